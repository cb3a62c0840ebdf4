import type { ReadyMade } from './ready-made-type';

/** Five sentences in plain language and five faces, filled with the person by somebody she trusts. */
export const PERSON: ReadyMade = {
  title: { fr: 'Votre avis compte', en: 'Your opinion matters' },
  lead: {
    fr: 'Des professionnels ont parlé de votre situation pour vous aider. Montrez le visage qui va avec votre réponse. Vous pouvez ne pas répondre.',
    en: 'Professionals talked about your situation to help you. Point at the face that fits your answer. You may choose not to answer.',
  },
  audience: 'persons',
  kind: 'faces',
  items: [
    { fr: 'On m’a bien expliqué.', en: 'Things were well explained to me.' },
    { fr: 'On m’a respecté.', en: 'I was respected.' },
    { fr: 'On a écouté ce que je veux.', en: 'What I want was heard.' },
    { fr: 'Quelque chose a changé pour moi.', en: 'Something changed for me.' },
    { fr: 'Je dirais encore oui.', en: 'I would say yes again.' },
  ],
  open: [{ fr: 'Ce que vous voulez dire', en: 'What you want to say' }],
};
