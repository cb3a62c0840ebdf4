import type { DemoSituation } from '../demo-situation-types';

export const NOUVEAU_LOGEMENT_RIEN_DEDANS: DemoSituation = {
  key: 'situation-nouveau-logement-rien-dedans',
  state: 'draft',
  submitter: 'joelle-kermadoue',
  createdDay: -3,
  submission: {
    mode: 'short',
    question: 'il a enfin un appart et il dort dehors. on fait quoi',
    expectedHelp: ['housing', 'support-for-professionals'],
    submitterBlock: {
      knowsSince: 'l’accueil, 6 ou 7 ans de café le matin',
      contactFrequency: 'tous les jours d’ouverture',
      hierarchyInformed: false,
      willAttend: true,
    },
    person: { ageBand: '36-45', gender: 'man', household: 'alone', minorsAtHome: 'unknown', income: ['rsa'] },
    housing: {
      status: 'social-tenant',
      since: '2 mois',
      signs: ['none-observed'],
      proceeding: 'none',
      text: 'studio, bail glissant je crois (à vérifier). rien dedans à part un matelas encore dans le plastique. loyer payé pour l’instant',
    },
    problems: ['P04', 'P06'],
    complexityFactors: ['long-lasting'],
    factsSeen:
      'Je note en vrac je reprendrai. Attribution après 4 ans d’attente. Il a les clés autour du cou. Il passe la journée au logement des fois mais le soir il ressort, il dort là où il dormait avant avec les deux autres. Il dit que le silence lui fait mal aux oreilles. Hier il m’a demandé si on pouvait lui reprendre les clés.',
    chronology: [{ when: 'il y a deux mois', what: 'remise des clés, on avait fait un gâteau' }],
    personWords: '« Chez moi c’est trop grand pour un. »',
    stepsTaken: [
      {
        who: 'nous',
        what: 'on l’a accompagné pour les meubles',
        when: 'le mois dernier',
        result: 'les meubles sont commandés, pas livrés',
      },
    ],
    stakeholders: [],
    legalDeadlines: [],
  },
};
