import { mayRecover, recoveryExpiry, useRecoveryLink } from './recovery.rules';

const CREATED = '2026-11-21T09:00:00.000Z';
const link = { createdAt: CREATED, usedAt: null, revokedAt: null };

describe('a recovery link', () => {
  it('works until the last instant of its 24 hours', () => {
    expect(recoveryExpiry(CREATED)).toBe('2026-11-22T09:00:00.000Z');
    expect(useRecoveryLink(link, '2026-11-22T08:59:59.999Z')).toMatchObject({ ok: true, value: { usedAt: '2026-11-22T08:59:59.999Z' } });
  });

  it.each([
    ['unknown', undefined, CREATED],
    ['used', { ...link, usedAt: CREATED }, CREATED],
    ['withdrawn', { ...link, revokedAt: CREATED }, CREATED],
    ['too old', link, '2026-11-22T09:00:00.000Z'],
  ])('is refused in the same words when it is %s', (_case, found, now) => {
    expect(useRecoveryLink(found, now)).toEqual({ ok: false, code: 'RECOVERY_LINK_DEAD' });
  });

  it('is given for an active account only', () => {
    expect(mayRecover('active').ok).toBe(true);
    expect(mayRecover('invited')).toMatchObject({ code: 'RECOVERY_NOT_NEEDED' });
    expect(mayRecover('closed')).toMatchObject({ code: 'ACCOUNT_CLOSED' });
  });
});
