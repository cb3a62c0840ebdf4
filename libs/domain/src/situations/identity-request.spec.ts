import { buildPolicy } from '../access/policy';
import { askIdentity, decideIdentity, type IdentityRequest } from './identity-request.rules';
import { identityRequestRules, type IdentityRequestInstance } from './identity-request.permissions';
import { anInformation, aPersona, aSubmission } from './situation.fixtures';

const NOW = '2026-11-20T10:00:00.000Z';
const situation = { id: 's', submitterStructureId: 'ccas', submission: aSubmission() };
const input = { purpose: 'joint-visit', text: 'Préparer une visite à deux.', days: 30 } as const;
const asked: IdentityRequest = {
  ...input,
  id: 'r',
  situationId: 's',
  requesterId: 'asker',
  structureId: 'cmp',
  askedAt: NOW,
  decision: null,
};
const told = { outcome: 'told', reason: 'Appelez le secrétariat.', days: 30 } as const;
const decide = (change: object = {}, decider = { accountId: 'decider', structureIds: ['ccas'] }, about: object = situation) =>
  decideIdentity(asked, about as typeof situation, { ...told, ...change }, decider, NOW, '2026-11-20');

describe('asking who a situation concerns', () => {
  it('is for other structures: the submitter’s knows already', () => {
    expect(askIdentity(situation, [], input, { accountId: 'asker', structureIds: ['cmp'] }, NOW)).toMatchObject({
      ok: true,
      value: { structureId: 'cmp', days: 30, decision: null },
    });
    expect(askIdentity(situation, [], input, { accountId: 'asker', structureIds: ['cmp', 'ccas'] }, NOW)).toMatchObject({
      code: 'IDENTITY_KNOWN_AT_HOME',
    });
  });

  it('is done once while the request waits', () => {
    expect(askIdentity(situation, [asked], input, { accountId: 'asker', structureIds: ['cmp'] }, NOW)).toMatchObject({
      code: 'ALREADY_DONE',
    });
  });
});

describe('deciding', () => {
  it('keeps who decided, from which structure, why and until when', () => {
    expect(decide({ days: 10 })).toMatchObject({
      ok: true,
      value: { decision: { outcome: 'told', structureId: 'ccas', decidedBy: 'decider', until: '2026-11-30' } },
    });
  });

  it('is never done by the requester, nor by their structure', () => {
    expect(decide({}, { accountId: 'asker', structureIds: ['ccas'] })).toMatchObject({ code: 'IDENTITY_OWN_REQUEST' });
    expect(decide({}, { accountId: 'facilitator', structureIds: ['cmp'] })).toMatchObject({ code: 'IDENTITY_SAME_STRUCTURE' });
  });

  it('never gives longer than was asked', () => {
    expect(decide({ days: 31 })).toMatchObject({ code: 'IDENTITY_TOO_LONG' });
  });

  it('cannot tell a partner whom the person excluded meanwhile; refusing stays possible', () => {
    const opposed = {
      ...situation,
      submission: aSubmission({ information: anInformation({ opposition: 'partial', excludedStructureIds: ['cmp'] }) }),
    };
    expect(decide({}, undefined, opposed)).toMatchObject({ code: 'PARTNER_EXCLUDED_BY_PERSON' });
    expect(decide({ outcome: 'refused' }, undefined, opposed)).toMatchObject({ ok: true, value: { decision: { until: null } } });
  });
});

describe('who may decide', () => {
  const instance: IdentityRequestInstance = {
    councilId: 'here',
    requesterId: 'asker',
    submitterStructureId: 'ccas',
    held: [],
    facilitatorAnswers: false,
  };
  const may = (persona: Parameters<typeof aPersona>[0], change: Partial<IdentityRequestInstance> = {}) =>
    buildPolicy(aPersona(persona), [identityRequestRules]).check('identity-request.decide', { ...instance, ...change }).allowed;

  it('the submitter’s structure, never the requester, never who stepped aside', () => {
    expect(may({ structureIds: ['ccas'] })).toBe(true);
    expect(may({ structureIds: ['cmp'] })).toBe(false);
    expect(may({ structureIds: ['ccas'], accountId: 'asker' })).toBe(false);
    expect(may({ structureIds: ['ccas'] }, { held: ['barred'] })).toBe(false);
    expect(may({ structureIds: ['ccas'], roles: ['elected'] })).toBe(false);
    expect(may({ structureIds: ['ccas'], roles: ['member', 'administrator'] })).toBe(false);
  });

  it('the facilitator only where the council says so', () => {
    const facilitator = { roles: ['facilitator'], structureIds: ['chs'] } as const;
    expect(may(facilitator, { held: ['facilitate'] })).toBe(false);
    expect(may(facilitator, { held: ['facilitate'], facilitatorAnswers: true })).toBe(true);
    expect(may(facilitator, { facilitatorAnswers: true })).toBe(false);
  });
});
