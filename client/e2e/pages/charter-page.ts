import type { Page } from 'playwright-core';
import { sees } from '../support/eventually';

/** Opens every article of the charter, undertakes to respect it and signs; it is signed when this resolves. */
export async function readAndSignCharter(page: Page): Promise<void> {
  await sees(page.getByRole('heading', { level: 1, name: 'Charte éthique et déontologique' }));
  const progress = await page.getByText(/^Articles ouverts : \d+ sur \d+/).innerText();
  const total = Number(/sur (\d+)/.exec(progress)?.[1]);
  for (let read = 1; read < total; read += 1) await page.getByRole('button', { name: 'Article suivant' }).click();
  await page.getByRole('button', { name: 'Aller à la signature' }).click();
  await page.getByRole('checkbox', { name: /^J’ai lu les articles/ }).check();
  const signed = page.waitForResponse((answer) => answer.url().endsWith('/api/charter/signatures') && answer.request().method() === 'POST');
  await page.getByRole('button', { name: 'Signer en mon nom' }).click();
  await signed;
}
