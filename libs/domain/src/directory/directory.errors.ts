import { defineErrors } from '../errors/define-errors';

/** Errors of the directory and its spreadsheet import. */
export const directoryErrors = defineErrors({
  PARTNERSHIP_STEP_REFUSED: {
    category: 'conflict',
    fr: 'Ce changement d’état n’est pas possible depuis l’état actuel du partenariat. Choisissez une étape proposée.',
    en: 'The partnership cannot take this step from its current state. Choose one of the steps offered.',
  },
  STRUCTURE_EXISTS: {
    category: 'conflict',
    fr: 'Une structure porte déjà ce nom. Ouvrez sa fiche ou précisez le nom ; votre saisie est conservée.',
    en: 'A structure already has this name. Open its page or make the name more precise; what you typed is kept.',
  },
  STRUCTURE_IN_USE: {
    category: 'conflict',
    fr: 'Des personnes ou des engagements dépendent de cette structure. Passez-la plutôt à l’état « partenariat terminé ».',
    en: 'People or commitments depend on this structure. Set its partnership to “ended” instead.',
  },
  IMPORT_HEADERS_MISSING: {
    category: 'unprocessable',
    fr: 'La première ligne doit porter au moins la colonne « Structure ». Corrigez le tableau puis déposez-le de nouveau ; rien n’a été importé.',
    en: 'The first row must have at least the column “Structure”. Correct the sheet and drop it again; nothing was imported.',
  },
  IMPORT_HAS_ERRORS: {
    category: 'unprocessable',
    fr: 'Certaines lignes sont à corriger. Rien n’a été importé : corrigez-les ou retirez-les.',
    en: 'Some rows need correcting. Nothing was imported: correct or remove them.',
  },
});
