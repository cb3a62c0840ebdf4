import type { DemoCommitteeRecord } from './demo-life-types';
import type { DemoMeeting } from './demo-meeting-types';

const HOSPITAL_ROOM = 'Salle des tilleuls, rez-de-chaussée du centre hospitalier spécialisé';
const TOWN_HALL = 'Maison des associations de Sarvelle';

const accepted = (...people: readonly string[]): DemoMeeting['convoked'] => people.map((person) => ({ person, answer: 'accepted' }));

/** Meetings of the instances around the commission; the balance of the technical committee is among the other meetings. */
export const SARVELLE_COMMITTEES: readonly DemoMeeting[] = [
  {
    ...{ key: 'comite-technique-cadre', kind: 'technical-committee', title: 'Comité technique : cadre et modalités' },
    ...{ day: -110, localTime: '09:30', durationMinutes: 150, place: HOSPITAL_ROOM, state: 'convoked', convokedDay: -115 },
    convoked: accepted('martine-escoubrac', 'hugo-ternisien', 'fanny-delorbe', 'mariam-koulebane', 'aline-tsaravel'),
    agenda: [
      { key: 'ctc-cadre', kind: 'free', title: 'Ce que la commission fait et ne fait pas', plannedMinutes: 75 },
      { key: 'ctc-saisine', kind: 'free', title: 'Qui saisit, comment, et ce que la personne en sait', plannedMinutes: 75 },
    ],
  },
  {
    ...{ key: 'comite-technique-droit', kind: 'technical-committee', title: 'Comité technique : droit et éthique' },
    ...{ day: -97, localTime: '09:30', durationMinutes: 120, place: HOSPITAL_ROOM, state: 'convoked', convokedDay: -107 },
    convoked: accepted('martine-escoubrac', 'hugo-ternisien', 'pascal-mirandol', 'mariam-koulebane', 'bernard-oulmiere'),
    agenda: [
      { key: 'ctd-charte', kind: 'free', title: 'Charte : relecture article par article', plannedMinutes: 90 },
      { key: 'ctd-convention', kind: 'free', title: 'Convention entre structures', plannedMinutes: 30 },
    ],
  },
  {
    ...{ key: 'comite-pilotage-depart', kind: 'steering-committee', title: 'Comité de pilotage : départ de l’expérimentation' },
    ...{ day: -62, localTime: '14:00', durationMinutes: 120, place: TOWN_HALL, state: 'convoked', convokedDay: -80 },
    convoked: accepted('serge-valentoux', 'martine-escoubrac', 'leila-benhadjar'),
    agenda: [{ key: 'cp-depart', kind: 'free', title: 'Premiers retours, moyens, calendrier', plannedMinutes: 120 }],
  },
  {
    ...{ key: 'pleniere-printemps', kind: 'plenary', title: 'Assemblée plénière' },
    ...{ day: -33, localTime: '18:00', durationMinutes: 120, place: TOWN_HALL, state: 'convoked', convokedDay: -55 },
    convoked: accepted('serge-valentoux', 'aline-tsaravel', 'bernard-oulmiere', 'mariam-koulebane', 'hugo-ternisien'),
    agenda: [
      { key: 'pl-constats', kind: 'transversal', title: 'Ce que le conseil a appris du territoire', plannedMinutes: 60 },
      { key: 'pl-parole', kind: 'free', title: 'Parole aux groupes d’entraide et aux familles', plannedMinutes: 60 },
    ],
  },
  {
    ...{ key: 'groupe-liaison', kind: 'working-group', title: 'Groupe de travail : liaison logement et soin' },
    ...{ day: -19, localTime: '10:00', durationMinutes: 120, place: HOSPITAL_ROOM, state: 'convoked', convokedDay: -30 },
    convoked: accepted('fanny-delorbe', 'jerome-castanvielle', 'hugo-ternisien', 'sandra-vieilcour'),
    agenda: [{ key: 'gl-fiche', kind: 'free', title: 'Fiche de liaison : essai dans quatre structures', plannedMinutes: 120 }],
  },
  {
    ...{ key: 'comite-coordination', kind: 'coordination-committee', title: 'Comité de coordination' },
    ...{ day: 16, localTime: '09:30', durationMinutes: 90, place: HOSPITAL_ROOM, state: 'convoked', convokedDay: -5 },
    convoked: accepted('mariam-koulebane', 'hugo-ternisien', 'ines-valdeyrac'),
    agenda: [{ key: 'cc-suite', kind: 'free', title: 'Préparation de la troisième commission', plannedMinutes: 90 }],
  },
];

