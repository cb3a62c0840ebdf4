import { canInviteByLink, guestLinkExpiry, useGuestLink, visitState, type GuestLinkState } from './guest-link.rules';
import { ITEM_STATUSES, MEETING_STATUSES } from './meeting-kinds';

const link: GuestLinkState = {
  usedAt: null,
  endedAt: null,
  expiresAt: '2026-11-24T14:00:00.000Z',
  itemStatus: 'planned',
  meetingStatus: 'convoked',
};
const now = '2026-11-24T09:00:00.000Z';
const code = (over: Partial<GuestLinkState>, at = now) => {
  const outcome = useGuestLink({ ...link, ...over }, at);
  return outcome.ok ? 'ok' : outcome.code;
};

describe('a link for one item', () => {
  it('works once', () => {
    expect(code({})).toBe('ok');
    expect(code({ usedAt: now })).toBe('GUEST_LINK_USED');
  });

  it('is over with its item, its meeting, its invitation or its time, also for whoever used it', () => {
    for (const over of [
      { endedAt: now },
      { itemStatus: 'decided' as const },
      { itemStatus: 'deferred' as const, usedAt: now },
      { meetingStatus: 'closed' as const },
      { meetingStatus: 'cancelled' as const },
    ])
      expect([over, code(over)]).toEqual([over, 'GUEST_LINK_OVER']);
    expect(code({}, '2026-11-24T14:00:00.000Z')).toBe('GUEST_LINK_OVER');
  });

  it('is made only while the item is to come or open', () => {
    expect(ITEM_STATUSES.filter((status) => canInviteByLink(status, 'open').ok)).toEqual(['planned', 'current']);
    expect(MEETING_STATUSES.filter((status) => canInviteByLink('planned', status).ok)).toEqual(['draft', 'convoked', 'open', 'paused']);
  });

  it('outlives the slot by two hours', () => {
    expect(guestLinkExpiry('2026-11-24T12:00:00.000Z', '2026-11-20T09:00:00.000Z')).toBe('2026-11-24T14:00:00.000Z');
  });

  it('is never made too late to be used: in a meeting that outran its slot it works for two hours from then', () => {
    expect(guestLinkExpiry('2026-11-24T12:00:00.000Z', '2026-11-24T14:30:00.000Z')).toBe('2026-11-24T16:30:00.000Z');
  });
});

describe('where a guest stands', () => {
  const item = (status: (typeof ITEM_STATUSES)[number], barred = false) => ({ status, barred });

  it('waits before the item, is in during it, is done after', () => {
    expect(visitState([item('planned')], 'open')).toBe('waiting');
    expect(visitState([item('current')], 'paused')).toBe('open');
    expect(visitState([item('done')], 'open')).toBe('over');
  });

  it('is told that the item was not held when it was put off, never reached, or the meeting does not take place', () => {
    expect(visitState([item('deferred')], 'open')).toBe('not-held');
    expect(visitState([item('planned')], 'closed')).toBe('not-held');
    expect(visitState([item('planned')], 'postponed')).toBe('not-held');
    expect(visitState([item('done'), item('deferred')], 'open')).toBe('over');
  });

  it('waits for the second item after the first, and for nothing of an item left', () => {
    expect(visitState([item('done'), item('planned')], 'open')).toBe('waiting');
    expect(visitState([item('current', true)], 'open')).toBe('over');
  });
});
