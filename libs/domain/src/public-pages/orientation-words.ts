import type { OrientationWords } from './orientation.rules';

/** What each body is for, in plain words; no local address, which the coordinator gives. */
export const ORIENTATION_WORDS: readonly OrientationWords[] = [
  {
    code: 'emergency',
    name: { fr: 'Les numéros d’urgence', en: 'Emergency numbers' },
    why: {
      fr: 'Quelqu’un est en danger : appelez maintenant. La commission ne traite pas l’urgence.',
      en: 'Somebody is in danger: call now. The commission does not handle emergencies.',
    },
  },
  {
    code: 'abuse-line',
    name: { fr: 'Le 3977', en: '3977, abuse line' },
    why: {
      fr: 'Maltraitance d’une personne âgée ou d’un adulte en situation de handicap : écoute et conseil, y compris pour les professionnels.',
      en: 'Abuse of an older or disabled adult: listening and advice, also for professionals.',
    },
  },
  {
    code: 'children',
    name: { fr: 'La CRIP ou le 119', en: 'The child-protection unit or 119' },
    why: {
      fr: 'La commission concerne des adultes. Pour un mineur : cellule de recueil des informations préoccupantes, 119, instance locale dédiée aux jeunes.',
      en: 'The commission is about adults. For a minor: the departmental unit for reports of concern, 119, the local body for young people.',
    },
  },
  {
    code: 'other-territory',
    name: { fr: 'Le conseil local ou le CMP du lieu de vie', en: 'The local council or centre where the person lives' },
    why: {
      fr: 'La personne vit hors du territoire : la coordination peut vous mettre en relation.',
      en: 'The person lives elsewhere: the coordinator can put you in touch.',
    },
  },
  {
    code: 'anonymous-advice',
    name: { fr: 'Une question de pratique anonyme', en: 'An anonymous practice question' },
    why: {
      fr: 'Sans parler d’une personne en particulier, posez votre question à la coordination : elle répond ou vous oriente.',
      en: 'Without speaking of one person, ask the coordinator your question: they answer or point you to somebody.',
    },
  },
  {
    code: 'commission',
    name: { fr: 'La commission', en: 'The commission' },
    why: {
      fr: 'Difficultés mêlées, santé psychique en question, démarches déjà tentées, plusieurs services : c’est sa raison d’être. La personne est informée et son choix respecté.',
      en: 'Entangled difficulties, psychic health in question, steps already tried, several services: that is what it is for. The person is informed and her choice respected.',
    },
  },
  {
    code: 'care-coordination',
    name: { fr: 'Le dispositif d’appui à la coordination (DAC)', en: 'The care coordination service (DAC)' },
    why: {
      fr: 'Un parcours de soins et d’accompagnement complexe, à tout âge : il aide à trouver et à coordonner les intervenants.',
      en: 'A complex pathway of care and support, at any age: it helps to find and coordinate those involved.',
    },
  },
  {
    code: 'disability-office',
    name: { fr: 'La MDPH et son groupe opérationnel de synthèse (GOS)', en: 'The disability office and its case group (MDPH, GOS)' },
    why: {
      fr: 'Une orientation liée au handicap reste sans solution ou risque une rupture.',
      en: 'A disability placement has no solution or is about to break down.',
    },
  },
  {
    code: 'eviction-prevention',
    name: { fr: 'La CCAPEX', en: 'The eviction-prevention board (CCAPEX)' },
    why: {
      fr: 'Des impayés de loyer ou une procédure d’expulsion : elle coordonne la prévention des expulsions.',
      en: 'Unpaid rent or eviction proceedings: it coordinates the prevention of evictions.',
    },
  },
  {
    code: 'safety-council',
    name: { fr: 'La médiation, le bailleur ou le CLSPD', en: 'Mediation, the landlord or the local safety council (CLSPD)' },
    why: {
      fr: 'Une question de tranquillité ou de sécurité seulement. Aucune information sur la santé d’une personne ne s’y partage.',
      en: 'A matter of peace or safety only. No information on anybody’s health is shared there.',
    },
  },
  {
    code: 'public-health',
    name: {
      fr: 'Le service communal d’hygiène et de santé (SCHS) ou l’ARS',
      en: 'The municipal health service (SCHS) or the regional agency (ARS)',
    },
    why: {
      fr: 'Un logement insalubre ou dangereux pour qui l’habite ou pour ses voisins.',
      en: 'A home that is unhealthy or dangerous for those who live in it or nearby.',
    },
  },
  {
    code: 'allocation-boards',
    name: {
      fr: 'Le SIAO, la commission d’attribution, la MDPH ou l’organisme payeur',
      en: 'The shelter service, the allocation board, the disability office or the paying body',
    },
    why: {
      fr: 'Un logement, une place ou une prestation : la commission n’attribue rien.',
      en: 'A home, a place or a benefit: the commission allocates nothing.',
    },
  },
  {
    code: 'case-discussion',
    name: { fr: 'L’analyse de pratique de votre équipe', en: 'Case discussion within your team' },
    why: {
      fr: 'Un seul service est concerné : un temps d’analyse entre vous, ou une question anonyme, est plus adapté.',
      en: 'One service only is concerned: time for discussion between you, or an anonymous question, fits better.',
    },
  },
  {
    code: 'ordinary-services',
    name: {
      fr: 'Le médecin traitant, le CMP, le service social de secteur ou le CCAS',
      en: 'The GP, the community mental health centre, the social services',
    },
    why: {
      fr: 'Les voies habituelles d’abord : la commission vient quand elles n’ont pas suffi.',
      en: 'The usual routes first: the commission comes when they were not enough.',
    },
  },
];
