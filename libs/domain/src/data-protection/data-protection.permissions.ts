import { definePermissions } from '../access/define-permissions';
import { hasRole, type Persona } from '../access/persona';
import type { PolicyBuilder } from '../access/policy';

/** Documents of the data controller: nothing of them is content. */
export const dataProtectionPermissions = definePermissions({
  'data-protection.read': {
    subject: 'Council',
    content: false,
    fr: 'Lire le registre, l’analyse d’impact et les notices.',
    en: 'Read the register, the impact assessment and the notices.',
  },
  'data-protection.edit': {
    subject: 'Council',
    content: false,
    fr: 'Tenir le dossier du responsable de traitement et déclarer l’analyse d’impact.',
    en: 'Keep the controller’s file and declare the impact assessment.',
  },
});

/** Those who run or oversee the council read; the coordination and the administration keep the file for the controller. */
export function dataProtectionRules(persona: Persona, policy: PolicyBuilder): void {
  const here = { councilId: persona.councilId };
  if (hasRole(persona, 'coordinator', 'administrator', 'facilitator', 'ethics-referent', 'technical-committee'))
    policy.allow('data-protection.read', here, 'Ces documents disent comment le conseil protège les données.');
  if (hasRole(persona, 'coordinator', 'administrator'))
    policy.allow(
      'data-protection.edit',
      here,
      'La coordination et l’administration tiennent ce dossier pour le responsable de traitement.',
    );
}
