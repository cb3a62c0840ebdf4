/** What the platform does, in the words of a register: each line is true of the product, none is a promise about its hosting. */
export const MEASURES: readonly string[] = [
  'Pseudonymisation : code aléatoire, aide à la détection des noms et des identifiants avant l’envoi, relecture par une autre personne.',
  'Cloisonnement : droits calculés par rôle, séance, point et moment ; séparation des conseils par la base de données elle-même.',
  'Chiffrement des textes par une clé propre à chaque situation ; détruire la clé efface la situation.',
  'Double authentification possible, sessions courtes, nouvelle preuve d’identité avant les actes graves.',
  'Journal des lectures, des actes et des refus, chaîné et lisible par la personne référente éthique ; les administrateurs ne lisent aucun contenu.',
  'Charte signée chaque année et module de préparation avant la première séance.',
  'Sauvegardes chiffrées ; aucun appel à un service tiers depuis la page.',
  'Aucun nom ni contenu de situation dans les courriers électroniques.',
];

interface Risk {
  readonly title: string;
  readonly causes: string;
  readonly measures: readonly string[];
}

/** The three feared events of an impact assessment, with what is in place; how grave and how likely is for the controller to say. */
export const RISKS: readonly Risk[] = [
  {
    title: 'Risque : accès illégitime aux données',
    causes: 'reconnaissance de la personne dans une petite commune, compte détourné, indiscrétion d’un membre.',
    measures: [
      'traits généralisés et estimation de la rareté avant l’envoi ;',
      'lecture limitée à la séance, déport, exclusion immédiate d’un partenaire refusé ;',
      'journal des lectures, charte personnelle, retrait des accès le jour du départ.',
    ],
  },
  {
    title: 'Risque : modification non désirée',
    causes: 'erreur de saisie, propos déformés, compte rendu remanié.',
    measures: [
      'faits et interprétations séparés, mots de la personne dans une rubrique propre ;',
      'relevé approuvé et scellé par son empreinte, corrections datées ;',
      'refus d’écraser ce que quelqu’un d’autre vient d’écrire.',
    ],
  },
  {
    title: 'Risque : disparition des données',
    causes: 'panne, suppression par erreur.',
    measures: ['ce qui est affiché comme enregistré est sur le disque ;', 'sauvegardes chiffrées et exercice de restauration.'],
  },
];
