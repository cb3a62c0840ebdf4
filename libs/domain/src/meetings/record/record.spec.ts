import { Rehearsal } from '../live/testing/rehearsal';
import { factsOf, heardItem } from './facts';
import { heardBy } from './heard-by';
import {
  approveRecord,
  canAddRecordErratum,
  canRemark,
  isRecordWritable,
  mustDestroyNotes,
  openRemarks,
  RECORD_STATUSES,
  startTidying,
} from './record.rules';
import type { MeetingRecord } from './record.rules';

const NOW = '2026-11-25T10:00:00.000Z';
const LATER = '2026-12-02T17:00:00.000Z';
const record = (status: MeetingRecord['status'], remarksUntil: string | null = null): MeetingRecord => ({ status, remarksUntil });
const code = (outcome: { ok: boolean; code?: string }) => (outcome.ok ? 'ok' : outcome.code);

describe('the record goes from live to approved, one step at a time', () => {
  it.each(RECORD_STATUSES)('from %s, only the next step is open', (status) => {
    const steps = [
      startTidying(record(status), 'closed'),
      openRemarks(record(status), LATER, NOW),
      approveRecord(record(status, LATER), []),
    ];
    const next = { live: 0, tidy: 1, remarks: 2, approved: -1 }[status];
    expect(steps.map((step) => step.ok)).toEqual([0, 1, 2].map((index) => index === next));
  });

  it('is not tidied before the meeting is closed', () => {
    expect(code(startTidying(record('live'), 'open'))).toBe('RECORD_STATE');
  });

  it('asks for remarks until an instant to come', () => {
    expect(code(openRemarks(record('tidy'), NOW, NOW))).toBe('REMARKS_DEADLINE_INVALID');
  });

  it.each([
    ['somebody who heard the item', 'm', NOW, 'ok'],
    ['an absentee', 'x', NOW, 'REMARK_NEEDS_PRESENCE'],
    ['somebody too late', 'm', '2026-12-03T00:00:00.000Z', 'REMARKS_OVER'],
  ])('takes a remark from %s', (_, memberId, now, expected) => {
    expect(code(canRemark(record('remarks', LATER), memberId, ['m'], now))).toBe(expected);
  });

  it('is not approved while a remark waits for an answer', () => {
    const remark = { itemId: 'i', memberId: 'm', answeredAt: null };
    expect(code(approveRecord(record('remarks', LATER), [remark]))).toBe('REMARKS_UNANSWERED');
    expect(code(approveRecord(record('remarks', LATER), [{ ...remark, answeredAt: NOW }]))).toBe('ok');
  });

  it('is written until remarks open', () => {
    expect(RECORD_STATUSES.filter((status) => isRecordWritable(record(status)))).toEqual(['live', 'tidy']);
  });

  it('takes errata once approved, and not before', () => {
    expect(RECORD_STATUSES.filter((status) => canAddRecordErratum(record(status)).ok)).toEqual(['approved']);
  });

  it('destroys working notes at approval, and after 30 days all the same', () => {
    expect(mustDestroyNotes(record('approved'), '2026-11-24', '2026-11-26')).toBe(true);
    expect(mustDestroyNotes(record('tidy'), '2026-11-24', '2026-12-24')).toBe(false);
    expect(mustDestroyNotes(record('tidy'), '2026-11-24', '2026-12-25')).toBe(true);
  });
});

describe('facts inserted by the server', () => {
  it('tell times, who heard what, how many were recused, and never who or why', () => {
    const meeting = new Rehearsal().opened().does('member-housing', 'declare-recusal', { itemId: 'first', text: 'Locataire de mon parc' });
    meeting.does('facilitator', 'start-item', { itemId: 'first' }).wait(600);
    meeting.does('coordinator', 'record-attendance', { memberId: 'member-social', state: 'left' }).wait(1200);
    meeting.does('facilitator', 'close-item', {});
    const facts = factsOf(meeting.state, 'first', meeting.now);
    expect(facts).toMatchObject({ recusals: 1, durationMinutes: 30, plannedMinutes: 50, status: 'done' });
    expect(heardItem(meeting.state, 'first')).not.toContain('member-housing');
    expect(heardItem(meeting.state, 'first')).toContain('member-social');
    const left = facts?.register.find(({ memberId }) => memberId === 'member-social');
    expect(left?.until).not.toBe(facts?.endedAt);
    expect(JSON.stringify(facts)).not.toMatch(/Locataire|member-housing/);
  });

  it('give the register of who heard the item once it is closed: names and structures, others by capacity, every span', () => {
    const meeting = new Rehearsal().opened().does('member-housing', 'declare-recusal', { itemId: 'first' });
    meeting.does('facilitator', 'start-item', { itemId: 'first' }).does('coordinator', 'record-attendee', { capacity: 'supporter' });
    meeting.does('coordinator', 'record-attendance', { memberId: 'member-social', state: 'left' }).wait(60);
    meeting.does('coordinator', 'record-attendance', { memberId: 'member-social', state: 'present' });
    const register = () => {
      const facts = factsOf(meeting.state, 'first', meeting.now);
      return facts === null ? [] : heardBy(facts);
    };
    expect(register()).toEqual([]);
    meeting.does('facilitator', 'close-item', {});
    expect(register().map(({ displayName }) => displayName)).not.toContain('member-housing');
    expect(register().find(({ displayName }) => displayName === 'member-social')).toMatchObject({
      structureId: 'structure-member-social',
      spans: [{}, { until: meeting.item('first').endedAt }],
    });
    expect(register().find(({ capacity }) => capacity === 'supporter')).toMatchObject({ displayName: null, structureId: null });
  });

  it('leave pauses and the curtain out of the time spent', () => {
    const meeting = new Rehearsal().opened().does('facilitator', 'start-item', { itemId: 'first' }).wait(299);
    meeting.does('facilitator', 'draw-curtain', {}).wait(3600).does('facilitator', 'open-curtain', {});
    meeting.wait(300).does('facilitator', 'close-item', {});
    expect(factsOf(meeting.state, 'first', meeting.now)?.durationMinutes).toBe(10);
  });
});
