import type { Persona } from '../access/persona';
import type { Information } from './agreement.schema';
import { CHECKLIST_ITEMS, type ChecklistState } from './preparation.schema';
import type { Situation } from './situation';
import type { SubmissionDraft } from './submission.schema';

/** For tests: somebody of council “here”, in circle 2, charter signed. */
export function aPersona(change: Partial<Persona> = {}): Persona {
  return {
    accountId: 'reader',
    councilId: 'here',
    memberId: 'member',
    sessionId: 'session',
    displayName: 'Lecteur',
    roles: ['member'],
    structureIds: ['ccas'],
    circle: 2,
    charter: 'signed',
    language: 'fr',
    ...change,
  };
}

/** For tests: a person who was told and agreed in writing, health sharing included. */
export function anInformation(change: Partial<Information> = {}): Information {
  return {
    informed: 'yes',
    informedOn: '2026-10-01',
    informedBy: 'assistante sociale',
    how: 'lors d’une visite, avec le dépliant',
    leafletGiven: true,
    agreement: 'written',
    agreedOn: '2026-10-02',
    sharesHealth: true,
    opposition: 'none',
    excludedStructureIds: [],
    excludedSubjects: [],
    doesNotWantShared: '',
    wishes: 'attend',
    representativeInformed: 'not-applicable',
    reason: '',
    ...change,
  };
}

/** For tests: a short form with nothing missing, and secret blocks filled. */
export function aSubmission(change: Partial<SubmissionDraft> = {}): SubmissionDraft {
  return {
    mode: 'short',
    request: { question: 'Comment reprendre contact sans forcer la porte ?', expectedHelp: ['coordination'] },
    submitter: { knowsSince: 'deux ans', contactFrequency: 'une fois par mois', willAttend: true },
    person: { ageBand: '56-65', gender: 'woman', household: 'alone', minorsAtHome: 'no' },
    housing: { status: 'social-tenant', signs: ['shutters-closed'], text: 'Un logement calme, au fond de la cour.' },
    health: { generalPractitioner: 'yes', somaticNeeds: 'SECRET-health' },
    protection: { measure: 'curatorship', text: 'SECRET-protection' },
    entourage: { text: '[Proche 1] passe le dimanche.' },
    account: {
      problems: ['P01', 'P06'],
      principalProblem: 'P01',
      factsSeen: 'Le courrier n’est plus relevé.',
      interpretation: 'Je crois qu’elle a honte.',
    },
    resources: { strengths: 'Elle soigne ses plantes.', personWords: '« Je veux garder mon chez-moi. »' },
    information: anInformation(),
    emergency: { excluded: true, whatWasChecked: 'Vue la veille par la gardienne.' },
    undertakings: { facts: true, respectfulWords: true, noIdentity: true, presence: true, returnToPerson: true },
    stepsTaken: [{ who: 'CCAS', what: 'deux visites', when: 'en septembre', result: 'porte close' }],
    timeline: [{ when: 'au printemps', what: 'fin du travail' }],
    legalDeadlines: [{ kind: 'eviction', on: '2027-03-31', note: 'fin de la trêve' }],
    ...change,
  };
}

/** For tests: every line of the checklist ticked. */
export const TICKED: ChecklistState = Object.fromEntries(CHECKLIST_ITEMS.map((item) => [item, 'done'] as const));

/** For tests: a situation of council “here” ready for the agenda, scanned and re-read as digest “d1”. */
export function aSituation(change: Partial<Situation> = {}): Situation {
  return {
    id: 'situation',
    councilId: 'here',
    code: 'BCD-234-5',
    authorId: 'author',
    submitterStructureId: 'cmp',
    entry: null,
    version: 3,
    createdAt: '2026-10-01T08:00:00.000Z',
    submittedAt: '2026-10-05T08:00:00.000Z',
    status: 'in-preparation',
    resumesAt: null,
    passages: 0,
    agreementGate: 'agreement',
    submission: aSubmission(),
    dispensation: null,
    decision: { outcome: 'admissible', decidedAt: '2026-10-10T08:00:00.000Z', reason: null, message: '' },
    questions: [],
    checklist: TICKED,
    invitations: [],
    parties: [],
    scanStamp: { digest: 'd1', scannerVersion: '1', scannedAt: '2026-10-05T08:00:00.000Z', blocking: 0, unconfirmed: 0 },
    rereading: { digest: 'd1', outcome: 'clean', note: '', readerId: 'coordinator', rereadAt: '2026-10-12T08:00:00.000Z' },
    closure: null,
    ...change,
  };
}
