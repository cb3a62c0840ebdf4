import { Rehearsal } from '../live/testing/rehearsal';
import { canGiveFeedback, readableFeedback, type FeedbackCounts } from './feedback.rules';
import { canWriteLesson, namesSituation, quarterOf } from './lesson.rules';

const code = (outcome: { ok: boolean; code?: string }) => (outcome.ok ? 'ok' : outcome.code);
const closed = () => new Rehearsal().opened().does('facilitator', 'close-meeting', {});
const later = (meeting: Rehearsal, days: number) => new Date(Date.parse(meeting.state.closedAt ?? '') + days * 86_400_000).toISOString();
const COUNTS: FeedbackCounts = {
  useful: { yes: 5, partly: 0, no: 0 },
  heard: { yes: 4, partly: 1, no: 0 },
  'next-step': { yes: 3, partly: 1, no: 1 },
};

describe('the three taps of the end of a meeting', () => {
  it('are for those who were there, once, within seven days of the closing', () => {
    const meeting = closed();
    expect(code(canGiveFeedback(meeting.state, 'member-social', false, meeting.now))).toBe('ok');
    expect(code(canGiveFeedback(meeting.state, 'member-social', true, meeting.now))).toBe('ALREADY_DONE');
    expect(code(canGiveFeedback(meeting.state, 'guest', false, meeting.now))).toBe('FEEDBACK_NEEDS_PRESENCE');
    expect(code(canGiveFeedback(meeting.state, 'member-social', false, later(meeting, 8)))).toBe('FEEDBACK_OVER');
    const open = new Rehearsal().opened();
    expect(code(canGiveFeedback(open.state, 'member-social', false, open.now))).toBe('MEETING_STATE');
  });

  it('are counted for those who organise from five answers, and never while somebody may still answer', () => {
    const meeting = closed();
    expect(readableFeedback(meeting.state, 5, COUNTS, meeting.now)).toBeNull();
    expect(readableFeedback(meeting.state, 4, COUNTS, later(meeting, 8))).toBeNull();
    expect(readableFeedback(meeting.state, 5, COUNTS, later(meeting, 8))).toBe(COUNTS);
  });
});

describe('what a meeting taught about the territory', () => {
  it('is written from its opening until its record is approved', () => {
    expect(['convoked', 'open', 'paused', 'closed', 'cancelled'].filter((status) => canWriteLesson(status, 'live').ok)).toEqual([
      'open',
      'paused',
      'closed',
    ]);
    expect(code(canWriteLesson('closed', 'approved'))).toBe('LESSON_SENT');
  });

  it('never cites a situation', () => {
    expect(namesSituation('Comme pour 222-222-3, les délais sont longs')).toBe(false);
    expect(namesSituation('Comme pour 222-222-2')).toBe(true);
    expect(namesSituation('Aucun logement adapté ne se libère')).toBe(false);
  });

  it('says of its date the quarter only', () => {
    expect(['2026-01-31', '2026-06-30', '2026-11-24'].map(quarterOf)).toEqual(['2026-T1', '2026-T2', '2026-T4']);
  });
});
