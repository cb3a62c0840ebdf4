import { defineErrors } from '../errors/define-errors';

/** Errors of the controller’s file. */
export const dataProtectionErrors = defineErrors({
  ASSESSMENT_NOT_DECLARED: {
    category: 'conflict',
    fr: 'L’analyse d’impact n’est pas déclarée faite : aucune situation réelle ne peut être transmise. Votre brouillon est conservé ; la coordination tient ce dossier sous « Protection des données ».',
    en: 'The impact assessment is not declared done: no real situation can be handed over. Your draft is kept; the coordination keeps this file under “Data protection”.',
  },
  ASSESSMENT_INCOMPLETE: {
    category: 'unprocessable',
    fr: 'Indiquez d’abord le contact du délégué à la protection des données et la fonction de la personne qui a conduit l’analyse. Rien n’est perdu.',
    en: 'First give the contact of the data protection officer and the function of who carried out the assessment. Nothing is lost.',
  },
});
