/** What one client wrote in its own file, in the order it happened. An operation is a word no other operation is. */
export type JournalEntry =
  /** Written before the operation leaves the client. */
  | { readonly kind: 'attempt'; readonly operation: string; readonly atMs: number }
  /** The server said that the operation is stored. */
  | { readonly kind: 'ack'; readonly operation: string }
  /** The server showed the operation to this client, on any of its connections. */
  | { readonly kind: 'seen'; readonly operation: string }
  /** The withdrawal of this client's rights was acknowledged to whoever asked for it. */
  | { readonly kind: 'withdrawn'; readonly atMs: number }
  /** The rights were given back. */
  | { readonly kind: 'restored'; readonly atMs: number };

export interface ClientJournal {
  readonly client: string;
  readonly entries: readonly JournalEntry[];
}

/** What one reader shows at the end: its operations in order, and the whole content to compare letter by letter. */
export interface ReaderView {
  readonly reader: string;
  readonly operations: readonly string[];
  readonly content: string;
}

const OPERATION = /<[a-z0-9-]+>/g;

/** The name of an operation: angle brackets make its ends visible in a text where several people write. */
export function operationName(client: string, number: number): string {
  return `<${client}-${number}>`;
}

/** The operations a text holds, in order. */
export function operationsIn(text: string): string[] {
  return text.match(OPERATION) ?? [];
}

/** A text as a reader shows it. What is left between whole operations, a torn one for instance, counts as an operation nobody attempted. */
export function viewOfText(reader: string, text: string): ReaderView {
  const remains = text.split(OPERATION).map((part) => part.trim());
  return { reader, operations: [...operationsIn(text), ...remains.filter((part) => part !== '')], content: text };
}
