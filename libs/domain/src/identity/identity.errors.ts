import { defineErrors } from '../errors/define-errors';

/** Errors of accounts, sign-in, invitations and mandates. */
export const identityErrors = defineErrors({
  SIGN_IN_FAILED: {
    category: 'unauthenticated',
    fr: 'L’adresse et le mot de passe ne correspondent pas. Vérifiez votre saisie puis recommencez.',
    en: 'The address and the password do not match. Check what you typed and try again.',
  },
  ACCOUNT_CLOSED: {
    category: 'forbidden',
    fr: 'Ce compte est fermé. Adressez-vous à la coordination du conseil.',
    en: 'This account is closed. Ask the coordination of the council.',
  },
  NO_MANDATE: {
    category: 'forbidden',
    fr: 'Aucun mandat n’est en cours pour vous dans ce conseil. La coordination peut en ouvrir un.',
    en: 'You hold no mandate in force in this council. The coordination can open one.',
  },
  PASSWORD_TOO_SHORT: {
    category: 'unprocessable',
    fr: 'Le mot de passe compte moins de 12 caractères. Une phrase de quelques mots convient très bien.',
    en: 'The password has fewer than 12 characters. A sentence of a few words does very well.',
  },
  PASSWORD_TOO_LONG: {
    category: 'unprocessable',
    fr: 'Le mot de passe dépasse 200 caractères. Choisissez-en un plus court.',
    en: 'The password is longer than 200 characters. Choose a shorter one.',
  },
  PASSWORD_CONTAINS_IDENTITY: {
    category: 'unprocessable',
    fr: 'Le mot de passe contient votre adresse ou votre nom. Choisissez d’autres mots.',
    en: 'The password contains your address or your name. Choose other words.',
  },
  PASSWORD_TOO_COMMON: {
    category: 'unprocessable',
    fr: 'Ce mot de passe fait partie des plus utilisés. Choisissez plusieurs mots sans rapport entre eux.',
    en: 'This password is among the most used. Choose several unrelated words.',
  },
  INVITATION_EXPIRED: {
    category: 'gone',
    fr: 'Cette invitation a plus de 7 jours et n’est plus valable. Demandez-en une nouvelle à la coordination.',
    en: 'This invitation is older than 7 days and no longer valid. Ask the coordination for a new one.',
  },
  INVITATION_USED: {
    category: 'gone',
    fr: 'Cette invitation a déjà servi. Connectez-vous avec le mot de passe choisi.',
    en: 'This invitation was already used. Sign in with the password you chose.',
  },
  INVITATION_REVOKED: {
    category: 'gone',
    fr: 'Cette invitation a été retirée. Adressez-vous à la coordination.',
    en: 'This invitation was withdrawn. Ask the coordination.',
  },
  MANDATE_FOR_ONESELF: {
    category: 'forbidden',
    fr: 'Personne ne se donne un mandat. Demandez à une autre personne habilitée.',
    en: 'Nobody gives themselves a mandate. Ask another entitled person.',
  },
  MANDATE_ROLE_RESERVED: {
    category: 'forbidden',
    fr: 'Ce rôle est donné par l’administration des comptes. Votre demande n’a rien modifié.',
    en: 'This role is given by the accounts administration. Nothing was changed.',
  },
  MANDATE_ROLES_INCOMPATIBLE: {
    category: 'conflict',
    fr: 'Ce rôle ne peut pas être tenu en même temps qu’un autre rôle de la même personne. Terminez d’abord l’autre mandat.',
    en: 'This role cannot be held together with another role of the same person. End the other mandate first.',
  },
  MANDATE_ENDED: {
    category: 'conflict',
    fr: 'Ce mandat est déjà terminé. Rechargez la page pour voir l’état actuel.',
    en: 'This mandate has already ended. Reload the page to see the current state.',
  },
  STRUCTURE_NOT_SIGNATORY: {
    category: 'unprocessable',
    fr: 'Cette structure n’est pas signataire de la convention : elle ne peut pas encore mandater quelqu’un qui lit des situations. Passez-la à l’état « signataire » dans l’annuaire, ou choisissez une autre structure.',
    en: 'This structure has not signed the convention: it cannot yet mandate somebody who reads situations. Mark it as signatory in the directory, or choose another structure.',
  },
  MEMBER_EXISTS: {
    category: 'conflict',
    fr: 'Cette adresse appartient déjà à une personne de votre conseil. Ouvrez sa fiche pour lui donner un mandat.',
    en: 'This address already belongs to somebody in your council. Open their record to give them a mandate.',
  },
  INVITATION_NOT_NEEDED: {
    category: 'conflict',
    fr: 'Cette personne a déjà activé son compte : elle se connecte avec son mot de passe.',
    en: 'This person has already activated their account: they sign in with their password.',
  },
  SECOND_FACTOR_REQUIRED: {
    category: 'unauthenticated',
    fr: 'Votre mot de passe est juste. Indiquez maintenant le code à six chiffres de votre application ou l’un de vos codes de secours, ou utilisez votre clé d’accès.',
    en: 'Your password is right. Now enter the six-digit code of your application or one of your backup codes, or use your passkey.',
  },
  SECOND_FACTOR_WRONG: {
    category: 'unprocessable',
    fr: 'Ce code ne convient pas : il a changé, a déjà servi, ou l’heure du téléphone n’est pas exacte. Attendez le code suivant puis recommencez.',
    en: 'This code does not fit: it has changed, was already used, or the phone’s clock is not exact. Wait for the next code and try again.',
  },
  SECOND_FACTOR_ON: {
    category: 'conflict',
    fr: 'La double authentification est déjà active sur votre compte. Retirez-la d’abord pour changer de téléphone.',
    en: 'Two-step sign-in is already on for your account. Remove it first to change phones.',
  },
  SECOND_FACTOR_OFF: {
    category: 'conflict',
    fr: 'La double authentification n’est pas active sur ce compte : rien n’a été modifié.',
    en: 'Two-step sign-in is not on for this account: nothing was changed.',
  },
  SIGN_IN_AGAIN: {
    category: 'forbidden',
    fr: 'Cet acte demande de prouver à nouveau qui vous êtes. Votre saisie est gardée : confirmez, puis recommencez.',
    en: 'This act asks you to prove again who you are. What you typed is kept: confirm, then try again.',
  },
  RECOVERY_LINK_DEAD: {
    category: 'gone',
    fr: 'Ce lien de récupération ne fonctionne pas : il a servi, il a plus de 24 heures, il a été remplacé ou retiré, ou l’adresse est incomplète. Rien n’a été modifié. Demandez un nouveau lien à l’administration des comptes.',
    en: 'This recovery link does not work: it was used, is older than 24 hours, was replaced or withdrawn, or the address is incomplete. Nothing was changed. Ask the accounts administration for a new link.',
  },
  RECOVERY_NOT_NEEDED: {
    category: 'conflict',
    fr: 'Cette personne n’a pas encore activé son compte : donnez-lui un nouveau lien d’invitation.',
    en: 'This person has not activated their account yet: give them a new invitation link.',
  },
  PASSWORD_WRONG: {
    category: 'unprocessable',
    fr: 'Le mot de passe actuel n’est pas celui de votre compte. Rien n’a été modifié : vérifiez votre saisie.',
    en: 'The current password is not the one of your account. Nothing was changed: check what you typed.',
  },
  HANDOVER_TO_ONESELF: {
    category: 'invalid',
    fr: 'La personne qui succède doit être une autre personne. Choisissez un autre compte.',
    en: 'The successor must be somebody else. Choose another account.',
  },
  HANDOVER_IN_THE_PAST: {
    category: 'invalid',
    fr: 'La date de passation doit être à venir et postérieure au début du mandat. Corrigez la date.',
    en: 'The handover date must be in the future and after the start of the mandate. Correct the date.',
  },
  LAST_ADMINISTRATOR: {
    category: 'conflict',
    fr: 'C’est la dernière personne qui administre les comptes : donnez d’abord ce mandat à quelqu’un d’autre.',
    en: 'This is the last person who administers accounts: give that mandate to somebody else first.',
  },
});
