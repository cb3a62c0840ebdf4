import { definePermissions } from '../../access/define-permissions';
import { hasRole, type Persona } from '../../access/persona';
import type { PolicyBuilder } from '../../access/policy';

/** Reports: written by the coordination from published figures, sealed, handed over. */
export const reportPermissions = definePermissions({
  'report.read': { subject: 'Document', content: false, fr: 'Lire un rapport.', en: 'Read a report.' },
  'report.write': { subject: 'Document', content: false, fr: 'Écrire et sceller un rapport.', en: 'Write and seal a report.' },
  'report.export': { subject: 'Document', content: false, fr: 'Exporter un rapport.', en: 'Export a report.' },
});

/** A draft is for who writes and checks it; a sealed report for everybody who reads figures. */
export function reportRules(persona: Persona, policy: PolicyBuilder): void {
  const here = { councilId: persona.councilId };
  if (hasRole(persona, 'coordinator', 'facilitator', 'evaluator'))
    policy.allow('report.read', here, 'La coordination, l’animation et l’évaluation préparent le rapport.');
  if (hasRole(persona, 'member', 'deputy', 'professional', 'technical-committee', 'elected', 'ethics-referent'))
    policy.allow('report.read', { ...here, state: 'sealed' }, 'Un rapport scellé est lu par qui lit les chiffres.');
  if (hasRole(persona, 'coordinator')) policy.allow('report.write', here, 'La coordination écrit et scelle le rapport.');
  if (hasRole(persona, 'coordinator', 'evaluator'))
    policy.allow('report.export', here, 'La coordination et l’évaluation remettent le rapport.');
}
