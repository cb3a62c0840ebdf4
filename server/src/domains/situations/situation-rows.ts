import type { Entry } from '@croisee/domain/situations/entry.rules';
import type { SituationStatus } from '@croisee/domain/situations/lifecycle';
import type { QuestionThread } from '@croisee/domain/situations/questions.rules';
import type { SituationInvitation, ScanStamp } from '@croisee/domain/situations/preparation.schema';
import type { ConfirmedFinding } from '@croisee/domain/situations/situation-requests.schema';
import type { Situation } from '@croisee/domain/situations/situation';
import type { SubmissionDraft } from '@croisee/domain/situations/submission.schema';
import type { AgreementGate } from '@croisee/domain/identity/council.schema';
import type { ContentKey } from '../../kernel/crypto/content-key';

/** A situation as the server holds it, opened, with what only the server needs. */
export interface StoredSituation extends Situation {
  readonly updatedAt: string;
  readonly confirmed: readonly ConfirmedFinding[];
  /** Meeting on whose agenda it is. */
  readonly meetingId: string | null;
}

export interface SituationRow {
  readonly id: string;
  readonly council_id: string;
  readonly code: string;
  readonly status: SituationStatus;
  readonly resumes_at: SituationStatus | null;
  readonly passages: number;
  readonly submitter_id: string;
  readonly structure_id: string | null;
  readonly entered_by: string | null;
  readonly entered_for: string | null;
  readonly content: Buffer;
  readonly instruction: Buffer | null;
  readonly meeting_id: string | null;
  readonly version: number;
  readonly created_at: Date;
  readonly updated_at: Date;
  readonly submitted_at: Date | null;
}

/** Columns of a row, by name: nothing is read that the mapper does not use. */
export const SITUATION_COLUMNS = `id, council_id, code, status, resumes_at, passages, submitter_id, structure_id, entered_by, entered_for, content, instruction,
  meeting_id, version, created_at, updated_at, submitted_at`;

export interface QuestionRow {
  readonly id: string;
  readonly situation_id: string;
  readonly asked_by: string;
  readonly asked_at: Date;
  readonly question: Buffer;
  readonly answered_by: string | null;
  readonly answered_at: Date | null;
  readonly answer: Buffer | null;
}

export interface InvitationRow {
  readonly id: string;
  readonly situation_id: string;
  readonly account_id: string;
  readonly structure_id: string;
  readonly exceptional: boolean;
  readonly reason: Buffer;
  readonly invited_by: string;
  readonly invited_at: Date;
  readonly cancelled_at: Date | null;
}

interface SealedContent {
  readonly submission: SubmissionDraft;
  readonly scanStamp: ScanStamp | null;
  readonly confirmed: readonly ConfirmedFinding[];
  /** Absent unless it was received outside the platform. */
  readonly received?: Pick<Entry, 'structureId' | 'channel' | 'receivedOn'>;
}

type SealedInstruction = Pick<Situation, 'decision' | 'checklist' | 'parties' | 'dispensation' | 'rereading' | 'closure'>;

const NOTHING_INSTRUCTED: SealedInstruction = {
  decision: null,
  checklist: {},
  parties: [],
  dispensation: null,
  rereading: null,
  closure: null,
};

/** Opens a row with the situation’s own key. */
export function openSituation(
  row: SituationRow,
  key: ContentKey,
  agreementGate: AgreementGate,
  questions: readonly QuestionRow[],
  invitations: readonly InvitationRow[],
): StoredSituation {
  const { received, ...content } = key.openJson<SealedContent>(contentPlace(row.id), row.content);
  const instruction =
    row.instruction === null ? NOTHING_INSTRUCTED : key.openJson<SealedInstruction>(instructionPlace(row.id), row.instruction);
  return {
    id: row.id,
    councilId: row.council_id,
    code: row.code,
    status: row.status,
    resumesAt: row.resumes_at,
    passages: row.passages,
    authorId: row.submitter_id,
    submitterStructureId: row.structure_id,
    entry: entryOf(row, received),
    version: row.version,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    submittedAt: row.submitted_at?.toISOString() ?? null,
    meetingId: row.meeting_id,
    agreementGate,
    ...content,
    ...instruction,
    questions: questions.map((question) => openQuestion(question, key)),
    invitations: invitations.map((invitation) => openInvitation(invitation, key)),
  };
}

/** The form with its scan mark, sealed for its column. */
export function sealContent(situation: StoredSituation, key: ContentKey): Buffer {
  const { submission, scanStamp, confirmed, entry } = situation;
  const received =
    entry === null ? {} : { received: { structureId: entry.structureId, channel: entry.channel, receivedOn: entry.receivedOn } };
  return key.sealJson(contentPlace(situation.id), { submission, scanStamp, confirmed, ...received } satisfies SealedContent);
}

/** What instruction wrote, sealed for its column. */
export function sealInstruction(situation: StoredSituation, key: ContentKey): Buffer {
  const { decision, checklist, parties, dispensation, rereading, closure } = situation;
  const instruction: SealedInstruction = { decision, checklist, parties, dispensation, rereading, closure };
  return key.sealJson(instructionPlace(situation.id), instruction);
}

/** Where each sealed field of a side table lives, so that a value cannot be moved to another row. */
export const questionPlace = (id: string) => `situation_question/${id}/question`;
export const answerPlace = (id: string) => `situation_question/${id}/answer`;
export const invitationPlace = (id: string) => `situation_invitation/${id}/reason`;

function entryOf({ entered_by: by, entered_for: forAccountId }: SituationRow, received: SealedContent['received']): Entry | null {
  return by === null || forAccountId === null || received === undefined ? null : { by, forAccountId, ...received };
}

function openQuestion(row: QuestionRow, key: ContentKey): QuestionThread {
  const answered = row.answered_by !== null && row.answered_at !== null && row.answer !== null;
  return {
    id: row.id,
    askedBy: row.asked_by,
    askedAt: row.asked_at.toISOString(),
    text: key.openText(questionPlace(row.id), row.question),
    answer: answered
      ? {
          answeredBy: row.answered_by,
          answeredAt: row.answered_at.toISOString(),
          text: key.openText(answerPlace(row.id), row.answer),
        }
      : null,
  };
}

function openInvitation(row: InvitationRow, key: ContentKey): SituationInvitation {
  return {
    id: row.id,
    accountId: row.account_id,
    structureId: row.structure_id,
    reason: key.openText(invitationPlace(row.id), row.reason),
    exceptional: row.exceptional,
    invitedBy: row.invited_by,
    invitedAt: row.invited_at.toISOString(),
    cancelledAt: row.cancelled_at?.toISOString() ?? null,
  };
}

function contentPlace(id: string): string {
  return `situation/${id}/content`;
}

function instructionPlace(id: string): string {
  return `situation/${id}/instruction`;
}
