import type { ErrorCode } from '@croisee/domain/errors/catalogue';
import type { Outcome, Refusal } from '@croisee/domain/errors/outcome';

/** A coded refusal on its way out; one mapper turns it into a problem document or a socket answer. */
export class DomainError extends Error {
  override readonly name = 'DomainError';

  constructor(
    readonly code: ErrorCode,
    /** Facts without content: field names, numbers, ids of things the caller may see. */
    readonly details?: Readonly<Record<string, unknown>>,
  ) {
    super(code);
  }

  static of(refusal: Refusal): DomainError {
    return new DomainError(refusal.code, refusal.details);
  }
}

/** The value of a rule, or its refusal thrown. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw DomainError.of(outcome);
  return outcome.value;
}
