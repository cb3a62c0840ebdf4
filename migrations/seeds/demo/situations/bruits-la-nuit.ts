import type { DemoSituation } from '../demo-situation-types';

export const BRUITS_LA_NUIT: DemoSituation = {
  key: 'situation-bruits-la-nuit',
  state: 'on-agenda',
  submitter: 'thibaut-ravenaud',
  createdDay: -37,
  submittedDay: -36,
  submission: {
    mode: 'short',
    question: 'Que peut-on proposer à cette jeune femme qui demande de l’aide pour le bruit, et seulement pour le bruit ?',
    expectedHelp: ['analysis', 'access-to-care', 'housing'],
    submitterBlock: {
      knowsSince: 'Huit mois, d’abord pour une aide énergie, puis elle est restée.',
      contactFrequency: 'Passe au CCAS deux ou trois fois par semaine, parfois juste pour s’asseoir à l’accueil.',
      hierarchyInformed: true,
      willAttend: true,
    },
    person: { ageBand: '26-35', gender: 'woman', household: 'alone', minorsAtHome: 'no', income: ['rsa'], debts: 'yes' },
    housing: {
      status: 'social-tenant',
      since: 'un peu plus d’un an',
      signs: ['damage', 'noise'],
      proceeding: 'nuisance',
      text: 'Le plafond est marqué de coups de balai. Le bailleur a reçu une pétition de 5 signatures contre elle (elle tape et elle crie la nuit) et 31 courriers d’elle contre le voisin du dessus. L’appartement du dessus est vide depuis quatre mois, le bailleur le confirme.',
    },
    entourage: 'Parle d’une tante au téléphone. Une voisine de palier, âgée, lui apporte de la soupe et n’a pas signé la pétition.',
    problems: ['P05', 'P09', 'P06', 'P14', 'P19'],
    principalProblem: 'P05',
    complexityFactors: ['worsening', 'isolated-answers-failed'],
    factsSeen: `Elle dort chez elle par tranches d’une heure, casque de chantier sur les oreilles, elle me l’a montré. Elle a noté chaque bruit sur des feuilles, jour, heure, durée, « meuble traîné », « on m’appelle », il y en a une pochette entière.
Elle a demandé deux fois à la police municipale de venir constater. Ils sont venus une fois, n’ont rien entendu, ont été corrects avec elle.
La semaine dernière elle est arrivée au CCAS à l’ouverture, pieds nus dans des claquettes, il gelait. Elle a dormi vingt minutes sur la chaise. En partant elle a plié la couverture.
Elle a perdu son contrat d’insertion (retards).`,
    interpretation:
      'Je ne sais pas ce que c’est. La fatigue explique déjà beaucoup, à mon avis n’importe qui deviendrait irritable. Mais l’appartement du dessus est vide… Je ne lui ai pas dit, je n’ai pas su comment. J’ai peur qu’elle le prenne comme une trahison de ma part.',
    chronology: [
      { when: 'il y a un an', what: 'Entrée dans le logement, contente, décore.' },
      {
        when: 'il y a neuf mois',
        what: 'Premiers courriers sur le bruit. À l’époque il y avait quelqu’un au-dessus, et du bruit, le bailleur le reconnaît.',
      },
      { when: 'il y a quatre mois', what: 'Départ du voisin. Les courriers continuent et augmentent.' },
      { when: 'il y a six semaines', what: 'Pétition. Elle l’a lue affichée dans le hall.' },
    ],
    trigger: 'La pétition affichée dans le hall.',
    worsening: 'Oui, nette depuis six semaines : sommeil, emploi perdu, elle maigrit.',
    resources:
      'Très organisée. Drôle quand elle a dormi. Sait demander. A tenu un emploi onze mois malgré tout. Fait confiance à l’accueil du CCAS, c’est beaucoup.',
    personWords: '« Je ne suis pas venue pour qu’on me soigne, je suis venue pour dormir. »',
    stepsTaken: [
      {
        who: 'Bailleur',
        what: 'Visite technique, mesure des canalisations',
        when: 'il y a trois mois',
        result: 'Rien trouvé. Elle était présente, elle n’y croit pas.',
      },
      {
        who: 'CCAS',
        what: 'Proposé un rendez-vous médecin généraliste',
        when: 'il y a deux mois',
        result: 'Y est allée une fois, pour dormir. Revenue avec une ordonnance qu’elle n’a pas prise.',
      },
      {
        who: 'CCAS',
        what: 'Médiation avec les voisins',
        when: 'il y a cinq semaines',
        result: 'Deux voisins sont venus, ça s’est bien passé, le troisième a refusé.',
      },
      {
        who: 'Moi',
        what: 'Appel au CMP pour conseil',
        when: 'il y a un mois',
        result: '« Qu’elle prenne rendez-vous. » Elle ne veut pas.',
      },
    ],
    stakeholders: [
      {
        structure: 'logis-tilleraye',
        label: 'Chargé de clientèle',
        role: 'Reçoit les plaintes des deux côtés',
        informedOfSubmission: true,
        toInvite: true,
      },
      { structure: 'cmp-ouest', label: 'CMP', role: 'Conseil téléphonique', informedOfSubmission: false, toInvite: true },
      { label: 'Médecin généraliste', role: 'Vu une fois', informedOfSubmission: false, toInvite: false },
    ],
    information: {
      informed: 'yes',
      informedDay: -39,
      informedBy: 'Conseiller du CCAS',
      sharesHealth: true,
      how: 'Au CCAS, livret lu ensemble. A posé beaucoup de questions sur qui serait là.',
      leafletGiven: true,
      agreement: 'written',
      opposition: 'none',
      wishes: 'written-contribution',
      reason: 'A écrit une page. Demande qu’on la lise en entier, sans commentaire.',
      representativeInformed: 'not-applicable',
    },
    legalDeadlines: [],
    emergencyExcluded:
      'Question posée clairement : pas d’idée de mort ce jour-là (« je veux dormir, pas mourir »). A le 3114 dans son téléphone, c’est elle qui l’a enregistré.',
  },
  questions: [
    {
      askedDay: -33,
      askedBy: 'nadege-corvillon',
      text: 'La page qu’elle a écrite contient-elle quelque chose qui la ferait reconnaître ? Pouvez-vous la relire avec elle, ou préfère-t-elle vous la confier pour que vous la lisiez en séance ?',
      answer: {
        day: -31,
        by: 'thibaut-ravenaud',
        text: 'Relue ensemble, elle a remplacé le nom du voisin par « celui d’en haut ». Je la lirai. Elle sera au CCAS ce matin-là, l’accueil lui garde une chaise.',
      },
    },
  ],
  decision: { outcome: 'admissible', day: -30, by: 'nadege-corvillon', message: 'Recevable. On part de sa demande : le sommeil.' },
  preparation: {
    startedDay: -28,
    rereadDay: -14,
    rereadBy: 'nadege-corvillon',
    note: 'Nombre de courriers et pétition : reconnaissables par le bailleur et les voisins seulement. Le bailleur est partie, et son chargé de clientèle est suppléant d’un membre : déport à demander.',
    guests: [],
    partyStructures: ['logis-tilleraye'],
  },
};
