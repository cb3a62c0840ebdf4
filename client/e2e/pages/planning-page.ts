import type { Page } from 'playwright-core';
import { sees } from '../support/eventually';

/** Plans a working group for today with one item, convenes every member, and gives the address of the meeting. */
export async function planMeetingOfToday(
  page: Page,
  { title, facilitator, item }: Record<'title' | 'facilitator' | 'item', string>,
): Promise<string> {
  await page.goto('/seances/nouvelle');
  await page.getByRole('combobox', { name: 'Type de séance' }).selectOption({ label: 'Groupe de travail' });
  await page.getByRole('textbox', { name: 'Titre' }).fill(title);
  await page.getByLabel('Jour', { exact: true }).fill(await today(page));
  await page.getByRole('combobox', { name: /^Animation/ }).selectOption({ label: facilitator });
  await page.getByRole('button', { name: 'Planifier la séance' }).click();
  await sees(page.getByRole('heading', { level: 1, name: title }));

  await page.getByRole('button', { name: 'Ajouter un point' }).click();
  await page.getByRole('textbox', { name: 'Titre du point' }).fill(item);
  await page.getByRole('button', { name: 'Enregistrer le point' }).click();
  await sees(page.getByText(item));
  await page.getByRole('button', { name: 'Choisir les membres' }).click();
  await page.getByRole('button', { name: 'Tous les membres' }).click();
  await page.getByRole('button', { name: /^Enregistrer la liste/ }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Convoquer…' }).click();
  await page.getByRole('button', { name: 'Convoquer maintenant' }).click();
  await sees(page.getByText('La séance est convoquée.'));
  return new URL(page.url()).pathname;
}

function today(page: Page): Promise<string> {
  return page.evaluate(() => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(new Date()));
}
