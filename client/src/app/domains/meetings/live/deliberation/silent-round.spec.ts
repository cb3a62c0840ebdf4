import { TestBed } from '@angular/core/testing';
import { LiveMeetingDouble } from '../testing/live-meeting-double';
import { roomOf } from '../testing/room-of';
import { SilentRound } from './silent-round';

async function answering() {
  const server = new LiveMeetingDouble();
  server.rehearsal.opened();
  server
    .act('facilitator', 'start-item', { itemId: 'first' })
    .act('member-health', 'add-proposition', { code: 'R05', text: 'Visite conjointe' })
    .act('facilitator', 'open-round');
  const room = roomOf('member-social', server);
  await room.settled();
  const page = TestBed.createComponent(SilentRound);
  const show = () => page.componentRef.setInput('item', room.store.item());
  show();
  const settled = async () => {
    await room.settled();
    show();
    await page.whenStable();
  };
  await settled();
  const element = page.nativeElement as HTMLElement;
  const choose = async (answer: string) => {
    const radio = element.querySelector<HTMLInputElement>(`input[value="${answer}"]`);
    if (radio === null) throw new Error(`no answer ${answer}`);
    radio.click();
    await page.whenStable();
  };
  const send = async () => {
    element.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settled();
  };
  return { server, element, choose, send, settled };
}

describe('the silent round', () => {
  it('sends an objection with its reason only', async () => {
    const page = await answering();
    await page.choose('objection');
    await page.send();
    expect(page.server.received).toHaveLength(0);
    const reason = page.element.querySelector('textarea');
    if (reason === null) throw new Error('no place for a reason');
    reason.value = 'Il manque son avis';
    reason.dispatchEvent(new Event('input'));
    await page.send();
    expect(page.server.received).toMatchObject([{ type: 'answer-round', payload: { answer: 'objection', reason: 'Il manque son avis' } }]);
  });

  it('shows a count only until it closes, then counts and reasons without names', async () => {
    const page = await answering();
    page.server.act('member-health', 'answer-round', { answer: 'reservation', reason: 'Prévenir le médecin traitant' });
    await page.settled();
    expect(page.element.textContent).not.toContain('Prévenir le médecin traitant');
    page.server.act('facilitator', 'close-round');
    await page.settled();
    expect(page.element.textContent).toContain('Prévenir le médecin traitant');
    expect(page.element.textContent).not.toContain('member-health');
  });
});
