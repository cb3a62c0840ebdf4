import { randomUUID } from 'node:crypto';
import type { CollaborationFact, PathFact, ResponseFact, SituationFact } from '@croisee/domain/indicators/facts';
import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from '../../kernel/database/transaction';
import { DomainEvents } from '../../kernel/events/domain-events';
import { CouncilSettingsService } from '../identity/api';
import { PathQueries } from './path.queries';
import { StatisticsQueries } from './statistics.queries';

/**
 * Closing a situation, or taking it out for good, writes what statistics keep of it, in the same transaction, so that figures survive. The facts
 * are those the figures counted the moment before; their ids are drawn at random and lead nowhere.
 */
@Injectable()
export class ClosedFacts {
  constructor(
    @Inject(StatisticsQueries) private readonly statistics: StatisticsQueries,
    @Inject(PathQueries) private readonly paths: PathQueries,
    @Inject(CouncilSettingsService) private readonly settings: CouncilSettingsService,
    @Inject(DomainEvents) events: DomainEvents,
  ) {
    events.on('situation.closed', (tx, { situationId }) => this.write(tx, situationId));
    events.on('situation.erasing', (tx, { situationId }) => this.write(tx, situationId));
  }

  private async write(tx: Transaction, situationId: string): Promise<void> {
    const zone = await this.settings.timeZone(tx);
    const [path] = await this.paths.livePaths(tx, zone, situationId);
    if (path === undefined) return;
    const [situation] = await this.statistics.liveSituations(tx, zone, situationId);
    await insertSituation(tx, path, situation);
    for (const response of await this.statistics.liveResponses(tx, zone, situationId)) await insertResponse(tx, response);
    for (const pair of await this.statistics.collaborationsOf(tx, situationId)) await insertPair(tx, pair);
    await tx.manager.query('UPDATE situation SET counted = true WHERE id = $1', [situationId]);
    await tx.audit({ action: 'indicator.facts-written', subjectKind: 'situation', subjectId: situationId });
  }
}

async function insertSituation(tx: Transaction, path: PathFact, situation: SituationFact | undefined): Promise<void> {
  await tx.manager.query(
    `INSERT INTO situation_fact (council_id, id, quarter, sector, problems, principal_problem, days_to_decision, days_to_meeting, informed,
       agreed, returned_to_person, returned_to_submitter, passages, closure_reason, effect_by_referent, effect_by_person, days_to_first_action,
       inadmissible, passage_quarters)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)`,
    [
      ...[tx.councilId, randomUUID(), path.quarter, path.sector, situation?.problems ?? []],
      ...[path.principalProblem, path.daysToDecision, path.daysToMeeting, path.informed, path.agreed],
      ...[path.returnedToPerson, path.returnedToSubmitter, path.passages],
      ...[path.closure?.reason ?? null, path.closure?.effectByReferent ?? null, path.closure?.effectByPerson ?? null],
      ...[path.daysToFirstAction, path.inadmissible, path.passageQuarters],
    ],
  );
}

async function insertResponse(
  tx: Transaction,
  { quarter, sector, code, outcome, reason, problem, daysToDone }: ResponseFact,
): Promise<void> {
  await tx.manager.query(
    `INSERT INTO response_fact (council_id, id, quarter, sector, code, outcome, reason, problem, days_to_done)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [tx.councilId, randomUUID(), quarter, sector, code, outcome, reason, problem, daysToDone],
  );
}

async function insertPair(tx: Transaction, { quarter, first, second }: CollaborationFact): Promise<void> {
  await tx.manager.query(
    `INSERT INTO collaboration_fact (council_id, id, quarter, first_structure_id, second_structure_id) VALUES ($1, $2, $3, $4, $5)`,
    [tx.councilId, randomUUID(), quarter, first, second],
  );
}
