import { mandateMoment } from './mandate-in-words';

const mandate = (change: object = {}) => ({ from: '2026-01-01', until: null, endedAt: null, inForce: true, ...change });

describe('a mandate is said', () => {
  it.each([
    ['open while no end is planned', mandate(), 'open'],
    ['with its last day when that is far', mandate({ until: '2027-06-30' }), 'until'],
    ['ending soon in its last two months', mandate({ until: '2026-12-10' }), 'ends-soon'],
    ['ending today on its last day', mandate({ until: '2026-11-21' }), 'ends-today'],
    ['to come before its first day', mandate({ from: '2026-12-01', inForce: false }), 'to-come'],
    ['over after its last day', mandate({ until: '2026-11-20', inForce: false }), 'over'],
    ['ended when somebody ended it', mandate({ endedAt: '2026-11-01T10:00:00Z', inForce: false }), 'ended'],
  ])('%s', (_rule, given, key) => {
    expect(mandateMoment(given, '2026-11-21').key).toBe(key);
  });

  it('with the number of days left', () => {
    expect(mandateMoment(mandate({ until: '2026-12-01' }), '2026-11-21').daysLeft).toBe(10);
  });
});
