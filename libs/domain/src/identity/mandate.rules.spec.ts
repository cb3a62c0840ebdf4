import type { Role } from '../access/roles';
import {
  endMandate,
  grantMandate,
  handOver,
  mandateInForce,
  mandatesEndingWithin,
  mayHandOver,
  mayManageRole,
  offboard,
  rolesExclude,
  structureMayMandate,
} from './mandate.rules';
import { grantMandateSchema, type Mandate } from './mandate.schema';

const ZONE = 'Europe/Paris';
const NOW = '2026-11-21T10:00:00.000Z';

function mandate(change: Partial<Mandate> = {}): Mandate {
  return {
    id: 'm1',
    accountId: 'anne',
    councilId: 'council',
    role: 'member',
    structureId: 'cmp',
    profession: 'nurse',
    from: '2026-01-01',
    until: null,
    endedAt: null,
    endReason: null,
    ...change,
  };
}

describe('a mandate is in force', () => {
  it.each([
    ['from its first day', { from: '2026-11-21' }, NOW, true],
    ['not the day before', { from: '2026-11-22' }, NOW, false],
    ['on its last day', { until: '2026-11-21' }, NOW, true],
    ['not the day after', { until: '2026-11-20' }, NOW, false],
    ['until midnight of the council, not of UTC', { until: '2026-11-20' }, '2026-11-20T22:59:00.000Z', true],
    ['not after midnight of the council', { until: '2026-11-20' }, '2026-11-20T23:01:00.000Z', false],
    ['not from the instant it was ended', { endedAt: NOW }, NOW, false],
    ['until that instant', { endedAt: '2026-11-21T10:00:01.000Z' }, NOW, true],
  ] as const)('%s', (_rule, change, now, expected) => {
    expect(mandateInForce(mandate(change), now, ZONE)).toBe(expected);
  });
});

describe('giving a mandate', () => {
  const input = { role: 'member' as Role, structureId: 'cmp', profession: 'nurse' as const, from: '2026-12-01', until: null };
  const coordinator = { accountId: 'claire', roles: ['coordinator'] as Role[] };
  const administrator = { accountId: 'adam', roles: ['administrator'] as Role[] };

  it.each([
    ['a coordinator gives a member’s mandate', 'member', [], coordinator, true],
    ['a coordinator does not name a facilitator', 'facilitator', [], coordinator, 'MANDATE_ROLE_RESERVED'],
    ['an administrator does', 'facilitator', [], administrator, true],
    ['a facilitator gives none', 'member', [], { accountId: 'paul', roles: ['facilitator'] as Role[] }, 'MANDATE_ROLE_RESERVED'],
    ['nobody gives themselves one', 'member', [], { ...coordinator, accountId: 'anne' }, 'MANDATE_FOR_ONESELF'],
    ['the same mandate is not given twice', 'member', [mandate()], coordinator, 'ALREADY_DONE'],
    ['a mandate that ended does not count', 'member', [mandate({ endedAt: NOW })], coordinator, true],
    ['a mandate that stops before does not count', 'member', [mandate({ until: '2026-11-30' })], coordinator, true],
    ['who reads does not administer accounts', 'administrator', [mandate()], administrator, 'MANDATE_ROLES_INCOMPATIBLE'],
    [
      'who administers accounts does not read',
      'professional',
      [mandate({ role: 'administrator' })],
      administrator,
      'MANDATE_ROLES_INCOMPATIBLE',
    ],
    ['an élu does not become a member', 'member', [mandate({ role: 'elected' })], coordinator, 'MANDATE_ROLES_INCOMPATIBLE'],
    ['an élu may submit as a professional', 'professional', [mandate({ role: 'elected' })], coordinator, true],
  ] as const)('%s', (_rule, role, mandates, giver, expected) => {
    const outcome = grantMandate({ ...input, role }, { accountId: 'anne', mandates }, giver);
    expect(outcome.ok ? true : outcome.code).toBe(expected);
  });

  it('role exclusions read the same both ways', () => {
    expect(rolesExclude('ethics-referent', 'facilitator')).toBe(true);
    expect(rolesExclude('facilitator', 'ethics-referent')).toBe(true);
    expect(rolesExclude('member', 'professional')).toBe(false);
  });

  it('a body whose end is before its start is refused', () => {
    const body = { role: 'member', structureId: null, profession: 'nurse', from: '2026-02-01', until: '2026-01-31' };
    expect(grantMandateSchema.safeParse(body).success).toBe(false);
    expect(grantMandateSchema.safeParse({ ...body, until: null, councilId: 'x' }).success).toBe(false);
  });
});

