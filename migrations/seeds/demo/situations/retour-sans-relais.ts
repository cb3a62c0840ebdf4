import type { DemoSituation } from '../demo-situation-types';

export const RETOUR_SANS_RELAIS: DemoSituation = {
  key: 'situation-retour-sans-relais',
  state: 'followed-up',
  submitter: 'bastien-lemoyac',
  createdDay: -108,
  submittedDay: -107,
  submission: {
    mode: 'short',
    question: 'Qui fait quoi, à quel rythme, pour les trois premiers mois du retour à domicile ?',
    expectedHelp: ['coordination', 'entitlements'],
    submitterBlock: {
      knowsSince: '9 ans, référent CMP depuis 2.',
      contactFrequency: 'Hebdo CMP + appels.',
      hierarchyInformed: true,
      willAttend: true,
    },
    person: {
      ageBand: '36-45',
      gender: 'woman',
      household: 'alone',
      minorsAtHome: 'no',
      income: ['daily-allowance', 'none'],
      debts: 'yes',
    },
    housing: {
      status: 'social-tenant',
      since: 'cinq ans',
      signs: ['no-energy', 'full-letterbox'],
      proceeding: 'arrears',
      text: 'Logement vide pendant plusieurs mois. Élec coupée (réduction de puissance). Deux loyers de retard. Bailleur compréhensif, pas informé du pourquoi, elle ne veut pas.',
    },
    health: {
      generalPractitioner: 'yes',
      psychiatricFollowUp: 'current',
      followUpBroken: 'no',
      somaticNeeds: 'Bilan à refaire, fatigue ++.',
    },
    protection: { measure: 'none' },
    entourage:
      'Un ex-conjoint qui rend service et qu’elle préfère tenir à distance. [Proche 1] garde le chien et ne rend pas le chien, gros sujet.',
    problems: ['P12', 'P20', 'P19', 'P22', 'P29'],
    principalProblem: 'P12',
    complexityFactors: ['several-domains'],
    factsSeen: `Retour à domicile fait un vendredi, rien dans le frigo, réduction de puissance donc pas de plaques. RV CMP le mardi : entre les deux, personne. Elle a tenu avec des sandwichs.
IJ interrompues depuis 6 semaines (pièce manquante, je ne sais pas laquelle, elle non plus, la plateforme non plus).
5 professionnels différents l’ont appelée la première semaine pour fixer un RV, 4 le même jour. Elle a éteint son téléphone.`,
    interpretation: 'Ça s’est plutôt bien passé grâce à elle, pas grâce à nous. La prochaine fois je ne suis pas sûr.',
    chronology: [
      { when: 'il y a 4 mois', what: 'Départ de chez elle.' },
      { when: 'il y a 3 semaines', what: 'Retour un vendredi.' },
      { when: 'il y a 10 jours', what: 'Réduction de puissance levée par un coup de fil du CCAS.' },
    ],
    trigger: 'Le vendredi.',
    worsening: 'Non, fragile.',
    resources:
      'Sait repérer ses signes avant-coureurs et les a écrits. Vient à tous ses RV. Le chien. Couture, avait commencé à vendre deux trois choses.',
    personWords: '« Je veux une seule personne qui appelle. Et mon chien. »',
    stepsTaken: [
      { who: 'AS du service', what: 'Dossier IJ', when: 'avant le retour', result: 'Incomplet, l’AS était en congé la dernière semaine.' },
      { who: 'CMP', what: 'Appels CPAM', when: '3 fois', result: 'Dossier « en cours ».' },
      { who: 'CCAS', what: 'Aide alimentaire + énergie', when: 'la semaine du retour', result: 'Fait en 24 h, merci.' },
    ],
    stakeholders: [
      { structure: 'ccas-sarvelle', label: 'CCAS', role: 'Aide d’urgence', informedOfSubmission: true, toInvite: true },
      { structure: 'sarvelle-habitat', label: 'Bailleur', role: 'Loyers de retard', informedOfSubmission: false, toInvite: false },
      { structure: 'gem-eclaircie', label: 'GEM', role: 'Elle y est passée une fois', informedOfSubmission: false, toInvite: true },
    ],
    information: {
      informed: 'yes',
      informedDay: -109,
      how: 'En entretien, livret. A relu la fiche à l’écran et fait ajouter le chien.',
      leafletGiven: true,
      agreement: 'written',
      opposition: 'partial',
      excludedStructures: ['sarvelle-habitat'],
      excludedSubjects: 'Le motif de son absence.',
      wishes: 'attend',
      representativeInformed: 'not-applicable',
    },
    legalDeadlines: [{ kind: 'entitlement-renewal', day: -70, note: 'Fin de droits annoncée si la pièce n’arrive pas.' }],
    emergencyExcluded: 'Vue ce matin, va bien, plan de crise dans le sac.',
  },
  decision: {
    outcome: 'admissible',
    day: -104,
    by: 'nadege-corvillon',
    message: 'Recevable. Elle souhaite venir : je l’appelle pour lui décrire la salle et qui y sera.',
  },
  preparation: {
    startedDay: -103,
    rereadDay: -95,
    rereadBy: 'nadege-corvillon',
    note: 'Le bailleur est exclu par la personne : sa représentante quitte la salle pour ce point, c’est dit à l’avance et sans explication.',
    guests: [],
    partyStructures: ['sarvelle-habitat'],
  },
};
