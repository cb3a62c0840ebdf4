import { defineErrors } from '../errors/define-errors';

/** Errors of questionnaires and their campaigns. */
export const questionnairesErrors = defineErrors({
  QUESTIONNAIRE_ANSWER: {
    category: 'invalid',
    fr: 'Une réponse ne correspond pas à sa question. Rien n’est envoyé ; rechargez la page et répondez de nouveau.',
    en: 'An answer does not fit its question. Nothing was sent; reload the page and answer again.',
  },
  QUESTIONNAIRE_EMPTY: {
    category: 'unprocessable',
    fr: 'Répondez à une question au moins. Vous pouvez passer les autres.',
    en: 'Answer one question at least. You may skip the others.',
  },
  QUESTIONNAIRE_NOT_ASKED: {
    category: 'forbidden',
    fr: 'Ce questionnaire ne s’adresse pas à vous. Si c’est une erreur, parlez-en à la coordination.',
    en: 'This questionnaire is not for you. If this is a mistake, talk to the coordinator.',
  },
  QUESTIONNAIRE_NOT_OPEN: {
    category: 'conflict',
    fr: 'Ce questionnaire n’est pas ouvert aujourd’hui. Vos réponses restent à l’écran ; parlez-en à la coordination.',
    en: 'This questionnaire is not open today. Your answers stay on the screen; talk to the coordinator.',
  },
  QUESTIONNAIRE_DATES: {
    category: 'invalid',
    fr: 'Le dernier jour doit venir après le premier, et ne pas être déjà passé. Le reste est conservé.',
    en: 'The last day must come after the first and not have passed. The rest is kept.',
  },
  QUESTIONNAIRE_STILL_OPEN: {
    category: 'conflict',
    fr: 'Les réponses se lisent une fois le questionnaire clos : vues une à une, elles diraient qui a répondu quoi.',
    en: 'Answers are read once the questionnaire is closed: seen one by one, they would tell who answered what.',
  },
});
