import { TestBed } from '@angular/core/testing';
import type { PersonName } from '@croisee/domain/meetings/live/testing/rehearsal';
import { AskedDialog } from '../dialogs/asked-dialog';
import { LiveMeetingDouble } from '../testing/live-meeting-double';
import { roomOf } from '../testing/room-of';
import { EndOfMeeting } from './end-of-meeting';

async function shownTo(who: PersonName, durationMinutes: number) {
  const server = new LiveMeetingDouble({ durationMinutes });
  server.rehearsal.opened();
  const room = roomOf(who, server);
  await room.settled();
  const page = TestBed.createComponent(EndOfMeeting);
  await page.whenStable();
  const element = page.nativeElement as HTMLElement;
  const text = () => element.textContent.replace(/\s+/g, ' ').trim();
  const settled = async () => {
    await room.settled();
    await page.whenStable();
  };
  return { server, element, text, settled };
}

describe('the projected end of the meeting', () => {
  it('is shown with the slot it fits in, and proposes nothing', async () => {
    const page = await shownTo('facilitator', 240);
    expect(page.text()).toContain('11:05');
    expect(page.element.querySelector('button')).toBeNull();
  });

  it('proposes to whoever leads what could wait, and defers nothing before the window is confirmed', async () => {
    const page = await shownTo('facilitator', 90);
    expect(page.text()).toContain('35 min');
    expect(page.text()).toContain('Point second');
    page.element.querySelector<HTMLButtonElement>('button')?.click();
    await page.settled();
    expect(TestBed.inject(AskedDialog).asked()).toMatchObject({ act: 'defer-item', item: { id: 'second' }, reason: 'time' });
    expect(page.server.rehearsal.item('second').status).toBe('planned');
    page.server.act('facilitator', 'defer-item', { itemId: 'second', reason: 'time' });
    await page.settled();
    expect(page.element.querySelector('button')).toBeNull();
  });

  it('tells those who do not lead the time, and proposes them nothing', async () => {
    const page = await shownTo('coordinator', 90);
    expect(page.text()).toContain('35 min');
    expect(page.element.querySelector('button')).toBeNull();
  });

  it('tells a guest nothing: their one item says nothing of the whole', async () => {
    expect((await shownTo('guest', 90)).text()).toBe('');
  });
});
