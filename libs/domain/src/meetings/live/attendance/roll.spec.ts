import { Rehearsal } from '../testing/rehearsal';

const attendanceOf = (rehearsal: Rehearsal, memberId: string) =>
  rehearsal.state.participants.find((person) => person.memberId === memberId)?.attendance;

describe('the roll recorded at once', () => {
  it('records several people with one command, before the meeting opens', () => {
    const rehearsal = new Rehearsal().does('coordinator', 'record-roll', {
      lines: [
        { memberId: 'member-health', state: 'present' },
        { memberId: 'member-social', state: 'remote' },
      ],
    });
    expect(rehearsal.events.map(({ type }) => type)).toEqual(['attendance-recorded', 'attendance-recorded']);
    expect(attendanceOf(rehearsal, 'member-social')).toBe('remote');
  });

  it('records who comes in whose place, and refuses a deputy nobody knows', () => {
    const replaced = { memberId: 'member-health', state: 'replaced' as const };
    const lines = [
      { memberId: 'deputy', state: 'present' as const },
      { ...replaced, replacedBy: 'deputy' },
    ];
    const rehearsal = new Rehearsal().does('coordinator', 'record-roll', { lines });
    expect(rehearsal.state.participants.find(({ memberId }) => memberId === 'member-health')).toMatchObject({
      attendance: 'replaced',
      replacedBy: 'deputy',
    });
    expect(new Rehearsal().try('coordinator', 'record-roll', { lines: [replaced] })).toBe('DEPUTY_UNKNOWN');
  });

  it('records nobody when one of them is not on the list', () => {
    const lines = [
      { memberId: 'member-health', state: 'present' as const },
      { memberId: 'nobody', state: 'present' as const },
    ];
    const rehearsal = new Rehearsal();
    expect(rehearsal.try('coordinator', 'record-roll', { lines })).toBe('NOT_SITTING');
    expect(attendanceOf(rehearsal, 'member-health')).toBeNull();
  });

  it('taken back, the person is expected again, hears nothing more and leaves the queue', () => {
    const rehearsal = new Rehearsal()
      .opened()
      .does('facilitator', 'start-item', { itemId: 'first' })
      .does('member-social', 'request-floor', { kind: 'speech' })
      .does('facilitator', 'record-roll', { lines: [{ memberId: 'member-social', state: null }] });
    expect(rehearsal.state.participants.find(({ memberId }) => memberId === 'member-social')).toMatchObject({
      attendance: null,
      since: null,
    });
    expect(rehearsal.state.floor.waiting).toEqual([]);
    expect(rehearsal.item('first').register.find(({ memberId }) => memberId === 'member-social')?.until).toBe(rehearsal.events.at(-1)?.at);
  });

  it('belongs to those who organise', () => {
    const lines = [{ memberId: 'member-social', state: 'present' as const }];
    expect(new Rehearsal().try('member-social', 'record-roll', { lines })).toBe('FORBIDDEN');
  });
});
