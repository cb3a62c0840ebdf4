import type { Persona } from '@croisee/domain/access/persona';
import { answerDue } from '@croisee/domain/situations/admissibility.rules';
import { deadlinesAhead } from '@croisee/domain/situations/deadlines.rules';
import type { SituationAction, SituationStatus } from '@croisee/domain/situations/lifecycle';
import type { Timeline } from '@croisee/domain/situations/situation-sides.schema';
import { situationView } from '@croisee/domain/situations/situation-view';
import { localDateOf } from '@croisee/domain/time/local-date';
import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { DomainError } from '../../kernel/errors/domain-error';
import { CouncilSettingsService, MembersQueries } from '../identity/api';
import { SituationDoor } from './situation-door';
import type { StoredSituation } from './situation-rows';

interface StepRow {
  readonly at: Date;
  readonly action: SituationAction;
  readonly status: SituationStatus;
  readonly actor_id: string | null;
}

/** The life of one situation in time: steps for those who instruct or wrote it, deadlines and events as far as the reader sees the form. */
@Injectable()
export class TimelineQueries {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(SituationDoor) private readonly door: SituationDoor,
    @Inject(CouncilSettingsService) private readonly settings: CouncilSettingsService,
    @Inject(MembersQueries) private readonly members: MembersQueries,
  ) {}

  async timeline(persona: Persona, id: string): Promise<Timeline> {
    return this.unitOfWork.read(persona, async (tx) => {
      const { situation, held } = await this.door.toRead(tx, persona, id);
      const view = situationView(situation, persona, held);
      if (view === null) throw new DomainError('NOT_FOUND');
      await tx.audit({ action: 'situation.timeline-read', subjectKind: 'situation', subjectId: id }, 'read');
      const zone = await this.settings.timeZone(tx);
      const { admissibilityAnswerDays } = await this.settings.settings(tx);
      const followsSteps = view.levels.some((level) => level === 'own' || level === 'coordinate' || level === 'facilitate');
      const awaitsAnswer = followsSteps && situation.status === 'submitted' && situation.submittedAt !== null;
      return {
        steps: followsSteps ? await this.steps(tx, situation) : [],
        deadlines: [...deadlinesAhead(view.submission, localDateOf(tx.isoNow, zone))],
        answerDue: awaitsAnswer ? answerDue(situation.submittedAt, admissibilityAnswerDays, tx.isoNow, zone) : null,
        dispensationReviewOn: view.dispensation?.reviewOn ?? null,
        events: view.submission.timeline ?? [],
      };
    });
  }

  private async steps(tx: Transaction, { id, entry }: StoredSituation): Promise<Timeline['steps']> {
    const rows = await tx.manager.query<StepRow[]>(
      `SELECT at, action, status, actor_id FROM situation_step WHERE situation_id = $1 ORDER BY at, id`,
      [id],
    );
    const names = await this.members.names(
      tx,
      [...rows.map((row) => row.actor_id), entry?.forAccountId].filter((accountId) => typeof accountId === 'string'),
    );
    const isHandedOverFor = ({ action, actor_id: actorId }: StepRow) => action === 'submit' && actorId !== null && actorId === entry?.by;
    return rows.map((row) => ({
      at: row.at.toISOString(),
      action: row.action,
      status: row.status,
      by: row.actor_id === null ? null : (names.get(row.actor_id) ?? null),
      onBehalfOf: isHandedOverFor(row) ? (names.get(entry?.forAccountId ?? '') ?? null) : null,
    }));
  }
}
