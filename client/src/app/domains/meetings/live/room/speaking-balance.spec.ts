import { TestBed } from '@angular/core/testing';
import type { PersonName } from '@croisee/domain/meetings/live/testing/rehearsal';
import { LiveMeetingDouble } from '../testing/live-meeting-double';
import { roomOf } from '../testing/room-of';
import { SpeakingBalance } from './speaking-balance';

async function shownTo(who: PersonName): Promise<string> {
  const server = new LiveMeetingDouble();
  server.rehearsal.opened();
  server
    .act('facilitator', 'start-item', { itemId: 'first' })
    .act('member-social', 'request-floor', {})
    .act('facilitator', 'grant-floor', {});
  server.rehearsal.wait(89);
  server.act('facilitator', 'end-turn', {});
  const room = roomOf(who, server);
  await room.settled();
  const page = TestBed.createComponent(SpeakingBalance);
  await page.whenStable();
  return (page.nativeElement as HTMLElement).textContent;
}

describe('the balance of speech on the page', () => {
  it('shows sectors of three people to everybody and one’s own time to oneself', async () => {
    const words = await shownTo('member-social');
    expect(words).toContain('Sanitaire');
    expect(words).toContain('Vous : 1 prise(s) de parole, 1:30.');
    expect(words).not.toContain('Social');
    expect(words).not.toContain('member-health');
  });

  it('names people on the facilitator’s page only', async () => {
    expect(await shownTo('facilitator')).toMatch(/member-social :\s+1 prise\(s\) de parole, 1:30/);
  });
});
