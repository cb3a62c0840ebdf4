import type { ReadyMade } from './ready-made-type';

/** A month after the meeting, to whoever brought a situation. */
export const SUBMITTER: ReadyMade = {
  title: { fr: 'Un mois après la séance', en: 'A month after the meeting' },
  lead: {
    fr: 'Vous avez apporté une situation à la commission il y a un mois. Dites-nous, sans revenir sur la situation, ce que cela a donné.',
    en: 'You brought a situation to the commission a month ago. Tell us what came of it, without going back to the situation.',
  },
  audience: 'submitters',
  kind: 'agreement',
  items: [
    { fr: 'La saisine était simple à faire.', en: 'The submission was easy to make.' },
    { fr: 'J’ai été écouté en séance.', en: 'I was heard in the meeting.' },
    { fr: 'Les propositions étaient utiles.', en: 'The propositions were useful.' },
    { fr: 'Je sais qui fait quoi depuis la séance.', en: 'I know who does what since the meeting.' },
    { fr: 'Je me sens moins seul.', en: 'I feel less alone.' },
    { fr: 'Je saisirais de nouveau la commission.', en: 'I would come to the commission again.' },
  ],
  open: [{ fr: 'Ce qui aurait aidé davantage', en: 'What would have helped more' }],
};
