import type { DemoSituation } from '../demo-situation-types';

export const PAPIERS_ET_MEDECIN: DemoSituation = {
  key: 'situation-papiers-et-medecin',
  state: 'closed',
  submitter: 'sandra-vieilcour',
  createdDay: -113,
  submittedDay: -112,
  submission: {
    mode: 'short',
    question:
      'Comment soigner quelqu’un dont les droits s’arrêtent tous les trois mois et qui ne comprend pas un mot sur deux de ce qu’on lui dit ?',
    expectedHelp: ['access-to-care', 'entitlements', 'coordination'],
    submitterBlock: { knowsSince: 'sept mois', contactFrequency: 'hebdomadaire', hierarchyInformed: true, willAttend: true },
    person: { ageBand: '26-35', gender: 'man', household: 'shared', minorsAtHome: 'no', income: ['none'], debts: 'no' },
    housing: {
      status: 'hotel',
      since: 'cinq mois',
      signs: ['none-observed'],
      proceeding: 'none',
      text: 'Chambre à deux avec quelqu’un qu’il n’a pas choisi. Change d’hôtel toutes les six semaines.',
    },
    entourage: 'Un compatriote de l’hôtel traduit, mal, et il préférerait un autre interprète pour certaines choses.',
    problems: ['P31', 'P09', 'P20', 'P04', 'P22'],
    principalProblem: 'P31',
    complexityFactors: ['several-domains', 'isolated-answers-failed'],
    factsSeen: `Réveille toute la chambre en criant, 3 à 4 nuits par semaine. Marche la nuit pour ne pas déranger.
Aux urgences deux fois pour des douleurs au ventre, examens normaux, reparti avec un papier qu’il m’a apporté plié dans un mouchoir pour que je lise.
A trois cartes de rendez-vous pour le même jour dans trois services.`,
    interpretation:
      'Il y a ce qu’il a traversé, dont je ne sais presque rien et que je ne lui demande pas, et il y a ce qu’on lui fait traverser ici.',
    chronology: [
      { when: 'il y a un peu plus d’un an', what: 'Arrivée.' },
      { when: 'il y a cinq mois', what: 'Entrée à l’hôtel.' },
      { when: 'il y a deux mois', what: 'Couverture santé interrompue, renouvellement égaré.' },
    ],
    trigger: 'Le renouvellement égaré.',
    resources: 'Ponctuel, doux. Cuisine pour tout l’étage le dimanche sur un réchaud. Apprend le français avec la météo.',
    personWords: '(par interprète au téléphone) « Le docteur parle à mon ami, pas à moi. Je voudrais qu’il parle à moi. »',
    stepsTaken: [
      { who: 'CMS', what: 'Renouvellement des droits', when: 'deux fois', result: 'Égaré une fois, en cours l’autre.' },
      { who: 'Urgences', what: 'Deux passages', when: 'depuis deux mois', result: 'Rien d’aigu.' },
      { who: 'CMP', what: 'Demande', when: 'il y a six semaines', result: 'Pas d’interprète, rendez-vous annulé sur place.' },
    ],
    stakeholders: [
      { structure: 'cmp-ouest', label: 'CMP', role: 'À rencontrer', informedOfSubmission: true, toInvite: true },
      { structure: 'generalistes', label: 'Médecin', role: 'À trouver', informedOfSubmission: false, toInvite: true },
    ],
    information: {
      informed: 'yes',
      informedDay: -114,
      informedBy: 'Assistante sociale, avec interprète',
      sharesHealth: true,
      how: 'Avec interprète par téléphone, 40 minutes, livret en pictogrammes.',
      leafletGiven: true,
      agreement: 'oral-attested',
      opposition: 'none',
      wishes: 'be-informed-after',
      representativeInformed: 'not-applicable',
    },
    legalDeadlines: [],
    emergencyExcluded: 'Oui, vérifié avec interprète.',
  },
  decision: {
    outcome: 'admissible',
    day: -106,
    by: 'nadege-corvillon',
    message: 'Recevable. Question plus large derrière : l’interprétariat manque partout, à faire remonter sans parler de lui.',
  },
  preparation: {
    startedDay: -104,
    rereadDay: -102,
    rereadBy: 'nadege-corvillon',
    note: 'Pays et langue retirés, âge en tranche. Rien d’autre à changer.',
    guests: [],
    partyStructures: [],
  },
  ending: {
    kind: 'closed',
    day: -13,
    by: 'nadege-corvillon',
    reason: 'C02',
    effectByReferent: 'improved',
    effectByPerson: 'improved',
    text: 'Le relais est pris : médecin traitant trouvé, interprète professionnel à chaque rendez-vous, droits ouverts pour un an. Il reste à l’hôtel, ce n’est pas réglé et nous ne le prétendons pas : la demande est au SIAO.',
    personWords: '« Maintenant le docteur parle à moi. La nuit, un peu mieux. Merci pour la météo. » (Il plaisante.)',
  },
};
