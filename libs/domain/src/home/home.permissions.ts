import { definePermissions } from '../access/define-permissions';
import { hasRole, type Persona } from '../access/persona';
import type { PolicyBuilder } from '../access/policy';

/** What the home page gathers; each line is shown by the permission of what it is about. */
export const homePermissions = definePermissions({
  'home.read': {
    subject: 'Council',
    content: false,
    fr: 'Voir ses propres échéances et retrouver une référence.',
    en: 'See one’s own deadlines and find a reference.',
  },
  'home.follow-first-steps': {
    subject: 'Council',
    content: false,
    fr: 'Suivre la mise en route du conseil.',
    en: 'Follow the first steps of the council.',
  },
});

/** Everybody has a home page; the first steps of a council belong to those who set it up. */
export function homeRules(persona: Persona, policy: PolicyBuilder): void {
  const here = { councilId: persona.councilId };
  if (persona.roles.length > 0) policy.allow('home.read', here, 'Chacun voit ses propres échéances.');
  if (hasRole(persona, 'coordinator', 'administrator'))
    policy.allow('home.follow-first-steps', here, 'La coordination et l’administration mettent le conseil en route.');
}
