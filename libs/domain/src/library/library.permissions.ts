import { definePermissions } from '../access/define-permissions';
import { hasRole, type Persona } from '../access/persona';
import type { PolicyBuilder } from '../access/policy';

/** Common tools, and texts that councils lend each other: no content about situations. */
export const libraryPermissions = definePermissions({
  'library.read': { subject: 'Council', content: false, fr: 'Consulter les outils communs.', en: 'Browse the common tools.' },
  'library.keep': {
    subject: 'Council',
    content: false,
    fr: 'Tenir les outils communs, proposer un modèle aux autres conseils ou reprendre le leur.',
    en: 'Keep the common tools, offer a model to other councils or take theirs.',
  },
});

/** Partners use the tools they wrote; the coordination keeps the list. */
export function libraryRules(persona: Persona, policy: PolicyBuilder): void {
  const here = { councilId: persona.councilId };
  if (hasRole(persona, 'coordinator', 'facilitator', 'member', 'deputy', 'professional', 'technical-committee', 'ethics-referent'))
    policy.allow('library.read', here, 'Les outils communs servent à tous les partenaires.');
  if (hasRole(persona, 'coordinator')) policy.allow('library.keep', here, 'La coordination tient les outils communs.');
}
