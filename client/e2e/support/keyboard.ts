import type { Locator, Page } from 'playwright-core';

const MOST_STEPS = 250;

/** Somebody who has no mouse: everything is reached with Tab and pressed with Enter. */
export class Keyboard {
  constructor(private readonly page: Page) {}

  /** Moves the focus forward until it is on the target; fails when Tab never leads there. */
  async reach(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await target.first().waitFor();
    for (let step = 0; step < MOST_STEPS; step += 1) {
      if (await target.first().evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press(key);
    }
    throw new Error(`The keyboard never reaches ${target}.`);
  }

  async press(target: Locator): Promise<void> {
    await this.reach(target);
    await this.page.keyboard.press('Enter');
  }

  async fill(target: Locator, text: string): Promise<void> {
    await this.reach(target);
    await this.page.keyboard.type(text, { delay: 15 });
  }
}
