import { viewerOf } from './actor';
import { projectState } from './project-state';
import { speakingBalance } from './speaking-balance';
import { actor, Rehearsal, type PersonName } from './testing/rehearsal';

/** Health has three people (facilitator, member-health, deputy), every other sector one. */
function discussed(): Rehearsal {
  const meeting = new Rehearsal().opened().does('facilitator', 'start-item', { itemId: 'first' });
  for (const [name, seconds] of [
    ['member-health', 120],
    ['member-social', 60],
  ] as const)
    meeting
      .does(name, 'request-floor', {})
      .does('facilitator', 'grant-floor', {})
      .wait(seconds - 1)
      .does('facilitator', 'end-turn', {});
  return meeting;
}

/** What a page computes: from its own projection. */
function shownTo(meeting: Rehearsal, name: PersonName) {
  const viewer = viewerOf(meeting.state, actor(name));
  return speakingBalance(projectState(meeting.state, viewer), viewer, meeting.now);
}

describe('the balance of speech', () => {
  it('is told by sector, for sectors of three people or more', () => {
    expect(shownTo(discussed(), 'member-social').sectors).toEqual([{ sector: 'health', people: 3, turns: 1, durationMs: 120_000 }]);
  });

  it('tells each person their own speech and nobody else’s', () => {
    const { own, people } = shownTo(discussed(), 'member-social');
    expect(own).toEqual({ memberId: 'member-social', turns: 1, durationMs: 60_000 });
    expect(people).toEqual([]);
    expect(shownTo(discussed(), 'coordinator').people).toEqual([]);
  });

  it('tells the facilitator everybody’s, those who have not spoken first', () => {
    const { people } = shownTo(discussed(), 'facilitator');
    expect(people.map(({ durationMs }) => durationMs)).toEqual([0, 0, 0, 0, 60_000, 120_000]);
    expect(people.at(-1)?.memberId).toBe('member-health');
  });

  it('counts the turn that is running', () => {
    const meeting = discussed().does('member-health', 'request-floor', {}).does('facilitator', 'grant-floor', {}).wait(30);
    expect(shownTo(meeting, 'member-social').sectors[0]).toMatchObject({ turns: 2, durationMs: 150_000 });
  });

  it('leaves out items the reader may not see', () => {
    expect(shownTo(discussed(), 'guest').sectors).toEqual([expect.objectContaining({ sector: 'health', turns: 0 })]);
  });

  it('keeps nothing by person once the meeting is closed', () => {
    const meeting = discussed().does('facilitator', 'close-item', {}).does('facilitator', 'close-meeting', {});
    expect(shownTo(meeting, 'facilitator')).toMatchObject({ people: [], own: null, sectors: [{ durationMs: 120_000 }] });
  });
});
