import type { Role } from '../../access/roles';
import type { Bilingual, VocabularyLanguage } from '../../vocabulary/coded-list';
import type { MeetingPlan } from '../live/starting-state';
import type { PlannedItem } from '../live/state';

/** What the person practises: leading the meeting, or sitting in it. */
export const TRAINING_PARTS = ['facilitator', 'member'] as const;
export type TrainingPart = (typeof TRAINING_PARTS)[number];

/** The member who is a person; everybody else is played. */
export const TRAINEE = 'trainee';

interface PlayedMember extends Bilingual {
  readonly memberId: string;
  readonly sector: string;
  readonly role: Role;
}

/** Members without a name, so that nobody takes them for anybody. */
const PLAYED: readonly PlayedMember[] = [
  { memberId: 'coordinator', sector: 'local-authority', role: 'coordinator', fr: 'Coordination simulée', en: 'Simulated coordination' },
  { memberId: 'nurse', sector: 'health', role: 'member', fr: 'Infirmière simulée', en: 'Simulated nurse' },
  { memberId: 'physician', sector: 'health', role: 'member', fr: 'Médecin simulé', en: 'Simulated physician' },
  { memberId: 'social-worker', sector: 'social', role: 'member', fr: 'Assistant social simulé', en: 'Simulated social worker' },
  { memberId: 'landlord', sector: 'housing', role: 'member', fr: 'Bailleur simulé', en: 'Simulated landlord' },
  {
    memberId: 'carer',
    sector: 'users-carers',
    role: 'member',
    fr: 'Association d’aidants simulée',
    en: 'Simulated carers’ association',
  },
];

const FACILITATOR: PlayedMember = {
  memberId: 'facilitator',
  sector: 'health',
  role: 'facilitator',
  fr: 'Animation simulée',
  en: 'Simulated facilitation',
};

const TITLES = {
  meeting: { fr: 'Séance d’entraînement', en: 'Training meeting' },
  trainee: { fr: 'Vous', en: 'You' },
  opening: { fr: 'Accueil, rappel de la charte', en: 'Welcome, reminder of the charter' },
  first: { fr: 'Situation inventée : un logement où l’on n’ouvre plus', en: 'Invented situation: a home where nobody opens any more' },
  second: { fr: 'Situation inventée : une sortie d’hôpital sans toit', en: 'Invented situation: leaving hospital without a roof' },
} as const satisfies Record<string, Bilingual>;

/** What the sheet of an invented situation says, for the page of the training. */
export const TRAINING_SHEETS: Readonly<Record<string, Bilingual>> = {
  first: {
    fr: 'Une personne vit seule, n’ouvre plus sa porte et n’a plus de courant. Elle a dit à sa voisine : « Je veux rester chez moi. » La question : qui peut proposer une première visite, et comment ?',
    en: 'A person lives alone, no longer opens the door and has no electricity. They told a neighbour: “I want to stay in my home.” The question: who can offer a first visit, and how?',
  },
  second: {
    fr: 'Une personne sort de l’hôpital dans dix jours sans logement. Elle demande « un endroit calme, pas trop loin de ma sœur ». La question : qui prépare la sortie avec elle, et qui prend le relais ?',
    en: 'A person leaves hospital in ten days without a home. They ask for “a quiet place, not too far from my sister”. The question: who prepares it with them, and who takes over?',
  },
};

/** The plan of a training meeting: invented, told as such, tied to no council, no situation and no document. */
export function trainingPlan(
  part: TrainingPart,
  language: VocabularyLanguage,
  { date, time }: { date: string; time: string },
): MeetingPlan {
  const own = { memberId: TRAINEE, sector: 'health', role: part, ...TITLES.trainee } satisfies PlayedMember;
  const people: readonly PlayedMember[] = [own, ...(part === 'facilitator' ? [] : [FACILITATOR]), ...PLAYED];
  return {
    id: 'training',
    kind: 'commission',
    status: 'convoked',
    title: TITLES.meeting[language],
    date,
    zone: 'Europe/Paris',
    startTime: time,
    durationMinutes: 120,
    facilitatorId: part === 'facilitator' ? TRAINEE : FACILITATOR.memberId,
    coordinatorId: 'coordinator',
    composition: [],
    participants: people.map((person) => ({
      memberId: person.memberId,
      displayName: person[language],
      structureId: person.memberId,
      sector: person.sector,
      roles: [person.role],
    })),
    items: [
      item('opening', 'free', 5, TITLES.opening[language]),
      item('first', 'situation', 30, TITLES.first[language]),
      item('second', 'situation', 30, TITLES.second[language]),
    ],
  };
}

function item(id: string, kind: PlannedItem['kind'], plannedMinutes: number, title: string): PlannedItem {
  return { id, kind, title, plannedMinutes, situationId: null, situationCode: null, documents: [], lateReason: null };
}
