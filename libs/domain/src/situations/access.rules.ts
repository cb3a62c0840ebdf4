import type { GrantLevel } from '../access/grants';
import type { Permission } from '../access/permissions';
import { hasRole, type Persona } from '../access/persona';
import type { PolicyBuilder } from '../access/policy';
import type { Role } from '../access/roles';

/** Roles under which somebody may submit; an élu submits only with a professional’s mandate. */
export const SUBMITTING_ROLES: readonly Role[] = ['coordinator', 'facilitator', 'member', 'deputy', 'professional'];

/**
 * A grant opens nothing without a role that may hold it: an élu, an evaluator, the technical committee or an administrator to whom a
 * grant was written by mistake still reads nothing. Members and deputies hold `coordinate` and `facilitate` when designated in place of
 * somebody recused.
 */
export const LEVEL_ROLES: Readonly<Record<Exclude<GrantLevel, 'barred'>, readonly Role[]>> = {
  own: SUBMITTING_ROLES,
  coordinate: ['coordinator', 'member', 'deputy'],
  facilitate: ['facilitator', 'member', 'deputy'],
  deliberate: ['coordinator', 'facilitator', 'member', 'deputy'],
  attend: ['guest', 'professional', 'member', 'deputy'],
  'follow-up': ['facilitator', 'member', 'deputy', 'professional'],
  commitment: ['member', 'deputy', 'professional'],
  audit: ['ethics-referent'],
};

/** What meetings open: it waits for the preparation, as the meetings do. */
const MEETING_LEVELS: readonly GrantLevel[] = ['deliberate', 'attend'];

/** The levels a persona may make use of; none for an administrator, who never reads content whatever else they hold. */
export function usableLevels(persona: Persona): readonly GrantLevel[] {
  if (hasRole(persona, 'administrator')) return [];
  const ready = (level: GrantLevel) => persona.preparationDue !== true || !MEETING_LEVELS.includes(level);
  return (Object.keys(LEVEL_ROLES) as (keyof typeof LEVEL_ROLES)[]).filter(
    (level) => hasRole(persona, ...LEVEL_ROLES[level]) && ready(level),
  );
}

/** What each level allows on a situation it is held on. */
const BY_LEVEL: readonly {
  readonly levels: readonly GrantLevel[];
  readonly permissions: readonly Permission[];
  readonly reason: string;
}[] = [
  {
    levels: ['own', 'coordinate', 'facilitate', 'deliberate', 'attend', 'follow-up', 'audit'],
    permissions: ['situation.read'],
    reason: 'La lecture suit l’ordre du jour : de la convocation à l’approbation du relevé.',
  },
  {
    levels: ['own'],
    permissions: ['situation.answer-question'],
    reason: 'Le saisissant répond aux questions posées dans le dossier.',
  },
  {
    levels: ['own', 'coordinate'],
    permissions: ['situation.withdraw', 'situation.redirect'],
    reason: 'Le saisissant ou la coordination retire la situation.',
  },
  {
    levels: ['facilitate'],
    permissions: ['situation.redirect', 'situation.decide-party', 'situation.request-dispensation'],
    reason: 'L’animateur garde le cadre, l’éthique et le droit.',
  },
  {
    levels: ['own', 'coordinate', 'facilitate', 'follow-up'],
    permissions: ['situation.record-information'],
    reason: 'Qui est en lien avec la personne enregistre son accord ou son opposition, à tout moment.',
  },
  {
    levels: ['coordinate'],
    permissions: ['situation.decide-admissibility', 'situation.prepare'],
    reason: 'La coordination instruit la saisine.',
  },
  {
    levels: ['coordinate', 'facilitate'],
    permissions: ['situation.ask-question', 'situation.invite', 'situation.put-on-agenda'],
    reason: 'La coordination et l’animateur préparent la séance ensemble.',
  },
  {
    levels: ['audit'],
    permissions: ['situation.countersign-dispensation'],
    reason: 'La personne référente éthique contresigne sur saisine motivée.',
  },
  {
    levels: ['own', 'audit'],
    permissions: ['situation.read-readers'],
    reason: 'Le saisissant et la personne référente éthique voient qui a lu.',
  },
];

/** Who may do what with situations; barred overrides everything, on every path. */
export function situationsRules(persona: Persona, policy: PolicyBuilder): void {
  const here = { councilId: persona.councilId };
  const usable = usableLevels(persona);
  for (const { levels, permissions, reason } of BY_LEVEL) {
    const held = levels.filter((level) => usable.includes(level));
    if (held.length > 0) for (const permission of permissions) policy.allow(permission, { ...here, held: { $in: held } }, reason);
  }
  if (usable.length > 0) policy.allow('situation.list', here, 'La liste ne montre que les situations ouvertes par un accès en cours.');
  allowWriting(persona, policy, usable);
  allowRereading(persona, policy, usable);
  allowAdvice(persona, policy);
  forbidBarred(persona, policy);
}

function allowWriting(persona: Persona, policy: PolicyBuilder, usable: readonly GrantLevel[]): void {
  if (!usable.includes('own')) return;
  const writable = { councilId: persona.councilId, held: { $in: ['own'] }, status: { $in: ['draft', 'to-complete'] } };
  policy.allow('situation.create', { councilId: persona.councilId }, 'Un professionnel mandaté peut saisir la commission.');
  policy.allow('situation.edit', writable, 'La saisine s’écrit jusqu’à sa transmission, et lorsqu’elle est à compléter.');
  policy.allow('situation.submit', writable, 'La saisine est transmise par son auteur.');
}

/** The reader is never the writer, nor who typed the text for its author. */
function allowRereading(persona: Persona, policy: PolicyBuilder, usable: readonly GrantLevel[]): void {
  const held = (['coordinate', 'facilitate'] as const).filter((level) => usable.includes(level));
  if (held.length === 0) return;
  const somebodyElse = { $ne: persona.accountId };
  const condition = { councilId: persona.councilId, held: { $in: held }, authorId: somebodyElse, enteredBy: somebodyElse };
  policy.allow('situation.reread', condition, 'La relecture se fait par une autre personne que l’auteur.');
}

function allowAdvice(persona: Persona, policy: PolicyBuilder): void {
  const here = { councilId: persona.councilId };
  if (hasRole(persona, 'administrator')) return;
  if (hasRole(persona, ...SUBMITTING_ROLES)) {
    policy.allow('advice.ask', here, 'Un professionnel peut demander un avis sans saisir.');
    policy.allow('advice.read', { ...here, authorId: persona.accountId }, 'Chacun relit sa propre demande d’avis.');
  }
  if (!hasRole(persona, 'coordinator', 'facilitator')) return;
  policy.allow('advice.read', here, 'La coordination et l’animateur répondent aux demandes d’avis.');
  policy.allow('advice.answer', here, 'La coordination et l’animateur répondent aux demandes d’avis.');
}

const SITUATION_PERMISSIONS: readonly Permission[] = [
  ...BY_LEVEL.flatMap(({ permissions }) => permissions),
  'situation.edit',
  'situation.submit',
  'situation.reread',
];

function forbidBarred(persona: Persona, policy: PolicyBuilder): void {
  const barred = { councilId: persona.councilId, held: 'barred' };
  for (const permission of new Set(SITUATION_PERMISSIONS))
    policy.forbid(permission, barred, 'Après un déport ou une exclusion, rien de la situation n’est accessible.');
}
