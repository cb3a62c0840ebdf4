import type { DemoSituation } from '../demo-situation-types';

export const FORMATION_ARRETEE: DemoSituation = {
  key: 'situation-formation-arretee',
  state: 'admissible',
  submitter: 'rachid-tamzaline',
  createdDay: -20,
  submittedDay: -19,
  submission: {
    mode: 'long',
    secretFields: ['stepsTaken'],
    question:
      'Comment tenir à plusieurs autour d’un jeune qui « essaie » tout et lâche tout au bout de trois semaines, sans que chaque arrêt devienne une déception de plus ?',
    expectedHelp: ['coordination', 'analysis', 'access-to-care'],
    submitterBlock: {
      knowsSince: 'Notification SAVS il y a dix mois, je suis son référent depuis le début.',
      contactFrequency: 'Hebdo en théorie. En vrai on se voit quand il vient, une fois sur deux, et c’est souvent au terrain de foot.',
      hierarchyInformed: true,
      willAttend: true,
    },
    person: { ageBand: '18-25', gender: 'man', household: 'with-relatives', minorsAtHome: 'yes', income: ['none'], debts: 'no' },
    housing: {
      status: 'hosted',
      signs: ['none-observed'],
      proceeding: 'none',
      text: 'Chez ses parents, partage la chambre avec un petit frère collégien. Pas de porte qui ferme.',
    },
    health: { generalPractitioner: 'yes', psychiatricFollowUp: 'past', followUpBroken: 'yes', somaticNeeds: 'RAS à ma connaissance.' },
    protection: { measure: 'none' },
    entourage: 'Famille très présente et fatiguée. Deux copains de l’IME, un éducateur de foot.',
    problems: ['P21', 'P18', 'P10', 'P07', 'P28'],
    principalProblem: 'P21',
    complexityFactors: ['several-domains', 'isolated-answers-failed'],
    factsSeen: `4 dispositifs en 18 mois : CEJ, stage espaces verts, pré-orientation, service civique. À chaque fois le même dessin, les encadrants me disent « super les deux premières semaines », puis retards, puis plus rien, téléphone coupé. Il ne ment pas sur les raisons, il n’en donne pas.
À 18 ans le passage ado/adulte s’est fait par un courrier : un RV à 5 semaines, il n’y est pas allé, personne n’a rappelé (je ne jette la pierre à personne, j’aurais pu le faire).
Il y a un mois il a passé trois jours sans sortir du lit. Sa mère a appelé le SAVS en chuchotant depuis la salle de bain.
Au foot il vient, toujours. Il range le matériel. Les petits l’adorent.`,
    interpretation:
      'Je pense que c’est le regard des adultes qui attendent quelque chose qui le fait partir. Sur le terrain personne n’attend rien de lui, enfin si, qu’il ramasse les plots. Mon collègue pense au contraire qu’il manque de cadre. On n’est pas d’accord et c’est aussi pour ça que j’écris.',
    chronology: [
      { when: 'à 18 ans', what: 'Fin de l’IME et du suivi ado la même année.' },
      { when: 'il y a un an et demi', what: 'Première entrée en dispositif.' },
      { when: 'il y a dix mois', what: 'Début du SAVS.' },
      { when: 'il y a deux mois', what: 'Rupture du service civique après 17 jours.' },
      { when: 'il y a un mois', what: 'Trois jours au lit.' },
    ],
    trigger: 'La rupture du service civique. À la maison il a été question qu’il parte, puis plus.',
    worsening: 'En dents de scie, plutôt oui.',
    resources:
      'Le foot. Une ponctualité parfaite… au foot. La patience avec les petits. Il sait réparer un vélo en regardant une vidéo. Il a gardé tous ses contrats dans une pochette propre.',
    personWords:
      '« Au début c’est moi, après c’est plus moi. » Et sur la commission : « Ok mais je viens pas parler devant des gens assis. »',
    stepsTaken: [
      {
        who: 'Mission locale',
        what: '3 parcours',
        when: 'sur 18 mois',
        result: 'Ruptures à 2-3 semaines. La conseillère est prête à réessayer autrement.',
      },
      { who: 'CMP adulte', what: 'RV proposé', when: 'il y a un an', result: 'Non honoré, pas de relance.' },
      { who: 'SAVS', what: 'RV à domicile', when: 'régulier', result: 'Moitié honorés.' },
      { who: 'MDPH', what: 'Renouvellement', when: 'en cours', result: 'Dossier déposé, délai annoncé 7 mois.' },
    ],
    stakeholders: [
      { structure: 'savs-passereaux', label: 'SAVS', role: 'Référent', informedOfSubmission: true, toInvite: true },
      { structure: 'cmp-nord', label: 'CMP', role: 'Lien perdu au passage à l’âge adulte', informedOfSubmission: true, toInvite: true },
      { label: 'Mission locale', role: 'Parcours', informedOfSubmission: true, toInvite: true },
    ],
    information: {
      informed: 'yes',
      informedDay: -22,
      informedBy: 'Éducateur référent',
      how: 'Au bord du terrain. Livret lu sur mon téléphone. J’y suis revenu la semaine d’après.',
      leafletGiven: true,
      agreement: 'written',
      opposition: 'partial',
      doesNotWantShared: 'Ne veut pas qu’on parle de ce qui se passe à la maison au-delà de ce qu’il a relu ici.',
      sharesHealth: true,
      wishes: 'written-contribution',
      reason: 'Préfère un message vocal que je ferai écouter (à voir si possible, sinon je retranscris).',
      representativeInformed: 'not-applicable',
    },
    legalDeadlines: [{ kind: 'entitlement-renewal', day: 121, note: 'Fin de notification MDPH.' }],
    emergencyExcluded: 'Vu avant-hier au foot. Pas d’idée noire quand j’ai demandé, il m’a demandé si moi j’en avais.',
  },
  decision: {
    outcome: 'admissible',
    day: -11,
    by: 'nadege-corvillon',
    message:
      'Recevable. La prochaine séance est déjà pleine (trois situations nouvelles et les suites) : je vous propose celle d’après, sauf aggravation. Le message vocal est une bonne idée, mais une voix se reconnaît : je vous propose de le retranscrire mot pour mot.',
  },
};
