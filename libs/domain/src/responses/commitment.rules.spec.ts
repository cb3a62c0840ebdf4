import fc from 'fast-check';
import { COMMITMENT_OUTCOME_CODES, type CommitmentOutcomeCode } from '../vocabulary/commitment-outcomes';
import { aPersona } from '../situations/situation.fixtures';
import {
  carryOver,
  checkStructures,
  commitmentsAfterReturn,
  commitmentView,
  isOpen,
  overdueDays,
  reassignCommitment,
  updateCommitment,
  withoutExcluded,
  type Commitment,
} from './commitment.rules';
import { updateCommitmentSchema } from './commitment.schema';

const NOW = '2026-11-21T10:00:00.000Z';

function aCommitment(change: Partial<Commitment> = {}): Commitment {
  return {
    id: 'c1',
    councilId: 'here',
    situationId: 'situation',
    situationCode: 'BCD-234-5',
    propositionId: 'p1',
    code: 'R05',
    text: 'Visite à deux',
    structureId: 'cmp',
    dueOn: '2026-11-20',
    needsAgreement: false,
    status: 'to-do',
    reason: null,
    version: 1,
    updates: [],
    ...change,
  };
}

const onTheDay = { today: '2026-11-21', excludedStructureIds: [] };
const context = { personAnswer: null, structureId: 'cmp', now: NOW };

describe('a commitment moves on', () => {
  it.each<[string, Partial<Commitment>, CommitmentOutcomeCode, Parameters<typeof updateCommitment>[2]['personAnswer'], string]>([
    ['starts', {}, 'in-progress', null, 'in-progress'],
    ['is done at once', {}, 'done', null, 'done'],
    ['does not start before the person agreed', { needsAgreement: true }, 'in-progress', null, 'COMMITMENT_NEEDS_AGREEMENT'],
    ['does not start when she was not met', { needsAgreement: true }, 'done', 'unreachable', 'COMMITMENT_NEEDS_AGREEMENT'],
    ['does not start when she declined', { needsAgreement: true }, 'done', 'declines', 'COMMITMENT_NEEDS_AGREEMENT'],
    ['starts when she accepted in part', { needsAgreement: true }, 'done', 'accepts-in-part', 'done'],
    ['may be given up without her agreement', { needsAgreement: true }, 'no-longer-wanted', null, 'no-longer-wanted'],
    ['needs a reason to be impossible', {}, 'impossible', null, 'COMMITMENT_NEEDS_REASON'],
    ['starts again from impossible', { status: 'impossible', reason: 'no-offer' }, 'in-progress', null, 'in-progress'],
    ['does not go from done to abandoned', { status: 'done' }, 'abandoned', null, 'COMMITMENT_STEP_REFUSED'],
    ['is not changed without anything new', {}, 'to-do', null, 'ALREADY_DONE'],
  ])('%s', (_rule, change, status, personAnswer, expected) => {
    const outcome = updateCommitment(aCommitment(change), { status, reason: null, note: '', version: 1 }, { ...context, personAnswer });
    expect(outcome.ok ? outcome.value.status : outcome.code).toBe(expected);
  });

  it('keeps the reason while it is not carried out, and forgets it afterwards', () => {
    const input = { status: 'impossible' as const, reason: 'no-offer' as const, note: 'Aucune place', version: 1 };
    const impossible = updateCommitment(aCommitment(), input, context);
    if (!impossible.ok) throw new Error(impossible.code);
    expect(impossible.value).toMatchObject({ reason: 'no-offer', version: 2, updates: [{ text: 'Aucune place', structureId: 'cmp' }] });
    expect(updateCommitment(impossible.value, { ...input, status: 'in-progress', version: 2 }, context)).toMatchObject({
      value: { reason: null },
    });
    expect(updateCommitmentSchema.safeParse({ ...input, reason: null }).success).toBe(false);
  });

  it('refuses an older version of the screen', () => {
    expect(updateCommitment(aCommitment({ version: 3 }), { status: 'done', reason: null, note: '', version: 2 }, context)).toMatchObject({
      code: 'STALE_VERSION',
    });
  });

  it('is handed over only while open, to a date ahead', () => {
    const input = { structureId: 'ccas', dueOn: '2026-12-15', version: 1 };
    expect(reassignCommitment(aCommitment(), input, onTheDay)).toMatchObject({ value: { structureId: 'ccas', dueOn: '2026-12-15' } });
    expect(reassignCommitment(aCommitment({ status: 'done' }), input, onTheDay)).toMatchObject({ code: 'COMMITMENT_STEP_REFUSED' });
    expect(reassignCommitment(aCommitment(), { ...input, dueOn: '2026-11-20' }, onTheDay)).toMatchObject({
      code: 'COMMITMENT_DATE_PAST',
    });
  });

  it('is never entrusted to a structure the person excludes, and an open one leaves it', () => {
    const input = { structureId: 'ccas', dueOn: '2026-12-15', version: 1 };
    expect(reassignCommitment(aCommitment(), input, { ...onTheDay, excludedStructureIds: ['ccas'] })).toMatchObject({
      code: 'COMMITMENT_STRUCTURE_EXCLUDED',
    });
    expect(withoutExcluded(aCommitment({ status: 'in-progress' }), ['ccas', 'cmp'])).toMatchObject({ structureId: null });
    expect(withoutExcluded(aCommitment(), ['ccas'])).toMatchObject({ structureId: 'cmp' });
    expect(withoutExcluded(aCommitment({ status: 'done' }), ['cmp'])).toMatchObject({ structureId: 'cmp' });
  });

  it('is not validated for an excluded structure: the propositions to change are told', () => {
    const propositions = [aCommitment({ propositionId: 'p1' }), aCommitment({ propositionId: 'p2', structureId: null })];
    expect(checkStructures(propositions, ['ccas'])).toEqual({ ok: true, value: undefined });
    expect(checkStructures(propositions, ['cmp'])).toMatchObject({
      code: 'COMMITMENT_STRUCTURE_EXCLUDED',
      details: { propositionIds: ['p1'] },
    });
  });

  it('ends when the person declines, if it needed her agreement', () => {
    const all = [
      aCommitment({ needsAgreement: true }),
      aCommitment({ id: 'c2' }),
      aCommitment({ id: 'c3', needsAgreement: true, status: 'done' }),
    ];
    expect(commitmentsAfterReturn(all, 'declines')).toMatchObject([{ id: 'c1', status: 'no-longer-wanted', reason: 'person-declined' }]);
    expect(commitmentsAfterReturn(all, 'unreachable')).toEqual([]);
  });
});

