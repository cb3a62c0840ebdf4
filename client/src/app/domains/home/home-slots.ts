import type { Type } from '@angular/core';

/** One block of "what waits for me": a component that loads its own data and shows nothing when nothing waits. */
export interface HomeSlot {
  readonly id: string;
  /** Shown to those who hold one of these permissions. */
  readonly anyOf: readonly string[];
  /** Content about situations: shown once the charter is signed. */
  readonly confidential: boolean;
  readonly load: () => Promise<Type<unknown>>;
}

/** The blocks in order of urgency; an area adds its own. */
export const HOME_SLOTS: readonly HomeSlot[] = [
  {
    id: 'charter-renewal',
    anyOf: ['charter.sign'],
    confidential: false,
    load: () => import('../charter/renewal-block').then((file) => file.RenewalBlock),
  },
  {
    id: 'preparation',
    anyOf: ['onboarding.take'],
    confidential: false,
    load: () => import('../onboarding/preparation-block').then((file) => file.PreparationBlock),
  },
  {
    id: 'first-steps',
    anyOf: ['home.follow-first-steps'],
    confidential: false,
    load: () => import('./first-steps-block').then((file) => file.FirstStepsBlock),
  },
  {
    id: 'prepare-meeting',
    anyOf: ['meeting.plan'],
    confidential: true,
    load: () => import('./prepare-meeting-block').then((file) => file.PrepareMeetingBlock),
  },
  {
    id: 'next-meeting',
    anyOf: ['meeting.list'],
    confidential: true,
    load: () => import('./next-meeting-block').then((file) => file.NextMeetingBlock),
  },
  {
    id: 'deadlines',
    anyOf: ['home.read'],
    confidential: false,
    load: () => import('./deadlines-block').then((file) => file.DeadlinesBlock),
  },
  {
    id: 'unread-letters',
    anyOf: ['letter.read-own'],
    confidential: false,
    load: () => import('../notifications/own/unread-letters-block').then((file) => file.UnreadLettersBlock),
  },
  {
    id: 'stuck-letters',
    anyOf: ['letter.manage'],
    confidential: false,
    load: () => import('../notifications/office/stuck-letters-block').then((file) => file.StuckLettersBlock),
  },
  {
    id: 'open-commitments',
    anyOf: ['commitment.list'],
    confidential: true,
    load: () => import('../responses/open-commitments-block').then((file) => file.OpenCommitmentsBlock),
  },
  {
    id: 'waiting-situations',
    anyOf: ['situation.list'],
    confidential: true,
    load: () => import('../situations/waiting-block').then((file) => file.WaitingSituationsBlock),
  },
  {
    id: 'identity-requests',
    anyOf: ['identity-request.decide'],
    confidential: true,
    load: () => import('../situations/identity/identity-requests-block').then((file) => file.IdentityRequestsBlock),
  },
  {
    id: 'questionnaires',
    anyOf: ['questionnaire.answer'],
    confidential: false,
    load: () => import('../questionnaires/questionnaires-block').then((file) => file.QuestionnairesBlock),
  },
  {
    id: 'ending-mandates',
    anyOf: ['account.list'],
    confidential: false,
    load: () => import('../accounts/ending-mandates-block').then((file) => file.EndingMandatesBlock),
  },
  {
    id: 'figures',
    anyOf: ['indicator.read'],
    confidential: false,
    load: () => import('./figures-block').then((file) => file.FiguresBlock),
  },
];
