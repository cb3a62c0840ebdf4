import { Router } from '@angular/router';
import { TestBed } from '@angular/core/testing';
import { SessionStore } from '../../../kernel/session/session-store';
import { rendered } from '../../../kernel/testing/rendered';
import { situationsTexts } from '../situations.texts';
import { StartSubmission } from './start-submission';

const id = (digit: number) => `${digit}0000000-0000-4000-8000-000000000000`;
const STATE = { id: 's', code: 'BCD-234-5', status: 'draft', version: 1 };

const mandate = (role: string, structureId: string | null, inForce = true) => ({
  id: id(9),
  role,
  structureId,
  structureName: structureId === null ? null : 'CCAS des essais',
  profession: 'social-worker',
  from: '2026-01-01',
  until: null,
  endedAt: null,
  endReason: null,
  inForce,
});
const account = (digit: number, displayName: string, mandates: object[], state = 'active') => ({
  id: id(digit),
  displayName,
  email: `${digit}@essais.example`,
  state,
  secondFactor: false,
  invitationExpiresAt: null,
  mandates,
});
const ACCOUNTS = {
  today: '2026-11-22',
  items: [
    account(1, 'Coordination', [mandate('member', id(7))]),
    account(2, 'Professionnelle', [mandate('professional', id(7))]),
    account(3, 'Élu', [mandate('elected', id(7))]),
    account(4, 'Invitée sans compte ouvert', [mandate('member', id(7))], 'invited'),
    account(5, 'Sans structure', [mandate('member', null)]),
    account(6, 'Mandat fini', [mandate('member', id(7), false)]),
  ],
};

async function aStart(roles: string[]) {
  const session = { me: () => ({ account: { id: id(1) }, roles }) };
  const page = await rendered(StartSubmission, {
    scopes: { situations: situationsTexts },
    providers: [{ provide: SessionStore, useValue: session }],
  });
  await page.settled();
  const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
  const receive = async () => {
    page.field('received').click();
    await page.answer('/api/accounts', ACCOUNTS);
  };
  return { ...page, navigate, receive };
}

describe('beginning a submission (real templates and texts; the network is a double)', () => {
  it('is one’s own, and nobody but the coordination is asked whether it was received', async () => {
    const page = await aStart(['professional']);
    expect(page.host.querySelector('[name="received"]')).toBeNull();
    await page.press('Commencer la saisine');
    const sent = await page.answer('/api/situations', STATE);
    expect(sent).toEqual({ id: expect.any(String), mode: 'short' });
    expect(page.navigate).toHaveBeenCalledWith(['/situations', 's', 'saisine']);
  });

  it('offers those who can become the author: an account that is open, and a mandate of a structure', async () => {
    const page = await aStart(['coordinator']);
    await page.receive();
    const names = [...page.host.querySelectorAll('[name="forWhom"] option')].map((option) => option.textContent);
    expect(names).toEqual(['Choisir…', 'Professionnelle – CCAS des essais']);
  });

  it('says what is missing before anything is sent, then sends how, when and for whom', async () => {
    const page = await aStart(['coordinator']);
    await page.receive();
    await page.press('Commencer la saisine');
    page.network.expectNone('/api/situations');
    expect(page.text()).toContain('Indiquez le jour où vous l’avez reçue.');
    expect(page.text()).toContain('Choisissez qui en sera l’auteur.');
    page.host.querySelectorAll<HTMLInputElement>('[name="channel"]')[1]?.click();
    await page.fill({ receivedOn: '2026-11-20', forWhom: `${id(2)} ${id(7)}` });
    await page.press('Commencer la saisine');
    const sent = await page.answer('/api/situations', STATE);
    expect(sent).toMatchObject({
      entry: { forAccountId: id(2), structureId: id(7), channel: 'telephone', receivedOn: '2026-11-20' },
    });
  });

  it('is one’s own again once the box is unticked', async () => {
    const page = await aStart(['coordinator']);
    await page.receive();
    page.field('received').click();
    await page.settled();
    await page.press('Commencer la saisine');
    expect(await page.answer('/api/situations', STATE)).not.toHaveProperty('entry');
  });
});
