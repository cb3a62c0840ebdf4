import { createHmac } from 'node:crypto';
import type { Page } from 'playwright-core';
import { acceptInvitation, AccountsPage, newcomer } from './pages/accounts-page';
import { signIn } from './pages/sign-in-page';
import { faultsInEveryLook } from './support/looks';
import { account } from './support/demonstration';
import { sees } from './support/eventually';
import { scenario } from './support/windows';

const FIRST = 'trois pommes vertes au marché';
const SECOND = 'cinq parapluies sous le porche';

describe('links and accounts that were lost', () => {
  scenario('a lost invitation link is replaced: the old one says so, the new one opens', async (windows) => {
    const { accounts } = await administration(windows);
    const person = newcomer('Ludivine Estragnat');
    const lost = await accounts.invite(person);
    await accounts.card(person).getByRole('button', { name: 'Créer un nouveau lien' }).click();
    const path = await accounts.takeLink('Lien d’invitation');
    const page = await windows.open();
    await page.goto(lost);
    await sees(page.getByRole('alert').getByText('Cette invitation a été retirée.'));
    await page.getByRole('link', { name: 'Aller à la connexion' }).click();
    await sees(page.getByRole('heading', { level: 1, name: 'Connexion' }));
    await acceptInvitation(page, path, person, FIRST);
  });

  scenario('a lost password is replaced by a link that serves once; open windows close', async (windows) => {
    const { page: administrator, accounts } = await administration(windows);
    const person = newcomer('Honorine Valmondois');
    const before = await windows.open();
    await acceptInvitation(before, await accounts.invite(person), person, FIRST);

    await accounts.open();
    await accounts.card(person).getByRole('button', { name: 'Rendre l’accès' }).click();
    await sees(administrator.getByRole('dialog').getByText('reconnaissez sa voix'));
    await administrator.getByRole('button', { name: 'Créer le lien de récupération' }).click();
    const path = await accounts.takeLink('Lien de récupération');

    const page = await windows.open();
    await page.goto(path);
    await page.getByLabel('Nouveau mot de passe').fill('court');
    await page.getByLabel('Répétez le mot de passe').fill('court');
    await page.getByRole('button', { name: 'Changer de mot de passe' }).click();
    await sees(page.getByText('Le mot de passe doit compter 12 caractères au moins.'));
    const faults = await faultsInEveryLook(page, 'recovery');
    await page.getByLabel('Nouveau mot de passe').fill(SECOND);
    await page.getByLabel('Répétez le mot de passe').fill(SECOND);
    await page.getByRole('button', { name: 'Changer de mot de passe' }).dblclick();
    await sees(page.getByText('Votre nouveau mot de passe est enregistré.'));
    await page.goto('/connexion');
    await typeSignIn(page, person.email, FIRST);
    await sees(page.getByRole('alert').getByText('ne correspondent pas'));
    await signIn(page, { ...account('Damien Houssard'), ...person, password: SECOND });

    await before.goto('/accueil');
    await sees(before.getByRole('heading', { level: 1, name: 'Connexion' }));
    const late = await windows.open();
    await late.goto(path);
    await sees(late.getByRole('alert').getByText('Ce lien de récupération ne fonctionne pas'));
    expect(faults).toEqual([]);
  });

  scenario(
    'a second factor is turned on, asked for at sign-in, replaced by a backup code, removed by the administration',
    async (windows) => {
      const { accounts } = await administration(windows);
      const person = newcomer('Gaspard Orvilliers');
      const page = await windows.open();
      await acceptInvitation(page, await accounts.invite(person), person, FIRST);
      await page.goto('/ma-double-authentification');
      const faults = await faultsInEveryLook(page, 'second-factor-off');
      await page.getByRole('button', { name: 'Activer avec mon téléphone' }).click();
      const secret = (await page.locator('.secret').innerText()).replaceAll(/\s/g, '');
      faults.push(...(await faultsInEveryLook(page, 'second-factor-phone')));
      await page.getByLabel('Code affiché par l’application').fill(codeNow(secret));
      await page.getByRole('button', { name: 'Vérifier et activer' }).click();
      await sees(page.getByRole('heading', { level: 2, name: 'Vos codes de secours' }));
      const backupCode = await page.locator('app-backup-codes-card li').first().innerText();
      faults.push(...(await faultsInEveryLook(page, 'second-factor-codes')));

      const phoneLost = await windows.open();
      await phoneLost.goto('/connexion');
      await typeSignIn(phoneLost, person.email, FIRST);
      await sees(phoneLost.getByText('Votre mot de passe est juste.'));
      faults.push(...(await faultsInEveryLook(phoneLost, 'sign-in-code')));
      await phoneLost.getByLabel('Code de votre application').fill('000000');
      await phoneLost.getByRole('button', { name: 'Se connecter', exact: true }).click();
      await sees(phoneLost.getByRole('alert').getByText('Ce code ne convient pas'));
      await phoneLost.getByLabel('Code de votre application').fill(backupCode);
      await phoneLost.getByRole('button', { name: 'Se connecter', exact: true }).click();
      await sees(phoneLost.getByRole('heading', { level: 1, name: `Bonjour ${person.name}` }));

      await accounts.open();
      await accounts.card(person).getByRole('button', { name: 'Retirer la double authentification' }).click();
      await accounts.confirm('Retirer la double authentification');
      await phoneLost.goto('/connexion');
      await typeSignIn(phoneLost, person.email, FIRST);
      await sees(phoneLost.getByRole('heading', { level: 1, name: `Bonjour ${person.name}` }));
      expect(faults).toEqual([]);
    },
  );

  scenario('an act that asks for a fresh proof waits for the password, then goes on with what was typed', async (windows) => {
    const { page, accounts, person: administrator } = await administration(windows);
    const person = newcomer('Perrine Aubrac-Nohant');
    let asked = false;
    // Only the quarter of an hour is played: everything after the first refusal is the server’s.
    await page.route('**/api/accounts/invitations', async (route) => {
      if (asked) return route.continue();
      asked = true;
      const body = { code: 'SIGN_IN_AGAIN', title: 'Cet acte demande de prouver à nouveau qui vous êtes.', reference: 'essai' };
      return route.fulfill({ status: 403, contentType: 'application/problem+json', body: JSON.stringify(body) });
    });
    const inviting = accounts.invite(person);
    await sees(page.getByRole('heading', { level: 2, name: 'Confirmez que c’est vous' }));
    const dialog = page.getByRole('dialog').filter({ hasText: 'Confirmez que c’est vous' });
    await dialog.getByLabel('Mot de passe').fill('ce n’est pas le bon');
    await dialog.getByRole('button', { name: 'Confirmer' }).click();
    await sees(dialog.getByRole('alert'));
    await dialog.getByLabel('Mot de passe').fill(administrator.password);
    await dialog.getByRole('button', { name: 'Confirmer' }).click();
    expect(await inviting).toMatch(/^\/invitation\//);
  });
});

async function administration(windows: { open(): Promise<Page> }) {
  const page = await windows.open();
  const person = account('Damien Houssard');
  await signIn(page, person);
  return { page, person, accounts: new AccountsPage(page) };
}

async function typeSignIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('Adresse électronique professionnelle').fill(email);
  await page.getByLabel('Mot de passe', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Se connecter', exact: true }).click();
}

/** What an application of codes shows now (RFC 6238). */
function codeNow(secret: string): string {
  const bits = [...secret].map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const bytes = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const mac = createHmac('sha1', bytes).update(counter).digest();
  return String((mac.readUInt32BE((mac.at(-1) ?? 0) & 0xf) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}
