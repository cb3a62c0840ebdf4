import { TestBed } from '@angular/core/testing';
import { UndoToasts } from '@croisee/ui/undo-toast/undo-toasts';
import { LiveMeetingDouble } from '../testing/live-meeting-double';
import { roomOf } from '../testing/room-of';
import { AttendanceRoll } from './attendance-roll';

async function keptRoll() {
  const server = new LiveMeetingDouble();
  const room = roomOf('coordinator', server);
  await room.settled();
  const page = TestBed.createComponent(AttendanceRoll);
  const settled = async () => {
    await room.settled();
    await page.whenStable();
  };
  // Not stable while the answers are on their way.
  await room.settled();
  room.http.expectOne('/api/meetings/meeting/answers').flush({
    items: [
      { memberId: 'member-health', answer: 'present', deputyId: null },
      { memberId: 'member-social', answer: 'remote', deputyId: null },
      { memberId: 'member-housing', answer: 'excused', deputyId: null },
    ],
  });
  await settled();
  const element = page.nativeElement as HTMLElement;
  const button = () => [...element.querySelectorAll('button')].find(({ textContent }) => textContent.includes('répondu présent'));
  const attendance = (memberId: string) =>
    server.rehearsal.state.participants.find((person) => person.memberId === memberId)?.attendance ?? null;
  return { server, button, attendance, settled };
}

describe('the attendance roll', () => {
  it('records in one tap everybody who announced that they come, and takes it back in one tap', async () => {
    const roll = await keptRoll();
    expect(roll.button()?.textContent).toContain('(2)');
    roll.button()?.click();
    await roll.settled();
    expect(roll.server.received).toHaveLength(1);
    expect(['member-health', 'member-social', 'member-housing'].map(roll.attendance)).toEqual(['present', 'remote', null]);
    expect(roll.button()).toBeUndefined();
    roll.server.act('coordinator', 'record-attendance', { memberId: 'member-social', state: 'left' });
    await roll.settled();
    TestBed.inject(UndoToasts).toasts().at(-1)?.undo?.();
    await roll.settled();
    expect(['member-health', 'member-social'].map(roll.attendance)).toEqual([null, 'left']);
  });
});
