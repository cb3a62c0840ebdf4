import type { ErrorCode } from '../errors/catalogue';
import { PROPOSABLE_RESPONSE_CODES } from '../vocabulary/response-codes';

/** Whether a response may be proposed aloud: reports to an authority (R23, R24) are recorded privately by the professional who makes them. */
export function isProposable(code: string): boolean {
  return (PROPOSABLE_RESPONSE_CODES as readonly string[]).includes(code);
}

/** Why a proposition cannot be put on the shared screen, or null. Dates are local dates `YYYY-MM-DD`. */
export function propositionRefusal(proposition: { code: string; dueDate: string | null; meetingDate: string }): ErrorCode | null {
  if (!isProposable(proposition.code)) return 'PRIVATE_RESPONSE';
  return proposition.dueDate !== null && proposition.dueDate < proposition.meetingDate ? 'DUE_DATE_PAST' : null;
}
