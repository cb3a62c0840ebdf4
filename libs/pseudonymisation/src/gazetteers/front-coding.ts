const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Sorted words in little room: one sign for the length shared with the word before, then the rest of the word. */
export function packWords(sorted: readonly string[]): string {
  let previous = '';
  return sorted
    .map((word) => {
      const shared = sharedLength(previous, word);
      previous = word;
      return DIGITS.charAt(shared) + word.slice(shared);
    })
    .join('');
}

/** The words that `packWords` packed, in order. */
export function unpackWords(packed: string): string[] {
  let previous = '';
  return (packed.match(/[0-9A-Z][^0-9A-Z]*/g) ?? []).map((entry) => {
    previous = previous.slice(0, DIGITS.indexOf(entry.charAt(0))) + entry.slice(1);
    return previous;
  });
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < DIGITS.length - 1 && a[length] === b[length]) length += 1;
  return length;
}
