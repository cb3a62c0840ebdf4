import { randomInt, randomUUID } from 'node:crypto';
import type { Persona } from '@croisee/domain/access/persona';
import { submit } from '@croisee/domain/situations/admissibility.rules';
import { agreementGate, consequenceOf } from '@croisee/domain/situations/agreement.rules';
import { completeness, missingForSubmission } from '@croisee/domain/situations/completeness.rules';
import { entryUnderWay } from '@croisee/domain/situations/entry.rules';
import { newNeutralCode } from '@croisee/domain/situations/neutral-code';
import { checkReplacement } from '@croisee/domain/situations/presenter.rules';
import type { SavedDraft, SituationState } from '@croisee/domain/situations/situation-page.schema';
import type { CreateSituation, SaveSubmission } from '@croisee/domain/situations/situation-requests.schema';
import type { SubmissionDraft } from '@croisee/domain/situations/submission.schema';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../kernel/access/access.service';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { DomainError, valueOf } from '../../kernel/errors/domain-error';
import { AssessmentGate } from '../data-protection/api';
import { CouncilSettingsService } from '../identity/api';
import { ColleaguesQueries } from './colleagues.queries';
import { EntryService } from './entry.service';
import { checkSubmission, textDigest } from './identity-check';
import { SituationDoor } from './situation-door';
import { SituationGrants } from './situation-grants';
import type { StoredSituation } from './situation-rows';
import { SituationStore } from './situation-store';

const CODE_DRAWS = 8;

/** A professional writes a submission and hands it over; or the coordination does, for one who sent it outside the platform. */
@Injectable()
export class DraftingService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(SituationDoor) private readonly door: SituationDoor,
    @Inject(SituationStore) private readonly store: SituationStore,
    @Inject(SituationGrants) private readonly grants: SituationGrants,
    @Inject(CouncilSettingsService) private readonly settings: CouncilSettingsService,
    @Inject(ColleaguesQueries) private readonly colleagues: ColleaguesQueries,
    @Inject(EntryService) private readonly entries: EntryService,
    @Inject(AssessmentGate) private readonly assessment: AssessmentGate,
  ) {}

  async create(persona: Persona, input: CreateSituation): Promise<SituationState> {
    return this.unitOfWork.write(persona, async (tx) => {
      this.access.assert(persona, 'situation.create', { councilId: tx.councilId });
      const situation = await this.blank(tx, persona, input);
      if (!(await this.store.insert(tx, situation))) return this.firstDraft(tx, persona, situation.id);
      await this.grants.openToAuthor(tx, situation.id, persona.accountId);
      await tx.audit({ action: 'situation.created', subjectKind: 'situation', subjectId: situation.id, facts: factsOf(situation) });
      const { id, code, status, version } = situation;
      return { id, code, status, version };
    });
  }

  async save(persona: Persona, id: string, input: SaveSubmission): Promise<SavedDraft> {
    return this.unitOfWork.write(persona, async (tx) => {
      const { situation } = await this.door.toChange(tx, persona, id, 'edit');
      if (situation.version !== input.version) throw new DomainError('STALE_VERSION');
      const { submission } = input;
      await this.checkPresenter(tx, situation, submission);
      const checked = checkSubmission(id, submission, input.confirmed, tx.isoNow);
      const state = await this.store.save(tx, { ...situation, submission, ...checked });
      await tx.audit({ action: 'situation.draft-saved', subjectKind: 'situation', subjectId: id });
      return {
        ...state,
        savedAt: tx.isoNow,
        missing: [...missingForSubmission(submission)],
        completeness: completeness(submission),
        scan: { blocking: checked.scanStamp.blocking, unconfirmed: checked.scanStamp.unconfirmed },
      };
    });
  }

  async submit(persona: Persona, id: string): Promise<SituationState> {
    return this.unitOfWork.write(persona, async (tx) => {
      const { situation } = await this.door.toChange(tx, persona, id, 'submit');
      const standing = valueOf(submit(situation, textDigest(id, situation.submission)));
      refuseOpposed(situation);
      await this.assessment.assertOpen(tx);
      const entry = entryUnderWay(situation);
      const authored = await this.entries.authored(tx, situation);
      const state = await this.store.save(tx, { ...authored, ...standing, submittedAt: situation.submittedAt ?? tx.isoNow }, 'submit');
      if (entry !== null) await this.entries.handOver(tx, id, entry);
      await this.grants.openToOffice(tx, id);
      await tx.audit({ action: 'situation.submitted', subjectKind: 'situation', subjectId: id });
      await tx.outbox('situation.submitted', id);
      return state;
    });
  }

  private async checkPresenter(tx: Transaction, situation: StoredSituation, { submitter }: SubmissionDraft): Promise<void> {
    if ((submitter?.replacedBy ?? null) === null) return;
    const colleagues = await this.colleagues.of(tx, situation);
    const ids = colleagues.map(({ accountId }) => accountId);
    valueOf(checkReplacement(situation.submission.submitter, submitter, ids));
  }

  /** A second click with the same id gets the first draft, when it is the caller’s. */
  private async firstDraft(tx: Transaction, persona: Persona, id: string): Promise<SituationState> {
    const { situation } = await this.door.toChange(tx, persona, id, 'edit');
    await tx.audit({ action: 'situation.created-again', subjectKind: 'situation', subjectId: id });
    return { id, code: situation.code, status: situation.status, version: situation.version };
  }

  private async blank(tx: Transaction, persona: Persona, { id, mode, entry: received }: CreateSituation): Promise<StoredSituation> {
    const entry = received === undefined ? null : await this.entries.begin(tx, persona, received);
    return {
      id: id ?? randomUUID(),
      councilId: tx.councilId,
      code: await this.freeCode(tx),
      status: 'draft',
      resumesAt: null,
      passages: 0,
      authorId: persona.accountId,
      submitterStructureId: entry?.structureId ?? persona.structureIds[0] ?? null,
      entry,
      version: 1,
      createdAt: tx.isoNow,
      updatedAt: tx.isoNow,
      submittedAt: null,
      meetingId: null,
      agreementGate: (await this.settings.settings(tx)).agreementGate,
      submission: { mode },
      confirmed: [],
      scanStamp: null,
      dispensation: null,
      decision: null,
      questions: [],
      checklist: {},
      invitations: [],
      parties: [],
      rereading: null,
      closure: null,
    };
  }

  private async freeCode(tx: Transaction): Promise<string> {
    for (let draw = 0; draw < CODE_DRAWS; draw += 1) {
      const code = newNeutralCode((bound) => randomInt(bound));
      const taken = await tx.manager.query<unknown[]>(`SELECT 1 FROM situation WHERE code = $1`, [code]);
      if (taken.length === 0) return code;
    }
    throw new Error('No free neutral code after several draws.');
  }
}

/** What the journal keeps of a draft typed for somebody else; nothing more when its author writes it. */
function factsOf({ entry }: StoredSituation): Record<string, string> {
  return entry === null ? {} : { enteredFor: entry.forAccountId, channel: entry.channel };
}

/** A person who objects or refused is not handed over, even to the coordination. */
function refuseOpposed({ submission, agreementGate: setting, submittedAt }: StoredSituation): void {
  const { information } = submission;
  if (submittedAt !== null || information === undefined || consequenceOf(undefined, information) !== 'suspend') return;
  const gate = agreementGate(information, setting, null, '');
  if (!gate.ok) throw DomainError.of(gate);
}
