import { definePermissions } from '../access/define-permissions';
import { hasRole, type Persona } from '../access/persona';
import type { PolicyBuilder } from '../access/policy';

/** Leaving with everything (R141). */
export const reversibilityPermissions = definePermissions({
  'council.export': {
    subject: 'Council',
    content: true,
    fr: 'Emporter tout le conseil en formats ouverts.',
    en: 'Take the whole council away in open formats.',
  },
});

/** The coordinator takes the council away, as far as they may read it; the administrator, who never reads content, does not. */
export function reversibilityRules(persona: Persona, policy: PolicyBuilder): void {
  if (hasRole(persona, 'coordinator') && !hasRole(persona, 'administrator'))
    policy.allow('council.export', { councilId: persona.councilId }, 'La coordination répond de la réversibilité du conseil.');
}
