import { definePermissions } from '../access/define-permissions';
import { hasRole, type Persona } from '../access/persona';
import type { PolicyBuilder } from '../access/policy';

/** The journal of what was done, read and refused. */
export const auditPermissions = definePermissions({
  'audit.read': {
    subject: 'Council',
    content: true,
    fr: 'Lire le journal : qui a fait, lu ou s’est vu refuser quoi, sans contenu.',
    en: 'Read the journal: who did, read or was refused what, without content.',
  },
});

/** The ethics referent alone, and never somebody who also administers the platform. */
export function auditRules(persona: Persona, policy: PolicyBuilder): void {
  if (hasRole(persona, 'ethics-referent') && !hasRole(persona, 'administrator'))
    policy.allow('audit.read', { councilId: persona.councilId }, 'La personne référente éthique veille sur les accès.');
}
