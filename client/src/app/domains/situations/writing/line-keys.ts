import type { ListName, SubmissionDraft } from '@croisee/domain/situations/submission.schema';
import { fieldAt, isSameValue, LIST_NAMES, pieceOf } from '../data/draft-fields';

/** Names of the lines of each list, in order: a line keeps its name while it is edited and while others come and go around it. */
export type LineKeys = Readonly<Record<ListName, readonly number[]>>;

/** A form with the names of its lines. */
export interface KeyedDraft {
  readonly submission: SubmissionDraft;
  readonly keys: LineKeys;
}

/** Names for the lines of a form as it is opened, in order. */
export function namedLines(draft: SubmissionDraft): LineKeys {
  let next = 0;
  return ofEachList((list) => linesOf(draft, list).map(() => next++));
}

/** The lines of a list; none when nothing was typed there. */
export function linesOf(draft: SubmissionDraft, list: ListName): readonly unknown[] {
  return (fieldAt(draft, list) as readonly unknown[] | undefined) ?? [];
}

/** The same place in another state of the form: `stepsTaken.2.result` follows its line; undefined when the line is not there. */
export function movedPath(path: string, from: LineKeys, to: LineKeys): string | undefined {
  const piece = pieceOf(path);
  const [list = '', index] = piece.split('.');
  if (!isList(list)) return path;
  const key = from[list][Number(index)];
  const place = key === undefined ? -1 : to[list].indexOf(key);
  return place === -1 ? undefined : `${list}.${place}${path.slice(piece.length)}`;
}

/**
 * The names of the server’s lines after another version of the form was read: a list nobody changed there keeps them, another one takes
 * those of the page, line by line.
 */
export function renamedLines(before: KeyedDraft, here: KeyedDraft, there: SubmissionDraft, fresh: () => number): LineKeys {
  return ofEachList((list) => {
    const known = isSameValue(linesOf(before.submission, list), linesOf(there, list)) ? before.keys[list] : here.keys[list];
    return linesOf(there, list).map((_line, index) => known[index] ?? fresh());
  });
}

/** The names of the lines of a form brought together: the server’s for a list taken from there. */
export function keysOfMerged(merged: SubmissionDraft, there: SubmissionDraft, keys: { mine: LineKeys; theirs: LineKeys }): LineKeys {
  return ofEachList((list) => (isSameValue(linesOf(merged, list), linesOf(there, list)) ? keys.theirs[list] : keys.mine[list]));
}

function ofEachList(keysOf: (list: ListName) => readonly number[]): LineKeys {
  return Object.fromEntries(LIST_NAMES.map((list) => [list, keysOf(list)])) as unknown as LineKeys;
}

function isList(name: string): name is ListName {
  return LIST_NAMES.some((list) => list === name);
}
