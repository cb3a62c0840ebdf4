import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { TranslocoTestingModule } from '@jsverse/transloco';
import type { Role } from '@croisee/domain/access/roles';
import type { AccountView } from '@croisee/domain/identity/mandate.schema';
import { Language } from '../../../kernel/i18n/language';
import { SessionStore } from '../../../kernel/session/session-store';
import { AccountCard } from './account-card';

function account(role: Role): AccountView {
  const mandate = {
    id: 'm1',
    role,
    structureId: null,
    structureName: 'CMP',
    profession: 'nurse',
    from: '2026-01-01',
    until: null,
  } as const;
  return {
    id: 'somebody',
    displayName: 'Solange Verdier-Nox',
    email: 'solange@verger.test',
    state: 'active',
    secondFactor: false,
    invitationExpiresAt: null,
    mandates: [{ ...mandate, endedAt: null, endReason: null, inForce: true }],
  };
}

describe('The card of a person (real templates; session and texts are doubles)', () => {
  async function buttonsSeenBy(me: { id: string; roles: Role[] }, shown: AccountView): Promise<string[]> {
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({
      imports: [TranslocoTestingModule.forRoot({ langs: { fr: {} }, translocoConfig: { availableLangs: ['fr'], defaultLang: 'fr' } })],
      providers: [
        {
          provide: SessionStore,
          useValue: { me: signal({ account: { id: me.id }, roles: me.roles }), can: () => me.roles.includes('administrator') },
        },
        { provide: Language, useValue: { current: signal('fr') } },
      ],
    });
    const card = TestBed.createComponent(AccountCard);
    card.componentRef.setInput('account', shown);
    card.componentRef.setInput('today', '2026-11-21');
    await card.whenStable();
    return [...(card.nativeElement as HTMLElement).querySelectorAll('button')].map((button) => button.textContent.trim());
  }

  it('lets a coordinator act on a member', async () => {
    const seen = await buttonsSeenBy({ id: 'me', roles: ['coordinator'] }, account('member'));
    expect(seen).toEqual(['accounts.handOver.open', 'accounts.end.open', 'accounts.grant.open', 'accounts.offboard.open']);
  });

  it('leaves the roles that govern to the administration', async () => {
    expect(await buttonsSeenBy({ id: 'me', roles: ['coordinator'] }, account('facilitator'))).toEqual(['accounts.grant.open']);
    expect(await buttonsSeenBy({ id: 'me', roles: ['administrator'] }, account('facilitator'))).toContain('accounts.offboard.open');
  });

  it('lets the administration give access back to an active account, never its own nor one that was only invited', async () => {
    const administrator = { id: 'me', roles: ['administrator'] as Role[] };
    expect(await buttonsSeenBy(administrator, account('member'))).toContain('accounts.recovery.open');
    expect(await buttonsSeenBy(administrator, { ...account('member'), state: 'invited' })).not.toContain('accounts.recovery.open');
    expect(await buttonsSeenBy({ ...administrator, id: 'somebody' }, account('administrator'))).not.toContain('accounts.recovery.open');
    expect(await buttonsSeenBy({ id: 'me', roles: ['coordinator'] }, account('member'))).not.toContain('accounts.recovery.open');
    expect(await buttonsSeenBy(administrator, account('member'))).not.toContain('accounts.secondFactor.open');
    expect(await buttonsSeenBy(administrator, { ...account('member'), secondFactor: true })).toContain('accounts.secondFactor.open');
  });

  it('lets somebody prepare their own handover and nothing else about themselves', async () => {
    expect(await buttonsSeenBy({ id: 'somebody', roles: ['coordinator'] }, account('coordinator'))).toEqual(['accounts.handOver.open']);
  });
});
