import type { GrantLevel, GrantSubject } from '@croisee/domain/access/grants';
import type { Permission } from '@croisee/domain/access/permissions';
import type { Persona } from '@croisee/domain/access/persona';
import { buildPolicy, type Policy, type Verdict } from '@croisee/domain/access/policy';
import { DOMAIN_RULES } from '@croisee/domain/access/rules';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/transaction';
import { AccessRefused } from './access-refused';
import { requestScope } from './request-scope';

/** Levels of partners: they count for nothing on a withheld subject (the curtain); who prepares it and who wrote it keep theirs. */
const WITHHELD_LEVELS: readonly GrantLevel[] = ['deliberate', 'attend', 'follow-up', 'commitment'];
const NOT_WITHHELD = `NOT (g.level IN (${WITHHELD_LEVELS.map((level) => `'${level}'`).join(', ')}) AND EXISTS (
    SELECT 1 FROM withheld_subject w WHERE w.subject_kind = g.subject_kind AND w.subject_id = g.subject_id))`;

/** A policy follows from what its persona says and from nothing else: these many are kept for the next request of the same person. */
const KEPT_POLICIES = 500;

/** Asks the policy; the only caller of CASL on the server. */
@Injectable()
export class Access {
  private readonly policies = new WeakMap<Persona, Policy>();
  private readonly kept = new Map<string, Policy>();

  policyOf(persona: Persona): Policy {
    const known = this.policies.get(persona);
    if (known !== undefined) return known;
    const policy = this.keptPolicy(persona);
    this.policies.set(persona, policy);
    return policy;
  }

  private keptPolicy(persona: Persona): Policy {
    const said = JSON.stringify(persona);
    const policy = this.kept.get(said) ?? buildPolicy(persona, DOMAIN_RULES);
    this.kept.delete(said);
    this.kept.set(said, policy);
    const [oldest] = this.kept.keys();
    if (this.kept.size > KEPT_POLICIES && oldest !== undefined) this.kept.delete(oldest);
    return policy;
  }

  /** The verdict on one instance, without consequence: for views that show what the reader may do. */
  may(persona: Persona, permission: Permission, instance: object): Verdict {
    return this.policyOf(persona).check(permission, instance);
  }

  /**
   * Stops unless the policy allows it on this instance. An instance on which the caller holds no level, or from which they are barred, answers
   * as if it did not exist, so that ids tell nothing.
   */
  assert(persona: Persona, permission: Permission, instance: object): void {
    requestScope.getStore()?.checked.add(permission);
    const verdict = this.may(persona, permission, instance);
    if (verdict.allowed) return;
    const held = (instance as { held?: readonly GrantLevel[] }).held;
    const visible = held === undefined || (held.length > 0 && !held.includes('barred'));
    throw new AccessRefused(visible ? 'FORBIDDEN' : 'NOT_FOUND', persona, permission, verdict.reason);
  }

  /** For lists: the query itself filters by grants, so the row check happens in SQL; refused when the persona may never do it. */
  assertScoped(persona: Persona, permission: Permission): void {
    requestScope.getStore()?.checked.add(permission);
    if (!this.policyOf(persona).permissions.has(permission)) throw new AccessRefused('FORBIDDEN', persona, permission, 'no rule');
  }

  /** The levels the caller holds in force on one subject. */
  async held(tx: Transaction, persona: Persona, kind: GrantSubject, subjectId: string): Promise<GrantLevel[]> {
    const held = await this.heldOnMany(tx, persona, kind, [subjectId]);
    return held.get(subjectId) ?? [];
  }

  async heldOnMany(
    tx: Transaction,
    persona: Persona,
    kind: GrantSubject,
    subjectIds: readonly string[],
  ): Promise<Map<string, GrantLevel[]>> {
    const rows = await tx.manager.query<{ subject_id: string; level: GrantLevel }[]>(
      `SELECT DISTINCT g.subject_id, g.level FROM access_grant g
       WHERE g.account_id = $1 AND g.subject_kind = $2 AND g.subject_id = ANY($3)
         AND g.valid_from <= $4 AND (g.valid_until IS NULL OR g.valid_until > $4) AND ${NOT_WITHHELD}`,
      [persona.accountId, kind, subjectIds, tx.now],
    );
    const held = new Map<string, GrantLevel[]>();
    for (const row of rows) held.set(row.subject_id, [...(held.get(row.subject_id) ?? []), row.level]);
    return held;
  }

  /** Which of these subjects are withheld from partners now. */
  async withheld(tx: Transaction, kind: GrantSubject, subjectIds: readonly string[]): Promise<Set<string>> {
    const rows = await tx.manager.query<{ id: string }[]>(
      'SELECT DISTINCT subject_id AS id FROM withheld_subject WHERE subject_kind = $1 AND subject_id = ANY($2)',
      [kind, subjectIds],
    );
    return new Set(rows.map(({ id }) => id));
  }
}

/** What is left on a withheld part of the levels held on the whole: an item about no situation follows its meeting, which is not withheld. */
export function withoutPartners(held: readonly GrantLevel[]): GrantLevel[] {
  return held.filter((level) => !WITHHELD_LEVELS.includes(level));
}

/**
 * SQL of the scope of a list: rows on which the caller holds one of the levels in force and is not barred. Parameters by position in the
 * caller's query: `$account`, `$levels` (text[]), `$now`.
 */
export function heldScopeSql(kind: GrantSubject, idColumn: string, parameter: { account: number; levels: number; now: number }): string {
  const inForce = `g.subject_kind = '${kind}' AND g.subject_id = ${idColumn} AND g.account_id = $${parameter.account}
    AND g.valid_from <= $${parameter.now} AND (g.valid_until IS NULL OR g.valid_until > $${parameter.now})`;
  return `EXISTS (SELECT 1 FROM access_grant g WHERE ${inForce} AND g.level = ANY($${parameter.levels}) AND ${NOT_WITHHELD})
    AND NOT EXISTS (SELECT 1 FROM access_grant g WHERE ${inForce} AND g.level = 'barred')`;
}
