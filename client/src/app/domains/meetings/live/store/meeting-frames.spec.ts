import { Rehearsal } from '@croisee/domain/meetings/live/testing/rehearsal';
import { roomPage } from '../room/room-page';
import { applyFrame, readState, withoutWithdrawn } from './meeting-frames';

const opened = () => new Rehearsal().opened().does('facilitator', 'start-item', { itemId: 'first' }).state;
const withdrawn = { meetingId: 'meeting', epoch: 2 };
const frame = { meetingId: 'meeting', seq: 9, epoch: 3, at: '2026-11-24T09:00:00.000Z', payload: {} };

describe('what leaves the page at once', () => {
  it('is everything when the curtain falls, and the page is the curtain before any other frame comes', () => {
    const state = withoutWithdrawn(opened(), { ...withdrawn, reason: 'curtain' });
    expect(state?.agenda).toEqual([]);
    expect(roomPage({ connection: 'live', state })).toBe('curtain');
  });

  it('is the item when its reader is recused', () => {
    const state = withoutWithdrawn(opened(), { ...withdrawn, itemId: 'first', reason: 'recused' });
    expect(state?.agenda.map(({ id }) => id)).toEqual(['opening', 'follow', 'second']);
    expect(roomPage({ connection: 'live', state })).toBe('away');
  });

  it('is the meeting itself when access ends', () => {
    expect(withoutWithdrawn(opened(), { ...withdrawn, reason: 'access-ended' })).toBeUndefined();
  });

  it('comes back with a fresh projection only: the opening of the curtain brings nothing by itself', () => {
    const state = withoutWithdrawn(opened(), { ...withdrawn, reason: 'curtain' });
    if (state === undefined) throw new Error('nothing is left');
    expect(roomPage({ connection: 'live', state: applyFrame(state, { ...frame, type: 'curtain-opened' }) })).toBe('curtain');
  });
});

describe('an answer that is not a meeting', () => {
  it.each([null, 'text', {}, { agenda: [] }])('%j is refused', (answer) => expect(() => readState(answer)).toThrow());
});
