import { conventionStanding, isBound, recordConvention, type ConventionTerm } from './convention.rules';

const term = (change: Partial<ConventionTerm> = {}): ConventionTerm => ({
  id: 'one',
  validFrom: '2025-01-01',
  validUntil: '2025-12-31',
  endedOn: null,
  ...change,
});

describe('a structure and its conventions', () => {
  it.each([
    ['has none', [], '2025-06-01', 'none'],
    ['is bound on the first day', [term()], '2025-01-01', 'in-force'],
    ['is bound 61 days before the end', [term()], '2025-10-31', 'in-force'],
    ['is asked to renew during the last 60 days', [term()], '2025-11-01', 'to-renew'],
    ['is bound on the last day', [term()], '2025-12-31', 'to-renew'],
    ['is no longer bound the day after', [term()], '2026-01-01', 'expired'],
    ['will be bound', [term()], '2024-12-31', 'to-come'],
    [
      'is not asked again once the next one is signed',
      [term(), term({ id: 'two', validFrom: '2026-01-01', validUntil: '2026-12-31' })],
      '2025-12-01',
      'in-force',
    ],
    ['is free from the day somebody ended it', [term({ endedOn: '2025-06-01' })], '2025-06-01', 'ended'],
    ['is bound until the day before', [term({ endedOn: '2025-06-01' })], '2025-05-31', 'in-force'],
  ] as const)('%s', (_rule, terms, today, state) => {
    expect(conventionStanding(terms, today).state).toBe(state);
    expect(isBound(terms, today)).toBe(['in-force', 'to-renew'].includes(state));
  });
});

describe('a convention is recorded', () => {
  const next = { signedOn: '2025-12-01', validFrom: '2026-01-01', validUntil: '2028-12-31' };

  it('after it was signed, beside one that ends before it begins', () => {
    expect(recordConvention(next, [term()], '2025-12-01')).toMatchObject({ ok: true });
  });

  it.each([
    ['before its signature', next, [], '2025-11-30', 'CONVENTION_SIGNED_LATER'],
    ['over another one', { ...next, validFrom: '2025-12-31' }, [term()], '2025-12-01', 'CONVENTION_OVERLAPS'],
    ['backwards', { ...next, validUntil: '2025-12-31' }, [], '2025-12-01', 'CONVENTION_LENGTH'],
    ['for more than five years', { ...next, validUntil: '2031-01-01' }, [], '2025-12-01', 'CONVENTION_LENGTH'],
  ] as const)('never %s', (_rule, asked, others, today, code) => {
    expect(recordConvention(asked, others, today)).toMatchObject({ ok: false, code });
  });

  it('from the day another one was ended', () => {
    expect(
      recordConvention({ ...next, validFrom: '2025-06-01', validUntil: '2026-05-31' }, [term({ endedOn: '2025-06-01' })], '2025-12-01'),
    ).toMatchObject({ ok: true });
  });
});
