import type { ConfirmedFinding } from '@croisee/domain/situations/situation-requests.schema';
import { pieceOf } from '../data/draft-fields';
import { type KeyedDraft, type LineKeys, movedPath } from './line-keys';
import type { HeldWord } from './withholding';

/** Confirmed passages, with the names of the lines their paths count. */
export interface KeyedConfirmations {
  readonly findings: readonly ConfirmedFinding[];
  readonly keys: LineKeys;
}

interface Confirming {
  /** What the writer confirmed on the screen. */
  readonly here: KeyedConfirmations;
  /** What the server has. */
  readonly saved: KeyedConfirmations;
  readonly withheld: ReadonlyMap<string, unknown>;
  readonly word: HeldWord | undefined;
}

/** The confirmations of a form as it is sent, at the places they have there; a withheld piece keeps those the server has. */
export function confirmedIn(outgoing: KeyedDraft, { here, saved, withheld, word }: Confirming): KeyedConfirmations {
  const ofScreen = here.findings
    .filter(({ path }) => !withheld.has(pieceOf(path)))
    .flatMap((finding) => besideWord(finding, word))
    .flatMap((finding) => moved(finding, here.keys, outgoing.keys));
  const ofServer = saved.findings
    .filter(({ path }) => {
      const place = movedPath(path, saved.keys, here.keys);
      return place !== undefined && withheld.has(pieceOf(place));
    })
    .flatMap((finding) => moved(finding, saved.keys, outgoing.keys));
  return { findings: [...ofScreen, ...ofServer], keys: outgoing.keys };
}

function moved(finding: ConfirmedFinding, from: LineKeys, to: LineKeys): readonly ConfirmedFinding[] {
  const path = movedPath(finding.path, from, to);
  return path === undefined ? [] : [{ ...finding, path }];
}

/** Where a passage is once the word being typed is left out; none when it holds that word. */
function besideWord(finding: ConfirmedFinding, word: HeldWord | undefined): readonly ConfirmedFinding[] {
  if (word === undefined || word.path !== finding.path || finding.end <= word.start) return [finding];
  if (finding.start < word.end) return [];
  const length = word.end - word.start;
  return [{ ...finding, start: finding.start - length, end: finding.end - length }];
}
