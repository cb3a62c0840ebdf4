import { defineErrors } from '../../errors/define-errors';

/** Errors of committees: what never enters them. */
export const committeeErrors = defineErrors({
  COMMITTEE_ONLY: {
    category: 'conflict',
    fr: 'Cette réunion n’est pas celle d’un comité : elle a son propre relevé. Ouvrez-la depuis le calendrier ; rien n’a été enregistré.',
    en: 'This is not a meeting of a committee: it has a record of its own. Open it from the calendar; nothing was saved.',
  },
  COMMITTEE_NAMES_SITUATION: {
    category: 'unprocessable',
    fr: 'Le texte cite le code d’une situation. Les comités travaillent sur des enseignements anonymisés : retirez le code ; votre saisie est conservée.',
    en: 'The text gives the code of a situation. Committees work on anonymised lessons: take the code out; what you typed is kept.',
  },
});
