import type { CharterArticle } from './articles';

/** Articles 1 to 10: commitments of those who sit, words used, place of the person. */
export const ARTICLES_01_TO_10: readonly CharterArticle[] = [
  {
    number: 1,
    title: { fr: 'Signer avant d’accéder', en: 'Signing before access' },
    text: {
      fr: 'Chaque membre signe cette charte en son nom, avant de lire ou d’entendre quoi que ce soit d’une situation. Sa structure lui donne par ailleurs un mandat écrit. La signature vaut douze mois ; toute nouvelle version demande une nouvelle signature.',
      en: 'Every member signs this charter in their own name before reading or hearing anything about a situation. Their structure also gives them a written mandate. A signature lasts twelve months; every new version asks for a new one.',
    },
    enforcement: {
      fr: 'La plateforme n’ouvre aucun contenu sans signature à jour ni mandat en cours, et garde la preuve de la version signée.',
      en: 'The platform opens no content without an up-to-date signature and a current mandate, and keeps proof of the version signed.',
    },
  },
  {
    number: 2,
    title: { fr: 'Une confidentialité sans terme', en: 'Confidentiality without end' },
    text: {
      fr: 'Ce qui est appris dans la commission n’en sort pas, ni auprès des collègues, ni auprès des proches, ni auprès de sa hiérarchie. Cette obligation demeure après le départ de la commission, de la structure ou du métier. Elle s’impose de la même façon aux invités d’un seul point.',
      en: 'What is learned in the commission does not leave it: not to colleagues, not to family, not to one’s superiors. This duty remains after leaving the commission, the structure or the profession. It binds in the same way those invited for a single item.',
    },
    enforcement: {
      fr: 'La plateforme demande une signature en cours de validité pour lire une situation ou entrer en séance, et retire tous les accès le jour même d’un départ.',
      en: 'The platform asks for a valid signature before a situation is read or a meeting entered, and withdraws every access on the very day somebody leaves.',
    },
  },
  {
    number: 3,
    title: { fr: 'Le secret professionnel d’abord', en: 'Professional secrecy comes first' },
    text: {
      fr: 'Siéger ne délie personne du secret auquel sa profession l’oblige. Chacun reste libre de ne pas dire, sans avoir à se justifier. La notion de « secret partagé » n’existe pas en général : la loi autorise certains partages, entre certains professionnels, dans un but précis.',
      en: 'Sitting here releases nobody from the secrecy their profession requires. Everyone stays free not to say, without having to explain. There is no general notion of “shared secret”: the law allows certain sharing, between certain professionals, for a precise purpose.',
    },
    enforcement: {
      fr: 'La plateforme n’impose aucune rubrique de santé et ne montre les rubriques secrètes qu’aux professions que la loi désigne, avec l’accord de la personne.',
      en: 'The platform makes no health field compulsory and shows secret fields only to the professions named by law, with the person’s agreement.',
    },
  },
  {
    number: 4,
    title: { fr: 'Le strict nécessaire', en: 'Strictly what is needed' },
    text: {
      fr: 'On ne partage que ce qui aide à répondre à la question posée. Une information vraie, connue ou touchante peut être inutile : elle n’a alors pas sa place ici. La question vient en premier et chacun s’y rapporte avant de parler ou d’écrire.',
      en: 'Only what helps to answer the question asked is shared. Something true, known or moving may be useless: then it has no place here. The question comes first, and everyone refers to it before speaking or writing.',
    },
    enforcement: {
      fr: 'La plateforme demande la question avant tout le reste, limite la longueur des textes et n’accepte aucune pièce jointe.',
      en: 'The platform asks for the question before anything else, limits the length of texts and accepts no attachment.',
    },
  },
  {
    number: 5,
    title: { fr: 'Les faits avant les interprétations', en: 'Facts before interpretations' },
    text: {
      fr: 'Ce qui a été vu ou entendu se distingue de ce que l’on en pense. Un fait a une date, un lieu de vie, un témoin direct. Une interprétation est permise si elle est présentée comme telle et reste ouverte à la discussion.',
      en: 'What was seen or heard is kept apart from what one makes of it. A fact has a date, a setting, a direct witness. An interpretation is allowed if it is presented as one and stays open to discussion.',
    },
    enforcement: {
      fr: 'La plateforme offre deux champs séparés : « j’ai vu ou entendu » et « ce que j’en comprends ».',
      en: 'The platform offers two separate fields: “I saw or heard” and “what I make of it”.',
    },
  },
  {
    number: 6,
    title: { fr: 'Ni diagnostic, ni traitement, ni antécédent', en: 'No diagnosis, treatment or history' },
    text: {
      fr: 'La commission n’a pas besoin d’un diagnostic pour réfléchir à ce qui peut aider. Personne n’en pose ici, n’en suppose ni n’en rapporte ; les traitements et les hospitalisations passées ne sont pas évoqués. Le soin se parle entre soignants, dans le cadre que la loi leur donne.',
      en: 'The commission needs no diagnosis to think about what can help. Nobody makes, guesses or reports one here; treatments and past hospital stays are not mentioned. Care is discussed between carers, in the frame the law gives them.',
    },
    enforcement: {
      fr: 'La plateforme n’a aucun champ de diagnostic et signale à qui écrit les mots de diagnostic ou de traitement, en proposant de reformuler.',
      en: 'The platform has no diagnosis field and points out words of diagnosis or treatment to the writer, offering to rephrase.',
    },
  },
  {
    number: 7,
    title: { fr: 'Des mots qui respectent', en: 'Words that respect' },
    text: {
      fr: 'On parle d’une situation et d’une personne concernée, jamais d’un « cas ». On décrit ce qui se passe plutôt que d’étiqueter celle ou celui qui le vit. Chacun écrit comme si la personne devait lire : elle en a le droit.',
      en: 'We speak of a situation and of a person concerned, never of a “case”. We describe what happens rather than label whoever lives it. Everyone writes as though the person were to read it: she has that right.',
    },
    enforcement: {
      fr: 'La plateforme propose des tournures non stigmatisantes pendant la saisie ; c’est une aide, jamais un blocage.',
      en: 'The platform suggests non-stigmatising wording while one types; it is a help, never a block.',
    },
  },
  {
    number: 8,
    title: { fr: 'Informer la personne avant', en: 'Informing the person beforehand' },
    text: {
      fr: 'La personne sait qu’une commission existe, à quoi elle sert, qui y siège et ce qui y serait dit. Le professionnel le mieux placé le lui explique, de vive voix et avec un document simple. Ne pas l’informer est une exception : elle se motive par écrit, se limite dans le temps et se soumet au référent éthique.',
      en: 'The person knows that a commission exists, what it is for, who sits on it and what would be said. The best-placed professional explains it, aloud and with a simple document. Not informing her is an exception: reasoned in writing, limited in time and submitted to the ethics referent.',
    },
    enforcement: {
      fr: 'La plateforme n’inscrit aucune situation à l’ordre du jour tant que l’information de la personne n’est pas renseignée ou sa dispense contresignée.',
      en: 'The platform puts no situation on the agenda until the person’s information is recorded or its waiver countersigned.',
    },
  },
  {
    number: 9,
    title: { fr: 'Le droit de s’opposer', en: 'The right to object' },
    text: {
      fr: 'La personne peut s’opposer, en tout ou en partie, à tout moment et sans donner de motif. Elle peut écarter un partenaire ou un sujet. Aucune aide, aucun droit, aucun logement ne dépend de sa réponse, et on le lui dit.',
      en: 'The person may object, wholly or in part, at any moment and without giving a reason. She may exclude a partner or a subject. No help, right or home depends on her answer, and she is told so.',
    },
    enforcement: {
      fr: 'La plateforme suspend la situation dès l’opposition, y compris pendant une séance, et écarte d’elle-même les partenaires exclus.',
      en: 'The platform suspends the situation as soon as she objects, even during a meeting, and leaves out excluded partners by itself.',
    },
  },
  {
    number: 10,
    title: { fr: 'Prendre part et recevoir un retour', en: 'Taking part and hearing back' },
    text: {
      fr: 'La personne peut venir, être accompagnée de qui elle choisit, écrire, ou ne pas venir. Ses mots sont lus à un moment réservé, qu’elle soit là ou non. Un retour lui est fait dans les quinze jours par quelqu’un qu’elle connaît, et son avis est recueilli.',
      en: 'The person may come, be accompanied by whom she chooses, write, or not come. Her words are read at a moment kept for them, whether she is there or not. Somebody she knows reports back within fifteen days and asks for her view.',
    },
    enforcement: {
      fr: 'La plateforme réserve un temps à sa parole dans chaque situation et ne clôt pas une séance sans retour prévu, par qui et quand.',
      en: 'The platform keeps time for her words in every situation and closes no meeting without a planned report back, by whom and when.',
    },
  },
];
