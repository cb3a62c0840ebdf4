import { Rehearsal } from '@croisee/domain/meetings/live/testing/rehearsal';
import { initialsOf } from './initials';
import { roomPage } from './room-page';

const opened = () => new Rehearsal().opened().does('facilitator', 'start-item', { itemId: 'first' }).state;

describe('the page of the room', () => {
  it('is the room while the meeting is open', () => {
    expect(roomPage({ connection: 'live', state: opened() })).toBe('room');
  });

  it('hides everything behind the curtain, the waiting page too', () => {
    const curtain = { drawnAt: '2026-11-24T09:00:00Z', itemId: null, category: null };
    expect(roomPage({ connection: 'live', state: { ...opened(), curtain, away: true } })).toBe('curtain');
  });

  it('waits neutrally while an item is not for the reader', () => {
    expect(roomPage({ connection: 'live', state: { ...opened(), away: true } })).toBe('away');
  });

  it('keeps what is on screen while the connection is lost, and nothing once access has ended', () => {
    expect(roomPage({ connection: 'offline', state: opened() })).toBe('room');
    expect(roomPage({ connection: 'ended', state: undefined })).toBe('ended');
  });
});

describe('initials', () => {
  it.each([
    ['Mme Aline Verdier', 'AV'],
    ['Dr Paul-Henri Lacoste', 'PL'],
    ['Samia', 'S'],
  ])('of %s are %s', (name, initials) => expect(initialsOf(name)).toBe(initials));
});
