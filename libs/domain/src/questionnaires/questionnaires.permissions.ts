import { definePermissions } from '../access/define-permissions';
import { hasRole, type Persona } from '../access/persona';
import type { PolicyBuilder } from '../access/policy';

/** Questionnaires: whoever is asked answers, the coordinator prepares, results are read together. */
export const questionnairesPermissions = definePermissions({
  'questionnaire.manage': {
    subject: 'Council',
    content: false,
    fr: 'Préparer un questionnaire et ouvrir sa diffusion.',
    en: 'Prepare a questionnaire and open its campaign.',
  },
  'questionnaire.list': {
    subject: 'Council',
    content: false,
    fr: 'Voir les questionnaires qui vous sont adressés.',
    en: 'See the questionnaires addressed to you.',
  },
  'questionnaire.answer': {
    subject: 'Council',
    content: false,
    fr: 'Répondre sans être identifié à un questionnaire.',
    en: 'Answer a questionnaire without being identified.',
  },
  'questionnaire.read-results': {
    subject: 'Council',
    content: false,
    fr: 'Lire les résultats d’un questionnaire clos.',
    en: 'Read the results of a closed questionnaire.',
  },
  'questionnaire.export-results': {
    subject: 'Council',
    content: false,
    fr: 'Exporter les résultats d’un questionnaire clos, petits effectifs masqués.',
    en: 'Export the results of a closed questionnaire, small counts hidden.',
  },
});

/** Answering is for those who work with the council; the administrator neither prepares nor reads. */
export function questionnairesRules(persona: Persona, policy: PolicyBuilder): void {
  const here = { councilId: persona.councilId };
  if (hasRole(persona, 'coordinator', 'facilitator', 'member', 'deputy', 'professional', 'technical-committee', 'evaluator'))
    policy.allow('questionnaire.list', here, 'Chacun voit les questionnaires qui le concernent.');
  if (hasRole(persona, 'coordinator', 'facilitator', 'member', 'deputy', 'professional', 'technical-committee'))
    policy.allow('questionnaire.answer', here, 'Les professionnels du conseil répondent, sans être identifiés.');
  if (hasRole(persona, 'coordinator')) policy.allow('questionnaire.manage', here, 'La coordination prépare les questionnaires.');
  if (hasRole(persona, 'coordinator', 'facilitator', 'technical-committee', 'evaluator'))
    policy.allow('questionnaire.read-results', here, 'Les résultats se lisent ensemble, au-dessus du seuil.');
  if (hasRole(persona, 'coordinator', 'evaluator'))
    policy.allow('questionnaire.export-results', here, 'La coordination et l’évaluation produisent les bilans.');
}