describe('what is late', () => {
  it('counts days after the date, for open commitments only', () => {
    expect(overdueDays(aCommitment(), '2026-11-20')).toBe(0);
    expect(overdueDays(aCommitment(), '2026-11-23')).toBe(3);
    expect(overdueDays(aCommitment({ status: 'done' }), '2026-11-23')).toBe(0);
    expect(overdueDays(aCommitment({ dueOn: null }), '2026-11-23')).toBe(0);
  });

  it('every open commitment heads the next agenda, the latest first, and none that ended', () => {
    const some = fc.array(
      fc.record({
        id: fc.uuid(),
        status: fc.constantFrom(...COMMITMENT_OUTCOME_CODES),
        dueOn: fc.option(fc.constantFrom('2026-10-01', '2026-11-20', '2027-01-15'), { nil: null }),
      }),
    );
    fc.assert(
      fc.property(some, (changes) => {
        const all = changes.map((change) => aCommitment(change));
        const list = carryOver(all, '2026-11-21');
        const lateness = list.map((each) => overdueDays(each, '2026-11-21'));
        return (
          list.length === all.filter(isOpen).length &&
          list.every(isOpen) &&
          lateness.every((days, index) => index === 0 || days <= (lateness[index - 1] ?? 0))
        );
      }),
    );
  });
});

describe('who reads a commitment', () => {
  const reader = aPersona({ structureIds: ['cmp'] });

  it.each([
    ['its structure after approval', reader, ['commitment'], true],
    ['another structure after approval', aPersona({ structureIds: ['ccas'] }), ['commitment'], false],
    ['a member while the record is open', aPersona({ structureIds: ['ccas'] }), ['deliberate'], true],
    ['a guest of the item', reader, ['attend'], false],
    ['somebody recused', reader, ['commitment', 'deliberate', 'barred'], false],
    ['nobody without a grant', reader, [], false],
    ['nobody of another council', aPersona({ councilId: 'elsewhere' }), ['deliberate'], false],
  ] as const)('%s', (_rule, persona, held, expected) => {
    expect(commitmentView(aCommitment(), persona, held, '2026-11-21') !== null).toBe(expected);
  });

  it('without the ids of the situation or of the account', () => {
    const view = commitmentView(aCommitment(), reader, ['commitment'], '2026-11-21');
    expect(Object.keys(view ?? {})).not.toEqual(expect.arrayContaining(['situationId']));
    expect(view).toMatchObject({ overdueDays: 1, situationCode: 'BCD-234-5' });
  });
});
