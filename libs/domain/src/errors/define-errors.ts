/** How an error is answered over HTTP; sockets carry the code and the message alone. */
export const ERROR_STATUS = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  gone: 410,
  'too-large': 413,
  unprocessable: 422,
  locked: 423,
  'too-many': 429,
  internal: 500,
  unavailable: 503,
} as const;

export type ErrorCategory = keyof typeof ERROR_STATUS;

/** One error of the catalogue: what happened, what is kept and what to do, in the two languages of the interface. */
export interface ErrorDefinition {
  readonly category: ErrorCategory;
  readonly fr: string;
  readonly en: string;
}

/** Keeps the codes of a domain as literal types, so that the catalogue's union is exact. */
export function defineErrors<const T extends Record<string, ErrorDefinition>>(errors: T): T {
  return errors;
}
