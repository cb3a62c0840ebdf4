import { ONBOARDING_SCREENS } from '@croisee/domain/onboarding/onboarding-screens';
import { QUIZ_QUESTIONS } from '@croisee/domain/onboarding/quiz-questions';
import type { Page } from 'playwright-core';
import { sees } from '../support/eventually';

/** Goes through the screens, answers the quiz rightly and goes on to the page that was asked for. */
export async function prepare(page: Page): Promise<void> {
  await sees(page.getByRole('heading', { level: 1, name: 'Me préparer' }));
  for (const { title } of ONBOARDING_SCREENS.slice(1)) {
    await page.getByRole('button', { name: 'Suivant' }).click();
    await sees(page.getByRole('heading', { level: 2, name: title.fr }));
  }
  await page.getByRole('button', { name: 'Passer au quiz' }).click();
  for (const { choices, right } of QUIZ_QUESTIONS) await page.getByRole('radio', { name: choices[right].fr, exact: true }).check();
  await page.getByRole('button', { name: 'Voir mes résultats' }).click();
  await sees(page.getByRole('heading', { name: /^Réussi/ }));
  await page.getByRole('button', { name: 'Continuer' }).click();
}
