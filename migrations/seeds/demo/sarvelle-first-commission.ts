import type { DemoMeeting } from './demo-meeting-types';
import { HELD_DEUX_ENFANTS } from './first-commission/deux-enfants';
import { HELD_ENCOMBREMENT } from './first-commission/encombrement';
import { HELD_FRAME_ITEMS } from './first-commission/frame-items';
import { HELD_PAPIERS } from './first-commission/papiers';
import { HELD_RETOUR } from './first-commission/retour';

/** The commission held a quarter ago: four situations, an approved record, commitments of which some are late. */
export const SARVELLE_FIRST_COMMISSION: DemoMeeting = {
  key: 'commission-1',
  kind: 'commission',
  title: 'Première commission de réflexion et d’aide',
  day: -91,
  localTime: '14:00',
  durationMinutes: 240,
  place: 'Salle des tilleuls, rez-de-chaussée du centre hospitalier spécialisé',
  state: 'approved',
  convokedDay: -101,
  convoked: [
    { person: 'nadege-corvillon', answer: 'accepted' },
    { person: 'etienne-maubrac', answer: 'accepted' },
    { person: 'solene-arbezac', answer: 'declined' },
    { person: 'hugo-ternisien', answer: 'accepted' },
    { person: 'leila-benhadjar', answer: 'accepted' },
    { person: 'fanny-delorbe', answer: 'accepted' },
    { person: 'mariam-koulebane', answer: 'accepted' },
    { person: 'odile-franchevoie', answer: 'accepted' },
    { person: 'pascal-mirandol', answer: 'accepted' },
    { person: 'ines-valdeyrac', answer: 'accepted' },
    { person: 'bernard-oulmiere', answer: 'accepted' },
    { person: 'aline-tsaravel', answer: 'accepted' },
  ],
  agenda: [
    { key: 'c1-accueil', kind: 'free', title: 'Accueil, lecture de la charte, déports', plannedMinutes: 15 },
    {
      key: 'c1-encombrement',
      kind: 'situation',
      title: 'Avoir chaud sans que rien soit jeté',
      plannedMinutes: 50,
      situation: 'situation-encombrement-chauffage',
    },
    {
      key: 'c1-retour',
      kind: 'situation',
      title: 'Les trois premiers mois du retour',
      plannedMinutes: 50,
      situation: 'situation-retour-sans-relais',
    },
    {
      key: 'c1-deux-enfants',
      kind: 'situation',
      title: 'Dormir le jeudi',
      plannedMinutes: 50,
      situation: 'situation-deux-enfants-sommeil',
    },
    {
      key: 'c1-papiers',
      kind: 'situation',
      title: 'Que le docteur parle à lui',
      plannedMinutes: 45,
      situation: 'situation-papiers-et-medecin',
    },
    { key: 'c1-transversal', kind: 'transversal', title: 'Ce que ces situations disent du territoire', plannedMinutes: 15 },
    { key: 'c1-fin', kind: 'free', title: 'Date suivante, destruction des notes', plannedMinutes: 15 },
  ],
  held: {
    openedAt: '14:04',
    closedAt: '17:58',
    approvedDay: -77,
    attendance: [
      { person: 'nadege-corvillon', state: 'present' },
      { person: 'etienne-maubrac', state: 'present' },
      { person: 'solene-arbezac', state: 'excused' },
      { person: 'hugo-ternisien', state: 'present' },
      { person: 'leila-benhadjar', state: 'present', arrivedAt: '14:16' },
      { person: 'fanny-delorbe', state: 'present' },
      { person: 'mariam-koulebane', state: 'present' },
      { person: 'odile-franchevoie', state: 'present' },
      { person: 'pascal-mirandol', state: 'present' },
      { person: 'ines-valdeyrac', state: 'remote' },
      { person: 'bernard-oulmiere', state: 'present' },
      { person: 'aline-tsaravel', state: 'present' },
      { person: 'corinne-pellouard', state: 'present', leftAt: '15:11' },
      { person: 'bastien-lemoyac', state: 'present', arrivedAt: '15:10', leftAt: '16:01' },
      { person: 'lucie-hazebrun', state: 'present', arrivedAt: '15:55', leftAt: '16:48' },
      { person: 'sandra-vieilcour', state: 'present', arrivedAt: '16:45', leftAt: '17:30' },
    ],
    withoutAccount: [{ capacity: 'person-concerned', item: 'c1-retour' }],
    items: [...HELD_FRAME_ITEMS, HELD_ENCOMBREMENT, HELD_RETOUR, HELD_DEUX_ENFANTS, HELD_PAPIERS],
  },
};
