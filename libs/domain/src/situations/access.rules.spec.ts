import type { GrantLevel } from '../access/grants';
import type { Permission } from '../access/permissions';
import { buildPolicy } from '../access/policy';
import { ROLES, type Role } from '../access/roles';
import { situationsRules } from './access.rules';
import { aPersona } from './situation.fixtures';

interface Instance {
  readonly councilId: string;
  readonly held: readonly GrantLevel[];
  readonly status: string;
  readonly authorId: string;
}

function allowed(
  role: Role | readonly Role[],
  permission: Permission,
  change: Partial<Instance> = {},
  charter: 'signed' | 'outdated' = 'signed',
) {
  const persona = aPersona({ roles: typeof role === 'string' ? [role] : role, charter });
  const instance = { councilId: 'here', held: [], status: 'draft', authorId: 'author', ...change };
  return buildPolicy(persona, [situationsRules]).check(permission, instance).allowed;
}

/** Roles that read a situation on which they hold the level; written by hand, every other role reads nothing. */
const READERS: readonly (readonly [GrantLevel, readonly Role[]])[] = [
  ['own', ['coordinator', 'facilitator', 'member', 'deputy', 'professional']],
  ['coordinate', ['coordinator', 'member', 'deputy']],
  ['facilitate', ['facilitator', 'member', 'deputy']],
  ['deliberate', ['coordinator', 'facilitator', 'member', 'deputy']],
  ['attend', ['member', 'deputy', 'guest', 'professional']],
  ['follow-up', ['facilitator', 'member', 'deputy', 'professional']],
  ['audit', ['ethics-referent']],
  ['commitment', []],
  ['barred', []],
];

describe('who reads a situation', () => {
  it.each(READERS)('holding %s: the roles listed and nobody else', (level, readers) => {
    expect(ROLES.filter((role) => allowed(role, 'situation.read', { held: [level] }))).toEqual(readers);
  });

  it.each(ROLES)('%s without a grant reads nothing', (role) => {
    expect(allowed(role, 'situation.read')).toBe(false);
  });

  it('an administrator reads nothing, whatever other role and grant they hold', () => {
    expect(allowed(['administrator', 'coordinator'], 'situation.read', { held: ['coordinate', 'own'] })).toBe(false);
    expect(allowed(['administrator', 'coordinator'], 'situation.list')).toBe(false);
    expect(allowed(['administrator', 'coordinator'], 'advice.read')).toBe(false);
  });

  it('recusal overrides every level, for every action', () => {
    const held: GrantLevel[] = ['own', 'coordinate', 'facilitate', 'deliberate', 'barred'];
    const roles: Role[] = ['coordinator', 'facilitator', 'member', 'ethics-referent'];
    for (const permission of [
      'situation.read',
      'situation.edit',
      'situation.withdraw',
      'situation.reread',
      'situation.put-on-agenda',
    ] as const)
      expect([permission, allowed(roles, permission, { held })]).toEqual([permission, false]);
  });

  it('an unsigned or outdated charter closes everything that is content', () => {
    expect(allowed('member', 'situation.read', { held: ['deliberate'] }, 'outdated')).toBe(false);
    expect(allowed('professional', 'situation.create', {}, 'outdated')).toBe(false);
    expect(allowed('professional', 'advice.ask', {}, 'outdated')).toBe(true);
  });

  it('another council’s situation is closed, whatever the level', () => {
    expect(allowed('coordinator', 'situation.read', { councilId: 'elsewhere', held: ['coordinate'] })).toBe(false);
  });
});

describe('who acts on a situation', () => {
  it.each<[Permission, GrantLevel, readonly Role[]]>([
    ['situation.answer-question', 'own', ['coordinator', 'facilitator', 'member', 'deputy', 'professional']],
    ['situation.decide-admissibility', 'coordinate', ['coordinator', 'member', 'deputy']],
    ['situation.decide-admissibility', 'own', []],
    ['situation.decide-admissibility', 'deliberate', []],
    ['situation.prepare', 'facilitate', []],
    ['situation.invite', 'facilitate', ['facilitator', 'member', 'deputy']],
    ['situation.invite', 'deliberate', []],
    ['situation.decide-party', 'coordinate', []],
    ['situation.decide-party', 'facilitate', ['facilitator', 'member', 'deputy']],
    ['situation.request-dispensation', 'facilitate', ['facilitator', 'member', 'deputy']],
    ['situation.countersign-dispensation', 'audit', ['ethics-referent']],
    ['situation.countersign-dispensation', 'facilitate', []],
    ['situation.put-on-agenda', 'coordinate', ['coordinator', 'member', 'deputy']],
    ['situation.put-on-agenda', 'own', []],
    ['situation.read-readers', 'own', ['coordinator', 'facilitator', 'member', 'deputy', 'professional']],
    ['situation.read-readers', 'coordinate', []],
    ['situation.record-information', 'follow-up', ['facilitator', 'member', 'deputy', 'professional']],
    ['situation.record-information', 'deliberate', []],
    ['situation.withdraw', 'facilitate', []],
  ])('%s holding %s', (permission, level, roles) => {
    expect(ROLES.filter((role) => allowed(role, permission, { held: [level] }))).toEqual(roles);
  });

  it.each([
    ['draft', true],
    ['to-complete', true],
    ['submitted', false],
    ['on-agenda', false],
    ['closed', false],
  ])('a submission in state %s is writable: %s', (status, expected) => {
    expect(allowed('professional', 'situation.edit', { held: ['own'], status })).toBe(expected);
    expect(allowed('coordinator', 'situation.edit', { held: ['coordinate'], status })).toBe(false);
  });

  it('nobody re-reads their own text', () => {
    expect(allowed('coordinator', 'situation.reread', { held: ['coordinate'] })).toBe(true);
    expect(allowed('coordinator', 'situation.reread', { held: ['coordinate', 'own'], authorId: 'reader' })).toBe(false);
  });

  it('only professionals submit and ask for advice; an élu, an evaluator or a guest does not', () => {
    const submitting = ['coordinator', 'facilitator', 'member', 'deputy', 'professional'];
    expect(ROLES.filter((role) => allowed(role, 'situation.create'))).toEqual(submitting);
    expect(ROLES.filter((role) => allowed(role, 'advice.ask'))).toEqual(submitting);
    expect(ROLES.filter((role) => allowed(role, 'advice.answer'))).toEqual(['coordinator', 'facilitator']);
    expect(ROLES.filter((role) => allowed(role, 'advice.read'))).toEqual(['coordinator', 'facilitator']);
    expect(allowed('professional', 'advice.read', { authorId: 'reader' })).toBe(true);
  });
});
