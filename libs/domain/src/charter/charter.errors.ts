import { defineErrors } from '../errors/define-errors';

/** Errors of the charter and its signatures. */
export const charterErrors = defineErrors({
  CHARTER_REQUIRED: {
    category: 'forbidden',
    fr: 'La charte n’est pas signée, ou sa signature a plus de 12 mois. Lisez-la et signez-la : cette page s’ouvrira ensuite.',
    en: 'The charter is not signed, or was signed more than 12 months ago. Read and sign it: this page will then open.',
  },
  CHARTER_VERSION_OUTDATED: {
    category: 'conflict',
    fr: 'Une nouvelle version de la charte a été publiée. Rechargez la page pour lire celle qui est en vigueur ; rien n’a été signé.',
    en: 'A new version of the charter was published. Reload the page to read the one in force; nothing was signed.',
  },
  CHARTER_NOT_READ: {
    category: 'unprocessable',
    fr: 'Certains articles n’ont pas été ouverts. Parcourez-les puis signez ; votre lecture est conservée.',
    en: 'Some articles were not opened. Go through them, then sign; your progress is kept.',
  },
  SIGNATURE_WITHDRAWN: {
    category: 'conflict',
    fr: 'Cette signature a déjà été retirée.',
    en: 'This signature was already withdrawn.',
  },
  CHARTER_ADOPTED_LATER: {
    category: 'unprocessable',
    fr: 'La date d’adoption est à venir : une version se publie une fois adoptée. Corrigez la date ; votre texte est conservé.',
    en: 'The day of adoption is in the future: a version is published once adopted. Correct the day; your text is kept.',
  },
  CHARTER_LABEL_USED: {
    category: 'conflict',
    fr: 'Une version porte déjà ce nom. Donnez-en un autre ; votre texte est conservé.',
    en: 'A version already has this name. Choose another one; your text is kept.',
  },
  CONVENTION_SIGNED_LATER: {
    category: 'unprocessable',
    fr: 'La date de signature est à venir : une convention s’enregistre une fois signée. Corrigez la date ; votre saisie est conservée.',
    en: 'The day of signature is in the future: a convention is recorded once signed. Correct the day; what you typed is kept.',
  },
  CONVENTION_LENGTH: {
    category: 'unprocessable',
    fr: 'La convention doit finir après son début et durer cinq ans au plus. Corrigez les dates ; votre saisie est conservée.',
    en: 'The convention must end after it begins and last five years at most. Correct the days; what you typed is kept.',
  },
  CONVENTION_OVERLAPS: {
    category: 'conflict',
    fr: 'Une autre convention de cette structure couvre déjà une partie de ces dates. Mettez-y fin ou décalez le début ; votre saisie est conservée.',
    en: 'Another convention of this structure already covers part of these days. End it or begin later; what you typed is kept.',
  },
  CONVENTION_LABEL_USED: {
    category: 'conflict',
    fr: 'Un modèle porte déjà ce nom. Donnez-en un autre ; votre texte est conservé.',
    en: 'A model already has this name. Choose another one; your text is kept.',
  },
  CONVENTION_MODEL_ADOPTED_LATER: {
    category: 'unprocessable',
    fr: 'La date d’adoption est à venir : un modèle se publie une fois adopté. Corrigez la date ; votre texte est conservé.',
    en: 'The day of adoption is in the future: a model is published once adopted. Correct the day; your text is kept.',
  },
  CONVENTION_REQUIRED: {
    category: 'conflict',
    fr: 'Une personne de la liste vient d’une structure sans convention en vigueur, ce que ce conseil exige. La liste est conservée : faites signer la convention ou retirez la personne.',
    en: 'Somebody on the list comes from a structure without a convention in force, which this council requires. The list is kept: have the convention signed or remove the person.',
  },
});
