import { definePermissions } from '../access/define-permissions';
import { hasRole, type Persona } from '../access/persona';
import type { PolicyBuilder } from '../access/policy';

/** What may be done with meetings, before, during and after. */
export const meetingsPermissions = definePermissions({
  'meeting.list': { subject: 'Meeting', content: false, fr: 'Voir le calendrier des séances.', en: 'See the calendar of meetings.' },
  'meeting.read': {
    subject: 'Meeting',
    content: true,
    fr: 'Ouvrir une séance et lire les points auxquels on a accès.',
    en: 'Open a meeting and read the items one may see.',
  },
  'meeting.plan': {
    subject: 'Meeting',
    content: false,
    fr: 'Planifier les séances, composer l’ordre du jour, convoquer, reporter, annuler.',
    en: 'Plan meetings, build the agenda, convene, postpone, cancel.',
  },
  'meeting.answer': { subject: 'Meeting', content: false, fr: 'Répondre à une convocation.', en: 'Answer a convocation.' },
  'meeting.organise': {
    subject: 'Meeting',
    content: true,
    fr: 'Tenir l’émargement et l’ordre des points pendant la séance.',
    en: 'Keep attendance and the order of items during the meeting.',
  },
  'meeting.lead': {
    subject: 'Meeting',
    content: true,
    fr: 'Animer la séance : points, étapes, parole, rideau, tours et validation.',
    en: 'Lead the meeting: items, stages, floor, curtain, rounds and validation.',
  },
  'meeting.take-part': {
    subject: 'Meeting',
    content: true,
    fr: 'Demander la parole et alerter l’animateur pendant un point.',
    en: 'Ask for the floor and alert the facilitator during an item.',
  },
  'meeting.propose': {
    subject: 'Meeting',
    content: true,
    fr: 'Proposer, répondre au tour silencieux, noter un retour.',
    en: 'Propose, answer the silent round, record a return.',
  },
  'meeting.recuse': {
    subject: 'Meeting',
    content: false,
    fr: 'Se déporter d’un point, avant ou pendant la séance.',
    en: 'Recuse oneself from an item, before or during the meeting.',
  },
  'meeting.keep-notes': {
    subject: 'Item',
    content: true,
    fr: 'Tenir des notes pour soi sur un point.',
    en: 'Keep notes for oneself on an item.',
  },
  'meeting.pair-projector': {
    subject: 'Meeting',
    content: true,
    fr: 'Relier l’écran de la salle par un code à usage unique.',
    en: 'Pair the screen of the room with a single-use code.',
  },
  'meeting.give-feedback': {
    subject: 'Meeting',
    content: false,
    fr: 'Répondre aux trois questions de fin de séance.',
    en: 'Answer the three questions at the end of a meeting.',
  },
  'lesson.write': {
    subject: 'Meeting',
    content: true,
    fr: 'Noter ce que la séance apprend du territoire.',
    en: 'Write down what the meeting teaches about the territory.',
  },
  'lesson.read': {
    subject: 'Council',
    content: false,
    fr: 'Lire les enseignements anonymisés des séances.',
    en: 'Read the anonymised lessons of the meetings.',
  },
  'committee.read': {
    subject: 'Council',
    content: false,
    fr: 'Lire les relevés, les décisions et les livrables des comités.',
    en: 'Read the records, decisions and deliverables of the committees.',
  },
  'committee.keep': {
    subject: 'Council',
    content: false,
    fr: 'Tenir les relevés et les livrables des comités.',
    en: 'Keep the records and deliverables of the committees.',
  },
  'record.write': {
    subject: 'Item',
    content: true,
    fr: 'Écrire dans les notes et le relevé d’un point.',
    en: 'Write in the notes and the record of an item.',
  },
  'record.redact': {
    subject: 'Item',
    content: true,
    fr: 'Caviarder un passage des notes et du relevé.',
    en: 'Redact a passage of the notes and the record.',
  },
  'record.remark': {
    subject: 'Item',
    content: true,
    fr: 'Faire une remarque sur le relevé d’un point.',
    en: 'Remark on the record of an item.',
  },
  'record.tidy': {
    subject: 'Meeting',
    content: true,
    fr: 'Mettre le relevé au net et ouvrir les remarques.',
    en: 'Tidy the record and open it to remarks.',
  },
  'record.approve': { subject: 'Meeting', content: true, fr: 'Approuver le relevé.', en: 'Approve the record.' },
});

