import type { Commitment } from '@croisee/domain/responses/commitment.rules';
import type { ReferentRole } from '@croisee/domain/responses/referent.rules';
import type { ReturnToPerson, ReturnToSubmitter } from '@croisee/domain/responses/returns.rules';
import type { SituationStatus } from '@croisee/domain/situations/lifecycle';
import type { CommitmentOutcomeCode, NonCompletionCode } from '@croisee/domain/vocabulary/commitment-outcomes';
import type { ProposableResponseCode } from '@croisee/domain/vocabulary/response-codes';
import type { ContentKey } from '../../kernel/crypto/content-key';

/** One change of a commitment, with what it replaced so that its author may take it back. */
export interface StoredUpdate {
  readonly at: string;
  readonly structureId: string | null;
  readonly text: string;
  readonly byAccountId: string;
  readonly before: { readonly status: CommitmentOutcomeCode; readonly reason: NonCompletionCode | null };
}

/** What a commitment seals. */
export interface CommitmentContent {
  readonly text: string;
  readonly errata: readonly { readonly text: string; readonly at: string }[];
  readonly updates: readonly StoredUpdate[];
}

/** A commitment as the server holds it, opened. */
export interface StoredCommitment extends Commitment {
  readonly responseId: string;
  readonly meetingDate: string;
  readonly situationStatus: SituationStatus;
  readonly errata: CommitmentContent['errata'];
  readonly updates: readonly StoredUpdate[];
}

export interface CommitmentRow {
  readonly id: string;
  readonly councilId: string;
  readonly responseId: string;
  readonly situationId: string;
  readonly situationCode: string;
  readonly meetingDate: string;
  readonly situationStatus: SituationStatus;
  readonly propositionId: string;
  readonly code: ProposableResponseCode;
  readonly structureId: string | null;
  readonly dueOn: string | null;
  readonly needsAgreement: boolean;
  readonly status: CommitmentOutcomeCode;
  readonly reason: NonCompletionCode | null;
  readonly version: number;
  readonly content: Buffer;
}

/** Reads commitments with the code of their situation and the day of their meeting. */
export const SELECT_COMMITMENTS = `SELECT c.id, c.council_id AS "councilId", c.response_id AS "responseId", c.situation_id AS "situationId",
    s.code AS "situationCode", s.status AS "situationStatus", m.local_date::text AS "meetingDate", c.proposition_id AS "propositionId", c.code,
    c.structure_id AS "structureId", c.due_on::text AS "dueOn", c.needs_agreement AS "needsAgreement", c.status, c.reason, c.version, c.content
  FROM commitment c JOIN situation s ON s.id = c.situation_id JOIN collective_response r ON r.id = c.response_id
    JOIN meeting m ON m.id = r.meeting_id`;

/** Opens a commitment with the key of its situation. */
export function openCommitment(row: CommitmentRow, key: ContentKey): StoredCommitment {
  return { ...row, ...key.openJson<CommitmentContent>(commitmentPlace(row.id), row.content) };
}

/** Seals what a commitment says for its column. */
export function sealCommitment(id: string, { text, errata, updates }: CommitmentContent, key: ContentKey): Buffer {
  return key.sealJson(commitmentPlace(id), { text, errata, updates } satisfies CommitmentContent);
}

export interface ResponseRow {
  readonly id: string;
  readonly councilId: string;
  readonly situationId: string;
  readonly situationCode: string;
  readonly meetingId: string;
  readonly itemId: string;
  readonly validatedAt: Date;
  readonly compositionIncomplete: boolean;
}

export const SELECT_RESPONSES = `SELECT r.id, r.council_id AS "councilId", r.situation_id AS "situationId", s.code AS "situationCode",
    r.meeting_id AS "meetingId", r.item_id AS "itemId", r.validated_at AS "validatedAt", r.composition_incomplete AS "compositionIncomplete"
  FROM collective_response r JOIN situation s ON s.id = r.situation_id`;

export interface ReferentRow {
  readonly id: string;
  readonly responseId: string;
  readonly accountId: string;
  readonly side: ReferentRole['side'];
  readonly proposedAt: Date;
  readonly acceptedAt: Date | null;
  readonly declinedAt: Date | null;
  readonly limits: Buffer | null;
}

/** A referent with the row it comes from. */
export interface StoredReferent extends ReferentRole {
  readonly id: string;
}

export function openReferent(row: ReferentRow, key: ContentKey): StoredReferent {
  return {
    id: row.id,
    accountId: row.accountId,
    side: row.side,
    proposedAt: row.proposedAt.toISOString(),
    acceptedAt: row.acceptedAt?.toISOString() ?? null,
    declinedAt: row.declinedAt?.toISOString() ?? null,
    limits: row.limits === null ? '' : key.openText(limitsPlace(row.id), row.limits),
  };
}

export interface ReturnRow {
  readonly id: string;
  readonly responseId: string;
  readonly addressee: 'person' | 'submitter';
  readonly recordedBy: string;
  readonly recordedAt: Date;
  readonly content: Buffer;
}

/** Opens a return made to the person. */
export function openReturnToPerson(row: ReturnRow, key: ContentKey): ReturnToPerson {
  return { ...key.openJson<Omit<ReturnToPerson, 'byAccountId' | 'recordedAt'>>(returnPlace(row.id), row.content), ...madeBy(row) };
}

/** Opens a return made to the submitter. */
export function openReturnToSubmitter(row: ReturnRow, key: ContentKey): ReturnToSubmitter {
  return { ...key.openJson<Omit<ReturnToSubmitter, 'byAccountId' | 'recordedAt'>>(returnPlace(row.id), row.content), ...madeBy(row) };
}

function madeBy(row: ReturnRow): { byAccountId: string; recordedAt: string } {
  return { byAccountId: row.recordedBy, recordedAt: row.recordedAt.toISOString() };
}

const commitmentPlace = (id: string) => `commitment/${id}/content`;
export const limitsPlace = (id: string) => `response_referent/${id}/limits`;
export const returnPlace = (id: string) => `response_return/${id}/content`;
