import type { GrantLevel } from '../access/grants';
import type { Permission } from '../access/permissions';
import { hasRole, type Persona } from '../access/persona';
import type { PolicyBuilder } from '../access/policy';
import { usableLevels } from '../situations/access.rules';

/** What each level allows on the response and commitments of the situation it is held on. */
const BY_LEVEL: readonly {
  readonly levels: readonly GrantLevel[];
  readonly permissions: readonly Permission[];
  readonly reason: string;
}[] = [
  {
    levels: ['coordinate', 'facilitate', 'deliberate', 'follow-up', 'audit'],
    permissions: ['response.read', 'commitment.read'],
    reason: 'La réponse est lue par qui l’a construite, la suit ou la contrôle.',
  },
  {
    levels: ['own'],
    permissions: ['commitment.read'],
    reason: 'Le saisissant suit les engagements de sa situation.',
  },
  {
    levels: ['own', 'coordinate', 'facilitate', 'follow-up'],
    permissions: ['response.read-extract'],
    reason: 'L’extrait revient au saisissant et à qui suit la situation.',
  },
  {
    levels: ['own', 'audit'],
    permissions: ['response.read-register'],
    reason: 'Le saisissant peut savoir qui a entendu la situation.',
  },
  {
    levels: ['coordinate', 'follow-up'],
    permissions: ['commitment.update', 'response.record-return-to-submitter'],
    reason: 'La coordination et le référent suivent les engagements.',
  },
  {
    levels: ['own', 'coordinate', 'follow-up'],
    permissions: ['response.record-return-to-person', 'response.judge-effect'],
    reason: 'Ce que dit la personne est enregistré par qui est en lien avec elle, ou par la coordination.',
  },
  {
    levels: ['coordinate', 'follow-up'],
    permissions: ['response.answer-outlook'],
    reason: 'Le point à six mois est fait par le référent, ou par la coordination.',
  },
  {
    levels: ['own', 'follow-up'],
    permissions: ['response.say-relief'],
    reason: 'Le saisissant et les référents disent ce que la commission a changé pour eux.',
  },
  {
    levels: ['coordinate', 'facilitate'],
    permissions: ['response.propose-referent'],
    reason: 'La coordination et l’animateur proposent les référents.',
  },
  {
    levels: ['coordinate'],
    permissions: ['commitment.reassign', 'response.close'],
    reason: 'La coordination suit et clôt.',
  },
  {
    levels: ['own', 'facilitate', 'deliberate', 'follow-up'],
    permissions: ['response.record-private-report'],
    reason: 'Un signalement est l’acte personnel d’un professionnel.',
  },
];

const ON_SITUATION: readonly Permission[] = [...BY_LEVEL.flatMap(({ permissions }) => permissions), 'response.answer-referent'];

/** Who follows up: readers of the situation by level, partners for the commitments of their own structure, nobody after a recusal. */
export function responsesRules(persona: Persona, policy: PolicyBuilder): void {
  const here = { councilId: persona.councilId };
  const usable = usableLevels(persona);
  for (const { levels, permissions, reason } of BY_LEVEL) {
    const held = levels.filter((level) => usable.includes(level));
    if (held.length > 0) for (const permission of permissions) policy.allow(permission, { ...here, held: { $in: held } }, reason);
  }
  if (usable.length > 0) policy.allow('commitment.list', here, 'La liste ne montre que les engagements ouverts par un accès en cours.');
  allowOwnStructure(persona, policy, usable);
  allowOwnActs(persona, policy, usable);
  const barred = { ...here, held: 'barred' };
  for (const permission of new Set(ON_SITUATION))
    policy.forbid(permission, barred, 'Après un déport ou une exclusion, rien de la situation n’est accessible.');
}

/** After approval a partner keeps the commitments of its structure, and nothing else. */
function allowOwnStructure(persona: Persona, policy: PolicyBuilder, usable: readonly GrantLevel[]): void {
  const held = (['commitment', 'deliberate'] as const).filter((level) => usable.includes(level));
  if (held.length === 0 || persona.structureIds.length === 0) return;
  const condition = { councilId: persona.councilId, held: { $in: held }, structureId: { $in: persona.structureIds } };
  for (const permission of ['commitment.read', 'commitment.update'] as const)
    policy.allow(permission, condition, 'Chaque structure tient à jour ses propres engagements.');
}

/** Being referent is accepted by oneself, never by the coordinator; private notes are read by their author alone. */
function allowOwnActs(persona: Persona, policy: PolicyBuilder, usable: readonly GrantLevel[]): void {
  if (usable.length === 0) return;
  const here = { councilId: persona.councilId };
  policy.allow(
    'response.read-private-report',
    { ...here, authorId: persona.accountId },
    'Une note de signalement n’est lue que par son auteur.',
  );
  if (hasRole(persona, 'facilitator', 'member', 'deputy', 'professional') && !hasRole(persona, 'coordinator'))
    policy.allow(
      'response.answer-referent',
      { ...here, proposedReferentIds: persona.accountId },
      'La personne proposée répond en son nom.',
    );
}
