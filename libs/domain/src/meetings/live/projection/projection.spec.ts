import { Rehearsal } from '../testing/rehearsal';

describe('the screen of the room', () => {
  it('is blanked, frozen and shown again by the facilitator alone, without touching the pages of the others', () => {
    const meeting = new Rehearsal().opened().does('facilitator', 'start-item', { itemId: 'first' });
    expect(meeting.state.projection).toBe('following');
    expect(meeting.try('coordinator', 'set-projection', { mode: 'blank' })).toBe('FORBIDDEN');
    expect(meeting.try('member-social', 'set-projection', { mode: 'blank' })).toBe('FORBIDDEN');
    meeting.does('facilitator', 'set-projection', { mode: 'blank' });
    expect([meeting.state.projection, meeting.state.currentItemId, meeting.state.curtain]).toEqual(['blank', 'first', null]);
    expect(meeting.try('facilitator', 'set-projection', { mode: 'blank' })).toBe('ALREADY_DONE');
    expect(meeting.try('facilitator', 'set-projection', { mode: 'frozen' })).toBe('ok');
  });

  it('is also commanded behind the curtain and during a pause, so that reopening shows what one means to show', () => {
    const meeting = new Rehearsal().opened().does('facilitator', 'draw-curtain', {});
    expect(meeting.try('facilitator', 'set-projection', { mode: 'blank' })).toBe('ok');
  });
});
