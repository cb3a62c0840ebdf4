import { Rehearsal } from '@croisee/domain/meetings/live/testing/rehearsal';
import { frozenShot } from './frozen-shot';

function frozen() {
  const meeting = new Rehearsal().opened().does('facilitator', 'start-item', { itemId: 'first' });
  const shot = () => ({ state: meeting.state, now: meeting.now });
  meeting.does('facilitator', 'set-projection', { mode: 'frozen' });
  return { meeting, shot, before: frozenShot(shot(), undefined) };
}

describe('the frozen screen of the room', () => {
  it('stays as it was while the meeting goes on, clocks included', () => {
    const { meeting, shot, before } = frozen();
    meeting.does('member-social', 'request-floor', {}).wait(60).does('facilitator', 'close-item', {});
    expect(frozenShot(shot(), before)).toBe(before);
    meeting.does('facilitator', 'set-projection', { mode: 'following' });
    expect(frozenShot(shot(), before)?.state.currentItemId).toBeNull();
  });

  it('goes blank when its item is withdrawn or the curtain falls', () => {
    const { meeting, shot, before } = frozen();
    meeting.does('facilitator', 'draw-curtain', {});
    expect(frozenShot(shot(), before)).toBeUndefined();
    meeting.does('facilitator', 'open-curtain', {}).does('facilitator', 'withdraw-item', {});
    expect(frozenShot(shot(), before)).toBeUndefined();
  });
});
