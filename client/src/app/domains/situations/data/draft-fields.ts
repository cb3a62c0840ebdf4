import type { ListName, SubmissionDraft } from '@croisee/domain/situations/submission.schema';

export const LIST_NAMES: readonly ListName[] = ['timeline', 'legalDeadlines', 'stepsTaken', 'stakeholders'];

type Bag = Readonly<Record<string, unknown>>;

/** What the form holds at `account.factsSeen`, `stepsTaken` or `stepsTaken.2.result`; undefined when nothing was typed there. */
export function fieldAt(draft: SubmissionDraft, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (value as Bag | undefined)?.[key], draft);
}

/** The text at a path; empty when nothing was typed there. */
export function textAt(draft: SubmissionDraft, path: string): string {
  const value = fieldAt(draft, path);
  return typeof value === 'string' ? value : '';
}

/** The form with one value changed; `undefined` takes the field out. */
export function withField(draft: SubmissionDraft, path: string, value: unknown): SubmissionDraft {
  return changed(draft, path.split('.'), value) as SubmissionDraft;
}

function changed(container: unknown, [key = '', ...rest]: readonly string[], value: unknown): unknown {
  const next = rest.length === 0 ? value : changed((container as Bag | undefined)?.[key] ?? {}, rest, value);
  if (Array.isArray(container)) return container.map((line: unknown, index) => (String(index) === key ? next : line));
  const bag = (container ?? {}) as Bag;
  // A block that loses its last field leaves nothing behind, so that the form reads as if it had never been touched.
  const isLeft = next !== undefined && !(rest.length > 0 && Object.keys(next as object).length === 0);
  return isLeft ? { ...bag, [key]: next } : Object.fromEntries(Object.entries(bag).filter(([name]) => name !== key));
}

/** What is kept or sent as one piece: a field of a block, or a whole list. */
export function unitOf(path: string): string {
  const [head = '', field] = path.split('.');
  return field === undefined || LIST_NAMES.some((list) => list === head) ? head : `${head}.${field}`;
}

/** What is withheld as one piece: a field of a block, or one line of a list. */
export function pieceOf(path: string): string {
  const unit = unitOf(path);
  const [, line] = path.split('.');
  return unit.includes('.') || line === undefined ? unit : `${unit}.${line}`;
}

/** The pieces that a form holds. */
export function unitsOf(draft: SubmissionDraft): readonly string[] {
  return Object.entries(draft).flatMap(([name, value]) =>
    typeof value === 'object' && !Array.isArray(value) ? Object.keys(value as Bag).map((field) => `${name}.${field}`) : [name],
  );
}

/** Whether two values of a form are the same. */
export function isSameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
