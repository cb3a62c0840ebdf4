import { definePermissions } from '../access/define-permissions';
import { hasRole, type Persona } from '../access/persona';
import type { PolicyBuilder } from '../access/policy';

/** Structures and professionals: professional data, no content about situations. */
export const directoryPermissions = definePermissions({
  'directory.read': {
    subject: 'Council',
    content: false,
    fr: 'Consulter les structures et les professionnels.',
    en: 'Browse structures and professionals.',
  },
  'directory.edit': {
    subject: 'Council',
    content: false,
    fr: 'Tenir à jour les structures, les personnes et l’état des partenariats.',
    en: 'Keep structures, people and partnership states up to date.',
  },
  'directory.import': { subject: 'Council', content: false, fr: 'Importer un tableau de partenaires.', en: 'Import a sheet of partners.' },
});

/** Partners see one another; those who only read figures, and guests of one item, do not need the directory. */
export function directoryRules(persona: Persona, policy: PolicyBuilder): void {
  const here = { councilId: persona.councilId };
  if (
    hasRole(
      persona,
      'coordinator',
      'facilitator',
      'member',
      'deputy',
      'professional',
      'technical-committee',
      'ethics-referent',
      'administrator',
    )
  )
    policy.allow('directory.read', here, 'L’annuaire est partagé entre partenaires.');
  if (!hasRole(persona, 'coordinator')) return;
  policy.allow('directory.edit', here, 'La coordination tient l’annuaire.');
  policy.allow('directory.import', here, 'La coordination tient l’annuaire.');
}
