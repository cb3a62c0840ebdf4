import type { GrantLevel } from '../access/grants';
import type { Permission } from '../access/permissions';
import type { Persona } from '../access/persona';
import { buildPolicy } from '../access/policy';
import { ROLES, type Role } from '../access/roles';
import { COMMAND_PAYLOADS, COMMAND_PERMISSIONS } from './live/commands';
import { COMMAND_GATES } from './live/gates';
import { meetingsPermissions, meetingsRules } from './meetings.permissions';

const persona = (over: Partial<Persona> = {}): Persona => ({
  accountId: 'a',
  memberId: 'm',
  councilId: 'here',
  sessionId: 's',
  displayName: 'A',
  roles: ['member'],
  structureIds: [],
  circle: 3,
  charter: 'signed',
  language: 'fr',
  ...over,
});
const READ_BY_ROLE: readonly string[] = ['meeting.list', 'lesson.read', 'committee.read'];
const all = Object.keys(meetingsPermissions) as Permission[];
const allowed = (who: Persona, held: readonly GrantLevel[], councilId = 'here') => {
  const policy = buildPolicy(who, [meetingsRules]);
  return all.filter((permission) => policy.check(permission, { councilId, held }).allowed && !READ_BY_ROLE.includes(permission));
};

const ROLE_ALONE: readonly string[] = [...READ_BY_ROLE, 'meeting.plan', 'committee.keep'];
const SITTING = ['meeting.read', 'meeting.take-part', 'meeting.keep-notes', 'meeting.give-feedback', 'meeting.recuse', 'record.remark'];

describe('what each grant opens in a meeting', () => {
  it.each<[GrantLevel, string[]]>([
    ['attend', ['meeting.answer', ...SITTING]],
    ['deliberate', ['meeting.answer', ...SITTING, 'meeting.propose', 'record.write']],
    ['coordinate', [...SITTING, 'meeting.propose', 'meeting.organise', 'lesson.write', 'record.write', 'record.tidy']],
    ['facilitate', all.filter((permission) => !ROLE_ALONE.includes(permission))],
    ['own', []],
    ['follow-up', []],
    ['commitment', []],
    ['audit', []],
  ])('%s', (level, expected) => {
    expect(allowed(persona(), [level]).sort()).toEqual([...expected].sort());
  });

  it('bars everything but leaving when the person is recused, whatever else they hold', () => {
    expect(allowed(persona(), ['facilitate', 'coordinate', 'deliberate', 'barred'])).toEqual(['meeting.answer', 'meeting.recuse']);
  });

  it('opens nothing in another council', () => {
    expect(allowed(persona({ roles: [...ROLES] }), ['facilitate', 'coordinate', 'deliberate'], 'elsewhere')).toEqual([]);
  });

  it('opens no content while the charter is not signed', () => {
    for (const charter of ['unsigned', 'outdated'] as const) {
      const open = allowed(persona({ charter }), ['facilitate', 'deliberate']);
      expect(open.filter((permission) => meetingsPermissions[permission as 'meeting.read'].content)).toEqual([]);
    }
  });

  it.each<Role>(['administrator', 'elected', 'evaluator', 'ethics-referent'])('gives the %s nothing by role', (role) => {
    expect(allowed(persona({ roles: [role] }), [])).toEqual([]);
    expect(buildPolicy(persona({ roles: [role] }), [meetingsRules]).check('meeting.list', { councilId: 'here', held: [] }).allowed).toBe(
      false,
    );
  });

  it.each<[Role, boolean]>([
    ['elected', true],
    ['technical-committee', true],
    ['coordinator', true],
    ['member', false],
    ['evaluator', false],
    ['administrator', false],
  ])('lets the %s read anonymised lessons: %s', (role, expected) => {
    const policy = buildPolicy(persona({ roles: [role] }), [meetingsRules]);
    expect(policy.check('lesson.read', { councilId: 'here' }).allowed).toBe(expected);
    expect(policy.check('lesson.read', { councilId: 'elsewhere' }).allowed).toBe(false);
  });

  it('lets the coordinator plan, and keep the records of committees, by role', () => {
    expect(allowed(persona({ roles: ['coordinator'] }), [])).toEqual(['meeting.plan', 'committee.keep']);
  });
});

describe('commands', () => {
  it('have one schema, one gate and one permission each', () => {
    const names = Object.keys(COMMAND_PAYLOADS).sort();
    expect(Object.keys(COMMAND_GATES).sort()).toEqual(names);
    expect(Object.keys(COMMAND_PERMISSIONS).sort()).toEqual(names);
    for (const permission of Object.values(COMMAND_PERMISSIONS)) expect(all).toContain(permission);
  });
});
