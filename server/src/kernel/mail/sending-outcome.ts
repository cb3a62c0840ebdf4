import type { SendingOutcome } from '@croisee/domain/notifications/delivery.rules';

/** What a mail server meant by an error: 5xx refuses for good, 4xx asks to come later, the rest did not get through. */
export function outcomeOf(error: unknown): Exclude<SendingOutcome, 'accepted'> {
  const { code, responseCode } = (typeof error === 'object' && error !== null ? error : {}) as { code?: unknown; responseCode?: unknown };
  // A password refused is our fault, not the letter’s: it leaves once that is repaired.
  if (code === 'EAUTH' || code === 'ENOAUTH') return 'not-recognised';
  if (typeof responseCode !== 'number') return 'unreachable';
  if (responseCode >= 500) return code === 'EENVELOPE' || code === 'EMESSAGE' ? 'refused' : 'unreachable';
  return 'delayed';
}
