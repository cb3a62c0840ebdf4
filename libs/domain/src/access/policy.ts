import { createMongoAbility, type MongoAbility, type MongoQuery, type RawRuleOf } from '@casl/ability';
import { PERMISSIONS, type Permission } from './permissions';
import type { Persona } from './persona';

type ConditionValue = string | boolean | { readonly $in: readonly (string | boolean)[] } | { readonly $ne: string | boolean };

/** Fields the instance must have for a rule to apply; never empty, never undefined. */
export type Condition = Readonly<Record<string, ConditionValue>>;

/** Collects the rules of one persona; refuses what would open more than was meant. */
export interface PolicyBuilder {
  allow(permission: Permission, condition: Condition, reason: string): void;
  forbid(permission: Permission, condition: Condition, reason: string): void;
}

/** The answer of a check, with the sentence of the rule that decided. */
export interface Verdict {
  readonly allowed: boolean;
  readonly reason: string;
}

type Rule = RawRuleOf<MongoAbility>;

/**
 * The rules of one persona, asked about instances only: CASL's type-level answer is true when any instance would pass, so it is not
 * exported. `permissions` lists what the persona may ever do, for menus and for refusing a route early.
 */
export class Policy {
  constructor(
    private readonly ability: MongoAbility,
    readonly permissions: ReadonlySet<Permission>,
  ) {}

  check(permission: Permission, instance: object): Verdict {
    const subject = { ...instance, [SUBJECT_FIELD]: PERMISSIONS[permission].subject };
    const rule = this.ability.relevantRuleFor(permission, subject);
    return rule === null ? { allowed: false, reason: 'no rule' } : { allowed: !rule.inverted, reason: rule.reason ?? '' };
  }
}

const SUBJECT_FIELD = '__subject';

/**
 * Builds the policy of a persona from the rules of every domain. Content permissions are left out while the charter is not signed
 * (charter art. 1); prohibitions are placed after every permission because CASL lets the last matching rule win.
 */
export function buildPolicy(persona: Persona, domains: readonly ((persona: Persona, policy: PolicyBuilder) => void)[]): Policy {
  const allowed: Rule[] = [];
  const forbidden: Rule[] = [];
  const permissions = new Set<Permission>();
  const builder: PolicyBuilder = {
    allow(permission, condition, reason) {
      const rule = ruleOf(permission, condition, reason, false);
      if (PERMISSIONS[permission].content && persona.charter !== 'signed') return;
      allowed.push(rule);
      permissions.add(permission);
    },
    forbid(permission, condition, reason) {
      forbidden.push(ruleOf(permission, condition, reason, true));
    },
  };
  for (const define of domains) define(persona, builder);
  const ability = createMongoAbility([...allowed, ...forbidden], {
    detectSubjectType: (instance) => (instance as unknown as Record<string, string>)[SUBJECT_FIELD] ?? 'Unknown',
  });
  return new Policy(ability, permissions);
}

function ruleOf(permission: Permission, condition: Condition, reason: string, inverted: boolean): Rule {
  const definition = PERMISSIONS[permission] as (typeof PERMISSIONS)[Permission] | undefined;
  if (definition === undefined) throw new Error(`Unknown permission "${permission}": declare it in its domain's permissions file.`);
  const entries = Object.entries(condition);
  if (entries.length === 0) throw new Error(`A rule for "${permission}" has no condition: it would apply to every row.`);
  if (entries.some(([, value]) => value === undefined))
    throw new Error(`A rule for "${permission}" compares with undefined: it would match rows loaded without that column.`);
  if (reason === '') throw new Error(`A rule for "${permission}" gives no reason: it is what the refused person reads.`);
  return { action: permission, subject: definition.subject, conditions: condition as MongoQuery, inverted, reason };
}
