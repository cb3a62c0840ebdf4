import { defineErrors } from '../errors/define-errors';

/** Errors of statistics. */
export const indicatorsErrors = defineErrors({
  PERIOD_NOT_ENDED: {
    category: 'unprocessable',
    fr: 'Ce trimestre n’est pas terminé. Rien n’est publié. Choisissez un trimestre terminé.',
    en: 'This quarter has not ended. Nothing is published. Choose a quarter that has.',
  },
  ALREADY_PUBLISHED: {
    category: 'conflict',
    fr: 'Les chiffres de ces trimestres sont déjà publiés et ne changent plus. Publiez les trimestres suivants.',
    en: 'The figures of these quarters are published already and no longer change. Publish the next quarters.',
  },
  FIGURES_NOT_PUBLISHED: {
    category: 'unprocessable',
    fr: 'Aucun chiffre de cette année n’est publié. La coordination publie un trimestre terminé quand elle le souhaite ; l’année entière paraît un mois après sa fin.',
    en: 'No figure of this year is published. The coordinator publishes a quarter that has ended when they wish; the whole year appears a month after its end.',
  },
});
