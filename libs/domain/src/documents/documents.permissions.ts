import { definePermissions } from '../access/define-permissions';
import { hasRole, type Persona } from '../access/persona';
import type { PolicyBuilder } from '../access/policy';

/** Files that leave the platform: what may be read may be exported by its reader, and every export is registered. */
export const documentsPermissions = definePermissions({
  'document.export': {
    subject: 'Council',
    content: false,
    fr: 'Exporter un document que l’on peut lire.',
    en: 'Export a document one may read.',
  },
  'document.read-register': {
    subject: 'Council',
    content: false,
    fr: 'Lire le registre des documents sortis.',
    en: 'Read the register of documents that left.',
  },
});

/** A guest of one item takes nothing away; what is in a document is asked of the rules of its content. */
export function documentsRules(persona: Persona, policy: PolicyBuilder): void {
  const here = { councilId: persona.councilId };
  if (persona.roles.some((role) => role !== 'guest'))
    policy.allow('document.export', here, 'Chacun exporte ce qu’il peut lire ; l’export est numéroté et inscrit au registre.');
  if (hasRole(persona, 'coordinator', 'ethics-referent'))
    policy.allow('document.read-register', here, 'La coordination et le référent éthique veillent sur ce qui sort.');
}
