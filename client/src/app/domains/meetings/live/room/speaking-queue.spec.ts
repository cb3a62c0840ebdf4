import { TestBed } from '@angular/core/testing';
import type { PersonName } from '@croisee/domain/meetings/live/testing/rehearsal';
import { LiveMeetingDouble } from '../testing/live-meeting-double';
import { roomOf } from '../testing/room-of';
import { SpeakingQueue } from './speaking-queue';

async function shownTo(who: PersonName, prepare: (server: LiveMeetingDouble) => void = () => undefined) {
  const server = new LiveMeetingDouble();
  server.rehearsal.opened();
  prepare(server);
  const room = roomOf(who, server);
  const page = TestBed.createComponent(SpeakingQueue);
  const element = page.nativeElement as HTMLElement;
  const settled = async () => {
    await room.settled();
    await page.whenStable();
  };
  await settled();
  const button = (words: string) => [...element.querySelectorAll('button')].find((one) => one.textContent.includes(words));
  return { ...room, element, settled, button };
}

describe('the speaking queue', () => {
  it('lets a member ask with one button, tells their place and takes the request back', async () => {
    const page = await shownTo('member-social', (server) => server.act('member-health', 'request-floor', {}));
    page.button('Demander la parole')?.click();
    await page.settled();
    expect(page.element.textContent).toContain('Vous êtes en position 2');
    expect(page.button('Demander la parole')?.getAttribute('aria-disabled')).toBe('true');
    page.button('Retirer ma demande')?.click();
    await page.settled();
    expect(page.server.rehearsal.state.floor.waiting).toHaveLength(1);
  });

  it('puts a point of ethics first', async () => {
    const page = await shownTo('member-social', (server) => server.act('member-health', 'request-floor', {}));
    page.button('Point d’éthique')?.click();
    await page.settled();
    expect(page.element.textContent).toContain('Vous êtes en position 1');
  });

  it('gives the floor from the facilitator’s page only', async () => {
    const asked = (server: LiveMeetingDouble) => void server.act('member-health', 'request-floor', {});
    const member = await shownTo('member-social', asked);
    expect(member.button('Donner la parole')).toBeUndefined();
    TestBed.resetTestingModule();
    const facilitator = await shownTo('facilitator', asked);
    facilitator.button('Donner la parole au suivant')?.click();
    await facilitator.settled();
    expect(facilitator.element.textContent).toContain('member-health a la parole');
    facilitator.button('Terminer la prise de parole')?.click();
    await facilitator.settled();
    facilitator.button('Remettre le dernier')?.click();
    await facilitator.settled();
    expect(facilitator.server.rehearsal.state.floor.waiting).toMatchObject([{ memberId: 'member-health' }]);
  });

  it('is put in order by buttons', async () => {
    const page = await shownTo('facilitator', (server) =>
      server.act('member-health', 'request-floor', {}).act('member-social', 'request-floor', {}),
    );
    page.element.querySelector<HTMLElement>('[data-move$=":down"]')?.click();
    await page.settled();
    expect(page.server.rehearsal.state.floor.waiting.map(({ memberId }) => memberId)).toEqual(['member-social', 'member-health']);
  });
});
