import { definePermissions } from '../access/define-permissions';

/** Responses, commitments and returns. */
export const responsesPermissions = definePermissions({
  'commitment.list': {
    subject: 'Council',
    content: true,
    fr: 'Voir les engagements ouverts à sa lecture.',
    en: 'See the commitments one may read.',
  },
  'commitment.read': { subject: 'Commitment', content: true, fr: 'Lire un engagement.', en: 'Read a commitment.' },
  'commitment.update': { subject: 'Commitment', content: true, fr: 'Dire où en est un engagement.', en: 'Say where a commitment stands.' },
  'commitment.reassign': {
    subject: 'Commitment',
    content: true,
    fr: 'Changer la structure ou la date d’un engagement.',
    en: 'Change the structure or the date of a commitment.',
  },
  'response.read': { subject: 'Response', content: true, fr: 'Lire la réponse collective.', en: 'Read the collective response.' },
  'response.read-extract': {
    subject: 'Response',
    content: true,
    fr: 'Lire l’extrait du relevé de sa situation.',
    en: 'Read the record extract of one’s situation.',
  },
  'response.read-register': {
    subject: 'Response',
    content: true,
    fr: 'Voir qui a entendu la situation en séance.',
    en: 'See who heard the situation in the meeting.',
  },
  'response.propose-referent': { subject: 'Response', content: true, fr: 'Proposer un référent.', en: 'Propose a referent.' },
  'response.answer-referent': {
    subject: 'Response',
    content: true,
    fr: 'Accepter ou décliner d’être référent.',
    en: 'Accept or decline to be referent.',
  },
  'response.record-return-to-person': {
    subject: 'Response',
    content: true,
    fr: 'Enregistrer le retour fait à la personne.',
    en: 'Record the return made to the person.',
  },
  'response.record-return-to-submitter': {
    subject: 'Response',
    content: true,
    fr: 'Enregistrer le retour fait au saisissant.',
    en: 'Record the return made to the submitter.',
  },
  'response.judge-effect': {
    subject: 'Response',
    content: true,
    fr: 'Noter l’effet sur la situation, vu par le référent ou par la personne.',
    en: 'Record the effect on the situation, as the referent or the person sees it.',
  },
  'response.answer-outlook': {
    subject: 'Response',
    content: true,
    fr: 'Dire à six mois si des ruptures ont été évitées.',
    en: 'Say at six months whether ruptures were avoided.',
  },
  'response.say-relief': {
    subject: 'Response',
    content: true,
    fr: 'Dire si la commission a rompu l’isolement.',
    en: 'Say whether the commission eased isolation.',
  },
  'response.close': { subject: 'Response', content: true, fr: 'Clore une situation.', en: 'Close a situation.' },
  'response.record-private-report': {
    subject: 'Response',
    content: true,
    fr: 'Noter pour soi un signalement fait en son nom.',
    en: 'Note for oneself a report made in one’s own name.',
  },
  'response.read-private-report': {
    subject: 'Document',
    content: true,
    fr: 'Relire ses propres notes de signalement.',
    en: 'Re-read one’s own notes of reports.',
  },
});
