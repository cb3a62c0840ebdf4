import { definePermissions } from '../access/define-permissions';
import { hasRole, type Persona } from '../access/persona';
import type { PolicyBuilder } from '../access/policy';

/** Figures: masked for most, true counts for those who know the situations. */
export const indicatorsPermissions = definePermissions({
  'indicator.read': {
    subject: 'Council',
    content: false,
    fr: 'Consulter les chiffres, petits effectifs masqués.',
    en: 'See figures, small counts hidden.',
  },
  'indicator.read-true-counts': {
    subject: 'Council',
    content: true,
    fr: 'Consulter les effectifs réels dans l’application.',
    en: 'See true counts inside the application.',
  },
  'indicator.export': {
    subject: 'Council',
    content: false,
    fr: 'Exporter les chiffres, petits effectifs masqués.',
    en: 'Export figures, small counts hidden.',
  },
  'indicator.publish': {
    subject: 'Council',
    content: false,
    fr: 'Publier les chiffres d’une période, petits effectifs masqués.',
    en: 'Publish the figures of a period, small counts hidden.',
  },
});

/** Élus and evaluators read figures and nothing else; the administrator does not even read figures. */
export function indicatorsRules(persona: Persona, policy: PolicyBuilder): void {
  const here = { councilId: persona.councilId };
  if (hasRole(persona, 'administrator')) return;
  if (
    hasRole(
      persona,
      'coordinator',
      'facilitator',
      'member',
      'deputy',
      'professional',
      'technical-committee',
      'elected',
      'evaluator',
      'ethics-referent',
    )
  )
    policy.allow('indicator.read', here, 'Les chiffres du conseil sont partagés, petits effectifs masqués.');
  if (hasRole(persona, 'coordinator', 'facilitator'))
    policy.allow('indicator.read-true-counts', here, 'La coordination et l’animateur connaissent les situations.');
  if (hasRole(persona, 'coordinator'))
    policy.allow('indicator.publish', here, 'La coordination décide quand les chiffres d’une période sont arrêtés.');
  if (hasRole(persona, 'coordinator', 'evaluator'))
    policy.allow('indicator.export', here, 'La coordination et l’évaluation produisent les bilans.');
}
