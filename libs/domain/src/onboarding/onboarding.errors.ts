import { defineErrors } from '../errors/define-errors';

/** Errors of the preparation before the first meeting. */
export const onboardingErrors = defineErrors({
  PREPARATION_DUE: {
    category: 'forbidden',
    fr: 'Le contenu des séances s’ouvre après le module de préparation et son quiz (un quart d’heure). Ouvrez « Me préparer » dans le menu, vous reviendrez ensuite ici.',
    en: 'Meeting content opens after the preparation module and its quiz (a quarter of an hour). Open “Prepare” in the menu, then come back here.',
  },
  QUIZ_UNFINISHED: {
    category: 'unprocessable',
    fr: 'Il reste des questions sans réponse. Vos réponses sont à l’écran.',
    en: 'Some questions have no answer yet. Your answers are on the screen.',
  },
});
