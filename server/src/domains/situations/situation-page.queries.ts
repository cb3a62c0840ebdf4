import type { GrantLevel } from '@croisee/domain/access/grants';
import type { Persona } from '@croisee/domain/access/persona';
import { answerDue } from '@croisee/domain/situations/admissibility.rules';
import { agendaObstacles } from '@croisee/domain/situations/agenda-gate.rules';
import { secretsAreShared } from '@croisee/domain/situations/agreement.rules';
import { completeness, missingForSubmission } from '@croisee/domain/situations/completeness.rules';
import { secretsStanding } from '@croisee/domain/situations/field-audience';
import { priorityAids } from '@croisee/domain/situations/deadlines.rules';
import type { SituationPage } from '@croisee/domain/situations/situation-page.schema';
import { situationView } from '@croisee/domain/situations/situation-view';
import type { SituationView } from '@croisee/domain/situations/situation-view.schema';
import { localDateOf } from '@croisee/domain/time/local-date';
import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { DomainError } from '../../kernel/errors/domain-error';
import { StructuresQueries } from '../directory/api';
import { CouncilSettingsService, MembersQueries } from '../identity/api';
import { ColleaguesQueries } from './colleagues.queries';
import { textDigest } from './identity-check';
import { SituationDoor, type OpenedSituation } from './situation-door';
import type { StoredSituation } from './situation-rows';

/** One situation as its reader may see it, with what they may do now; each reading is journalled. */
@Injectable()
export class SituationPageQueries {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(SituationDoor) private readonly door: SituationDoor,
    @Inject(CouncilSettingsService) private readonly settings: CouncilSettingsService,
    @Inject(MembersQueries) private readonly members: MembersQueries,
    @Inject(StructuresQueries) private readonly structures: StructuresQueries,
    @Inject(ColleaguesQueries) private readonly colleagues: ColleaguesQueries,
  ) {}

  async page(persona: Persona, id: string): Promise<SituationPage> {
    return this.unitOfWork.read(persona, async (tx) => {
      const opened = await this.door.toRead(tx, persona, id);
      const view = situationView(opened.situation, persona, opened.held);
      if (view === null) throw new DomainError('NOT_FOUND');
      await tx.audit(
        { action: 'situation.read', subjectKind: 'situation', subjectId: id, facts: { levels: view.levels.join(',') } },
        'read',
      );
      const { situation } = opened;
      return {
        ...view,
        updatedAt: situation.updatedAt,
        can: this.door.offers(persona, opened),
        names: await this.names(tx, view, situation),
        completeness: completeness(situation.submission),
        sharing: {
          secrets: secretsStanding(
            { isAuthor: situation.authorId === persona.accountId, circle: persona.circle },
            situation.submission.information,
            situation.agreementGate,
          ),
          gate: situation.agreementGate,
        },
        ...(await this.forTheAuthor(tx, opened, persona)),
        ...(await this.forTheOffice(tx, opened, view.levels)),
      };
    });
  }

  private async forTheAuthor(tx: Transaction, { situation, held }: OpenedSituation, persona: Persona): Promise<Partial<SituationPage>> {
    if (!held.includes('own') || situation.authorId !== persona.accountId) return {};
    return {
      confirmed: [...situation.confirmed],
      colleagues: await this.colleagues.of(tx, situation),
      secretsShared: secretsAreShared(situation.submission.information, situation.agreementGate),
    };
  }

  /** What the author and those who instruct need beside the text. */
  private async forTheOffice(
    tx: Transaction,
    { situation }: OpenedSituation,
    levels: readonly GrantLevel[],
  ): Promise<Partial<SituationPage>> {
    const instructs = levels.includes('coordinate') || levels.includes('facilitate');
    if (!instructs && !levels.includes('own')) return {};
    const zone = await this.settings.timeZone(tx);
    const { admissibilityAnswerDays } = await this.settings.settings(tx);
    const { submittedAt, scanStamp } = situation;
    const shared = {
      missing: [...missingForSubmission(situation.submission)],
      agenda: situation.meetingId === null ? null : { meetingId: situation.meetingId },
      answerDue:
        situation.status === 'submitted' && submittedAt !== null ? answerDue(submittedAt, admissibilityAnswerDays, tx.isoNow, zone) : null,
      scan: scanStamp && { scannedAt: scanStamp.scannedAt, blocking: scanStamp.blocking, unconfirmed: scanStamp.unconfirmed },
    };
    if (!instructs) return shared;
    const digest = textDigest(situation.id, situation.submission);
    const obstacles = agendaObstacles(situation, digest, localDateOf(tx.isoNow, zone));
    return {
      ...shared,
      textDigest: digest,
      obstacles: obstacles.map(({ code, details }) => ({ code, details: { ...details } })),
      aids: priorityAids(situation, tx.isoNow, zone).map((aid) => ({ ...aid })),
    };
  }

  /** Names of those the view cites and of the author; nobody else’s. */
  private async names(tx: Transaction, view: SituationView, situation: StoredSituation): Promise<Record<string, string>> {
    const accounts = [
      situation.authorId,
      view.entry?.by,
      view.entry?.forAccountId,
      ...(view.questions ?? []).flatMap(({ askedBy, answer }) => [askedBy, answer?.answeredBy]),
      ...(view.invitations ?? []).flatMap(({ accountId, invitedBy }) => [accountId, invitedBy]),
      view.dispensation?.requestedBy,
      view.dispensation?.countersignedBy,
      view.rereading?.readerId,
      view.submission.submitter?.replacedBy,
    ].filter((accountId) => typeof accountId === 'string');
    const structures = new Set(
      [
        situation.submitterStructureId,
        view.entry?.structureId,
        ...(view.invitations ?? []).map(({ structureId }) => structureId),
        ...(view.parties ?? []).map(({ structureId }) => structureId),
        ...(view.submission.stakeholders ?? []).map(({ structureId }) => structureId),
        ...(view.submission.information?.excludedStructureIds ?? []),
        ...(view.submission.notSharedWith ?? []).flatMap(({ structureIds }) => structureIds),
      ].filter((structureId) => typeof structureId === 'string'),
    );
    const known = await this.structures.byId(tx);
    return Object.fromEntries([
      ...(await this.members.names(tx, [...new Set(accounts)])),
      ...[...structures].flatMap((structureId): [string, string][] => {
        const structure = known.get(structureId);
        return structure === undefined ? [] : [[structureId, structure.name]];
      }),
    ]);
  }
}
