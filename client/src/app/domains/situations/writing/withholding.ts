import { freeTexts } from '@croisee/domain/situations/submission-texts';
import type { ListName, SubmissionDraft } from '@croisee/domain/situations/submission.schema';
import { fieldAt, LIST_NAMES, pieceOf, textAt, withField } from '../data/draft-fields';
import { maxLengthOf } from '../data/form-schema';
import type { Passage } from './identity-watch';
import { type KeyedDraft, linesOf } from './line-keys';
import type { UnfinishedWord } from './word-being-typed';

/** Why a piece of the form stays on the page: a passage names somebody, the text is too long, or a deadline has no date yet. */
export type WithholdingReason = 'identity' | 'length' | 'date';

/** Where the writer is in the middle of a word. */
export interface HeldWord extends UnfinishedWord {
  readonly path: string;
}

/** The pieces of a form (a field, or one line of a list) that must not leave the page yet, with the reason. */
export function withheldPieces(draft: SubmissionDraft, passages: readonly Passage[]): ReadonlyMap<string, WithholdingReason> {
  const deadlines = draft.legalDeadlines ?? [];
  const undated = deadlines.flatMap(({ on }, index) => (/^\d{4}-\d{2}-\d{2}$/.test(on) ? [] : [`legalDeadlines.${index}`]));
  return new Map<string, WithholdingReason>([
    ...undated.map((piece) => [piece, 'date'] as const),
    ...freeTexts(draft)
      .filter(({ path, text }) => text.length > (maxLengthOf(path) ?? Infinity))
      .map(({ path }) => [pieceOf(path), 'length'] as const),
    ...passages.filter(({ tier }) => tier === 'block').map(({ path }) => [pieceOf(path), 'identity'] as const),
  ]);
}

/**
 * The form as it may be sent: without the word being typed, each withheld field or line as the server already has it, everything else as
 * it stands. A withheld line the server does not have yet is left out.
 */
export function sendable(
  here: KeyedDraft,
  saved: KeyedDraft,
  withheld: ReadonlyMap<string, unknown>,
  word: HeldWord | undefined,
): KeyedDraft {
  const typed = { ...here, submission: word === undefined ? here.submission : withoutWord(here.submission, saved.submission, word) };
  const fields = [...withheld.keys()].filter((piece) => !LIST_NAMES.some((list) => piece.startsWith(`${list}.`)));
  const kept = fields.reduce((draft, piece) => withField(draft, piece, fieldAt(saved.submission, piece)), typed.submission);
  return LIST_NAMES.filter((list) => [...withheld.keys()].some((piece) => piece.startsWith(`${list}.`))).reduce(
    (draft, list) => withList(draft, list, keptLines(draft, saved, withheld, list), saved),
    { ...typed, submission: kept },
  );
}

interface NamedLine {
  readonly key: number;
  readonly line: unknown;
}

function keptLines(here: KeyedDraft, saved: KeyedDraft, withheld: ReadonlyMap<string, unknown>, list: ListName): readonly NamedLine[] {
  return linesOf(here.submission, list).flatMap((line, index) => {
    const key = here.keys[list][index] ?? -1;
    if (!withheld.has(`${list}.${index}`)) return [{ key, line }];
    const before = linesOf(saved.submission, list)[saved.keys[list].indexOf(key)];
    return before === undefined ? [] : [{ key, line: before }];
  });
}

function withList(draft: KeyedDraft, list: ListName, lines: readonly NamedLine[], saved: KeyedDraft): KeyedDraft {
  const isNew = lines.length === 0 && fieldAt(saved.submission, list) === undefined;
  const value = isNew ? undefined : lines.map(({ line }) => line);
  return {
    submission: withField(draft.submission, list, value),
    keys: { ...draft.keys, [list]: lines.map(({ key }) => key) },
  };
}

function withoutWord(draft: SubmissionDraft, saved: SubmissionDraft, { path, start, end }: HeldWord): SubmissionDraft {
  const text = textAt(draft, path);
  const rest = text.slice(0, start) + text.slice(end);
  // The first word of a field: nothing is sent of it at all, rather than an empty text.
  const isUntouched = rest === '' && pieceOf(path) === path && fieldAt(saved, path) === undefined;
  return withField(draft, path, isUntouched ? undefined : rest);
}
