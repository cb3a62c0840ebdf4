import type { DemoMeeting } from './demo-meeting-types';
import { SARVELLE_FIRST_COMMISSION } from './sarvelle-first-commission';

const HOSPITAL_ROOM = 'Salle des tilleuls, rez-de-chaussée du centre hospitalier spécialisé';
const TOWN_ROOM = 'Salle polyvalente du CCAS de Tilleraye';

/** Three quarterly half-days of four hours (one held, one to open today, one planned) and the committee that draws the balance. */
export const SARVELLE_MEETINGS: readonly DemoMeeting[] = [
  SARVELLE_FIRST_COMMISSION,
  {
    key: 'commission-2',
    kind: 'commission',
    title: 'Deuxième commission de réflexion et d’aide',
    day: 0,
    localTime: '14:00',
    durationMinutes: 240,
    place: HOSPITAL_ROOM,
    state: 'convoked',
    convokedDay: -14,
    convoked: [
      { person: 'nadege-corvillon', answer: 'accepted' },
      { person: 'etienne-maubrac', answer: 'accepted' },
      { person: 'solene-arbezac', answer: 'accepted' },
      { person: 'hugo-ternisien', answer: 'accepted' },
      { person: 'leila-benhadjar', answer: 'accepted' },
      { person: 'fanny-delorbe', answer: 'accepted' },
      { person: 'mariam-koulebane', answer: 'accepted' },
      { person: 'odile-franchevoie', answer: 'declined', deputy: 'sandra-vieilcour' },
      { person: 'pascal-mirandol', answer: 'accepted' },
      { person: 'ines-valdeyrac', answer: 'accepted' },
      { person: 'bernard-oulmiere', answer: 'accepted' },
      { person: 'aline-tsaravel', answer: 'accepted', deputy: 'karim-ouldselaf' },
      { person: 'gregoire-saintonval', answer: 'none' },
    ],
    agenda: [
      {
        key: 'c2-releve',
        kind: 'record-approval',
        title: 'Accueil, rappel de la charte, relevé de la première commission',
        plannedMinutes: 15,
      },
      { key: 'c2-engagements', kind: 'open-commitments', title: 'Engagements en cours', plannedMinutes: 45 },
      {
        key: 'c2-curatelle',
        kind: 'situation',
        title: 'Une mesure qui arrive à son terme',
        plannedMinutes: 50,
        situation: 'situation-curatelle-renouvellement',
      },
      {
        key: 'c2-loyers',
        kind: 'situation',
        title: 'Une porte qui ne s’ouvre plus',
        plannedMinutes: 50,
        situation: 'situation-loyers-porte-close',
      },
      {
        key: 'c2-bruits',
        kind: 'situation',
        title: 'Dormir',
        plannedMinutes: 50,
        situation: 'situation-bruits-la-nuit',
        lateReason:
          'Inscrite après l’envoi des convocations : la relecture attendait la page écrite par la personne, et le sommeil se dégrade.',
      },
      { key: 'c2-transversal', kind: 'transversal', title: 'Ce que ces situations disent du territoire', plannedMinutes: 15 },
      { key: 'c2-fin', kind: 'free', title: 'Date suivante, destruction des notes', plannedMinutes: 15 },
    ],
  },
  {
    key: 'commission-3',
    kind: 'commission',
    title: 'Troisième commission de réflexion et d’aide',
    day: 91,
    localTime: '14:00',
    durationMinutes: 240,
    place: TOWN_ROOM,
    state: 'draft',
    convoked: [],
    agenda: [
      {
        key: 'c3-releve',
        kind: 'record-approval',
        title: 'Accueil, rappel de la charte, relevé de la deuxième commission',
        plannedMinutes: 15,
      },
      { key: 'c3-engagements', kind: 'open-commitments', title: 'Engagements en cours', plannedMinutes: 45 },
    ],
  },
  {
    key: 'comite-technique-bilan',
    kind: 'technical-committee',
    title: 'Comité technique : premiers chiffres, révision de la charte',
    day: 119,
    localTime: '09:30',
    durationMinutes: 120,
    place: HOSPITAL_ROOM,
    state: 'draft',
    convoked: [],
    agenda: [
      { key: 'ct-chiffres', kind: 'free', title: 'Typologie des situations et des réponses', plannedMinutes: 45 },
      { key: 'ct-charte', kind: 'free', title: 'Charte : ce qui a été difficile à tenir', plannedMinutes: 45 },
      { key: 'ct-manques', kind: 'free', title: 'Offres manquantes à porter au comité de pilotage', plannedMinutes: 30 },
    ],
  },
];
