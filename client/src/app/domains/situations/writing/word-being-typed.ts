/** A part of a text that is not finished: a name or a number cannot be recognised before its end. */
export interface UnfinishedWord {
  readonly start: number;
  readonly end: number;
}

const SEPARATOR = /[\s,;!?()«»"…]/u;
/** Numbers are often written in groups: the groups before the caret belong to one number. */
const NUMBER_BEING_TYPED = /[+(]*\d[\d .()/+-]*$/u;

/** The word, or the number in groups, that ends at the caret or surrounds it; undefined after a separator. */
export function wordBeingTyped(text: string, caret: number): UnfinishedWord | undefined {
  const before = text.slice(0, caret);
  const word = before.slice(startOfWord(before));
  const number = NUMBER_BEING_TYPED.exec(before)?.[0] ?? '';
  const held = number.length > word.length ? number : word;
  if (held === '') return undefined;
  return { start: caret - held.length, end: caret + restOfWord(text.slice(caret)) };
}

function startOfWord(text: string): number {
  let start = text.length;
  while (start > 0 && !SEPARATOR.test(text[start - 1] ?? ' ')) start -= 1;
  return start;
}

function restOfWord(text: string): number {
  const end = text.search(SEPARATOR);
  return end === -1 ? text.length : end;
}
