import type { DemoSituation } from '../demo-situation-types';

export const DEMANDE_DE_MUTATION: DemoSituation = {
  key: 'situation-demande-de-mutation',
  state: 'not-admissible',
  submitter: 'jerome-castanvielle',
  createdDay: -47,
  submittedDay: -47,
  submission: {
    mode: 'short',
    question: 'Merci d’étudier la mutation de cette locataire vers un rez-de-chaussée et de nous dire si un accompagnement est nécessaire.',
    expectedHelp: ['housing'],
    submitterBlock: {
      knowsSince: 'Entrée dans le patrimoine il y a 3 ans.',
      contactFrequency: 'Téléphone, 1 fois par mois.',
      hierarchyInformed: true,
      willAttend: true,
    },
    person: { ageBand: '66-75', gender: 'woman', household: 'alone', minorsAtHome: 'no', income: ['pension'], debts: 'no' },
    housing: {
      status: 'social-tenant',
      since: '3 ans',
      signs: ['none-observed'],
      proceeding: 'none',
      text: 'Logement au 4e sans ascenseur, paye très bien, RAS.',
    },
    entourage: 'Une nièce.',
    problems: ['P17', 'P06', 'P32'],
    principalProblem: 'P17',
    complexityFactors: [],
    factsSeen:
      'Ne descend plus depuis l’hiver. Fait monter ses courses par le jeune du 2e. Au téléphone, parle longtemps, dit qu’elle s’ennuie et qu’elle a le moral bas. N’a jamais fait de demande de mutation écrite car « à quoi bon ».',
    interpretation: 'Moral bas mais c’est surtout l’escalier selon nous.',
    chronology: [{ when: 'depuis l’hiver', what: 'Ne sort plus.' }],
    resources: 'Accueillante, voudrait reprendre le club de cartes.',
    personWords: '« Descendez-moi de là et je vous promets que j’irai bien. »',
    stepsTaken: [],
    stakeholders: [],
    information: {
      informed: 'yes',
      informedDay: -48,
      how: 'Par téléphone, livret envoyé par la poste.',
      leafletGiven: true,
      agreement: 'oral-attested',
      opposition: 'none',
      wishes: 'be-informed-after',
    },
    legalDeadlines: [],
    emergencyExcluded: 'Oui, aucune urgence, elle a ri au téléphone.',
  },
  decision: {
    outcome: 'not-admissible',
    day: -43,
    by: 'nadege-corvillon',
    reason: 'N02',
    message:
      'Merci d’avoir écouté cette dame longtemps. La commission n’attribue pas de logement, et rien n’a encore été demandé aux services qui peuvent l’aider tout de suite : l’assistante sociale de secteur (CMS de Tilleraye, permanence le matin) pour un point sur ses droits et un éventuel dossier de perte d’autonomie, son médecin pour le moral, et une demande de mutation écrite pour raison de santé, que vous pouvez remplir avec elle. Le CCAS connaît aussi un portage de livres. Dites-lui que sa phrase a été lue. Si tout cela n’aboutit pas, revenez vers nous : la porte reste ouverte, vous n’aurez qu’à compléter la fiche.',
  },
};
