import { defineErrors } from '../errors/define-errors';

/** Errors of the project sheet, its budget and the time spent. */
export const projectErrors = defineErrors({
  BUDGET_COFINANCED_TOO_MUCH: {
    category: 'unprocessable',
    fr: 'Le cofinancement dépasse le coût de la ligne. Corrigez l’un ou l’autre ; votre saisie est conservée.',
    en: 'What the partner bears is more than the line costs. Correct one of them; what you typed is kept.',
  },
  TIME_LATER: {
    category: 'unprocessable',
    fr: 'Ce jour est à venir : le temps se note une fois passé. Corrigez la date ; rien n’a été enregistré.',
    en: 'This day is in the future: time is logged once spent. Correct the day; nothing was saved.',
  },
  PROJECT_PHASE_UNKNOWN: {
    category: 'unprocessable',
    fr: 'Un objectif renvoie à une phase qui n’est plus dans la fiche. Choisissez sa phase puis enregistrez ; votre saisie est conservée.',
    en: 'An objective names a phase that is no longer on the sheet. Choose its phase and save; what you typed is kept.',
  },
});
