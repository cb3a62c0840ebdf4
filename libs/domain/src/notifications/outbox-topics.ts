import type { LetterName } from './letter-kinds';

/** What becomes of a row of the outbox: letters, or nothing, with the reason why nobody is written to. */
export type TopicRule = { readonly letters: readonly LetterName[] } | { readonly silent: string };

const SEEN_IN_PLACE = 'Those it concerns see it on their page when they next open it; a letter for each change would be noise.';

/** Every topic that services leave in the outbox; a topic that is not here fails a test. */
export const OUTBOX_TOPICS: Readonly<Record<string, TopicRule>> = {
  'account.recovery-given': { letters: ['account-recovery-given'] },
  'account.recovered': { letters: ['account-recovered'] },
  'account.second-factor-reset': { letters: ['account-second-factor-reset'] },
  'situation.submitted': { letters: ['submission-received'] },
  'situation.entered-for-another': { letters: ['submission-entered'] },
  'situation.to-complete': { letters: ['submission-to-complete'] },
  'situation.answered': { letters: ['submission-answered'] },
  'situation.question-asked': { letters: ['question-asked'] },
  'situation.question-answered': { letters: ['question-answered'] },
  'situation.withdrawn': { letters: ['submission-withdrawn'] },
  'situation.opposed': { letters: ['submission-withdrawn'] },
  'situation.dispensation-requested': { letters: ['dispensation-to-countersign'] },
  'situation.dispensation-countersigned': { letters: ['dispensation-countersigned'] },
  'situation.closed': { letters: ['follow-up-closed'] },
  'advice.asked': { letters: ['advice-asked'] },
  'advice.answered': { letters: ['advice-answered'] },
  'advice.put-in-meeting': { letters: ['advice-in-meeting'] },
  'advice.kept-for-meeting': { silent: 'Its author is written to once the question is on an agenda, which has a date.' },
  'meeting.convoked': { letters: ['convocation', 'invitation'] },
  'meeting.guest-convoked': { letters: ['late-invitation'] },
  'meeting.moved': { letters: ['meeting-moved'] },
  'meeting.cancelled': { letters: ['meeting-cancelled'] },
  'meeting.postponed': { letters: ['meeting-postponed'] },
  'meeting.deputy-called': { letters: ['deputy-called'] },
  'meeting.deputy-released': { letters: ['deputy-released'] },
  'meeting.member-excused': { letters: ['deputy-wanted'] },
  'meeting.answer-due': { letters: ['convocation-reminder'] },
  'response.recorded': { letters: ['response-ready', 'referent-proposed'] },
  'response.referent-accepted': { letters: ['referent-answered'] },
  'response.referent-declined': { letters: ['referent-answered'] },
  'response.returned-to-person': { silent: SEEN_IN_PLACE },
  'response.returned-to-submitter': { letters: ['return-made'] },
  'response.effect-judged': { silent: SEEN_IN_PLACE },
  'response.outlook-answered': { silent: SEEN_IN_PLACE },
  'response.relief-said': { silent: 'It is counted without a name; a letter would tell who answered.' },
  'commitment.updated': { silent: SEEN_IN_PLACE },
  'commitment.change-undone': { silent: SEEN_IN_PLACE },
  'commitment.reassigned': { silent: 'The structure that takes it over asked for it; its date is recalled before it comes.' },
  'commitment.released': { letters: ['commitment-without-structure'] },
  'commitment.due-soon': { letters: ['commitments-due-soon'] },
  'commitment.overdue': { letters: ['commitments-overdue'] },
  'return.due': { letters: ['return-due'] },
  'outlook.due': { letters: ['outlook-due'] },
  'retention.first-notice': { letters: ['erasure-notice'] },
  'retention.last-notice': { letters: ['erasure-notice'] },
  'record.remarks-opened': { letters: ['record-remarks'] },
  'record.remarks-closing': { letters: ['record-remarks-closing'] },
  'record.approved': { letters: ['record-ready', 'extract-ready'] },
  'charter.renewal-due': { letters: ['charter-renewal'] },
  'mandate.ending': { letters: ['mandate-ending'] },
  'convention.renewal': { letters: ['convention-renewal'] },
  'document.exported': { silent: 'An export is a fact of the journal, not news for anybody.' },
  'retention.erased': { silent: 'The certificate is read in the register of retention.' },
  'rights.opened': { silent: 'Requests of people are followed in their register, by those who keep it.' },
  'breach.opened': { silent: 'Breaches are followed in their register, by those who keep it; a mail would tell of them.' },
  'situation.identity-asked': { letters: ['identity-asked'] },
  'situation.identity-decided': { silent: SEEN_IN_PLACE },
  'ethics.asked': { letters: ['ethics-asked'] },
  'ethics.answered': { silent: SEEN_IN_PLACE },
  'questionnaire.opened': {
    silent: 'Those invited see it on their home page; answers are anonymous, so no letter says who has not answered.',
  },
  'report.sealed': { silent: 'A report is read on its page and handed over by whoever sealed it.' },
  'messages.digest': { letters: ['digest'] },
};

/** The letters a row of the outbox calls for; undefined for a topic nobody declared. */
export function lettersOf(topic: string): readonly LetterName[] | undefined {
  const rule = Object.hasOwn(OUTBOX_TOPICS, topic) ? OUTBOX_TOPICS[topic] : undefined;
  if (rule === undefined) return undefined;
  return 'letters' in rule ? rule.letters : [];
}
