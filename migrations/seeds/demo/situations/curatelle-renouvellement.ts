import type { DemoSituation } from '../demo-situation-types';

export const CURATELLE_RENOUVELLEMENT: DemoSituation = {
  key: 'situation-curatelle-renouvellement',
  state: 'on-agenda',
  submitter: 'elodie-charnoise',
  createdDay: -66,
  submittedDay: -64,
  submission: {
    mode: 'long',
    question:
      'La mesure arrive à son terme et Madame demande à en sortir. Comment préparer avec elle un allègement qui tienne, plutôt qu’un renouvellement automatique ou une mainlevée sans filet ?',
    expectedHelp: ['protection', 'coordination', 'analysis'],
    submitterBlock: {
      knowsSince: 'Mandataire de la mesure depuis 26 mois, troisième professionnelle désignée en cinq ans.',
      contactFrequency: 'Appels hebdomadaires (c’est elle qui appelle), une visite tous les deux mois.',
      hierarchyInformed: true,
      willAttend: true,
    },
    person: { ageBand: '56-65', gender: 'woman', household: 'alone', minorsAtHome: 'no', income: ['aah'], debts: 'no' },
    housing: {
      status: 'social-tenant',
      since: 'six ans',
      signs: ['none-observed'],
      proceeding: 'none',
      text: 'Logement tenu, plantes partout, deux chats. Voisinage cordial.',
    },
    health: {
      generalPractitioner: 'yes',
      psychiatricFollowUp: 'current',
      followUpBroken: 'no',
    },
    protection: {
      measure: 'curatorship',
      text: 'Curatelle renforcée, cinq ans. Requête en révision à déposer avant l’échéance. Le certificat circonstancié n’est pas demandé à ce jour : Madame veut choisir le moment.',
    },
    entourage:
      'Une fille majeure qui appelle le service pour que « surtout rien ne change » et une amie du GEM qui l’encourage à tout arrêter. Madame est au milieu et s’en plaint des deux. Je n’ai pas à arbitrer mais je reçois tout.',
    problems: ['P23', 'P29', 'P07'],
    principalProblem: 'P23',
    complexityFactors: ['several-domains', 'long-lasting'],
    factsSeen: `Depuis un an elle tient un cahier de comptes, tous les jours, au centime. Elle me l’apporte. Sur les quatre derniers mois l’écart avec mes relevés est de 11 €.
Elle a ouvert seule sa ligne d’énergie, négocié un échéancier (9 € par mois) et l’a respecté.
Deux difficultés dans la même période : un abonnement téléphonique souscrit à la porte, résilié avec mon aide, et un prêt de 300 € à une connaissance, non rendu. Elle m’a parlé des deux d’elle-même.
Au dernier rendez-vous elle a posé ses clés sur la table et dit qu’elle ne repartirait pas avant d’avoir une réponse.`,
    interpretation:
      'Honnêtement je suis partagée. J’ai 58 mesures. Renouveler à l’identique me prendrait une heure, travailler un allègement en prendra dix et c’est pourtant ce qui me semble juste. Je me méfie de ma propre prudence : si elle n’avait pas eu cette mesure il y a cinq ans, est-ce qu’on la demanderait aujourd’hui avec ce que je vois ? Je n’en suis pas sûre.',
    chronology: [
      { when: 'il y a cinq ans', what: 'Ouverture de la mesure, dans une période de dettes et de courriers non ouverts.' },
      { when: 'il y a deux ans', what: 'Je reprends la mesure. Premiers mois difficiles, elle raccrochait.' },
      { when: 'l’année dernière', what: 'Début du cahier de comptes, entrée au GEM, reprise du dessin.' },
      { when: 'il y a quatre mois', what: 'Demande écrite de fin de mesure adressée au tribunal, revenue car incomplète.' },
      { when: 'il y a deux mois', what: 'La fille apprend la demande et écrit de son côté.' },
    ],
    trigger: 'Le courrier revenu du tribunal. Elle l’a vécu comme un refus alors qu’il manquait une pièce.',
    worsening: 'Non. Mais la tension monte avec la date.',
    resources:
      'Une mémoire étonnante des chiffres. Le dessin (elle expose deux fois par an avec le GEM). Elle sait très bien dire quand elle va moins bien et à qui. Elle demande du temps, pas de l’argent. Elle accepte qu’on soit en désaccord avec elle à condition qu’on le lui dise en face.',
    personWords:
      '« Je ne veux pas qu’on m’enlève tout d’un coup, je ne suis pas folle. Je veux qu’on me rende ma carte et qu’on me regarde faire six mois. Si je me plante on en reparle. Et je veux que ma fille arrête d’appeler derrière moi. » Elle a relu cette phrase et l’a corrigée elle-même (elle avait dit « mes sous », elle préfère « ma carte »).',
    stepsTaken: [
      {
        who: 'Moi',
        what: 'Essai d’une carte de retrait plafonnée',
        when: 'il y a un an',
        result: 'Tenu dix mois, puis interrompu au moment du prêt de 300 €. Je ne l’ai pas réactivée, elle me le reproche, elle a raison.',
      },
      {
        who: 'CMP',
        what: 'Demande d’avis sur l’autonomie de gestion',
        when: 'il y a cinq mois',
        result: 'Réponse : « pas de notre ressort, voir médecin inscrit sur la liste ».',
      },
      {
        who: 'SAVS',
        what: 'Prise de contact',
        when: 'il y a trois mois',
        result: 'Liste d’attente de huit mois, orientation MDPH nécessaire.',
      },
      { who: 'Madame', what: 'Courrier au tribunal', when: 'il y a quatre mois', result: 'Revenu, pièce manquante.' },
    ],
    stakeholders: [
      { structure: 'gem-eclaircie', label: 'Adhérents du GEM', role: 'Soutien quotidien', informedOfSubmission: true, toInvite: false },
      { structure: 'cmp-sud', label: 'CMP', role: 'Soins en cours', informedOfSubmission: true, toInvite: true },
      { structure: 'savs-passereaux', label: 'SAVS', role: 'Relais possible', informedOfSubmission: false, toInvite: false },
      { label: 'Fille de Madame', role: 'Inquiète, opposée à tout changement', informedOfSubmission: false, toInvite: false },
    ],
    information: {
      informed: 'yes',
      informedDay: -70,
      informedBy: 'Mandataire',
      how: 'Lecture ensemble du livret et de la fiche, paragraphe par paragraphe, en deux rendez-vous. Elle a fait enlever une phrase.',
      leafletGiven: true,
      agreement: 'written',
      opposition: 'partial',
      excludedStructures: ['familles-sarvelle'],
      excludedBlocks: ['health'],
      doesNotWantShared: 'Rien sur sa santé au-delà de « elle est suivie ».',
      sharesHealth: false,
      wishes: 'attend-accompanied',
      reason: 'Viendra avec un pair-aidant du GEM, pour sa partie seulement, et veut parler la première.',
      representativeInformed: 'yes',
    },
    legalDeadlines: [{ kind: 'measure-expiry', day: 74, note: 'Fin de la mesure. Requête à déposer un mois avant au plus tard.' }],
    emergencyExcluded: 'Aucune urgence. Situation calme, échéance connue.',
  },
  decision: {
    outcome: 'admissible',
    day: -57,
    by: 'nadege-corvillon',
    message:
      'Recevable, et merci pour le soin mis à écrire avec Madame. Sa venue est confirmée : un temps lui est réservé en ouverture du point.',
  },
  preparation: {
    startedDay: -45,
    rereadDay: -15,
    rereadBy: 'nadege-corvillon',
    note: 'La représentation des familles est écartée par Madame : prévenir avec tact, ce n’est pas un désaveu. Le service mandataire est partie. La présidente du GEM la connaît personnellement : déport probable, suppléant à prévoir, mais le pair-aidant l’accompagne… à éclaircir avant la séance.',
    guests: ['veronique-asselvour'],
    partyStructures: ['mandataire-val-sarvin'],
  },
};
