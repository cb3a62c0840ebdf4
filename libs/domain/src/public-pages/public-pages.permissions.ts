import { definePermissions } from '../access/define-permissions';
import { hasRole, type Persona } from '../access/persona';
import type { PolicyBuilder } from '../access/policy';

/** The page that presents the commission to everybody. */
export const publicPagesPermissions = definePermissions({
  'public-page.edit': {
    subject: 'Council',
    content: false,
    fr: 'Écrire et publier la page publique de la commission.',
    en: 'Write and publish the public page of the commission.',
  },
});

/** The coordinator makes the commission known (R021). */
export function publicPagesRules(persona: Persona, policy: PolicyBuilder): void {
  if (hasRole(persona, 'coordinator', 'administrator'))
    policy.allow('public-page.edit', { councilId: persona.councilId }, 'La coordination fait connaître la commission.');
}
