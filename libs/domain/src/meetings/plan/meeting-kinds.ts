/** What is convened; individual situations exist only in commissions (charter art. 27: never in plenary). */
export const MEETING_KINDS = [
  'commission',
  'technical-committee',
  'steering-committee',
  'coordination-committee',
  'plenary',
  'working-group',
  'workshop',
  'practice-exchange',
] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

/** `convoked` freezes the list of those convened; the record has its own states (`record/record.rules.ts`). */
export const MEETING_STATUSES = ['draft', 'convoked', 'open', 'paused', 'closed', 'cancelled', 'postponed'] as const;
export type MeetingStatus = (typeof MEETING_STATUSES)[number];

/** What an item of the agenda is about. `follow-up` opens commitments and returns only; `practice-question` is an advice without a situation. */
export const ITEM_KINDS = [
  'situation',
  'follow-up',
  'record-approval',
  'open-commitments',
  'practice-question',
  'transversal',
  'free',
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

export const ITEM_STATUSES = ['planned', 'current', 'decided', 'done', 'deferred', 'withdrawn', 'redirected'] as const;
export type ItemStatus = (typeof ITEM_STATUSES)[number];

export const DOCUMENT_LAYERS = ['working-notes', 'record'] as const;
export type DocumentLayer = (typeof DOCUMENT_LAYERS)[number];

/** Whether an item of this kind is about one situation, hence protected by the grants of that situation. */
export function isAboutSituation(kind: ItemKind): boolean {
  return kind === 'situation' || kind === 'follow-up';
}

/** Whether a meeting of this kind may carry an item of that kind. */
export function mayCarry(meeting: MeetingKind, item: ItemKind): boolean {
  if (isAboutSituation(item)) return meeting === 'commission';
  return item !== 'practice-question' || meeting === 'commission' || meeting === 'practice-exchange';
}
