import type { Audience, Moment, QuestionnaireContent } from '@croisee/domain/questionnaires/questionnaire.schema';
import type { SectorCode } from '@croisee/domain/vocabulary/sectors';
import type { Transaction } from '../../kernel/database/transaction';
import { DomainError } from '../../kernel/errors/domain-error';
import { contentPlace } from './questionnaire-rows';

/** A campaign with the version it asks, opened. */
export interface StoredCampaign {
  readonly id: string;
  readonly questionnaireId: string;
  readonly versionId: string;
  readonly audience: Audience;
  readonly moment: Moment;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly closedAt: string | null;
  readonly threshold: number;
  /** Sectors kept with the answers. */
  readonly sectors: readonly SectorCode[];
  readonly invited: number | null;
  /** Sheets received. */
  readonly sheets: number;
  readonly hasAnswered: boolean;
  readonly content: QuestionnaireContent;
}

type CampaignRow = Omit<StoredCampaign, 'content' | 'closedAt'> & { readonly closedAt: Date | null; readonly content: Buffer };

const SELECT = `SELECT c.id, c.questionnaire_id AS "questionnaireId", c.version_id AS "versionId", c.audience, c.moment,
    c.opens_on::text AS "opensOn", c.closes_on::text AS "closesOn", c.closed_at AS "closedAt", c.threshold, c.sectors, c.invited, c.sheets,
    EXISTS (SELECT 1 FROM questionnaire_given g WHERE g.campaign_id = c.id AND g.member_id = $1) AS "hasAnswered", v.content
  FROM questionnaire_campaign c JOIN questionnaire_version v ON v.id = c.version_id`;

/** Every campaign of the council, the latest first, and whether one member answered each. */
export async function campaigns(tx: Transaction, memberId: string): Promise<StoredCampaign[]> {
  return opened(tx, await tx.manager.query<CampaignRow[]>(`${SELECT} ORDER BY c.opens_on DESC, c.created_at DESC, c.id`, [memberId]));
}

/** One campaign; `NOT_FOUND` when this council has none of that id. Held until the end of the transaction when it is about to change. */
export async function campaign(tx: Transaction, id: string, memberId: string, isHeld = false): Promise<StoredCampaign> {
  const rows = await tx.manager.query<CampaignRow[]>(`${SELECT} WHERE c.id = $2 ${isHeld ? 'FOR UPDATE OF c' : ''}`, [memberId, id]);
  const [found] = await opened(tx, rows);
  if (found === undefined) throw new DomainError('NOT_FOUND');
  return found;
}

export async function insertCampaign(
  tx: Transaction,
  row: Omit<StoredCampaign, 'closedAt' | 'sheets' | 'hasAnswered' | 'content'>,
): Promise<void> {
  await tx.manager.query(
    `INSERT INTO questionnaire_campaign (council_id, id, questionnaire_id, version_id, audience, moment, opens_on, closes_on, threshold,
       sectors, invited, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      ...[tx.councilId, row.id, row.questionnaireId, row.versionId, row.audience, row.moment, row.opensOn, row.closesOn],
      ...[row.threshold, row.sectors, row.invited, tx.now],
    ],
  );
}

async function opened(tx: Transaction, rows: readonly CampaignRow[]): Promise<StoredCampaign[]> {
  const key = await tx.key({ kind: 'council', id: tx.councilId });
  return rows.map((row) => ({
    ...row,
    closedAt: row.closedAt?.toISOString() ?? null,
    content: key.openJson<QuestionnaireContent>(contentPlace(row.versionId), row.content),
  }));
}
