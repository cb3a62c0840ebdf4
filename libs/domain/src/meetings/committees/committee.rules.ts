import { accept, refuse, type Outcome } from '../../errors/outcome';
import { codesOf, defineList } from '../../vocabulary/coded-list';
import { namesSituation } from '../after/lesson.rules';
import type { MeetingKind } from '../plan/meeting-kinds';

/** The instances that steer the council; individual situations never enter them (charter art. 27). */
export const COMMITTEE_KINDS = [
  'plenary',
  'steering-committee',
  'coordination-committee',
  'technical-committee',
  'working-group',
] as const satisfies readonly MeetingKind[];
export type CommitteeKind = (typeof COMMITTEE_KINDS)[number];

/** What a committee owes after a meeting. */
export const DELIVERABLE_STATES = defineList([
  { code: 'to-do', fr: 'À faire', en: 'To do' },
  { code: 'in-progress', fr: 'En cours', en: 'In progress' },
  { code: 'delivered', fr: 'Livré', en: 'Delivered' },
  { code: 'dropped', fr: 'Abandonné', en: 'Dropped' },
]);
export type DeliverableState = (typeof DELIVERABLE_STATES)[number]['code'];
export const DELIVERABLE_STATE_CODES: readonly DeliverableState[] = codesOf(DELIVERABLE_STATES);

/** What a deliverable settles (R010). */
export const DELIVERABLE_TOPICS = defineList([
  { code: 'frame', fr: 'Cadre de l’instance', en: 'Frame of the instance' },
  { code: 'methods', fr: 'Modalités de travail', en: 'Ways of working' },
  { code: 'law-ethics', fr: 'Droit et éthique', en: 'Law and ethics' },
  { code: 'tools', fr: 'Outils communs', en: 'Common tools' },
  { code: 'evaluation', fr: 'Évaluation', en: 'Evaluation' },
  { code: 'other', fr: 'Autre', en: 'Other' },
]);
export type DeliverableTopic = (typeof DELIVERABLE_TOPICS)[number]['code'];
export const DELIVERABLE_TOPIC_CODES: readonly DeliverableTopic[] = codesOf(DELIVERABLE_TOPICS);

export function isCommittee(kind: MeetingKind): kind is CommitteeKind {
  return (COMMITTEE_KINDS as readonly MeetingKind[]).includes(kind);
}

/** Only the meetings of a committee keep a simple record and deliverables: a commission has its own record, item by item. */
export function assertCommittee(kind: MeetingKind): Outcome<CommitteeKind> {
  return isCommittee(kind) ? accept(kind) : refuse('COMMITTEE_ONLY', { kind });
}

/** Refuses texts that name a situation by its code: committees work on anonymised lessons and figures (R011). */
export function refuseSituationCodes(texts: Readonly<Record<string, string>>): Outcome {
  const fields = Object.entries(texts).flatMap(([path, text]) => (namesSituation(text) ? [path] : []));
  return fields.length === 0 ? accept() : refuse('COMMITTEE_NAMES_SITUATION', { fields: fields.join(',') });
}

/** Whether a deliverable is late on a day. */
export function isLate(deliverable: { readonly state: DeliverableState; readonly dueOn: string | null }, today: string): boolean {
  const isOpen = deliverable.state === 'to-do' || deliverable.state === 'in-progress';
  return isOpen && deliverable.dueOn !== null && deliverable.dueOn < today;
}
