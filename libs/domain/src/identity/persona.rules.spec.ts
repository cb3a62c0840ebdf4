import type { ProfessionCode } from '../vocabulary/professions';
import type { Role } from '../access/roles';
import type { Mandate } from './mandate.schema';
import { personaOf, type PersonaInput } from './persona.rules';

const NOW = '2026-11-21T10:00:00.000Z';

function mandate(role: Role, profession: ProfessionCode, change: Partial<Mandate> = {}): Mandate {
  return {
    id: role,
    accountId: 'anne',
    councilId: 'here',
    role,
    structureId: 'cmp',
    profession,
    from: '2026-01-01',
    until: null,
    endedAt: null,
    endReason: null,
    ...change,
  };
}

function input(mandates: readonly Mandate[], change: Partial<PersonaInput> = {}): PersonaInput {
  return {
    account: { id: 'anne', displayName: 'Anne', language: 'fr', closed: false },
    councilId: 'here',
    memberId: 'member',
    zone: 'Europe/Paris',
    sessionId: 'session',
    mandates,
    signatures: [{ accountId: 'anne', councilId: 'here', versionId: 'v2', signedAt: '2026-05-01T08:00:00.000Z', withdrawnAt: null }],
    charter: { versionId: 'v2', publishedAt: '2026-04-01T08:00:00.000Z' },
    listedServiceIds: ['savs'],
    ...change,
  };
}

function persona(mandates: readonly Mandate[], change: Partial<PersonaInput> = {}) {
  const outcome = personaOf(input(mandates, change), NOW);
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value;
}

describe('who acts', () => {
  it('holds the roles and structures of the mandates in force in this council, and no other', () => {
    const mandates = [
      mandate('member', 'nurse'),
      mandate('professional', 'nurse'),
      mandate('facilitator', 'nurse', { until: '2026-10-31' }),
      mandate('coordinator', 'nurse', { councilId: 'elsewhere' }),
      mandate('technical-committee', 'nurse', { accountId: 'somebody-else' }),
    ];
    expect(persona(mandates)).toMatchObject({ roles: ['member', 'professional'], structureIds: ['cmp'], charter: 'signed', circle: 2 });
  });

  it('is nobody without a mandate in force, or once the account is closed', () => {
    expect(personaOf(input([mandate('member', 'nurse', { endedAt: NOW })]), NOW)).toMatchObject({ ok: false, code: 'NO_MANDATE' });
    const closed = { id: 'anne', displayName: 'Anne', language: 'fr', closed: true } as const;
    expect(personaOf(input([mandate('member', 'nurse')], { account: closed }), NOW)).toMatchObject({ ok: false, code: 'ACCOUNT_CLOSED' });
  });

  it('does not borrow a signature given in another council', () => {
    const signatures = [
      { accountId: 'anne', councilId: 'elsewhere', versionId: 'v2', signedAt: '2026-05-01T08:00:00.000Z', withdrawnAt: null },
    ];
    expect(persona([mandate('member', 'nurse')], { signatures }).charter).toBe('unsigned');
  });
});

describe('the sharing circle', () => {
  it.each([
    ['a nurse who sits is in circle 2', [mandate('member', 'nurse')], 2],
    ['a housing officer is in circle 3', [mandate('member', 'housing-officer')], 3],
    ['a coordinator outside R.1110-2 is in circle 3', [mandate('coordinator', 'council-coordinator')], 3],
    ['an educator of a listed service is in circle 2', [mandate('member', 'special-educator', { structureId: 'savs' })], 2],
    ['an educator elsewhere is in circle 3', [mandate('member', 'special-educator')], 3],
    ['a doctor who is also a volunteer here is in circle 3', [mandate('member', 'physician'), mandate('professional', 'volunteer')], 3],
    ['a doctor who only evaluates is in circle 3', [mandate('evaluator', 'physician')], 3],
    ['a doctor who only administers accounts is in circle 3', [mandate('administrator', 'physician')], 3],
    ['figures read beside care change nothing', [mandate('member', 'physician'), mandate('technical-committee', 'other')], 2],
  ])('%s', (_rule, mandates, circle) => {
    expect(persona(mandates).circle).toBe(circle);
  });
});