/**
 * Reach in meetings follows the grants alone; roles only say who may plan, see the calendar and read anonymised lessons. The administrator and
 * the evaluator are named nowhere, the élu for lessons only: they read no content of a meeting.
 */
export function meetingsRules(persona: Persona, policy: PolicyBuilder): void {
  const { councilId } = persona;
  const council = { councilId };
  const holding = (...levels: string[]) => ({ councilId, held: { $in: levels } });

  if (hasRole(persona, ...CALENDAR_ROLES))
    policy.allow('meeting.list', council, 'The council’s professionals see its calendar, a guest the meetings they are invited to.');
  if (hasRole(persona, 'coordinator')) policy.allow('meeting.plan', council, 'The coordinator plans the council’s meetings.');

  if (hasRole(persona, ...LESSON_ROLES)) policy.allow('lesson.read', council, 'Those who steer the council read anonymised lessons.');
  if (hasRole(persona, ...COMMITTEE_ROLES)) policy.allow('committee.read', council, 'Those who sit in the committees read what they did.');
  if (hasRole(persona, 'coordinator')) policy.allow('committee.keep', council, 'The coordinator keeps the records of the committees.');

  policy.allow('meeting.answer', holding('deliberate', 'attend', 'facilitate'), 'Those convened answer.');
  policy.allow('meeting.read', holding('deliberate', 'attend', 'facilitate', 'coordinate'), 'Reading follows the grants of the agenda.');
  policy.allow('meeting.take-part', holding('deliberate', 'attend', 'facilitate', 'coordinate'), 'Everybody who sits may ask to speak.');
  policy.allow('meeting.recuse', holding('deliberate', 'attend', 'facilitate', 'coordinate'), 'Everybody who sits may leave an item.');
  policy.allow('meeting.keep-notes', holding('deliberate', 'attend', 'facilitate', 'coordinate'), 'Everybody who sits may keep notes.');
  policy.allow('meeting.give-feedback', holding('deliberate', 'attend', 'facilitate', 'coordinate'), 'Everybody who sat may answer.');
  policy.allow('lesson.write', holding('facilitate', 'coordinate'), 'Those who organise the meeting say what it taught.');
  policy.allow('meeting.propose', holding('deliberate', 'facilitate', 'coordinate'), 'Members deliberate; guests enlighten.');
  policy.allow('meeting.organise', holding('coordinate', 'facilitate'), 'Organising belongs to the coordinator and the facilitator.');
  policy.allow('meeting.lead', holding('facilitate'), 'Leading belongs to whoever facilitates the item.');
  policy.allow('meeting.pair-projector', holding('facilitate'), 'The facilitator puts the meeting on the screen of the room.');
  policy.allow('record.write', holding('deliberate', 'facilitate', 'coordinate'), 'Those who deliberate write the minutes together.');
  policy.allow('record.redact', holding('facilitate'), 'Redacting belongs to whoever facilitates the item.');
  policy.allow('record.remark', holding('deliberate', 'attend', 'facilitate', 'coordinate'), 'Those present for the item may remark.');
  policy.allow('record.tidy', holding('coordinate', 'facilitate'), 'The coordinator tidies the record.');
  policy.allow('record.approve', holding('facilitate'), 'The facilitator approves the record.');

  for (const permission of BARRED) policy.forbid(permission, { councilId, held: 'barred' }, 'Recused or excluded from it.');
}

/** Who sees the calendar; somebody who is only a guest sees the meetings they are invited to, which the list itself keeps to. */
const CALENDAR_ROLES = ['coordinator', 'facilitator', 'member', 'deputy', 'professional', 'technical-committee', 'guest'] as const;

/** The technical and steering committees, and those who prepare their work. */
const LESSON_ROLES = ['coordinator', 'facilitator', 'technical-committee', 'elected', 'ethics-referent'] as const;

/** The committees gather the partners, and those who steer; nothing about a situation is said there. */
const COMMITTEE_ROLES = [...LESSON_ROLES, 'member', 'deputy'] as const;

const BARRED = [
  'meeting.read',
  'meeting.organise',
  'meeting.lead',
  'meeting.take-part',
  'meeting.keep-notes',
  'meeting.give-feedback',
  'lesson.write',
  'meeting.propose',
  'meeting.pair-projector',
  'record.write',
  'record.redact',
  'record.remark',
  'record.tidy',
  'record.approve',
] as const;
