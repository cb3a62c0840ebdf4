import type { Page } from 'playwright-core';
import type { DemoAccount } from '../support/demonstration';
import { sees } from '../support/eventually';

/** Signs a person in, from the sign-in page to the page they land on. */
export async function signIn(page: Page, person: DemoAccount): Promise<void> {
  await page.goto('/connexion');
  await page.getByLabel('Adresse électronique professionnelle').fill(person.email);
  await page.getByLabel('Mot de passe', { exact: true }).fill(person.password);
  await page.getByRole('button', { name: 'Se connecter', exact: true }).click();
  await sees(page.getByRole('heading', { level: 1, name: `Bonjour ${person.name}` }));
}

/** Signs the person out through their menu. */
export async function signOut(page: Page, person: DemoAccount): Promise<void> {
  await page.getByRole('button', { name: person.name }).click();
  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await sees(page.getByRole('heading', { level: 1, name: 'Connexion' }));
}
