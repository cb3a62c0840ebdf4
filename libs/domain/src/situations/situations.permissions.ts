import { definePermissions } from '../access/define-permissions';

/** Situations and requests for advice. `Document` stands for a request for advice: it belongs to no situation. */
export const situationsPermissions = definePermissions({
  'situation.list': { subject: 'Council', content: true, fr: 'Voir la liste de ses situations.', en: 'See the list of one’s situations.' },
  'situation.create': { subject: 'Council', content: true, fr: 'Commencer une saisine.', en: 'Start a submission.' },
  'situation.read': { subject: 'Situation', content: true, fr: 'Lire une situation.', en: 'Read a situation.' },
  'situation.edit': { subject: 'Situation', content: true, fr: 'Écrire sa saisine.', en: 'Write one’s submission.' },
  'situation.submit': { subject: 'Situation', content: true, fr: 'Transmettre sa saisine.', en: 'Submit.' },
  'situation.withdraw': { subject: 'Situation', content: true, fr: 'Retirer une situation.', en: 'Withdraw a situation.' },
  'situation.record-information': {
    subject: 'Situation',
    content: true,
    fr: 'Enregistrer l’information, l’accord ou l’opposition de la personne.',
    en: 'Record the person’s information, agreement or opposition.',
  },
  'situation.redirect': {
    subject: 'Situation',
    content: true,
    fr: 'Réorienter une situation comme urgence.',
    en: 'Redirect a situation as an emergency.',
  },
  'situation.ask-question': {
    subject: 'Situation',
    content: true,
    fr: 'Poser une question au saisissant.',
    en: 'Ask the submitter a question.',
  },
  'situation.answer-question': {
    subject: 'Situation',
    content: true,
    fr: 'Répondre à une question de la coordination.',
    en: 'Answer a question of the coordination.',
  },
  'situation.decide-admissibility': {
    subject: 'Situation',
    content: true,
    fr: 'Se prononcer sur la recevabilité.',
    en: 'Decide on admissibility.',
  },
  'situation.prepare': { subject: 'Situation', content: true, fr: 'Préparer une situation.', en: 'Prepare a situation.' },
  'situation.invite': {
    subject: 'Situation',
    content: true,
    fr: 'Inviter une personne pour cette situation.',
    en: 'Invite somebody for this situation.',
  },
  'situation.decide-party': {
    subject: 'Situation',
    content: true,
    fr: 'Dire si une structure partie à la situation siège.',
    en: 'Say whether a structure that is party sits.',
  },
  'situation.reread': {
    subject: 'Situation',
    content: true,
    fr: 'Relire le texte avant l’ordre du jour.',
    en: 'Re-read the text before the agenda.',
  },
  'situation.request-dispensation': {
    subject: 'Situation',
    content: true,
    fr: 'Demander une dispense d’accord.',
    en: 'Request a dispensation from agreement.',
  },
  'situation.countersign-dispensation': {
    subject: 'Situation',
    content: true,
    fr: 'Contresigner une dispense d’accord.',
    en: 'Countersign a dispensation.',
  },
  'situation.put-on-agenda': {
    subject: 'Situation',
    content: true,
    fr: 'Inscrire une situation à l’ordre du jour.',
    en: 'Put a situation on the agenda.',
  },
  'situation.read-readers': {
    subject: 'Situation',
    content: true,
    fr: 'Voir qui a lu la situation.',
    en: 'See who read the situation.',
  },
  'advice.ask': {
    subject: 'Council',
    content: false,
    fr: 'Demander un avis anonyme, sans saisine.',
    en: 'Ask for anonymous advice, without a submission.',
  },
  'advice.read': { subject: 'Document', content: true, fr: 'Lire une demande d’avis.', en: 'Read a request for advice.' },
  'advice.answer': { subject: 'Document', content: true, fr: 'Répondre à une demande d’avis.', en: 'Answer a request for advice.' },
});
