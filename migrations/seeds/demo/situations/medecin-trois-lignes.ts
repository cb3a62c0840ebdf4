import type { DemoSituation } from '../demo-situation-types';

export const MEDECIN_TROIS_LIGNES: DemoSituation = {
  key: 'situation-medecin-trois-lignes',
  state: 'submitted',
  submitter: 'philippe-aumondard',
  createdDay: -4,
  submittedDay: -4,
  submission: {
    mode: 'short',
    question: 'Fils aidant à bout, mère dépendante. Par où commencer sans les séparer de force ?',
    expectedHelp: ['coordination', 'support-for-professionals'],
    submitterBlock: {
      knowsSince: '20 ans',
      contactFrequency: 'VAD mensuelle pour la mère. Le fils ne consulte pas pour lui.',
      hierarchyInformed: false,
      willAttend: false,
    },
    person: { ageBand: '56-65', gender: 'man', household: 'with-relatives', minorsAtHome: 'no', income: ['none'] },
    housing: { status: 'owner', signs: ['clutter'], proceeding: 'none', text: 'Maison de la mère.' },
    health: {
      generalPractitioner: 'yes',
      psychiatricFollowUp: 'none',
      followUpBroken: 'no',
      somaticNeeds: 'Ne se soigne pas. Perte de poids.',
    },
    protection: { measure: 'none' },
    problems: ['P08', 'P06', 'P11'],
    principalProblem: 'P08',
    complexityFactors: ['no-request', 'long-lasting'],
    factsSeen:
      'Ne dort plus. A lâché le club et la chorale. Refuse toute aide à domicile (« elle ne supporterait pas »). S’est emporté contre l’IDE deux fois ce mois-ci, s’est excusé les deux fois. Pleure dans le couloir.',
    interpretation: 'Épuisement. Je redoute un geste, je n’ai aucun élément précis.',
    chronology: [
      { when: 'depuis trois ans', what: 'Il a arrêté de travailler pour elle.' },
      { when: 'depuis deux mois', what: 'Se dégrade.' },
    ],
    resources: 'Cuisine très bien. Connaît sa mère par cœur. Prend mes appels.',
    personWords: '« Si je m’arrête, qui ? »',
    stepsTaken: [
      { who: 'Moi', what: 'Proposé répit', when: '2 fois', result: 'Non.' },
      { who: 'IDE libérale', what: 'Passage quotidien', when: 'en place', result: 'Tient, fragile.' },
    ],
    stakeholders: [{ label: 'IDE libérale', role: 'Passage quotidien', informedOfSubmission: true, toInvite: true }],
    information: {
      informed: 'yes',
      informedDay: -5,
      informedBy: 'Médecin traitant',
      sharesHealth: true,
      how: 'Dans la cuisine. Livret laissé sur la table.',
      leafletGiven: true,
      agreement: 'oral-attested',
      opposition: 'none',
      wishes: 'be-informed-after',
    },
    legalDeadlines: [],
    emergencyExcluded: 'Revu hier. Pas d’idée suicidaire exprimée. A le 3114 et mon portable.',
  },
};