/** What those meetings decided and what they asked for; the dates tell which is late today. */
export const SARVELLE_COMMITTEE_RECORDS: readonly DemoCommitteeRecord[] = [
  {
    meeting: 'comite-technique-cadre',
    summary:
      'Le comité distingue la commission du soin et de l’urgence. Les saisines passent par un professionnel ; la personne est informée avant.',
    decisions: ['La commission se tient une demi-journée par trimestre.', 'Quatre situations au plus par séance.'],
    structures: ['ch-sarvelle', 'cmp-nord', 'sarvelle-habitat', 'ccas-sarvelle', 'gem-eclaircie'],
    others: 0,
    deliverables: [
      { title: 'Cadre de la commission sur deux pages', topic: 'frame', state: 'delivered', dueDay: -100, structure: 'ch-sarvelle' },
      { title: 'Modalités de saisine et d’admissibilité', topic: 'methods', state: 'delivered', dueDay: -98, structure: 'ccas-sarvelle' },
    ],
  },
  {
    meeting: 'comite-technique-droit',
    summary: 'La charte est relue article par article. Deux formulations sont changées à la demande des familles.',
    decisions: ['La charte est adoptée.', 'La convention vaut un an et se renouvelle par écrit.'],
    structures: ['ch-sarvelle', 'cmp-nord', 'mandataire-passerelle', 'ccas-sarvelle', 'familles-sarvelle', 'ddets'],
    others: 1,
    deliverables: [
      { title: 'Charte adoptée', topic: 'law-ethics', state: 'delivered', dueDay: -95, structure: 'ch-sarvelle' },
      {
        title: 'Note d’information remise à la personne',
        topic: 'law-ethics',
        state: 'in-progress',
        dueDay: -20,
        structure: 'gem-eclaircie',
      },
    ],
  },
  {
    meeting: 'comite-pilotage-depart',
    summary: 'Les financeurs et les élus prennent connaissance des premiers chiffres, sans aucune situation.',
    decisions: ['L’expérimentation continue jusqu’à la troisième commission.'],
    structures: ['ch-sarvelle', 'ville-sarvelle', 'generalistes', 'ddets'],
    others: 2,
    deliverables: [
      { title: 'Grille d’évaluation partagée', topic: 'evaluation', state: 'in-progress', dueDay: 30, structure: 'ch-sarvelle' },
    ],
  },
  {
    meeting: 'pleniere-printemps',
    summary: 'Une quarantaine de personnes. Les groupes d’entraide demandent des permanences sans rendez-vous, près des arrêts de bus.',
    decisions: ['Porter au comité de pilotage la demande d’une permanence mobile.'],
    structures: ['ville-sarvelle', 'gem-eclaircie', 'gem-tilleul', 'familles-sarvelle', 'ccas-sarvelle', 'cmp-nord', 'halte'],
    others: 23,
    deliverables: [],
  },
  {
    meeting: 'groupe-liaison',
    summary: 'La fiche de liaison est essayée par deux bailleurs et deux équipes de soin. Rien n’y est dit de la santé.',
    decisions: ['Essai de trois mois, relu au prochain groupe.'],
    structures: ['sarvelle-habitat', 'logis-tilleraye', 'cmp-nord', 'cms-centre'],
    others: 0,
    deliverables: [
      { title: 'Fiche de liaison, version à essayer', topic: 'tools', state: 'delivered', dueDay: -12, structure: 'sarvelle-habitat' },
      { title: 'Retour des quatre équipes sur l’essai', topic: 'tools', state: 'to-do', dueDay: 70, structure: 'cms-centre' },
    ],
  },
];
