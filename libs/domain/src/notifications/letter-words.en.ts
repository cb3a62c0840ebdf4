import type { LetterName } from './letter-kinds';
import type { LetterWords } from './letter-text';

/** The letters in English: no word about anybody’s situation, `{…}` being dates, hours and places of meetings. */
export const LETTER_WORDS_EN: Readonly<Record<LetterName, LetterWords>> = {
  convocation: {
    title: '{kind} of {day}: you are convened',
    text: 'You are convened to the meeting of {day}, {hours}{place}. Its agenda is read in the application, once signed in. Please answer: present, remotely, excused or replaced.',
    action: 'Answer the convocation',
  },
  invitation: {
    title: '{kind} of {day}: you are invited for one item',
    text: 'You are invited for one item of the meeting of {day}, {hours}{place}. The application tells when this item opens.',
    action: 'See my invitation',
  },
  'late-invitation': {
    title: '{kind} of {day}: you are invited for one item',
    text: 'You are invited for one item of the meeting of {day}, {hours}{place}. The application tells when this item opens.',
    action: 'See my invitation',
  },
  'meeting-moved': {
    title: '{kind} of {day}: time or place changed',
    text: 'The meeting you are convened to changes: it takes place on {day}, {hours}{place}. If that changes your answer, change it in the application.',
    action: 'Review my answer',
  },
  'meeting-cancelled': {
    title: '{kind} of {day}: cancelled',
    text: 'The meeting planned on {day}, {hours}, is cancelled. You have nothing to do.',
    action: 'Open Croisée',
  },
  'meeting-postponed': {
    title: '{kind} of {day}: postponed',
    text: 'The meeting planned on {day} is postponed to {newDay}. A new convocation will follow.',
    action: 'Open Croisée',
  },
  'deputy-called': {
    title: '{kind} of {day}: you stand in for a member',
    text: 'A member of your structure named you to stand in at the meeting of {day}, {hours}{place}. Its agenda is read in the application, once signed in.',
    action: 'Open the meeting',
  },
  'deputy-released': {
    title: '{kind} of {day}: you are no longer expected',
    text: 'Nobody needs to be replaced any more at the meeting of {day}. You have nothing to do.',
    action: 'Open Croisée',
  },
  'deputy-wanted': {
    title: '{kind} of {day}: a member of your structure is excused',
    text: 'A member of your structure is excused from the meeting of {day}, {hours}{place}. If you can stand in, tell them or the coordinator: their answer only has to name you.',
    action: 'Open Croisée',
  },
  'convocation-reminder': {
    title: '{kind} of {day}: your answer is awaited',
    text: 'You have not answered yet for the meeting of {day}, {hours}{place}. An answer, even a no, helps to prepare the meeting.',
    action: 'Answer the convocation',
  },
  'record-remarks': {
    title: 'Record of the meeting of {day}: your remarks until {until}',
    text: 'The record of the meeting of {day} is open to the remarks of those present until {until}.',
    action: 'Read the record',
  },
  'record-remarks-closing': {
    title: 'Record of the meeting of {day}: remarks close soon',
    text: 'The record of the meeting of {day} is open to remarks until {until} only.',
    action: 'Read the record',
  },
  'record-ready': {
    title: 'Record of the meeting of {day}: approved',
    text: 'The record of the meeting of {day} is approved. You read there what concerns your structure.',
    action: 'Read the record',
  },
  'extract-ready': {
    title: 'Meeting of {day}: your extract is ready',
    text: 'The record of the meeting of {day} is approved: the extract for you is read in the application.',
    action: 'Read my extract',
  },
  'submission-received': {
    title: 'A new request waits to be read',
    text: 'A request was handed over to you. It is read in the application, once signed in.',
    action: 'Read the request',
  },
  'submission-entered': {
    title: 'Your request is recorded',
    text: 'The coordination entered in the application the request that you had handed over. It is in your name: read it again, once signed in.',
    action: 'Read my request',
  },
  'submission-to-complete': {
    title: 'You are asked to complete',
    text: 'The coordination asks you to complete before going on. The question is read in the application.',
    action: 'Read and complete',
  },
  'submission-answered': {
    title: 'Your request was answered',
    text: 'The coordination answered your request. The answer is read in the application.',
    action: 'Read the answer',
  },
  'question-asked': {
    title: 'You are asked a question',
    text: 'The coordination asks you a question. It is read in the application, where you can answer.',
    action: 'Read the question',
  },
  'question-answered': {
    title: 'Your question was answered',
    text: 'The question that the coordination asked was answered.',
    action: 'Read the answer',
  },
  'submission-withdrawn': {
    title: 'A request is no longer to be examined',
    text: 'A request you followed was withdrawn or suspended. It has left the agendas.',
    action: 'See what changes',
  },
  'ethics-asked': {
    title: 'You are asked an ethical question',
    text: 'Somebody of the council asks you an ethical question. It is read in the application.',
    action: 'Open Croisée',
  },
  'identity-asked': {
    title: 'A framed request waits for your decision',
    text: 'Somebody addresses a framed request to you. Its reasons are read in the application, where you decide.',
    action: 'Read the request',
  },
  'dispensation-to-countersign': {
    title: 'Your ethical advice is asked',
    text: 'A motivated dispensation waits for your countersignature. The reasons are read in the application.',
    action: 'Read the request',
  },
  'dispensation-countersigned': {
    title: 'A dispensation is countersigned',
    text: 'The dispensation you waited for is countersigned.',
    action: 'Open',
  },
  'response-ready': {
    title: 'The response of the commission awaits you',
    text: 'The commission built a response to your request. It is read in the application, once signed in.',
    action: 'Read the response',
  },
  'referent-proposed': {
    title: 'You are proposed as a referent',
    text: 'The commission proposes you as a referent. You accept, with your limits, or decline in the application.',
    action: 'Answer',
  },
  'referent-answered': {
    title: 'A referent answered',
    text: 'Somebody proposed as a referent answered the commission.',
    action: 'See the answer',
  },
  'return-made': {
    title: 'You are told where things stand',
    text: 'The commission tells you where things stand. It is read in the application.',
    action: 'Read it',
  },
  'follow-up-closed': {
    title: 'A follow-up is closed',
    text: 'A follow-up you took part in is closed. Its outcome is read in the application.',
    action: 'Read the outcome',
  },
  'advice-asked': {
    title: 'A question of practice waits for an answer',
    text: 'A professional asks for advice. The question is read in the application.',
    action: 'Read the question',
  },
  'advice-answered': {
    title: 'Your question of practice was answered',
    text: 'The advice you asked for is read in the application.',
    action: 'Read the advice',
  },
  'advice-in-meeting': {
    title: 'Your question of practice will be discussed in a meeting',
    text: 'The question you asked is on the agenda of a meeting.',
    action: 'See my question',
  },
  'commitment-without-structure': {
    title: 'A commitment waits for another structure',
    text: 'A commitment is no longer carried by the structure foreseen: it has to be given to another one.',
    action: 'Open',
  },
  'return-due': {
    title: 'A return is due',
    text: 'A return expected after a meeting is due or late. The list is read in the application.',
    action: 'Open the follow-up',
  },
  'outlook-due': {
    title: 'A six-month review is due',
    text: 'The six-month review of a follow-up is due. It is recorded in the application.',
    action: 'Make the review',
  },
  'erasure-notice': {
    title: 'Information you handed over will be erased',
    text: 'By the retention rules of the council, information you handed over will be erased on {until}. The application tells which, and how to ask for a delay.',
    action: 'See what will be erased',
  },
  'convention-renewal': {
    title: 'A convention comes to its end',
    text: 'The convention of a partner structure comes to its end and is not renewed yet.',
    action: 'Open Croisée',
  },
  'commitments-due-soon': {
    title: 'Commitments of your structure are due soon',
    text: 'At least one commitment of your structure is due within seven days. The list is read in the application.',
    action: 'See the commitments',
  },
  'commitments-overdue': {
    title: 'Commitments of your structure are overdue',
    text: 'At least one commitment of your structure is past its date. Tell in the application where it stands, or why it fails.',
    action: 'Update the commitments',
  },
  'charter-renewal': {
    title: 'Your signature of the charter is to be renewed',
    text: 'The charter is signed every twelve months. Without a new signature before {until}, access to confidential content closes.',
    action: 'Read again and sign',
  },
  'mandate-ending': {
    title: 'Your mandate ends on {until}',
    text: 'The mandate your structure gave you ends on {until}. If it renews it, let it tell the coordinator before that day.',
    action: 'Open Croisée',
  },
  'account-recovery-given': {
    title: 'A recovery link was created for your account',
    text: 'A link to regain access to your account was handed over. If you did not ask for it, tell the administrator of your council at once.',
    action: 'See my sessions',
  },
  'account-recovered': {
    title: 'Access to your account was recovered',
    text: 'The password of your account was changed by a recovery link; open sessions are closed. If it was not you, tell the administrator of your council at once.',
    action: 'See my sessions',
  },
  'account-second-factor-reset': {
    title: 'Your two-factor sign-in was reset',
    text: 'The second factor of your account was reset. If you did not ask for it, tell the administrator of your council at once.',
    action: 'See my sessions',
  },
  digest: {
    title: 'What awaits you in Croisée',
    text: 'New messages await you in the application.',
    action: 'Read my messages',
  },
};
