import type { GrantLevel } from '../access/grants';
import type { Permission } from '../access/permissions';
import { buildPolicy } from '../access/policy';
import { ROLES, type Role } from '../access/roles';
import { aPersona } from '../situations/situation.fixtures';
import { responsesRules } from './access.rules';

interface Instance {
  readonly held: readonly GrantLevel[];
  readonly structureId: string;
  readonly authorId: string;
  readonly proposedReferentIds: readonly string[];
  readonly councilId: string;
}

function allowed(roles: Role | readonly Role[], permission: Permission, change: Partial<Instance> = {}) {
  const persona = aPersona({ roles: typeof roles === 'string' ? [roles] : roles, structureIds: ['cmp'] });
  const instance = { councilId: 'here', held: [], structureId: 'landlord', authorId: 'author', proposedReferentIds: [], ...change };
  return buildPolicy(persona, [responsesRules]).check(permission, instance).allowed;
}

const rolesWho = (permission: Permission, change: Partial<Instance>) => ROLES.filter((role) => allowed(role, permission, change));

describe('who follows up', () => {
  it.each<[string, Permission, Partial<Instance>, readonly Role[]]>([
    ['the response, by those who follow it', 'response.read', { held: ['follow-up'] }, ['facilitator', 'member', 'deputy', 'professional']],
    ['the response, not by a structure with commitments', 'response.read', { held: ['commitment'] }, []],
    ['the response, not by a guest of the item', 'response.read', { held: ['attend'] }, []],
    [
      'the extract, by the submitter',
      'response.read-extract',
      { held: ['own'] },
      ['coordinator', 'facilitator', 'member', 'deputy', 'professional'],
    ],
    [
      'who heard it, by the submitter',
      'response.read-register',
      { held: ['own'] },
      ['coordinator', 'facilitator', 'member', 'deputy', 'professional'],
    ],
    ['who heard it, not by members', 'response.read-register', { held: ['deliberate'] }, []],
    [
      'its own commitments, by the structure',
      'commitment.update',
      { held: ['commitment'], structureId: 'cmp' },
      ['member', 'deputy', 'professional'],
    ],
    ['another structure’s commitments, by nobody', 'commitment.update', { held: ['commitment'] }, []],
    ['commitments, by the coordinator', 'commitment.reassign', { held: ['coordinate'] }, ['coordinator', 'member', 'deputy']],
    ['closing, not by the facilitator', 'response.close', { held: ['facilitate'] }, []],
    [
      'the return to the person, by the referent',
      'response.record-return-to-person',
      { held: ['follow-up'] },
      ['facilitator', 'member', 'deputy', 'professional'],
    ],
    [
      'being referent, by oneself, never the coordinator',
      'response.answer-referent',
      { proposedReferentIds: ['reader'] },
      ['facilitator', 'member', 'deputy', 'professional'],
    ],
    ['being referent, not for somebody else', 'response.answer-referent', { proposedReferentIds: ['somebody'] }, []],
  ])('%s', (_rule, permission, change, roles) => {
    expect(rolesWho(permission, change)).toEqual(roles);
  });

  it('a private note of a report is read by its author alone', () => {
    expect(allowed('professional', 'response.read-private-report', { authorId: 'reader' })).toBe(true);
    expect(allowed(['coordinator', 'facilitator', 'ethics-referent'], 'response.read-private-report')).toBe(false);
  });

  it.each(['elected', 'evaluator', 'technical-committee', 'administrator'] as const)(
    '%s reads nothing, whatever grant was written',
    (role) => {
      const held: GrantLevel[] = ['own', 'coordinate', 'facilitate', 'deliberate', 'follow-up', 'commitment', 'audit'];
      for (const permission of [
        'response.read',
        'response.read-extract',
        'commitment.read',
        'commitment.update',
        'commitment.list',
      ] as const)
        expect([permission, allowed(role, permission, { held, structureId: 'cmp' })]).toEqual([permission, false]);
    },
  );

  it('recusal overrides, even for one’s own structure or a referent proposed', () => {
    const change = { held: ['commitment', 'follow-up', 'barred'] as GrantLevel[], structureId: 'cmp', proposedReferentIds: ['reader'] };
    for (const permission of ['commitment.read', 'commitment.update', 'response.read', 'response.answer-referent'] as const)
      expect([permission, allowed('member', permission, change)]).toEqual([permission, false]);
  });
});
