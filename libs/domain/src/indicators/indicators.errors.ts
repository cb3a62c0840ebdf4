import { defineErrors } from '../errors/define-errors';

/** Errors of statistics. */
export const indicatorsErrors = defineErrors({
  PERIOD_NOT_ENDED: {
    category: 'unprocessable',
    fr: 'Aucun trimestre de cette année n’est terminé. Les chiffres paraîtront à la fin du premier.',
    en: 'No quarter of this year has ended. Figures appear at the end of the first.',
  },
});
