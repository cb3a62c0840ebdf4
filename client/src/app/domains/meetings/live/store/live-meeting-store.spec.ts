import { TestBed } from '@angular/core/testing';
import { LiveMeetingDouble } from '../testing/live-meeting-double';
import { roomOf } from '../testing/room-of';

// Real: store, synchroniser, rules and projections. In memory: server, network and time.
const opened = (): LiveMeetingDouble => {
  const server = new LiveMeetingDouble();
  server.rehearsal.opened();
  return server;
};

describe('a page of the live meeting', () => {
  it('lands on the current item when somebody comes late', async () => {
    const room = roomOf('member-social', opened().act('facilitator', 'start-item', { itemId: 'first' }));
    await room.settled();
    expect(room.store.item()?.id).toBe('first');
    expect(room.store.isFollowing()).toBe(true);
  });

  it('lets a member look at another item and brings everybody back when the next one starts', async () => {
    const room = roomOf('member-social', opened().act('facilitator', 'start-item', { itemId: 'opening' }));
    await room.settled();
    room.store.browse('second');
    expect(room.store.item()?.id).toBe('second');
    expect(room.store.isFollowing()).toBe(false);
    room.store.follow();
    expect(room.store.item()?.id).toBe('opening');
    room.store.browse('second');
    room.server.act('facilitator', 'close-item').act('facilitator', 'start-item', { itemId: 'first' });
    await room.settled();
    expect(room.store.item()?.id).toBe('first');
  });

  it('sends a command once however often its button is pressed', async () => {
    const room = roomOf('member-social', opened());
    await room.settled();
    const first = room.store.run('request-floor', { kind: 'speech' });
    expect(room.store.isSending('request-floor')).toBe(true);
    const second = room.store.run('request-floor', { kind: 'speech' });
    await room.settled();
    expect(await first).toBe(true);
    expect(await second).toBe(false);
    expect(room.server.received).toHaveLength(1);
    expect(room.store.isSending('request-floor')).toBe(false);
    expect(room.store.state()?.floor.waiting).toHaveLength(1);
  });

  it('keeps commands given while cut off and sends them under the same id when the connection is back', async () => {
    const room = roomOf('member-social', opened());
    await room.settled();
    room.transport.disconnect();
    const answer = room.store.run('request-floor', { kind: 'question' });
    await room.settled();
    expect(room.store.view()).toMatchObject({ connection: 'offline', pendingCommandCount: 1 });
    room.transport.connect();
    await room.settled();
    expect(await answer).toBe(true);
    expect(new Set(room.server.received.map(({ commandId }) => commandId)).size).toBe(1);
    expect(room.store.state()?.floor.waiting).toMatchObject([{ kind: 'question' }]);
  });

  it('shows why a command was refused', async () => {
    const room = roomOf('member-social', opened());
    await room.settled();
    const answer = room.store.run('end-turn', {});
    await room.settled();
    expect(await answer).toBe(false);
    expect(room.store.refusal()).toMatchObject({ code: 'NOBODY_SPEAKING' });
  });

  it('forgets an item at the instant its reader is recused, waits, and is called back when it is over', async () => {
    const room = roomOf('member-social', opened().act('facilitator', 'start-item', { itemId: 'first' }));
    await room.settled();
    const answer = room.store.run('declare-recusal', { itemId: 'first', reason: 'neighbour', text: 'Même palier' });
    await room.settled();
    expect(await answer).toBe(true);
    expect(room.store.state()).toMatchObject({ away: true, currentItemId: null });
    expect(JSON.stringify(room.store.state())).not.toContain('Point first');
    expect(room.store.offers('request-floor')).toBe(false);
    room.server.act('facilitator', 'close-item');
    await room.settled();
    expect(room.store.state()?.away).toBe(false);
  });

  it('holds no item behind the curtain, and offers its opening to the facilitator only', async () => {
    const server = opened().act('facilitator', 'start-item', { itemId: 'first' });
    const room = roomOf('facilitator', server);
    await room.settled();
    void room.store.run('draw-curtain', { category: 'identity-spoken' });
    await room.settled();
    expect(room.store.state()?.agenda).toEqual([]);
    expect(room.store.state()?.curtain).not.toBeNull();
    expect(room.store.offers('open-curtain')).toBe(true);
    TestBed.resetTestingModule();
    const member = roomOf('member-social', server);
    await member.settled();
    expect(member.store.state()?.agenda).toEqual([]);
    expect(member.store.offers('open-curtain')).toBe(false);
  });

  it('counts time by the server’s clock, whatever the device says', async () => {
    const room = roomOf('member-social', opened().act('facilitator', 'start-item', { itemId: 'first' }));
    await room.settled();
    // The device is years ahead of the rehearsal's server.
    expect(Math.abs((room.store.itemTimer()?.elapsedMilliseconds ?? -1e9) - 1000)).toBeLessThan(2000);
  });

  it('gives a deputy the lead of their item and of no other', async () => {
    const server = opened()
      .act('facilitator', 'declare-recusal', { itemId: 'first' })
      .act('coordinator', 'designate-deputy', { itemId: 'first', memberId: 'deputy', replaces: 'facilitator' });
    const room = roomOf('deputy', server);
    await room.settled();
    expect(room.store.leads()).toBe(false);
    expect(room.store.offers('start-item', { itemId: 'first' })).toBe(true);
    expect(room.store.offers('start-item', { itemId: 'second' })).toBe(false);
  });
});
