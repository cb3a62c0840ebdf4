import { definePermissions } from '../access/define-permissions';
import { hasRole, type Persona } from '../access/persona';
import type { PolicyBuilder } from '../access/policy';

/** What may be done with the letters of the platform; they hold no content, so none asks for the charter. */
export const notificationsPermissions = definePermissions({
  'letter.read-own': {
    subject: 'Account',
    content: false,
    fr: 'Lire ses messages et choisir comment être prévenu.',
    en: 'Read one’s messages and choose how to be told.',
  },
  'letter.manage': {
    subject: 'Council',
    content: false,
    fr: 'Suivre les courriers du conseil : en attente, partis, en échec ; les relancer, les imprimer.',
    en: 'Follow the letters of the council: waiting, sent, failed; send again, print.',
  },
  'mail.test': { subject: 'Council', content: false, fr: 'Envoyer un courrier d’essai à soi-même.', en: 'Send a test letter to oneself.' },
});

/** Everybody reads their own; the coordinator answers for convocations; the administrator sets the mail server up. */
export function notificationsRules(persona: Persona, policy: PolicyBuilder): void {
  policy.allow('letter.read-own', { accountId: persona.accountId }, 'Messages are personal.');
  if (hasRole(persona, 'coordinator'))
    policy.allow('letter.manage', { councilId: persona.councilId }, 'The coordinator answers for convocations.');
  if (hasRole(persona, 'administrator'))
    policy.allow('mail.test', { councilId: persona.councilId }, 'The administrator sets the mail server up.');
}
