import { afterAttempt, firstState, MAX_ATTEMPTS } from './delivery.rules';

const NOW = '2026-03-10T08:00:00.000Z';
const letter = { theme: 'records', choices: {}, happenedAt: NOW, hasAddress: true } as const;

describe('how a letter begins', () => {
  it.each([
    ['at once when nothing was chosen', letter, 'waiting'],
    ['held for the digest of those who chose it', { ...letter, choices: { records: 'digest' } }, 'held'],
    ['in the application only for those who want no letter', { ...letter, choices: { records: 'none' } }, 'kept'],
    ['at once when it convenes, whatever was chosen', { ...letter, theme: 'convocations', choices: { convocations: 'none' } }, 'waiting'],
    ['at once when it is about the safety of the account', { ...letter, theme: 'account', choices: { account: 'digest' } }, 'waiting'],
    ['on paper for those who have no address', { ...letter, hasAddress: false }, 'paper'],
    ['in the application only when the news is old', { ...letter, happenedAt: '2026-03-01T08:00:00.000Z' }, 'kept'],
  ] as const)('%s', (_, given, expected) => {
    expect(firstState(given, NOW)).toBe(expected);
  });
});

describe('what becomes of a letter after an attempt', () => {
  it('is sent once the mail server accepted it', () => {
    expect(afterAttempt(2, 'accepted', NOW)).toEqual({ state: 'sent', attempts: 3, nextAttemptAt: null, fault: null });
  });

  it('is never tried again when refused for good', () => {
    expect(afterAttempt(0, 'refused', NOW)).toEqual({ state: 'failed', attempts: 1, nextAttemptAt: null, fault: 'refused' });
  });

  it.each(['delayed', 'unreachable', 'not-recognised'] as const)('is tried ever later when %s, then given up with the reason', (fault) => {
    const pauses: number[] = [];
    for (let before = 0; before < MAX_ATTEMPTS - 1; before += 1) {
      const { state, nextAttemptAt } = afterAttempt(before, fault, NOW);
      expect(state).toBe('waiting');
      pauses.push(Date.parse(nextAttemptAt ?? '') - Date.parse(NOW));
    }
    expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
    expect(new Set(pauses).size).toBe(pauses.length);
    expect(afterAttempt(MAX_ATTEMPTS - 1, fault, NOW)).toEqual({ state: 'failed', attempts: MAX_ATTEMPTS, nextAttemptAt: null, fault });
  });
});
