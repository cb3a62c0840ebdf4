import { randomUUID } from 'node:crypto';
import type { PathFact, ResponseFact, SituationFact } from '@croisee/domain/indicators/facts';
import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from '../../kernel/database/transaction';
import { DomainEvents } from '../../kernel/events/domain-events';
import { CouncilSettingsService } from '../identity/api';
import { StatisticsQueries } from './statistics.queries';

/**
 * Closing a situation writes what statistics keep of it, in the same transaction, so that figures survive the purge. The facts are those
 * the figures counted the moment before; their ids are drawn at random and lead nowhere.
 */
@Injectable()
export class ClosedFacts {
  constructor(
    @Inject(StatisticsQueries) private readonly statistics: StatisticsQueries,
    @Inject(CouncilSettingsService) private readonly settings: CouncilSettingsService,
    @Inject(DomainEvents) events: DomainEvents,
  ) {
    events.on('situation.closed', (tx, { situationId }) => this.write(tx, situationId));
  }

  private async write(tx: Transaction, situationId: string): Promise<void> {
    const zone = await this.settings.timeZone(tx);
    const [path] = await this.statistics.livePaths(tx, zone, situationId);
    if (path === undefined || path.closure === null) return;
    const [situation] = await this.statistics.liveSituations(tx, zone, situationId);
    await insertSituation(tx, path, situation);
    for (const response of await this.statistics.liveResponses(tx, situationId)) await insertResponse(tx, response);
    await tx.manager.query('UPDATE situation SET counted = true WHERE id = $1', [situationId]);
    await tx.audit({ action: 'indicator.facts-written', subjectKind: 'situation', subjectId: situationId });
  }
}

async function insertSituation(tx: Transaction, path: PathFact, situation: SituationFact | undefined): Promise<void> {
  await tx.manager.query(
    `INSERT INTO situation_fact (council_id, id, quarter, sector, problems, principal_problem, days_to_decision, days_to_meeting, informed,
       agreed, returned_to_person, returned_to_submitter, passages, closure_reason, effect_by_referent, effect_by_person)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    [
      ...[tx.councilId, randomUUID(), path.quarter, situation?.sector ?? null, situation?.problems ?? []],
      ...[situation?.principalProblem ?? null, path.daysToDecision, path.daysToMeeting, path.informed, path.agreed],
      ...[path.returnedToPerson, path.returnedToSubmitter, path.passages],
      ...[path.closure?.reason, path.closure?.effectByReferent, path.closure?.effectByPerson],
    ],
  );
}

async function insertResponse(tx: Transaction, { quarter, sector, code, outcome, reason }: ResponseFact): Promise<void> {
  await tx.manager.query(
    `INSERT INTO response_fact (council_id, id, quarter, sector, code, outcome, reason) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [tx.councilId, randomUUID(), quarter, sector, code, outcome, reason],
  );
}
