import { defineErrors } from '../errors/define-errors';

/** Why a file is not handed over. */
export const documentsErrors = defineErrors({
  DOCUMENT_EXPIRED: {
    category: 'gone',
    fr: 'Cet export est périmé : sa date est passée, ou ce qu’il contenait a changé depuis. Rien n’est perdu dans l’application. Demandez un nouvel export depuis la page du document.',
    en: 'This export has expired: its date has passed, or what it held has changed since. Nothing is lost in the application. Ask for a new export from the page of the document.',
  },
  DOCUMENT_EMPTY: {
    category: 'conflict',
    fr: 'Ce document ne contient encore rien pour vous : aucun fichier n’a été fait. Revenez quand la réponse sera validée ou le relevé approuvé.',
    en: 'This document holds nothing for you yet: no file was made. Come back once the response is validated or the record approved.',
  },
  PACK_WITHOUT_RECIPIENT: {
    category: 'unprocessable',
    fr: 'Choisissez au moins une personne convoquée : chaque exemplaire du dossier est numéroté pour quelqu’un.',
    en: 'Choose at least one person convened: every copy of the pack is numbered for somebody.',
  },
});
