import { defineErrors } from '../errors/define-errors';

/** Errors of questions of ethics. */
export const ethicsErrors = defineErrors({
  ETHICS_CITES_SITUATION: {
    category: 'unprocessable',
    fr: 'Le texte cite le code d’une situation. Posez la question en termes généraux : la réponse peut être gardée comme doctrine. Votre texte reste à l’écran.',
    en: 'The text cites the code of a situation. Ask in general terms: the answer may be kept as doctrine. Your text stays on the screen.',
  },
  ETHICS_OWN_QUESTION: {
    category: 'forbidden',
    fr: 'Une autre personne référente répond à votre question. Rien n’a été enregistré.',
    en: 'Another ethics referent answers your question. Nothing was recorded.',
  },
});
