/** What the server (or its absence) answered instead of a result; `message` is in the user's language and may be shown as it is. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    /** Code of the error catalogue, or `OFFLINE` when nothing answered. */
    readonly code: string,
    message: string,
    /** What the user reports and support finds in the journal. */
    readonly reference?: string,
    /** Message by field path, for forms. */
    readonly fields: Readonly<Record<string, string>> = {},
    /** HTTP status; 0 when nothing answered or the answer came by socket. */
    readonly status = 0,
    /** What the catalogue’s error tells besides, such as positions in a text; empty when nothing. */
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }

  get isOffline(): boolean {
    return this.code === 'OFFLINE';
  }
}

/** Reads a problem+json body; anything else becomes `fallback`, so that no foreign text reaches the screen. */
export function readProblem(status: number, body: unknown, fallback: string): ApiError {
  if (typeof body !== 'object' || body === null) return new ApiError('INTERNAL', fallback, undefined, {}, status);
  const problem = body as Record<string, unknown>;
  const text = (key: string): string | undefined => (typeof problem[key] === 'string' ? problem[key] : undefined);
  const fields = readFields(problem['fields']);
  return new ApiError(
    text('code') ?? 'INTERNAL',
    text('title') ?? fallback,
    text('reference'),
    fields,
    status,
    readDetails(problem['details']),
  );
}

function readDetails(details: unknown): Record<string, unknown> {
  return typeof details === 'object' && details !== null && !Array.isArray(details) ? { ...details } : {};
}

function readFields(fields: unknown): Record<string, string> {
  if (Array.isArray(fields)) {
    return Object.fromEntries(
      fields
        .filter(
          (field): field is { path: string | string[]; message: string } => typeof field?.message === 'string' && field.path !== undefined,
        )
        .map(({ path, message }) => [Array.isArray(path) ? path.join('.') : path, message]),
    );
  }
  if (typeof fields !== 'object' || fields === null) return {};
  return Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
