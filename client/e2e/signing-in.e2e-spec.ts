import { signIn, signOut } from './pages/sign-in-page';
import { account } from './support/demonstration';
import { sees } from './support/eventually';
import { picture, scenario } from './support/windows';

describe('signing in', () => {
  scenario('a member of the demonstration signs in, sees what waits and that the data are fictitious, and signs out', async (windows) => {
    const page = await windows.open();
    const member = account('Solène Arbezac');
    await signIn(page, member);
    await sees(page.getByText('Données fictives'));
    await picture(page, 'home-1280-light');
    await signOut(page, member);
    await page.goto('/seances');
    await sees(page.getByRole('heading', { level: 1, name: 'Connexion' }));
  });

  scenario('a wrong password is refused in French and the address stays typed', async (windows) => {
    const page = await windows.open();
    const member = account('Solène Arbezac');
    await page.goto('/connexion');
    await page.getByLabel('Adresse électronique professionnelle').fill(member.email);
    await page.getByLabel('Mot de passe', { exact: true }).fill('ce n’est pas le bon');
    await page.getByRole('button', { name: 'Se connecter', exact: true }).click();
    await sees(page.getByRole('alert'));
    expect(await page.getByLabel('Adresse électronique professionnelle').inputValue()).toBe(member.email);
  });
});
