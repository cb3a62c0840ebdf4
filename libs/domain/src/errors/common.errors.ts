import { defineErrors } from './define-errors';

/** Errors that belong to no domain: input, access, concurrency, availability. */
export const commonErrors = defineErrors({
  INVALID_INPUT: {
    category: 'invalid',
    fr: 'Certaines informations sont absentes ou mal formées. Corrigez les champs indiqués ; rien de ce que vous avez saisi n’est perdu.',
    en: 'Some information is missing or malformed. Correct the fields shown; nothing you typed is lost.',
  },
  TOO_LARGE: {
    category: 'too-large',
    fr: 'Le texte envoyé est trop long. Raccourcissez-le puis recommencez ; votre saisie reste à l’écran.',
    en: 'What was sent is too long. Shorten it and try again; what you typed is still on the screen.',
  },
  SIGN_IN_REQUIRED: {
    category: 'unauthenticated',
    fr: 'Votre session est terminée. Reconnectez-vous pour continuer.',
    en: 'Your session has ended. Sign in again to continue.',
  },
  FORBIDDEN: {
    category: 'forbidden',
    fr: 'Votre rôle ne permet pas cette action.',
    en: 'Your role does not allow this.',
  },
  CHARTER_NOT_SIGNED: {
    category: 'forbidden',
    fr: 'La charte éthique en vigueur n’est pas encore signée. Lisez-la et signez-la : vous reviendrez ensuite ici.',
    en: 'The current ethics charter is not signed yet. Read and sign it: you will come back here afterwards.',
  },
  ORIGIN_REFUSED: {
    category: 'forbidden',
    fr: 'La demande ne vient pas de cette application. Rechargez la page puis recommencez.',
    en: 'The request does not come from this application. Reload the page and try again.',
  },
  PROTOCOL_OUTDATED: {
    category: 'conflict',
    fr: 'Cette page est d’une autre version que le serveur. Rechargez-la ; copiez d’abord ce qui n’est pas enregistré.',
    en: 'This page is of another version than the server. Reload it; copy first what is not saved.',
  },
  NOT_FOUND: {
    category: 'not-found',
    fr: 'Cet élément n’existe pas ou ne vous est pas accessible.',
    en: 'This does not exist or you cannot see it.',
  },
  STALE_VERSION: {
    category: 'conflict',
    fr: 'Quelqu’un a modifié cet élément entre-temps. Votre saisie est conservée : relisez la version actuelle puis choisissez.',
    en: 'Somebody changed this meanwhile. What you typed is kept: read the current version, then choose.',
  },
  ALREADY_DONE: {
    category: 'conflict',
    fr: 'Cette action a déjà été faite.',
    en: 'This has already been done.',
  },
  TOO_MANY_REQUESTS: {
    category: 'too-many',
    fr: 'Trop de demandes en peu de temps. Attendez un instant puis recommencez.',
    en: 'Too many requests in a short time. Wait a moment and try again.',
  },
  UNAVAILABLE: {
    category: 'unavailable',
    fr: 'Le service est momentanément indisponible. Gardez cette page ouverte : votre saisie est conservée, réessayez dans un instant.',
    en: 'The service is unavailable for a moment. Keep this page open: what you typed is kept, try again shortly.',
  },
  INTERNAL: {
    category: 'internal',
    fr: 'Une erreur imprévue est survenue. Votre saisie reste à l’écran ; signalez la référence affichée.',
    en: 'Something unexpected happened. What you typed is still on the screen; report the reference shown.',
  },
});
