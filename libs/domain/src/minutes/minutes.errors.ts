import { defineErrors } from '../errors/define-errors';

/** Refusals of the shared minutes. `RESYNC` is answered by the client alone; the others are read by people. */
export const minutesErrors = defineErrors({
  RESYNC: {
    category: 'conflict',
    fr: 'Le texte partagé doit être resynchronisé. Cela se fait tout seul ; gardez cette page ouverte.',
    en: 'The shared text must be synchronised again. This happens by itself; keep this page open.',
  },
  READ_ONLY: {
    category: 'locked',
    fr: 'Ce texte est en lecture seule pour le moment. Ce que vous aviez saisi reste sur cette page, visible de vous seul.',
    en: 'This text is read-only for now. What you had typed stays on this page, visible to you alone.',
  },
  STALE_GENERATION: {
    category: 'conflict',
    fr: 'Ce texte a été reconstruit après un caviardage. La version actuelle est rechargée ; votre saisie non envoyée vous est proposée à part.',
    en: 'This text was rebuilt after a redaction. The current version is loaded; what you had not sent is offered to you apart.',
  },
  REJECTED: {
    category: 'unprocessable',
    fr: 'Cette modification n’a pas pu être enregistrée. Le texte est rechargé ; votre saisie non envoyée vous est proposée à part.',
    en: 'This change could not be saved. The text is loaded again; what you had not sent is offered to you apart.',
  },
  REPLICA_FENCED: {
    category: 'conflict',
    fr: 'Cette page a été remplacée par une connexion plus récente. Rouvrez le texte pour continuer ; votre saisie non envoyée vous est proposée à part.',
    en: 'This page was replaced by a newer connection. Open the text again to continue; what you had not sent is offered to you apart.',
  },
});
