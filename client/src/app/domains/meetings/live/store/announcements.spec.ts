import { Rehearsal } from '@croisee/domain/meetings/live/testing/rehearsal';
import { announcementsBetween } from './announcements';

function saidTo(memberId: string, prepare: (rehearsal: Rehearsal) => Rehearsal, act: (rehearsal: Rehearsal) => Rehearsal) {
  const rehearsal = prepare(new Rehearsal());
  const before = rehearsal.state;
  return announcementsBetween(before, act(rehearsal).state, memberId);
}

const duringFirst = (rehearsal: Rehearsal) => rehearsal.opened().does('facilitator', 'start-item', { itemId: 'first' });

describe('who does not look at the screen hears', () => {
  it('that an item starts, by its number', () => {
    const said = saidTo(
      'member-social',
      (r) => r.opened(),
      (r) => r.does('facilitator', 'start-item', { itemId: 'first' }),
    );
    expect(said).toEqual([{ key: 'itemStarted', params: { number: 2, title: 'Point first' } }]);
  });

  it('which stage starts', () => {
    expect(saidTo('member-social', duringFirst, (r) => r.does('facilitator', 'start-stage', { stage: 'person-voice' }))).toEqual([
      { key: 'stage.person-voice' },
    ]);
  });

  it('after whom their turn comes, and that it has come', () => {
    const asked = (r: Rehearsal) => duringFirst(r).does('member-health', 'request-floor', {});
    expect(saidTo('member-social', asked, (r) => r.does('member-social', 'request-floor', {}))).toEqual([
      { key: 'yourTurnAfter', params: { name: 'member-health' } },
    ]);
    const alone = (r: Rehearsal) => duringFirst(r).does('member-social', 'request-floor', {});
    expect(saidTo('member-social', alone, (r) => r.does('facilitator', 'grant-floor', {}))).toEqual([{ key: 'youSpeak' }]);
  });

  it('nothing of the turns of others', () => {
    expect(saidTo('member-social', duringFirst, (r) => r.does('member-health', 'request-floor', {}))).toEqual([]);
  });

  it('that the meeting pauses and that the curtain falls', () => {
    expect(saidTo('member-social', duringFirst, (r) => r.does('facilitator', 'pause-meeting', {}))).toEqual([{ key: 'paused' }]);
    expect(saidTo('member-social', duringFirst, (r) => r.does('facilitator', 'draw-curtain', {}))).toEqual([{ key: 'curtainDrawn' }]);
  });
});
