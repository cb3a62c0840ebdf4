import type { CharterArticle } from './articles';

/** Articles 21 to 30: how members sit together, rights of the person, guarantees and yearly balance. */
export const ARTICLES_21_TO_30: readonly CharterArticle[] = [
  {
    number: 21,
    title: { fr: 'Être là, ou se faire suppléer', en: 'Being there, or sending a deputy' },
    text: {
      fr: 'Siéger est un engagement personnel, que la structure rend possible en libérant le temps nécessaire. Qui ne peut venir prévient et se fait remplacer par son suppléant désigné. Une absence répétée se discute avec la structure, sans jugement.',
      en: 'Sitting is a personal commitment, which the structure makes possible by freeing the time. Whoever cannot come gives notice and is replaced by their named deputy. Repeated absence is discussed with the structure, without judgement.',
    },
    enforcement: {
      fr: 'La plateforme convoque titulaires et suppléants et tient l’émargement ; elle ne transmet aucun taux de présence aux employeurs sauf choix du conseil.',
      en: 'The platform convenes members and deputies and keeps attendance; it sends no attendance ratio to employers unless the council so chooses.',
    },
  },
  {
    number: 22,
    title: { fr: 'Une parole égale', en: 'Equal speech' },
    text: {
      fr: 'L’avis d’un pair-aidant, d’un gardien ou d’une famille vaut l’attention portée à celui d’un médecin. On écoute sans interrompre, on questionne sans accuser. La commission ne juge ni les services, ni les collègues, ni les absents.',
      en: 'The view of a peer supporter, a caretaker or a family deserves the same attention as that of a physician. We listen without interrupting and ask without accusing. The commission judges neither services, nor colleagues, nor those who are absent.',
    },
    enforcement: {
      fr: 'La plateforme tient la file de parole et les temps, y compris pour l’animateur, et fait passer en premier tout rappel au cadre éthique.',
      en: 'The platform keeps the speaking queue and the times, for the facilitator too, and lets any point of ethics go first.',
    },
  },
  {
    number: 23,
    title: { fr: 'Les droits de la personne sur ses données', en: 'The person’s rights over her data' },
    text: {
      fr: 'Même sans nom, les données restent les siennes. La personne peut savoir ce qui est écrit et qui l’a lu, faire rectifier, effacer, limiter, s’opposer. Elle s’adresse au délégué à la protection des données du porteur, et peut saisir la CNIL.',
      en: 'Even without a name, the data remain hers. The person may know what is written and who read it, have it corrected, erased or restricted, and object. She turns to the data protection officer of the bearer, and may complain to the CNIL.',
    },
    enforcement: {
      fr: 'La plateforme enregistre l’opposition de la personne à tout moment, avec effet immédiat, et ne présente jamais une donnée pseudonymisée comme anonyme.',
      en: 'The platform records the person’s opposition at any time, with immediate effect, and never presents pseudonymised data as anonymous.',
    },
  },
  {
    number: 24,
    title: { fr: 'Conserver peu, détruire pour de bon', en: 'Keeping little, destroying for good' },
    text: {
      fr: 'Les durées de conservation sont courtes, écrites et connues de tous ; elles ne dépassent pas deux ans après le dernier contact sans motif écrit. Ce qui arrive à son terme est détruit partout. Ne demeurent que des chiffres qui ne désignent personne.',
      en: 'Retention periods are short, written and known to all; they do not exceed two years after the last contact without a written reason. What reaches its term is destroyed everywhere. Only figures that point to nobody remain.',
    },
    enforcement: {
      fr: 'La plateforme détruit les notes de travail au terme fixé, efface ce qui est redirigé en urgence et n’accepte aucune pièce jointe.',
      en: 'The platform destroys the working notes when due, erases what is redirected as an emergency and accepts no attachment.',
    },
  },
  {
    number: 25,
    title: { fr: 'Quand la loi permet de signaler', en: 'When the law allows a report' },
    text: {
      fr: 'Le code pénal (article 226-14) et la protection de l’enfance prévoient des situations où un professionnel peut, ou doit, alerter. Cette démarche est la sienne : elle se fait hors de la commission, auprès de l’autorité compétente. Elle ne se vote pas, ne se délègue pas et ne s’affiche pas.',
      en: 'The criminal code (article 226-14) and child protection law foresee situations in which a professional may, or must, alert. That step is their own: it is taken outside the commission, with the competent authority. It is not voted, delegated or displayed.',
    },
    enforcement: {
      fr: 'La plateforme rappelle qui peut alerter et auprès de qui, sans copier la fiche ; la trace éventuelle reste privée, absente des écrans, des extraits et des statistiques.',
      en: 'The platform recalls who may alert and whom, without copying the form; any trace stays private, absent from screens, extracts and statistics.',
    },
  },
  {
    number: 26,
    title: { fr: 'En cas de manquement', en: 'In case of a breach' },
    text: {
      fr: 'Une indiscrétion, une donnée de trop, un accès injustifié se déclarent aussitôt, d’abord par celui qui s’en aperçoit. On répare avant de chercher un fautif. Selon la gravité, le comité technique peut suspendre ou exclure, et la personne concernée est prévenue lorsque la loi l’exige.',
      en: 'An indiscretion, an item of data too many, an unjustified access is declared at once, first by whoever notices. We repair before looking for someone at fault. Depending on its gravity, the technical committee may suspend or exclude, and the person concerned is told when the law requires it.',
    },
    enforcement: {
      fr: 'La plateforme permet à l’animateur de masquer tout contenu d’une touche, et garde trace des lectures et des refus pour mesurer un incident.',
      en: 'The platform lets the facilitator hide all content with one key, and keeps track of readings and refusals so that an incident can be measured.',
    },
  },
  {
    number: 27,
    title: { fr: 'Tout accès laisse une trace', en: 'Every access leaves a trace' },
    text: {
      fr: 'Qui a lu quoi, et quand, peut toujours être établi. Ces traces protègent les personnes et les membres ; elles ne servent pas à mesurer le travail. La personne peut en demander le résumé.',
      en: 'Who read what, and when, can always be established. These traces protect people and members alike; they are not used to measure work. The person may ask for a summary of them.',
    },
    enforcement: {
      fr: 'La plateforme journalise chaque lecture sans jamais en copier le contenu ; personne ne peut modifier ce journal, et l’administrateur ne le lit pas.',
      en: 'The platform logs every reading without ever copying its content; nobody can change this log, and the administrator does not read it.',
    },
  },
  {
    number: 28,
    title: { fr: 'Faire remonter ce que le territoire apprend', en: 'Passing on what the territory learns' },
    text: {
      fr: 'Les mêmes difficultés reviennent : une offre manque, un délai bloque, un droit se perd. La commission le fait savoir au comité de pilotage, sous une forme générale qui ne permet de reconnaître personne. Les élus reçoivent des chiffres et des leçons, jamais une situation.',
      en: 'The same difficulties return: a service is missing, a delay blocks, an entitlement is lost. The commission tells the steering committee, in a general form by which nobody can be recognised. Elected representatives receive figures and lessons, never a situation.',
    },
    enforcement: {
      fr: 'La plateforme ne transmet que des chiffres agrégés et masque les petits effectifs.',
      en: 'The platform passes on aggregated figures only and hides small counts.',
    },
  },
  {
    number: 29,
    title: { fr: 'Un bilan chaque année', en: 'A yearly balance' },
    text: {
      fr: 'Chaque année, la commission examine comment elle a appliqué cette charte : informations, oppositions, déports, retours aux personnes, destructions, incidents. Le bilan est présenté au comité technique et au comité de pilotage, et la charte peut être révisée.',
      en: 'Each year the commission examines how it applied this charter: information given, objections, recusals, reports back to people, destructions, incidents. The balance is presented to the technical and steering committees, and the charter may be revised.',
    },
    enforcement: {
      fr: 'La plateforme conserve, sans texte ni jugement, les faits utiles à ce bilan : signatures, déports, oppositions, destructions.',
      en: 'The platform keeps, without text or judgement, the facts this balance needs: signatures, recusals, oppositions, destructions.',
    },
  },
  {
    number: 30,
    title: { fr: 'Se former avant de siéger', en: 'Training before sitting' },
    text: {
      fr: 'Avant sa première séance, chaque membre suit un temps de formation : confidentialité et droit, regard porté sur les troubles psychiques, place de la personne. Les membres de longue date y reviennent régulièrement. Des personnes concernées et des proches y interviennent.',
      en: 'Before their first meeting, every member follows a training session: confidentiality and law, how mental disorders are looked upon, the place of the person. Long-standing members come back to it regularly. People concerned and relatives take part in teaching.',
    },
    enforcement: {
      fr: 'La plateforme présente la charte article par article avant la première signature et demande de l’ouvrir tout entière.',
      en: 'The platform presents the charter article by article before the first signature and asks that all of it be opened.',
    },
  },
];
