import type { DemoSituation } from '../demo-situation-types';

export const LIVRET_RELU_A_DEUX: DemoSituation = {
  key: 'situation-livret-relu-a-deux',
  state: 'withdrawn',
  submitter: 'odile-franchevoie',
  createdDay: -51,
  submittedDay: -49,
  submission: {
    mode: 'short',
    question:
      'Une mère isolée depuis une séparation ne vient plus aux rendez-vous : comment maintenir un lien sans l’inquiéter davantage ?',
    expectedHelp: ['analysis', 'coordination'],
    submitterBlock: {
      knowsSince: 'Un peu plus d’un an.',
      contactFrequency: 'Deux fois par mois jusqu’à l’été.',
      hierarchyInformed: true,
      willAttend: true,
    },
    person: { ageBand: '36-45', gender: 'woman', household: 'single-parent', minorsAtHome: 'yes', income: ['wage'], debts: 'unknown' },
    housing: { status: 'private-tenant', signs: ['none-observed'], proceeding: 'none' },
    entourage: 'Une collègue.',
    problems: ['P06', 'P14', 'P26'],
    principalProblem: 'P14',
    complexityFactors: ['worsening'],
    factsSeen: 'Dit par message qu’elle « gère ». Répond la nuit. A annulé quatre fois. Travaille toujours.',
    interpretation: 'Je crains qu’elle associe nos rendez-vous à l’idée qu’on surveille ses enfants.',
    chronology: [{ when: 'depuis l’été', what: 'Espacement des rendez-vous.' }],
    resources: 'Travail conservé, enfants à l’école tous les jours, une collègue sur qui compter.',
    personWords: '« Je préfère qu’on n’en parle pas à des gens que je ne connais pas. Vous, d’accord. »',
    stepsTaken: [
      {
        who: 'Moi',
        what: 'Messages, proposition de se voir ailleurs qu’au CMS',
        when: 'tous les quinze jours',
        result: 'Une rencontre dans un café, bien.',
      },
    ],
    stakeholders: [],
    information: {
      informed: 'not-yet',
      how: 'Je la vois mardi, au café : je préfère lui en parler de vive voix, le livret entre nous.',
      leafletGiven: false,
      agreement: 'not-collected',
      opposition: 'none',
      reason: 'Pas encore revue depuis que l’idée m’est venue ; je ne veux pas qu’elle l’apprenne autrement que par moi.',
      wishes: 'unknown',
    },
    legalDeadlines: [],
    emergencyExcluded: 'Oui. Et rien chez les enfants qui m’alerte ; si cela change, mes devoirs restent les miens.',
  },
  ending: {
    kind: 'withdrawn',
    day: -44,
    by: 'odile-franchevoie',
    text: 'Elle a réfléchi et ne souhaite pas. Je retire. Elle m’a remerciée de lui avoir posé la question, et nous avons repris rendez-vous, au café. J’aurais dû commencer par là.',
  },
};
