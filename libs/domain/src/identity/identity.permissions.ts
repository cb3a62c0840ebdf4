import { definePermissions } from '../access/define-permissions';
import { hasRole, type Persona } from '../access/persona';
import type { PolicyBuilder } from '../access/policy';

/** Accounts, mandates and settings: nothing here opens content. */
export const identityPermissions = definePermissions({
  'account.list': {
    subject: 'Council',
    content: false,
    fr: 'Voir les comptes et les mandats du conseil.',
    en: 'See the accounts and mandates of the council.',
  },
  'account.invite': { subject: 'Council', content: false, fr: 'Inviter une personne par un lien.', en: 'Invite a person by a link.' },
  'invitation.revoke': {
    subject: 'Council',
    content: false,
    fr: 'Retirer une invitation qui n’a pas servi.',
    en: 'Withdraw an unused invitation.',
  },
  'mandate.grant': { subject: 'Account', content: false, fr: 'Donner un mandat à une personne.', en: 'Give a person a mandate.' },
  'mandate.end': { subject: 'Account', content: false, fr: 'Mettre fin à un mandat.', en: 'End a mandate.' },
  'mandate.hand-over': {
    subject: 'Account',
    content: false,
    fr: 'Organiser la passation d’un mandat.',
    en: 'Arrange the handover of a mandate.',
  },
  'account.offboard': {
    subject: 'Account',
    content: false,
    fr: 'Retirer tous les accès d’une personne le jour même.',
    en: 'Remove every access of a person the same day.',
  },
  'account.recover': {
    subject: 'Account',
    content: false,
    fr: 'Rendre l’accès à une personne qui a perdu son mot de passe.',
    en: 'Give access back to a person who lost their password.',
  },
  'account.reset-second-factor': {
    subject: 'Account',
    content: false,
    fr: 'Retirer la double authentification d’une personne qui a perdu son téléphone et ses codes.',
    en: 'Remove the second factor of a person who lost their phone and codes.',
  },
  'council.read-settings': {
    subject: 'Council',
    content: false,
    fr: 'Voir les réglages du conseil.',
    en: 'See the settings of the council.',
  },
  'council.edit-settings': {
    subject: 'Council',
    content: false,
    fr: 'Modifier les réglages du conseil.',
    en: 'Change the settings of the council.',
  },
});

/** The administrator manages accounts and settings; the coordinator welcomes and removes partners; nobody touches their own mandates. */
export function identityRules(persona: Persona, policy: PolicyBuilder): void {
  const here = { councilId: persona.councilId };
  const others = { councilId: persona.councilId, accountId: { $ne: persona.accountId } };
  if (!hasRole(persona, 'administrator', 'coordinator')) return;
  const reason = 'L’administration et la coordination gèrent les comptes de leur conseil, jamais leurs propres mandats.';
  policy.allow('account.list', here, reason);
  policy.allow('account.invite', here, reason);
  policy.allow('invitation.revoke', here, reason);
  policy.allow('council.read-settings', here, reason);
  policy.allow('mandate.grant', others, reason);
  policy.allow('mandate.end', others, reason);
  policy.allow(
    'mandate.hand-over',
    { councilId: persona.councilId },
    'La passation peut être préparée par la personne qui quitte son mandat.',
  );
  policy.allow('account.offboard', others, reason);
  if (!hasRole(persona, 'administrator')) return;
  policy.allow('council.edit-settings', here, 'L’administration règle le conseil.');
  const givesAccessBack = 'L’administration rend l’accès à un compte, jamais au sien, sans lire aucun contenu.';
  policy.allow('account.recover', others, givesAccessBack);
  policy.allow('account.reset-second-factor', others, givesAccessBack);
}
