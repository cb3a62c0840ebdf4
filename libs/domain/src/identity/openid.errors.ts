import { defineErrors } from '../errors/define-errors';

/** Errors of signing in through an identity provider (OpenID Connect); the sign-in page shows them after the way back. */
export const openIdErrors = defineErrors({
  OPENID_CANCELLED: {
    category: 'unauthenticated',
    fr: 'Vous avez interrompu la connexion chez le fournisseur d’identité. Rien n’a été modifié : recommencez quand vous voulez.',
    en: 'You stopped the sign-in at the identity provider. Nothing was changed: try again whenever you like.',
  },
  OPENID_REFUSED: {
    category: 'unauthenticated',
    fr: 'La réponse du fournisseur d’identité n’a pas pu être vérifiée. Rien n’a été modifié : recommencez depuis cette page.',
    en: 'The answer of the identity provider could not be verified. Nothing was changed: try again from this page.',
  },
  OPENID_REQUEST_STALE: {
    category: 'gone',
    fr: 'Ce retour ne correspond à aucune demande en cours dans ce navigateur : il a plus de dix minutes, a déjà servi, ou vient d’ailleurs. Recommencez depuis cette page.',
    en: 'This way back matches no request under way in this browser: it is older than ten minutes, was already used, or comes from elsewhere. Try again from this page.',
  },
  OPENID_UNREACHABLE: {
    category: 'unavailable',
    fr: 'Le fournisseur d’identité ne répond pas. Rien n’a été modifié : recommencez dans quelques minutes, ou connectez-vous autrement.',
    en: 'The identity provider does not answer. Nothing was changed: try again in a few minutes, or sign in another way.',
  },
  OPENID_ACR_TOO_LOW: {
    category: 'forbidden',
    fr: 'Le fournisseur d’identité vous a reconnu(e) par un moyen moins sûr que celui demandé ici. Recommencez avec un moyen plus sûr (carte, application, second facteur).',
    en: 'The identity provider recognised you by a means less safe than the one asked here. Try again with a safer one (card, application, second factor).',
  },
  OPENID_EMAIL_UNVERIFIED: {
    category: 'forbidden',
    fr: 'Le fournisseur d’identité ne garantit pas votre adresse électronique : votre compte ne peut pas être relié. Connectez-vous autrement, rien n’a été modifié.',
    en: 'The identity provider does not vouch for your e-mail address: your account cannot be linked. Sign in another way, nothing was changed.',
  },
  OPENID_NO_ACCOUNT: {
    category: 'forbidden',
    fr: 'Aucun compte actif ni invitation en cours ne correspond à cette identité. L’accès se fait sur invitation : adressez-vous à la coordination de votre conseil.',
    en: 'No active account and no open invitation matches this identity. Access is by invitation: ask the coordination of your council.',
  },
  OPENID_OTHER_IDENTITY: {
    category: 'forbidden',
    fr: 'Votre compte est déjà relié à une autre identité de ce fournisseur. Rien n’a été modifié : connectez-vous autrement et retirez l’ancien lien, ou adressez-vous à l’administration des comptes.',
    en: 'Your account is linked to another identity of this provider already. Nothing was changed: sign in another way and remove the old link, or ask the accounts administration.',
  },
  OPENID_SECOND_FACTOR: {
    category: 'forbidden',
    fr: 'Votre compte demande une double authentification que ce fournisseur ne garantit pas. Connectez-vous avec votre clé d’accès, ou avec votre mot de passe et votre code.',
    en: 'Your account asks for two-step sign-in, which this provider does not vouch for. Sign in with your passkey, or with your password and code.',
  },
});
