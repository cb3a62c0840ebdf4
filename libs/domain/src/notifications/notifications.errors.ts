import { defineErrors } from '../errors/define-errors';

/** What may go wrong with letters. */
export const notificationsErrors = defineErrors({
  LETTER_NOT_SENDABLE: {
    category: 'conflict',
    fr: 'Ce courrier n’est plus à envoyer : il est parti, annulé, ou se lit seulement dans l’application. Rien n’a changé.',
    en: 'This letter is no longer to be sent: it left, was cancelled, or is read in the application only. Nothing changed.',
  },
});
