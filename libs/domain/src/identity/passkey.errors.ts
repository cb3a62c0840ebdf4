import { defineErrors } from '../errors/define-errors';

/** Errors of passkeys and of the ways into an account. */
export const passkeyErrors = defineErrors({
  PASSKEY_REFUSED: {
    category: 'unauthenticated',
    fr: 'Cette clé d’accès n’a pas été acceptée : elle n’est pas, ou plus, celle d’un compte actif, ou l’appareil n’a pas vérifié que c’est vous. Rien n’a été modifié : recommencez, ou connectez-vous autrement.',
    en: 'This passkey was not accepted: it is not, or no longer, one of an active account, or the device did not check that it is you. Nothing was changed: try again, or sign in another way.',
  },
  PASSKEY_REQUEST_STALE: {
    category: 'gone',
    fr: 'Cette demande a plus de cinq minutes, a déjà servi, ou vient d’une autre fenêtre. Rien n’a été modifié : recommencez.',
    en: 'This request is older than five minutes, was already used, or comes from another window. Nothing was changed: try again.',
  },
  PASSKEY_KNOWN: {
    category: 'conflict',
    fr: 'Cette clé d’accès est déjà enregistrée. Elle fonctionne : rien n’a été modifié.',
    en: 'This passkey is registered already. It works: nothing was changed.',
  },
  PASSKEYS_TOO_MANY: {
    category: 'conflict',
    fr: 'Vous avez déjà dix clés d’accès. Retirez-en une que vous n’utilisez plus, puis recommencez.',
    en: 'You already have ten passkeys. Remove one that you no longer use, then try again.',
  },
  PASSKEYS_UNAVAILABLE: {
    category: 'conflict',
    fr: 'Les clés d’accès demandent une adresse de site sécurisée (https), ce qui n’est pas le cas de celle-ci. Connectez-vous avec votre mot de passe.',
    en: 'Passkeys need a secure site address (https), which this one is not. Sign in with your password.',
  },
  LAST_WAY_IN: {
    category: 'conflict',
    fr: 'C’est votre dernier moyen de connexion : vous ne pourriez plus entrer. Ajoutez d’abord une autre clé d’accès, puis recommencez.',
    en: 'This is your last way to sign in: you could no longer enter. Add another passkey first, then try again.',
  },
});
