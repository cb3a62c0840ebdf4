import { freeTexts } from '@croisee/domain/situations/submission-texts';
import type { SubmissionDraft } from '@croisee/domain/situations/submission.schema';
import { fieldAt, unitOf, withField } from '../data/draft-fields';
import { maxLengthOf } from '../data/form-schema';
import type { Passage } from './identity-watch';

/** Why a piece of the form stays on the page: a passage names somebody, the text is too long, or a deadline has no date yet. */
export type WithholdingReason = 'identity' | 'length' | 'date';

/** The pieces of a form that must not leave the page yet, with the reason. */
export function withheldUnits(draft: SubmissionDraft, passages: readonly Passage[]): ReadonlyMap<string, WithholdingReason> {
  const undated = (draft.legalDeadlines ?? []).some(({ on }) => !/^\d{4}-\d{2}-\d{2}$/.test(on));
  return new Map<string, WithholdingReason>([
    ...(undated ? [['legalDeadlines', 'date'] as const] : []),
    ...freeTexts(draft)
      .filter(({ path, text }) => text.length > (maxLengthOf(path) ?? Infinity))
      .map(({ path }) => [unitOf(path), 'length'] as const),
    ...passages.filter(({ tier }) => tier === 'block').map(({ path }) => [unitOf(path), 'identity'] as const),
  ]);
}

/** The form as it may be sent: each withheld piece as the server already has it, everything else as typed. */
export function sendable(draft: SubmissionDraft, saved: SubmissionDraft, withheld: Iterable<string>): SubmissionDraft {
  return [...withheld].reduce((kept, unit) => withField(kept, unit, fieldAt(saved, unit)), draft);
}
