import { randomUUID } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';
import { sees } from '../support/eventually';

/** Somebody whom no other scenario knows. */
export interface Newcomer {
  readonly name: string;
  readonly email: string;
}

/** A newcomer with an address of their own in each run. */
export function newcomer(name: string): Newcomer {
  return { name, email: `${name.split(' ')[0]?.toLowerCase()}.${randomUUID().slice(0, 8)}@sarvelle.example` };
}

/** The accounts screen, as those who manage people use it. */
export class AccountsPage {
  constructor(private readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto('/comptes');
    await sees(this.page.getByRole('heading', { level: 1, name: 'Comptes et mandats' }));
  }

  /** Invites somebody as a professional and gives the path of their link. */
  async invite({ name, email }: Newcomer): Promise<string> {
    await this.open();
    await this.page.getByRole('button', { name: 'Inviter une personne' }).click();
    await this.page.getByRole('textbox', { name: 'Prénom et nom' }).fill(name);
    await this.page.getByRole('textbox', { name: 'Adresse électronique professionnelle' }).fill(email);
    await this.page.getByRole('combobox', { name: 'Rôle' }).selectOption({ label: 'professionnel' });
    await this.page.getByRole('combobox', { name: 'Métier' }).selectOption({ index: 1 });
    await this.page.getByRole('dialog').getByRole('button', { name: 'Créer l’invitation' }).click();
    return this.takeLink('Lien d’invitation');
  }

  card({ name }: Newcomer): Locator {
    return this.page.getByRole('article').filter({ has: this.page.getByRole('heading', { level: 2, name }) });
  }

  /** Presses the button of the window that asks to confirm, and waits until it has gone. */
  async confirm(action: string): Promise<void> {
    await this.page.getByRole('dialog').getByRole('button', { name: action }).click();
    await this.page.getByRole('dialog').waitFor({ state: 'hidden' });
  }

  /** The path of the link that the window shows; closes the window. */
  async takeLink(label: string): Promise<string> {
    const link = await this.page.getByRole('textbox', { name: label }).inputValue();
    await this.page.getByRole('button', { name: 'C’est fait' }).click();
    return new URL(link).pathname;
  }
}

/** Chooses a first password with an invitation link and lands on the home page. */
export async function acceptInvitation(page: Page, path: string, person: Newcomer, password: string): Promise<void> {
  await page.goto(path);
  await page.getByLabel('Choisissez un mot de passe').fill(password);
  await page.getByLabel('Répétez le mot de passe').fill(password);
  await page.getByRole('button', { name: 'Accepter et entrer' }).click();
  await sees(page.getByRole('heading', { level: 1, name: `Bonjour ${person.name}` }));
}
