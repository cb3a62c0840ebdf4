import { definePermissions } from '../access/define-permissions';
import { hasRole, type Persona } from '../access/persona';
import type { PolicyBuilder } from '../access/policy';

/** The project of the council: no content about situations. */
export const projectPermissions = definePermissions({
  'project.read': {
    subject: 'Council',
    content: false,
    fr: 'Lire la fiche projet, le budget, le temps passé et les chiffres de contexte.',
    en: 'Read the project sheet, the budget, the time spent and the figures of the territory.',
  },
  'project.keep': {
    subject: 'Council',
    content: false,
    fr: 'Tenir la fiche projet, le budget, les salles et les chiffres de contexte.',
    en: 'Keep the project sheet, the budget, the rooms and the figures of the territory.',
  },
  'project.log-time': { subject: 'Council', content: false, fr: 'Noter le temps qu’on a passé.', en: 'Log the time one spent.' },
});

/** Those who steer or evaluate read; the coordination keeps; those whose time is paid log their own. */
export function projectRules(persona: Persona, policy: PolicyBuilder): void {
  const here = { councilId: persona.councilId };
  if (hasRole(persona, 'coordinator', 'facilitator', 'technical-committee', 'elected', 'evaluator'))
    policy.allow('project.read', here, 'Celles et ceux qui pilotent ou évaluent lisent le projet.');
  if (hasRole(persona, 'coordinator')) policy.allow('project.keep', here, 'La coordination tient la fiche projet.');
  if (hasRole(persona, 'coordinator', 'facilitator'))
    policy.allow('project.log-time', here, 'La coordination et l’animation notent leur temps.');
}
