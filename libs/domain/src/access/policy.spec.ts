import type { Persona } from './persona';
import { buildPolicy, type Condition, type PolicyBuilder } from './policy';
import type { Permission } from './permissions';

const coordinator: Persona = {
  accountId: 'a',
  councilId: 'c',
  memberId: 'm',
  sessionId: 's',
  displayName: 'Coordination',
  roles: ['coordinator'],
  structureIds: [],
  circle: 3,
  charter: 'signed',
  language: 'fr',
};

const policyOf = (rules: (policy: PolicyBuilder) => void, persona = coordinator) => buildPolicy(persona, [(_, policy) => rules(policy)]);
const READ: Permission = 'situation.read';

describe('building a policy', () => {
  it('refuses a rule without condition: it would apply to every row', () => {
    expect(() => policyOf((policy) => policy.allow(READ, {}, 'why'))).toThrow('no condition');
  });

  it('refuses a condition on undefined: it would match rows loaded without the column', () => {
    expect(() => policyOf((policy) => policy.allow(READ, { councilId: undefined } as unknown as Condition, 'why'))).toThrow('undefined');
  });

  it('refuses the words that open everything, and permissions nobody declared', () => {
    for (const word of ['manage', 'all', 'situation.everything'])
      expect(() => policyOf((policy) => policy.allow(word as Permission, { councilId: 'c' }, 'why'))).toThrow('Unknown permission');
  });

  it('refuses a rule without a reason', () => {
    expect(() => policyOf((policy) => policy.allow(READ, { councilId: 'c' }, ''))).toThrow('no reason');
  });
});

describe('asking a policy', () => {
  const rules = (policy: PolicyBuilder) => {
    policy.forbid(READ, { held: 'barred' }, 'recused');
    policy.allow(READ, { councilId: 'c', held: { $in: ['coordinate', 'deliberate'] } }, 'convened');
  };

  it('allows an instance on which one of the levels is held', () => {
    expect(policyOf(rules).check(READ, { councilId: 'c', held: ['own', 'deliberate'] })).toEqual({ allowed: true, reason: 'convened' });
  });

  it('refuses when nothing, or only another level, is held', () => {
    expect(policyOf(rules).check(READ, { councilId: 'c', held: [] }).allowed).toBe(false);
    expect(policyOf(rules).check(READ, { councilId: 'c', held: ['own'] }).allowed).toBe(false);
  });

  it('refuses an instance of another council', () => {
    expect(policyOf(rules).check(READ, { councilId: 'other', held: ['coordinate'] }).allowed).toBe(false);
  });

  it('lets a prohibition win whatever the order in which it was declared', () => {
    expect(policyOf(rules).check(READ, { councilId: 'c', held: ['coordinate', 'barred'] })).toEqual({ allowed: false, reason: 'recused' });
  });

  it('refuses an instance loaded without its levels', () => {
    expect(policyOf(rules).check(READ, { councilId: 'c' }).allowed).toBe(false);
  });

  it('leaves content out while the charter is not signed', () => {
    for (const charter of ['unsigned', 'outdated'] as const) {
      const policy = policyOf(rules, { ...coordinator, charter });
      expect(policy.check(READ, { councilId: 'c', held: ['coordinate'] }).allowed).toBe(false);
      expect(policy.permissions.has(READ)).toBe(false);
    }
  });
});
