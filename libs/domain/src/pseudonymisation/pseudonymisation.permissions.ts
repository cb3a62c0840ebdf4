import { definePermissions } from '../access/define-permissions';
import type { Persona } from '../access/persona';
import type { PolicyBuilder } from '../access/policy';

/** The identity check by itself: a help to write, before any situation exists. */
export const pseudonymisationPermissions = definePermissions({
  'pseudonymisation.scan': {
    subject: 'Council',
    content: false,
    fr: 'Faire vérifier qu’un texte ne nomme personne.',
    en: 'Have a text checked for names.',
  },
});

/** Whoever holds a mandate may have a text checked. */
export function pseudonymisationRules(persona: Persona, policy: PolicyBuilder): void {
  if (persona.roles.length > 0)
    policy.allow('pseudonymisation.scan', { councilId: persona.councilId }, 'Toute personne mandatée peut vérifier un texte.');
}
