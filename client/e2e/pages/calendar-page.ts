import type { Page } from 'playwright-core';
import { eventually, sees } from '../support/eventually';

/** Opens the page of a meeting from the calendar, in this year or the next one. */
export async function openMeeting(page: Page, title: string): Promise<void> {
  await page.goto('/seances');
  await sees(page.getByRole('heading', { level: 2, name: /^Année / }));
  const link = page.getByRole('link', { name: title });
  const isListed = async () => (await link.count()) > 0;
  const nextYear = page.getByRole('link', { name: /Année suivante/ }).or(page.getByRole('button', { name: /Année suivante/ }));
  await eventually(async () => (await isListed()) || (await page.getByText('Aucune séance').count()) > 0, 'the calendar stays empty');
  if (!(await isListed())) await nextYear.click();
  await link.first().click();
  await sees(page.getByRole('heading', { level: 1, name: title }));
}
