import { counterAdvances, mayRemoveWayIn } from './ways-in.rules';

describe('a way into an account', () => {
  it.each([
    ['a passkey beside a password', { password: true, passkeys: 1, providers: 0 }, true],
    ['one passkey of two', { password: false, passkeys: 2, providers: 0 }, true],
    ['a passkey beside a provider', { password: false, passkeys: 1, providers: 1 }, true],
    ['the last passkey', { password: false, passkeys: 1, providers: 0 }, 'LAST_WAY_IN'],
    ['the last provider', { password: false, passkeys: 0, providers: 1 }, 'LAST_WAY_IN'],
  ])('is removed only when another is left: %s', (_what, ways, expected) => {
    const outcome = mayRemoveWayIn(ways);
    expect(outcome.ok || outcome.code).toBe(expected);
  });
});

describe('the counter of a passkey', () => {
  it.each([
    ['advances', 4, 5, true],
    ['may jump', 4, 900, true],
    ['stands still: a copy', 4, 4, false],
    ['goes back: a copy', 4, 3, false],
    ['is reset: a copy', 4, 0, false],
    ['is not kept by the device', 0, 0, true],
  ])('%s', (_rule, last, seen, expected) => {
    expect(counterAdvances(last, seen)).toBe(expected);
  });
});
