import type { DemoSituation } from '../demo-situation-types';

export const LOYERS_PORTE_CLOSE: DemoSituation = {
  key: 'situation-loyers-porte-close',
  state: 'on-agenda',
  submitter: 'mathieu-grandsaut',
  createdDay: -58,
  submittedDay: -55,
  submission: {
    mode: 'long',
    question:
      'Comment reprendre contact avec ce locataire avant l’audience, et par qui, alors qu’il n’ouvre plus à personne de chez nous ?',
    expectedHelp: ['housing', 'coordination', 'access-to-care'],
    submitterBlock: {
      knowsSince: 'Je gère le secteur depuis 4 ans, je l’ai vu trois fois au total, dont une fois normalement au bureau.',
      contactFrequency: 'Plus de contact direct depuis 5 mois. Le gardien le croise parfois tôt le matin aux poubelles.',
      hierarchyInformed: true,
      willAttend: true,
    },
    person: { ageBand: '46-55', gender: 'man', household: 'alone', minorsAtHome: 'no', income: ['unknown'], debts: 'yes' },
    housing: {
      status: 'social-tenant',
      since: 'Une douzaine d’années, sans aucun incident les dix premières.',
      signs: ['shutters-closed', 'full-letterbox'],
      proceeding: 'eviction',
      text: 'T2 au 3e. Un plan d’apurement signé et jamais commencé, puis commandement de payer, puis assignation. 3 410 € à ce jour dont frais. Pas de dégradation constatée, pas d’odeur, les voisins ne se plaignent de rien.',
    },
    health: { generalPractitioner: 'unknown', psychiatricFollowUp: 'unknown', followUpBroken: 'unknown' },
    protection: { measure: 'none' },
    entourage:
      'À sa demande, rien sur sa famille. Dans l’immeuble : le gardien, et c’est tout. Les voisins le décrivent discret, aucun ne le connaît.',
    problems: ['P01', 'P06', 'P09', 'P20', 'P22'],
    principalProblem: 'P01',
    complexityFactors: ['isolated-answers-failed', 'worsening', 'no-request'],
    factsSeen: `Loyer payé sans retard pendant dix ans puis arrêt net. APL suspendue parce que le questionnaire n’est pas revenu, donc la dette grossit deux fois plus vite.
Volets baissés côté parking, été comme hiver. La boîte déborde, le gardien a fini par mettre le courrier dans un sac accroché à la porte : le sac a été rentré, donc il prend le courrier, ou au moins le sac.
Le gardien l’a vu il y a trois semaines à 5 h 30, très amaigri d’après lui, bonjour bonsoir, poli comme toujours.
Lors de ma dernière visite j’ai entendu du bruit derrière la porte, la télévision s’est arrêtée quand j’ai frappé. J’ai parlé à travers la porte dix minutes. Il n’a rien répondu mais il n’est pas parti non plus, je voyais l’ombre.`,
    interpretation:
      'Je ne suis pas soignant. Pour moi ce n’est pas quelqu’un qui se moque de payer. J’ai le sentiment qu’il a honte et que plus on envoie de papiers plus il se ferme. Nos lettres n’arrangent rien, j’en suis conscient, mais je n’ai pas d’autre outil.',
    chronology: [
      { when: 'il y a environ deux ans', what: 'Fin de son emploi (il l’avait dit au guichet, sans plus).' },
      { when: 'il y a 16 mois', what: 'Premier impayé.' },
      { when: 'il y a 11 mois', what: 'Vient de lui-même signer un plan à 60 €/mois. Première mensualité jamais versée.' },
      { when: 'depuis l’automne dernier', what: 'N’ouvre plus, ne répond plus, APL coupée.' },
      { when: 'il y a deux mois', what: 'Assignation remise en étude, il n’est pas allé la chercher.' },
    ],
    trigger: 'L’assignation. Une fois le jugement rendu je n’aurai plus la main, c’est le contentieux qui suit.',
    worsening: 'Oui : la dette a triplé en six mois et le gardien le trouve amaigri.',
    resources:
      'Dix ans de loyers réglés au jour près. Il descend ses poubelles, il trie. Il avait réparé lui-même la minuterie du hall et refusé qu’on lui offre quoi que ce soit. Le gardien est la seule personne à qui il parle encore, ils parlent de vélo.',
    personWords:
      'Au gardien, il y a trois semaines : « Je sais que je dois. Dites-leur que je vais m’en occuper. » Et quand le gardien lui a donné le livret et expliqué la commission : « Si c’est vous qui leur parlez, d’accord. Mais pas de visite à plusieurs. »',
    stepsTaken: [
      {
        who: 'Bailleur social',
        what: '4 courriers simples, 2 recommandés, 6 passages',
        when: 'étalés sur un an',
        result: 'Aucune réponse sauf le plan signé puis abandonné.',
      },
      {
        who: 'Moi',
        what: 'Demande d’enquête sociale au CMS',
        when: 'il y a 7 mois',
        result: '2 rendez-vous proposés par courrier, non honorés, dossier classé « sans suite faute de contact ».',
      },
      {
        who: 'Service social du bailleur',
        what: 'Dossier FSL préparé',
        when: 'il y a 5 mois',
        result: 'Il manque sa signature et ses ressources.',
      },
      {
        who: 'Gardien',
        what: 'Lui a parlé de la commission, livret remis en main propre',
        when: 'il y a trois semaines',
        result: 'D’accord oralement, voir ses mots.',
      },
    ],
    stakeholders: [
      {
        structure: 'foyer-sarvellois',
        label: 'Gardien de l’immeuble',
        role: 'Seul lien qui tient',
        informedOfSubmission: true,
        toInvite: true,
      },
      {
        structure: 'cms-gare',
        label: 'Assistante sociale de secteur',
        role: 'N’a jamais réussi à le rencontrer',
        informedOfSubmission: true,
        toInvite: true,
      },
      {
        structure: 'ddets',
        label: 'Prévention des expulsions',
        role: 'Reçoit l’assignation',
        informedOfSubmission: false,
        toInvite: false,
      },
    ],
    information: {
      informed: 'yes',
      informedDay: -60,
      informedBy: 'Gardien de l’immeuble, puis chargé de clientèle',
      how: 'De vive voix par le gardien, avec le livret, puis lettre simple sans en-tête du contentieux rappelant qu’il peut dire non.',
      leafletGiven: true,
      agreement: 'oral-attested',
      opposition: 'partial',
      excludedBlocks: ['entourage'],
      doesNotWantShared: 'Ne veut pas qu’on parle de sa famille.',
      sharesHealth: false,
      wishes: 'be-represented',
      reason: 'Veut que ce soit le gardien qui parle pour lui.',
      representativeInformed: 'not-applicable',
    },
    legalDeadlines: [
      { kind: 'hearing', day: 38, note: 'Audience au tribunal. Après, la clause résolutoire est acquise si rien n’est présenté.' },
    ],
    emergencyExcluded: 'Vu vivant et debout il y a trois semaines par le gardien, qui a les numéros et ma ligne directe.',
  },
  questions: [
    {
      askedDay: -52,
      askedBy: 'nadege-corvillon',
      text: 'Bonjour, merci pour cette fiche. L’accord est passé par le gardien : a-t-il bien pu expliquer que la personne peut changer d’avis, et que rien ne dépend de sa réponse (ni le plan, ni l’audience) ?',
      answer: {
        day: -50,
        by: 'mathieu-grandsaut',
        text: 'Oui, j’ai refait le point avec lui. Il a relu le livret à voix haute à travers la porte entrouverte (!). Réponse : « ça va, j’ai compris ». J’ai ajouté la lettre simple. Je précise que le gardien ne veut pas passer pour le messager des huissiers, il faudra en tenir compte.',
      },
    },
  ],
  decision: {
    outcome: 'admissible',
    day: -48,
    by: 'nadege-corvillon',
    message:
      'Recevable. Plusieurs tentatives isolées, une échéance de justice, un lien unique et fragile. Nous en parlerons à la prochaine commission, le gardien sera invité pour ce seul point.',
  },
  preparation: {
    startedDay: -40,
    rereadDay: -16,
    rereadBy: 'nadege-corvillon',
    note: 'Relue. Étage et parking : suffisamment courants, je laisse. Le bailleur est partie (créancier) : voir avec l’animateur s’il siège sur ce point ou s’il expose puis se retire avant les pistes.',
    guests: ['corinne-pellouard'],
    partyStructures: ['foyer-sarvellois'],
  },
};
