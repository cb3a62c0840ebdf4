import { defineErrors } from '../errors/define-errors';

/** Refusals of the public page. */
export const publicPagesErrors = defineErrors({
  PUBLIC_ADDRESS_TAKEN: {
    category: 'conflict',
    fr: 'Cette adresse est celle d’un autre conseil. Rien n’est enregistré, votre texte reste ici : choisissez une autre adresse.',
    en: 'This address belongs to another council. Nothing is saved, your text stays here: choose another address.',
  },
});
