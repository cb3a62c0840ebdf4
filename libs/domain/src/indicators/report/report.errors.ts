import { defineErrors } from '../../errors/define-errors';

/** Errors of reports. */
export const reportErrors = defineErrors({
  REPORT_SEALED: {
    category: 'conflict',
    fr: 'Ce rapport est scellé : il ne change plus. Votre texte reste à l’écran ; commencez un autre rapport pour le reprendre.',
    en: 'This report is sealed: it no longer changes. Your text is still on the screen; start another report to take it up again.',
  },
  REPORT_EXISTS: {
    category: 'conflict',
    fr: 'Un rapport de ce genre est déjà en cours d’écriture pour cette période. Ouvrez-le dans la liste.',
    en: 'A report of this kind is already being written for this period. Open it from the list.',
  },
});
