import type { TypistPage } from './typing-subject';
import { ownParagraph } from './edit-clock';

/** The edits of one typist over a long time, one at each step: letters at random places, and one edit in ten takes one away. */
export function* longLife(page: Pick<TypistPage, 'doc' | 'yjs'>, edits: number, random: () => number): Generator<void> {
  let text = ownParagraph(page);
  for (let edit = 0; edit < edits; edit += 1) {
    // A paragraph stays as short as people write them.
    if (text.length > 400) text = ownParagraph(page);
    if (edit % 10 === 9 && text.length > 1) text.delete(Math.floor(random() * (text.length - 1)), 1);
    else text.insert(Math.floor(random() * (text.length + 1)), letterOf(random));
    yield;
  }
}

function letterOf(random: () => number): string {
  return 'abcdefghijklmnopqrstuvwxyz '.charAt(Math.floor(random() * 27));
}