describe('handover and offboarding', () => {
  const input = { successorAccountId: 'bruno', successorProfession: 'nurse' as const, on: '2026-12-01' };

  it('leaves no day without and no day with two holders', () => {
    const outcome = handOver(mandate({ until: '2027-12-31' }), input, '2026-11-21');
    expect(outcome).toMatchObject({
      ok: true,
      value: { ended: { until: '2026-11-30' }, opened: { from: '2026-12-01', until: '2027-12-31' } },
    });
  });

  it.each([
    ['to oneself', mandate(), { ...input, successorAccountId: 'anne' }, 'HANDOVER_TO_ONESELF'],
    ['in the past', mandate(), { ...input, on: '2026-11-20' }, 'HANDOVER_IN_THE_PAST'],
    ['of a mandate that ended', mandate({ endedAt: NOW }), input, 'MANDATE_ENDED'],
    ['after the mandate’s last day', mandate({ until: '2026-11-25' }), input, 'MANDATE_ENDED'],
  ])('a handover %s is refused', (_rule, held, body, code) => {
    expect(handOver(held, body, '2026-11-21')).toMatchObject({ ok: false, code });
  });

  it('ends every mandate at the instant, those to come included, and leaves other people’s alone', () => {
    const all = [mandate(), mandate({ id: 'm2', from: '2027-01-01' }), mandate({ id: 'm3', accountId: 'bruno' })];
    const outcome = offboard('anne', all, 'departure', NOW, ZONE);
    if (!outcome.ok) throw new Error(outcome.code);
    expect(outcome.value.map(({ id }) => id)).toEqual(['m1', 'm2']);
    expect(outcome.value.every((ended) => !mandateInForce(ended, NOW, ZONE))).toBe(true);
  });

  it('keeps the last administrator, not one of two', () => {
    const last = mandate({ role: 'administrator' });
    expect(offboard('anne', [last], 'departure', NOW, ZONE)).toMatchObject({ ok: false, code: 'LAST_ADMINISTRATOR' });
    expect(offboard('anne', [last, mandate({ role: 'administrator', accountId: 'bruno' })], 'departure', NOW, ZONE).ok).toBe(true);
  });

  it('ends a mandate once', () => {
    expect(endMandate(mandate(), [mandate()], 'mistake', NOW, ZONE)).toMatchObject({
      ok: true,
      value: { endedAt: NOW, endReason: 'mistake' },
    });
    expect(endMandate(mandate({ endedAt: NOW }), [], 'mistake', NOW, ZONE)).toMatchObject({ ok: false, code: 'MANDATE_ENDED' });
  });

  it('leaves a council its last administrator, whatever ended the others', () => {
    const one = mandate({ id: 'one', role: 'administrator' });
    const two = mandate({ id: 'two', role: 'administrator', accountId: 'two' });
    expect(endMandate(one, [one, two], 'departure', NOW, ZONE).ok).toBe(true);
    const left = [one, { ...two, endedAt: NOW }];
    expect(endMandate(one, left, 'departure', NOW, ZONE)).toMatchObject({ ok: false, code: 'LAST_ADMINISTRATOR' });
  });

  it('announces the mandates that end soon, the nearest first', () => {
    const soon = mandate({ id: 'soon', until: '2026-12-10' });
    const sooner = mandate({ id: 'sooner', until: '2026-11-30' });
    const later = mandate({ id: 'later', until: '2027-06-30' });
    expect(mandatesEndingWithin([later, soon, sooner, mandate()], 30, NOW, ZONE).map(({ id }) => id)).toEqual(['sooner', 'soon']);
  });
});

describe('arranging a handover', () => {
  const opened = { ...mandate({ accountId: 'basile', from: '2026-12-01' }) };

  it('is open to the person who leaves, even for a role they may not give', () => {
    const facilitator = mandate({ role: 'facilitator' });
    expect(mayHandOver(facilitator, { ...opened, role: 'facilitator' }, [], { accountId: 'anne', roles: ['facilitator'] }).ok).toBe(true);
  });

  it('is refused to a coordinator for a role of the administration', () => {
    const administrator = mandate({ role: 'administrator' });
    const outcome = mayHandOver(administrator, { ...opened, role: 'administrator' }, [], { accountId: 'chloe', roles: ['coordinator'] });
    expect(outcome).toMatchObject({ ok: false, code: 'MANDATE_ROLE_RESERVED' });
  });

  it('never gives a mandate to whoever arranges it', () => {
    const outcome = mayHandOver(mandate(), { ...opened, accountId: 'chloe' }, [], { accountId: 'chloe', roles: ['administrator'] });
    expect(outcome).toMatchObject({ ok: false, code: 'MANDATE_FOR_ONESELF' });
  });
});

describe('who may give or take back a role', () => {
  it.each([
    ['a coordinator, members', 'member', ['coordinator'], true],
    ['a coordinator, not facilitators', 'facilitator', ['coordinator'], false],
    ['an administrator, facilitators', 'facilitator', ['administrator'], true],
    ['nobody else', 'member', ['facilitator'], false],
  ] as const)('%s', (_rule, role, roles, expected) => {
    expect(mayManageRole(role, roles).ok).toBe(expected);
  });
});

describe('a structure mandates readers of situations', () => {
  it.each([
    ['once it signed the convention', 'member', 'signatory', true],
    ['not before', 'member', 'in-contact', false],
    ['not while suspended', 'deputy', 'suspended', false],
    ['any professional of the territory may bring a situation', 'professional', 'in-contact', true],
    ['a guest of one item needs no convention', 'guest', 'in-contact', true],
    ['a role without structure needs none', 'member', null, true],
  ] as const)('%s', (_rule, role, partnership, expected) => {
    expect(structureMayMandate(role, partnership).ok).toBe(expected);
  });
});
