import type { Locator, Page } from 'playwright-core';

/** Waits until something is on the page. */
export function sees(target: Locator): Promise<void> {
  return target.first().waitFor({ state: 'visible' });
}

/** Waits until something has left the page. */
export async function seesNoMore(target: Locator): Promise<void> {
  await eventually(async () => (await target.count()) === 0, `${target} is still on the page`);
}

/** Waits until a condition holds, and fails saying what did not happen. */
export async function eventually(holds: () => Promise<boolean> | boolean, otherwise: string, timeoutMs = 30_000): Promise<void> {
  for (const deadline = Date.now() + timeoutMs; Date.now() < deadline; await pause(100)) if (await holds()) return;
  throw new Error(`After ${timeoutMs / 1000} s: ${otherwise}.`);
}

/** Everything a person can read on a page now. */
export function textOf(page: Page): Promise<string> {
  return page.locator('body').innerText();
}

function pause(durationMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, durationMs));
}
