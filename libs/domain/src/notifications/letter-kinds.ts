import type { LetterTheme } from './letter-themes';

/** Who receives a letter, as the server finds them from the row that tells what happened. */
export type RecipientRule =
  /** The account the row is about. */
  | 'account'
  /** Those who hold a level on the situation. */
  | 'situation-author'
  | 'situation-office'
  | 'situation-followers'
  | 'situation-carers'
  | 'situation-ethics'
  | 'proposed-referents'
  /** The coordination and the facilitation, by role. */
  | 'office'
  | 'coordination'
  /** The ethics referent, by role. */
  | 'ethics'
  | 'advice-author'
  /** The list of a meeting. */
  | 'convened'
  | 'convened-whole'
  | 'convened-silent'
  | 'attendees'
  | 'submitters'
  /** The person the row names, and the deputies of that person’s structures. */
  | 'named-member'
  | 'deputies-of-member'
  /** The people whom a structure mandates. */
  | 'structure';

/** The page a letter leads to. */
export type LetterPlace =
  'meeting' | 'visit' | 'record' | 'situation' | 'follow-up' | 'commitments' | 'advice' | 'charter' | 'sessions' | 'messages' | 'home';

export interface LetterKind {
  readonly theme: LetterTheme;
  readonly recipients: RecipientRule;
  readonly place: LetterPlace;
  /** Carries a calendar entry to add, or one to remove; letters that ask to come are void once the meeting does not take place. */
  readonly calendar?: 'request' | 'cancel';
  /** Void once the meeting is cancelled or postponed. */
  readonly needsMeeting?: true;
  /** Says the same however many things it is about: one is enough within a day. */
  readonly oncePerDay?: true;
}

/** Every letter the platform writes. */
export const LETTER_KINDS = {
  convocation: { theme: 'convocations', recipients: 'convened-whole', place: 'meeting', calendar: 'request', needsMeeting: true },
  invitation: { theme: 'convocations', recipients: 'convened', place: 'visit', calendar: 'request', needsMeeting: true },
  'late-invitation': { theme: 'convocations', recipients: 'named-member', place: 'visit', calendar: 'request', needsMeeting: true },
  'meeting-moved': { theme: 'convocations', recipients: 'convened', place: 'meeting', calendar: 'request', needsMeeting: true },
  'meeting-cancelled': { theme: 'convocations', recipients: 'convened', place: 'home', calendar: 'cancel' },
  'meeting-postponed': { theme: 'convocations', recipients: 'convened', place: 'home', calendar: 'cancel' },
  'deputy-called': { theme: 'convocations', recipients: 'named-member', place: 'meeting', calendar: 'request', needsMeeting: true },
  'deputy-released': { theme: 'convocations', recipients: 'named-member', place: 'home', calendar: 'cancel' },
  'deputy-wanted': { theme: 'convocations', recipients: 'deputies-of-member', place: 'home', needsMeeting: true },
  'convocation-reminder': { theme: 'convocations', recipients: 'convened-silent', place: 'meeting', needsMeeting: true },
  'record-remarks': { theme: 'records', recipients: 'attendees', place: 'record' },
  'record-remarks-closing': { theme: 'records', recipients: 'attendees', place: 'record' },
  'record-ready': { theme: 'records', recipients: 'attendees', place: 'record' },
  'extract-ready': { theme: 'records', recipients: 'submitters', place: 'home' },
  'submission-received': { theme: 'situations', recipients: 'situation-office', place: 'situation' },
  'submission-entered': { theme: 'situations', recipients: 'situation-author', place: 'situation' },
  'submission-to-complete': { theme: 'situations', recipients: 'situation-author', place: 'situation' },
  'submission-answered': { theme: 'situations', recipients: 'situation-author', place: 'situation' },
  'question-asked': { theme: 'situations', recipients: 'situation-author', place: 'situation' },
  'question-answered': { theme: 'situations', recipients: 'situation-office', place: 'situation' },
  'submission-withdrawn': { theme: 'situations', recipients: 'situation-office', place: 'situation' },
  'ethics-asked': { theme: 'situations', recipients: 'ethics', place: 'home', oncePerDay: true },
  'identity-asked': { theme: 'situations', recipients: 'situation-author', place: 'situation' },
  'dispensation-to-countersign': { theme: 'situations', recipients: 'situation-ethics', place: 'situation' },
  'dispensation-countersigned': { theme: 'situations', recipients: 'situation-office', place: 'situation' },
  'response-ready': { theme: 'situations', recipients: 'situation-author', place: 'follow-up' },
  'referent-proposed': { theme: 'situations', recipients: 'proposed-referents', place: 'follow-up' },
  'referent-answered': { theme: 'situations', recipients: 'situation-office', place: 'follow-up' },
  'return-made': { theme: 'situations', recipients: 'situation-author', place: 'follow-up' },
  'follow-up-closed': { theme: 'situations', recipients: 'situation-followers', place: 'follow-up' },
  'advice-asked': { theme: 'situations', recipients: 'office', place: 'advice' },
  'advice-answered': { theme: 'situations', recipients: 'advice-author', place: 'advice' },
  'advice-in-meeting': { theme: 'situations', recipients: 'advice-author', place: 'advice' },
  'commitment-without-structure': { theme: 'commitments', recipients: 'situation-office', place: 'follow-up' },
  'return-due': { theme: 'situations', recipients: 'situation-carers', place: 'follow-up', oncePerDay: true },
  'outlook-due': { theme: 'situations', recipients: 'situation-carers', place: 'follow-up', oncePerDay: true },
  'erasure-notice': { theme: 'situations', recipients: 'situation-author', place: 'situation' },
  'convention-renewal': { theme: 'council', recipients: 'coordination', place: 'home', oncePerDay: true },
  'commitments-due-soon': { theme: 'commitments', recipients: 'structure', place: 'commitments', oncePerDay: true },
  'commitments-overdue': { theme: 'commitments', recipients: 'structure', place: 'commitments', oncePerDay: true },
  'charter-renewal': { theme: 'council', recipients: 'account', place: 'charter' },
  'mandate-ending': { theme: 'council', recipients: 'account', place: 'home' },
  'account-recovery-given': { theme: 'account', recipients: 'account', place: 'sessions' },
  'account-recovered': { theme: 'account', recipients: 'account', place: 'sessions' },
  'account-second-factor-reset': { theme: 'account', recipients: 'account', place: 'sessions' },
  digest: { theme: 'account', recipients: 'account', place: 'messages' },
} as const satisfies Record<string, LetterKind>;

export type LetterName = keyof typeof LETTER_KINDS;

export const LETTER_NAMES = Object.keys(LETTER_KINDS) as readonly LetterName[];

/** What a letter of this name is. */
export function letterKind(name: LetterName): LetterKind {
  return LETTER_KINDS[name];
}
