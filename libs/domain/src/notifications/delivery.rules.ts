import { modeOf, type DeliveryChoices, type LetterTheme } from './letter-themes';

/**
 * Where a letter stands: waiting to leave, held for the daily digest, kept in the application only, to be handed over on paper, sent, failed,
 * cancelled (no longer true, or no longer theirs), grouped in a digest.
 */
export const LETTER_STATES = ['waiting', 'held', 'kept', 'paper', 'sent', 'failed', 'cancelled', 'grouped'] as const;
export type LetterState = (typeof LETTER_STATES)[number];

/** Why a letter did not leave: refused for good by the mail server, asked to come later, not reached, not recognised; too old, no longer theirs. */
export const LETTER_FAULTS = [
  'refused',
  'delayed',
  'unreachable',
  'not-recognised',
  'too-late',
  'no-longer-true',
  'no-longer-theirs',
] as const;
export type LetterFault = (typeof LETTER_FAULTS)[number];

/** What the mail server answered. */
export type SendingOutcome = 'accepted' | Extract<LetterFault, 'refused' | 'delayed' | 'unreachable' | 'not-recognised'>;

const PAUSES_MINUTES = [1, 5, 15, 60, 180, 360, 720] as const;

/** After so many attempts a letter is given up, with its reason. */
export const MAX_ATTEMPTS = PAUSES_MINUTES.length + 1;

/** News older than this is no longer written: it stays readable in the application. */
export const STALE_AFTER_HOURS = 7 * 24;

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

export interface NewLetter {
  readonly theme: LetterTheme;
  readonly choices: DeliveryChoices;
  /** When what it tells happened. */
  readonly happenedAt: string;
  /** Whoever came by a link has no address. */
  readonly hasAddress: boolean;
}

/** How a letter begins: by the theme, by what its addressee chose, by the age of the news. */
export function firstState({ theme, choices, happenedAt, hasAddress }: NewLetter, now: string): LetterState {
  if (isStale(happenedAt, now)) return 'kept';
  if (!hasAddress) return 'paper';
  const mode = modeOf(theme, choices);
  if (mode === 'digest') return 'held';
  return mode === 'none' ? 'kept' : 'waiting';
}

/** Whether news is too old to be written. */
export function isStale(happenedAt: string, now: string): boolean {
  return Date.parse(now) - Date.parse(happenedAt) > STALE_AFTER_HOURS * HOUR_MS;
}

export interface AttemptResult {
  readonly state: Extract<LetterState, 'waiting' | 'sent' | 'failed'>;
  readonly attempts: number;
  /** When it is tried again; null once that is over. */
  readonly nextAttemptAt: string | null;
  readonly fault: LetterFault | null;
}

/** What becomes of a letter after an attempt: a refusal for good is never tried again, anything else is, ever later, then given up. */
export function afterAttempt(attemptsBefore: number, outcome: SendingOutcome, now: string): AttemptResult {
  const attempts = attemptsBefore + 1;
  if (outcome === 'accepted') return { state: 'sent', attempts, nextAttemptAt: null, fault: null };
  const pause = PAUSES_MINUTES[attemptsBefore];
  if (outcome === 'refused' || pause === undefined) return { state: 'failed', attempts, nextAttemptAt: null, fault: outcome };
  return { state: 'waiting', attempts, nextAttemptAt: new Date(Date.parse(now) + pause * MINUTE_MS).toISOString(), fault: outcome };
}
