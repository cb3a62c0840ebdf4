import type { LiveItem, MeetingState } from '../state';
import { PLAN, Rehearsal } from '../testing/rehearsal';
import { projectedEnd, proposedDeferrals } from './projected-end';

/** Opens at 9:00 in Paris (8:00 UTC) a few seconds late, with 125 minutes planned. */
const opened = (durationMinutes = 240) => new Rehearsal({ durationMinutes }).opened();
const clockOf = (instant: string | undefined) => instant?.slice(11, 16);
const now = '2026-11-24T08:10:00.000Z';

describe('projected end of a meeting', () => {
  it('is unknown before the meeting opens and after it closed', () => {
    expect(projectedEnd(new Rehearsal().state, now)).toBeNull();
    expect(projectedEnd(opened().does('facilitator', 'close-meeting', {}).state, now)).toBeNull();
  });

  it('adds what is planned to the present instant', () => {
    expect(projectedEnd(opened().state, now)).toEqual({
      endsAt: '2026-11-24T10:15:00.000Z',
      slotEndsAt: '2026-11-24T12:00:00.000Z',
      overrunMinutes: 0,
    });
  });

  it('counts what is left of the current item, extensions included, and nothing of those that are over', () => {
    const rehearsal = opened().does('facilitator', 'start-item', { itemId: 'opening' });
    const startedMs = Date.parse(rehearsal.item('opening').startedAt ?? '');
    const at = (minutes: number) => new Date(startedMs + minutes * 60_000).toISOString();
    expect(clockOf(projectedEnd(rehearsal.state, at(5))?.endsAt)).toBe(at(125).slice(11, 16));
    // Over its time, each minute pushes the end.
    expect(clockOf(projectedEnd(rehearsal.state, at(20))?.endsAt)).toBe(at(130).slice(11, 16));
    rehearsal.does('facilitator', 'close-item', {}).does('facilitator', 'start-item', { itemId: 'first' });
    rehearsal.does('facilitator', 'start-stage', { stage: 'expose' }).does('facilitator', 'extend-stage', { minutes: 10 });
    const firstMs = Date.parse(rehearsal.item('first').startedAt ?? '');
    const end = projectedEnd(rehearsal.state, new Date(firstMs).toISOString());
    expect(Date.parse(end?.endsAt ?? '') - firstMs).toBe((60 + 10 + 50) * 60_000);
  });

  it('keeps counting while the meeting is paused', () => {
    const paused = opened().does('facilitator', 'pause-meeting', {}).state;
    expect(clockOf(projectedEnd(paused, '2026-11-24T09:00:00.000Z')?.endsAt)).toBe('11:05');
  });

  it('tells how far it exceeds the slot, read in the zone of the meeting', () => {
    expect(projectedEnd(opened(120).state, now)?.overrunMinutes).toBe(15);
    const inJuly = new Rehearsal({ ...PLAN, date: '2026-07-07', durationMinutes: 120 }).opened().state;
    expect(clockOf(projectedEnd(inJuly, now)?.slotEndsAt)).toBe('09:00');
  });
});

describe('what is proposed for later', () => {
  const agenda = (...items: [id: string, kind: LiveItem['kind'], minutes: number, status?: LiveItem['status']][]): MeetingState => {
    const { state } = new Rehearsal();
    const model = state.agenda[0] as LiveItem;
    return {
      ...state,
      agenda: items.map(([id, kind, plannedMinutes, status = 'planned']) => ({ ...model, id, kind, plannedMinutes, status })),
    };
  };
  const proposed = (state: MeetingState, minutes: number) => proposedDeferrals(state, minutes).map(({ id }) => id);

  it('is nothing when the meeting ends in its slot', () => {
    expect(proposed(agenda(['a', 'free', 30]), 0)).toEqual([]);
  });

  it('is an item about no situation before a situation, the last one first', () => {
    const state = agenda(['s1', 'situation', 50], ['f1', 'free', 20], ['f2', 'free', 20], ['s2', 'situation', 50]);
    expect(proposed(state, 15)).toEqual(['f2']);
    expect(proposed(state, 35)).toEqual(['f1', 'f2']);
  });

  it('is the last situation when that alone is needed: the short items it makes needless stay', () => {
    const state = agenda(['s1', 'situation', 50], ['f1', 'free', 10], ['s2', 'situation', 50]);
    expect(proposed(state, 45)).toEqual(['s2']);
    expect(proposed(state, 55)).toEqual(['f1', 's2']);
  });

  it('never touches what is open or over, the approval of the record or the open commitments', () => {
    const state = agenda(
      ['r', 'record-approval', 10],
      ['c', 'open-commitments', 30],
      ['s1', 'situation', 50, 'current'],
      ['s2', 'situation', 50, 'done'],
    );
    expect(proposed(state, 60)).toEqual([]);
  });
});
