import type { ReadyMade } from './ready-made-type';

/** What professionals think of mental health and of each other, before and after having worked together. */
export const REPRESENTATIONS: ReadyMade = {
  title: { fr: 'Nos représentations', en: 'How we see things' },
  lead: {
    fr: 'Il n’y a pas de bonne réponse. Les mêmes questions sont posées avant et après, pour voir ce que le travail commun change.',
    en: 'There is no right answer. The same questions are asked before and after, to see what working together changes.',
  },
  audience: 'structures',
  kind: 'agreement',
  items: [
    {
      fr: 'Une personne qui vit avec un trouble psychique peut décider pour elle-même.',
      en: 'Somebody who lives with a mental disorder can decide for herself.',
    },
    { fr: 'Le rétablissement est possible, même après de longues difficultés.', en: 'Recovery is possible, even after long difficulties.' },
    {
      fr: 'Je me sens à l’aise pour parler avec une personne en souffrance psychique.',
      en: 'I am at ease when talking with somebody in mental distress.',
    },
    { fr: 'Refuser une aide n’est pas toujours un signe de trouble.', en: 'Refusing help is not always a sign of a disorder.' },
    {
      fr: 'Un voisin qui vit avec un trouble psychique est un voisin comme un autre.',
      en: 'A neighbour who lives with a mental disorder is a neighbour like any other.',
    },
    { fr: 'Je comprends les contraintes de la psychiatrie.', en: 'I understand the constraints of psychiatry.' },
    { fr: 'Je comprends les contraintes du social et du logement.', en: 'I understand the constraints of social services and housing.' },
    {
      fr: 'Les mots que j’emploie ne réduisent pas la personne à son trouble.',
      en: 'The words I use do not reduce the person to a disorder.',
    },
  ],
  open: [{ fr: 'Ce qui m’a surpris', en: 'What surprised me' }],
};
