import type { Locator, Page } from 'playwright-core';
import { sees } from '../support/eventually';

/** The submission form as its writer uses it: step by step, each field found by its label. */
export class SubmissionPage {
  constructor(readonly page: Page) {}

  /** Begins a short submission and gives its neutral code. */
  async begin(): Promise<string> {
    await this.page.goto('/situations/nouvelle');
    await this.page.getByRole('button', { name: 'Commencer la saisine' }).click();
    const heading = this.page.getByRole('heading', { level: 1, name: /^Saisine / });
    await sees(heading);
    return (await heading.innerText()).replace('Saisine ', '').trim();
  }

  async goTo(step: string): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Étapes de la saisine' }).getByRole('button', { name: step }).click();
    await sees(this.page.getByRole('heading', { level: 2, name: step }));
  }

  text(label: string): Locator {
    return this.page.getByRole('textbox', { name: label });
  }

  async tick(...labels: string[]): Promise<void> {
    for (const label of labels) await this.page.getByRole('checkbox', { name: label }).check();
  }

  /** Chooses one answer of a question. */
  async answer(question: string, answer: string): Promise<void> {
    const group = this.page.getByRole('group', { name: question });
    if ((await group.count()) > 0) await group.getByRole('radio', { name: answer, exact: true }).check();
    else await this.page.getByRole('combobox', { name: question }).selectOption({ label: answer });
  }

  async isSaved(): Promise<void> {
    await sees(this.page.getByText(/^Enregistré à /));
  }
}
