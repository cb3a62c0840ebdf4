import { proposeFairOrder } from '../fair-order';
import { Rehearsal } from '../testing/rehearsal';
import { elapsedMs } from '../timer';

const started = () => new Rehearsal().opened().does('facilitator', 'start-item', { itemId: 'first' });
const waiting = (meeting: Rehearsal) => meeting.state.floor.waiting.map(({ memberId, kind }) => `${memberId} ${kind}`);
const entry = (meeting: Rehearsal, memberId: string) => meeting.state.floor.waiting.find((one) => one.memberId === memberId)?.entryId ?? '';

describe('the speaking queue', () => {
  it('holds one waiting entry per person and kind', () => {
    const meeting = started().does('member-social', 'request-floor', { kind: 'speech' });
    expect(meeting.try('member-social', 'request-floor', { kind: 'speech' })).toBe('ALREADY_WAITING');
    expect(meeting.try('member-social', 'request-floor', { kind: 'question' })).toBe('ok');
  });

  it('keeps the order of arrival, a point of ethics first', () => {
    const meeting = started().does('member-social', 'request-floor', {}).does('facilitator', 'request-floor', { kind: 'direct-answer' });
    meeting.does('member-health', 'request-floor', { kind: 'point-of-ethics' });
    meeting.does('coordinator', 'request-floor', { kind: 'point-of-ethics' });
    expect(waiting(meeting)).toEqual([
      'member-health point-of-ethics',
      'coordinator point-of-ethics',
      'member-social speech',
      'facilitator direct-answer',
    ]);
  });

  it('pauses the speaker for a question, then gives the time back', () => {
    const meeting = started().does('member-social', 'request-floor', {}).does('member-health', 'request-floor', { kind: 'question' });
    meeting.does('facilitator', 'grant-floor', {}).wait(59).does('facilitator', 'grant-floor', {}).wait(120);
    expect(meeting.state.floor).toMatchObject({ speaking: { memberId: 'member-health' }, interrupted: { memberId: 'member-social' } });
    meeting.does('member-health', 'end-turn', {}).wait(10);
    const { speaking, interrupted } = meeting.state.floor;
    expect(speaking?.memberId).toBe('member-social');
    expect(interrupted).toBeNull();
    expect(speaking === null ? 0 : elapsedMs(speaking.timer, meeting.now)).toBe(70_000);
  });

  it('ends the current turn, interrupted or not, when anything but a question starts', () => {
    const meeting = started().does('member-social', 'request-floor', {}).does('member-health', 'request-floor', { kind: 'question' });
    meeting.does('facilitator', 'grant-floor', {}).does('facilitator', 'grant-floor', {});
    meeting.does('member-housing', 'request-floor', {}).does('facilitator', 'grant-floor', {});
    expect(meeting.state.floor).toMatchObject({ speaking: { memberId: 'member-housing' }, interrupted: null });
    expect(meeting.item('first').turns.map(({ memberId }) => memberId)).toEqual(['member-health', 'member-social']);
  });

  it('lets a second question end the first one and keep the speaker waiting for their time', () => {
    const meeting = started().does('member-social', 'request-floor', {}).does('facilitator', 'grant-floor', {});
    for (const name of ['member-health', 'member-housing'] as const) meeting.does(name, 'request-floor', { kind: 'question' });
    meeting.does('facilitator', 'grant-floor', {}).does('facilitator', 'grant-floor', {});
    expect(meeting.state.floor).toMatchObject({ speaking: { memberId: 'member-housing' }, interrupted: { memberId: 'member-social' } });
  });

  it('grants the floor to whom the facilitator names, and to nobody who is not waiting', () => {
    const meeting = started().does('member-social', 'request-floor', {}).does('member-health', 'request-floor', {});
    meeting.does('facilitator', 'grant-floor', { entryId: entry(meeting, 'member-health') });
    expect(meeting.state.floor.speaking?.memberId).toBe('member-health');
    expect(meeting.try('facilitator', 'grant-floor', { entryId: 'gone' })).toBe('NOT_WAITING');
    expect(meeting.try('member-social', 'grant-floor', {})).toBe('FORBIDDEN');
  });

  it('lets only the person or the facilitator withdraw a request or end a turn', () => {
    const meeting = started().does('member-social', 'request-floor', {}).does('member-health', 'request-floor', {});
    expect(meeting.try('member-health', 'withdraw-request', { entryId: entry(meeting, 'member-social') })).toBe('FORBIDDEN');
    expect(meeting.try('facilitator', 'withdraw-request', { entryId: entry(meeting, 'member-social') })).toBe('ok');
    meeting.does('facilitator', 'grant-floor', {});
    expect(meeting.try('member-social', 'end-turn', {})).toBe('FORBIDDEN');
    expect(meeting.try('member-health', 'end-turn', {})).toBe('ok');
    expect(meeting.try('facilitator', 'end-turn', {})).toBe('NOBODY_SPEAKING');
  });

  it('is re-ordered by naming the whole list with the version seen', () => {
    const meeting = started().does('member-social', 'request-floor', {}).does('member-health', 'request-floor', {});
    const entryIds = meeting.state.floor.waiting.map((one) => one.entryId).reverse();
    expect(meeting.try('facilitator', 'reorder-queue', { entryIds })).toBe('INVALID_INPUT');
    expect(meeting.try('facilitator', 'reorder-queue', { entryIds }, 1)).toBe('STALE_VERSION');
    expect(meeting.try('facilitator', 'reorder-queue', { entryIds: entryIds.slice(1) }, 2)).toBe('STALE_VERSION');
    expect(meeting.try('facilitator', 'reorder-queue', { entryIds, version: 2 })).toBe('ok');
    expect(waiting(meeting)).toEqual(['member-health speech', 'member-social speech']);
  });

  it('is never re-ordered over a point of ethics', () => {
    const meeting = started()
      .does('member-social', 'request-floor', {})
      .does('member-health', 'request-floor', { kind: 'point-of-ethics' });
    const entryIds = meeting.state.floor.waiting.map((one) => one.entryId).reverse();
    expect(meeting.try('facilitator', 'reorder-queue', { entryIds }, 2)).toBe('ETHICS_FIRST');
  });

  it('takes the last speaker back in front, unless they wait already or have left the item', () => {
    const meeting = started().does('member-social', 'request-floor', {}).does('member-health', 'request-floor', {});
    expect(meeting.try('facilitator', 'put-back-last', {})).toBe('NOBODY_SPOKE');
    meeting.does('facilitator', 'grant-floor', {}).does('facilitator', 'end-turn', {}).does('facilitator', 'put-back-last', {});
    expect(waiting(meeting)).toEqual(['member-social speech', 'member-health speech']);
    meeting.does('facilitator', 'grant-floor', {}).does('facilitator', 'end-turn', {}).does('member-social', 'declare-recusal', {});
    expect(meeting.try('facilitator', 'put-back-last', {})).toBe('NOT_SITTING');
  });

  it('empties when the item closes', () => {
    const meeting = started().does('member-social', 'request-floor', {}).does('facilitator', 'close-item', {});
    expect(meeting.state.floor).toMatchObject({ itemId: null, waiting: [], speaking: null });
  });

  it('is closed to whoever is not on the list', () => {
    expect(started().try('guest', 'request-floor', {})).toBe('NOT_FOUND');
  });
});

describe('a fairer order', () => {
  it('is proposed, never applied: first speech, then the least-heard sector, ethics still first', () => {
    const meeting = started().does('member-social', 'request-floor', {}).does('facilitator', 'grant-floor', {}).wait(60);
    meeting.does('facilitator', 'end-turn', {}).does('member-social', 'request-floor', {}).does('member-housing', 'request-floor', {});
    const [social, housing] = meeting.state.floor.waiting.map(({ entryId }) => entryId);
    const proposal = proposeFairOrder(meeting.state);
    expect(proposal).toMatchObject({ entryIds: [housing, social], reasons: ['first-speech', 'least-heard-sector'] });
    expect(waiting(meeting)).toEqual(['member-social speech', 'member-housing speech']);
    meeting.does('facilitator', 'reorder-queue', { entryIds: [...(proposal?.entryIds ?? [])], version: proposal?.version });
    expect(proposeFairOrder(meeting.state)).toBeNull();
  });
});
