import type { ErrorCode } from './catalogue';

/** A refusal of a rule: a code of the catalogue and, where useful, facts that hold no content (numbers, ids, field names). */
export interface Refusal {
  readonly ok: false;
  readonly code: ErrorCode;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** What a pure rule answers: a value, or a coded refusal. Rules never throw. */
export type Outcome<T = void> = { readonly ok: true; readonly value: T } | Refusal;

export function accept(): Outcome<void>;
export function accept<T>(value: T): Outcome<T>;
export function accept<T>(value?: T): Outcome<T | undefined> {
  return { ok: true, value };
}

export function refuse(code: ErrorCode, details?: Record<string, unknown>): Refusal {
  return details === undefined ? { ok: false, code } : { ok: false, code, details };
}
