import type { QuestionnaireContent, TemplateCode } from '@croisee/domain/questionnaires/questionnaire.schema';
import type { Transaction } from '../../kernel/database/transaction';
import { DomainError } from '../../kernel/errors/domain-error';

/** A version of a questionnaire, opened. */
export interface StoredVersion {
  readonly questionnaireId: string;
  readonly template: TemplateCode | null;
  /** Of the row of the questionnaire, raised at each change. */
  readonly version: number;
  readonly versionId: string;
  readonly number: number;
  readonly campaigns: number;
  readonly used: boolean;
  readonly content: QuestionnaireContent;
}

type VersionRow = Omit<StoredVersion, 'content'> & { readonly content: Buffer };

const LAST_VERSIONS = `SELECT q.id AS "questionnaireId", q.template, q.version, v.id AS "versionId", v.number, v.content,
    (SELECT count(*)::int FROM questionnaire_campaign c WHERE c.questionnaire_id = q.id) AS campaigns,
    EXISTS (SELECT 1 FROM questionnaire_campaign c WHERE c.version_id = v.id) AS used
  FROM questionnaire q JOIN LATERAL (
    SELECT id, number, content FROM questionnaire_version WHERE questionnaire_id = q.id ORDER BY number DESC LIMIT 1) v ON true`;

/** Names the row that seals, so that a text opens nowhere else. */
export const contentPlace = (versionId: string) => `questionnaire_version/${versionId}/content`;

/** The last version of each questionnaire, the newest questionnaire first. */
export async function lastVersions(tx: Transaction): Promise<StoredVersion[]> {
  return opened(tx, await tx.manager.query<VersionRow[]>(`${LAST_VERSIONS} ORDER BY q.created_at DESC, q.id`));
}

/** The last version of one; `NOT_FOUND` when this council has none of that id. `FOR UPDATE` when it is about to change. */
export async function lastVersion(tx: Transaction, id: string, isHeld = false): Promise<StoredVersion> {
  const rows = await tx.manager.query<VersionRow[]>(`${LAST_VERSIONS} WHERE q.id = $1 ${isHeld ? 'FOR UPDATE OF q' : ''}`, [id]);
  const [version] = await opened(tx, rows);
  if (version === undefined) throw new DomainError('NOT_FOUND');
  return version;
}

/** Writes the content of a version under its id. */
export async function insertVersion(
  tx: Transaction,
  version: {
    readonly questionnaireId: string;
    readonly versionId: string;
    readonly number: number;
    readonly content: QuestionnaireContent;
  },
): Promise<void> {
  const key = await tx.key({ kind: 'council', id: tx.councilId });
  await tx.manager.query(
    `INSERT INTO questionnaire_version (council_id, id, questionnaire_id, number, content, created_at) VALUES ($1, $2, $3, $4, $5, $6)`,
    [
      ...[tx.councilId, version.versionId, version.questionnaireId, version.number],
      ...[key.sealJson(contentPlace(version.versionId), version.content), tx.now],
    ],
  );
}

/** Rewrites a version no campaign asks yet. */
export async function rewriteVersion(tx: Transaction, versionId: string, content: QuestionnaireContent): Promise<void> {
  const key = await tx.key({ kind: 'council', id: tx.councilId });
  await tx.manager.query(`UPDATE questionnaire_version SET content = $2 WHERE id = $1`, [
    versionId,
    key.sealJson(contentPlace(versionId), content),
  ]);
}

async function opened(tx: Transaction, rows: readonly VersionRow[]): Promise<StoredVersion[]> {
  const key = await tx.key({ kind: 'council', id: tx.councilId });
  return rows.map((row) => ({ ...row, content: key.openJson<QuestionnaireContent>(contentPlace(row.versionId), row.content) }));
}
