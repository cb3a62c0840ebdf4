import type { ReadyMade } from './ready-made-type';

/** Whether coordination gets better: before, at six and at twelve months, sector by sector. */
export const COORDINATION: ReadyMade = {
  title: { fr: 'La coordination entre partenaires', en: 'Coordination between partners' },
  lead: {
    fr: 'Dites dans quelle mesure vous êtes d’accord. Les mêmes questions sont posées avant, puis à six et à douze mois.',
    en: 'Say how far you agree. The same questions are asked before, then at six and at twelve months.',
  },
  audience: 'structures',
  kind: 'agreement',
  items: [
    {
      fr: 'Je sais qui contacter en psychiatrie, au social et pour le logement.',
      en: 'I know whom to contact in psychiatry, social services and housing.',
    },
    { fr: 'Je connais les missions et les limites de mes partenaires.', en: 'I know what my partners do and where their role ends.' },
    { fr: 'J’obtiens une réponse dans un délai utile.', en: 'I get an answer in useful time.' },
    { fr: 'Nous partageons un langage commun.', en: 'We share a common language.' },
    { fr: 'Dans les situations complexes, le rôle de chacun est clair.', en: 'In complex situations, everybody’s role is clear.' },
    { fr: 'Je suis informé des suites données.', en: 'I am told what came of it.' },
    { fr: 'Je me sens moins seul face aux situations difficiles.', en: 'I feel less alone in difficult situations.' },
    { fr: 'Je sais ce que je peux partager et ce que je ne peux pas partager.', en: 'I know what I may share and what I may not.' },
    { fr: 'La personne est associée à ce qui la concerne.', en: 'The person takes part in what concerns her.' },
    { fr: 'Les propositions sont réalisables, et réalisées.', en: 'Propositions are feasible, and carried out.' },
    { fr: 'La confidentialité est respectée.', en: 'Confidentiality is respected.' },
    { fr: 'La commission évite des ruptures.', en: 'The commission prevents ruptures.' },
    { fr: 'La charge administrative est acceptable.', en: 'The paperwork is acceptable.' },
    { fr: 'Je recommanderais la commission.', en: 'I would recommend the commission.' },
  ],
  open: [
    { fr: 'Un point fort', en: 'A strong point' },
    { fr: 'Une chose à changer', en: 'Something to change' },
    { fr: 'Un partenaire qui manque (une structure, pas une personne)', en: 'A partner who is missing (a structure, not a person)' },
  ],
};
