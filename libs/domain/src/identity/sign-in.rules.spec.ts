import { invitationExpiry, useInvitation } from './invitation.rules';
import { checkPassword } from './password.rules';
import { sessionState } from './session.rules';

const OWNER = { email: 'm.delorme@cmp.example', displayName: 'Maud Delorme' };

describe('a password', () => {
  it.each([
    ['of four unrelated words is accepted', 'girafe tunnel myrtille sept', true],
    ['of twelve signs is accepted', 'vG7-lq2!rWx4', true],
    ['of eleven signs is too short', 'vG7-lq2!rWx', 'PASSWORD_TOO_SHORT'],
    ['of 201 signs is too long', 'abcd'.repeat(50) + 'é', 'PASSWORD_TOO_LONG'],
    ['holding the address is refused', 'M.Delorme@CMP.example1', 'PASSWORD_CONTAINS_IDENTITY'],
    ['holding the part before @ is refused', '99-m.delorme-99', 'PASSWORD_CONTAINS_IDENTITY'],
    ['holding the name without its accents is refused', 'delorme-aime-le-thé', 'PASSWORD_CONTAINS_IDENTITY'],
    ['that everybody takes is refused', 'MotDePasse2026!', 'PASSWORD_TOO_COMMON'],
    ['that repeats a common word is refused', 'azertyAZERTY12', 'PASSWORD_TOO_COMMON'],
    ['of one sign repeated is refused', 'zzzzzzzzzzzzzz', 'PASSWORD_TOO_COMMON'],
    ['that counts is refused', '123456789012', 'PASSWORD_TOO_COMMON'],
  ])('%s', (_rule, password, expected) => {
    const outcome = checkPassword(password, OWNER);
    expect(outcome.ok ? true : outcome.code).toBe(expected);
  });
});

describe('a session', () => {
  const session = { startedAt: '2026-11-21T08:00:00.000Z', lastSeenAt: '2026-11-21T09:00:00.000Z', endedAt: null, inOpenMeeting: false };

  it.each([
    ['lives within 30 minutes of use', {}, '2026-11-21T09:29:59.000Z', 'live'],
    ['is idle after 30 minutes', {}, '2026-11-21T09:30:00.000Z', 'idle'],
    ['is not idled out by an open meeting', { inOpenMeeting: true }, '2026-11-21T12:00:00.000Z', 'live'],
    ['never passes 10 hours, even in a meeting', { inOpenMeeting: true }, '2026-11-21T18:00:00.000Z', 'expired'],
    ['that was ended stays ended', { endedAt: '2026-11-21T09:00:00.000Z', inOpenMeeting: true }, '2026-11-21T09:01:00.000Z', 'ended'],
  ])('%s', (_rule, change, now, expected) => {
    expect(sessionState({ ...session, ...change }, now)).toBe(expected);
  });
});

describe('an invitation', () => {
  const invitation = { createdAt: '2026-11-01T08:00:00.000Z', usedAt: null, revokedAt: null };

  it.each([
    ['works until its seventh day', {}, '2026-11-08T07:59:59.000Z', true],
    ['expires then', {}, '2026-11-08T08:00:00.000Z', 'INVITATION_EXPIRED'],
    ['works once', { usedAt: '2026-11-02T08:00:00.000Z' }, '2026-11-03T08:00:00.000Z', 'INVITATION_USED'],
    ['may be withdrawn', { revokedAt: '2026-11-02T08:00:00.000Z' }, '2026-11-03T08:00:00.000Z', 'INVITATION_REVOKED'],
  ])('%s', (_rule, change, now, expected) => {
    const outcome = useInvitation({ ...invitation, ...change }, now);
    expect(outcome.ok ? true : outcome.code).toBe(expected);
  });

  it('says when it expires', () => {
    expect(invitationExpiry(invitation.createdAt)).toBe('2026-11-08T08:00:00.000Z');
  });
});
