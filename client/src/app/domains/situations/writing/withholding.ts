import type { SubmissionDraft } from '@croisee/domain/situations/submission.schema';
import { fieldAt, unitOf, withField } from '../data/draft-fields';
import type { Passage } from './identity-watch';

/** Why a piece of the form stays on the page: a passage names somebody, or a line cannot be kept without its date. */
export type WithholdingReason = 'identity' | 'date';

/** The pieces of a form that must not leave the page yet, with the reason. */
export function withheldUnits(draft: SubmissionDraft, passages: readonly Passage[]): ReadonlyMap<string, WithholdingReason> {
  const undated = (draft.legalDeadlines ?? []).some(({ on }) => !/^\d{4}-\d{2}-\d{2}$/.test(on));
  return new Map<string, WithholdingReason>([
    ...(undated ? [['legalDeadlines', 'date'] as const] : []),
    ...passages.filter(({ tier }) => tier === 'block').map(({ path }) => [unitOf(path), 'identity'] as const),
  ]);
}

/** The form as it may be sent: each withheld piece as the server already has it, everything else as typed. */
export function sendable(draft: SubmissionDraft, saved: SubmissionDraft, withheld: Iterable<string>): SubmissionDraft {
  return [...withheld].reduce((kept, unit) => withField(kept, unit, fieldAt(saved, unit)), draft);
}
