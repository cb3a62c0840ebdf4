import { definePermissions } from '../access/define-permissions';
import type { Permission } from '../access/permissions';
import type { Persona } from '../access/persona';
import type { PolicyBuilder } from '../access/policy';

/** The module and its quiz: open to everybody, since none of it is content. */
export const onboardingPermissions = definePermissions({
  'onboarding.take': {
    subject: 'Council',
    content: false,
    fr: 'Suivre le module de préparation et passer le quiz.',
    en: 'Follow the preparation module and take the quiz.',
  },
});

/** What waits for the quiz: the content of meetings, not the calendar, the answers to convocations, nor stepping aside. */
export const AFTER_PREPARATION: readonly Permission[] = [
  'meeting.read',
  'meeting.organise',
  'meeting.lead',
  'meeting.take-part',
  'meeting.propose',
  'meeting.keep-notes',
  'meeting.pair-projector',
  'record.write',
  'record.redact',
  'record.remark',
  'record.tidy',
  'record.approve',
];

/** Everybody may prepare; whoever has to and has not reads nothing of a meeting. */
export function onboardingRules(persona: Persona, policy: PolicyBuilder): void {
  const here = { councilId: persona.councilId };
  policy.allow('onboarding.take', here, 'Le module et le quiz sont ouverts à toute personne mandatée.');
  if (persona.preparationDue !== true) return;
  for (const permission of AFTER_PREPARATION)
    policy.forbid(permission, here, 'Le module de préparation et son quiz viennent avant le premier contenu de séance.');
}
