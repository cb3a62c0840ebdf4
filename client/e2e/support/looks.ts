import type { Page } from 'playwright-core';
import { accessibilityFaults, sidewaysFaults } from './accessibility';
import { picture } from './windows';

const LOOKS = [
  { width: 1280, theme: 'light', pictured: true },
  { width: 1280, theme: 'dark', pictured: true },
  { width: 320, theme: 'dark', pictured: false },
  { width: 320, theme: 'light', pictured: true },
] as const;

/** The faults of a screen as it stands, in both themes, wide and narrow, each once with the looks that have it; keeps pictures of the looks. */
export async function faultsInEveryLook(page: Page, name: string): Promise<string[]> {
  const looksOf = new Map<string, string[]>();
  for (const { width, theme, pictured } of LOOKS) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: theme });
    // Scrolled further, the bars that stay in sight would cover what is examined.
    await page.evaluate(() => scrollTo(0, 0));
    await settled(page);
    const look = `${name}-${width}-${theme}`;
    const found = [...(await accessibilityFaults(page)), ...(width === 320 ? await sidewaysFaults(page) : [])];
    for (const fault of found) looksOf.set(fault, [...(looksOf.get(fault) ?? []), look]);
    if (pictured) await picture(page, look);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ colorScheme: 'light' });
  return [...looksOf].map(([fault, looks]) => `${fault} ← ${looks.join(' ')}`);
}

/** Waits until the page has taken its new theme and size: colours half way between two themes have no contrast to examine. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    const ending = document.getAnimations().filter((animation) => animation.effect?.getTiming().iterations !== Infinity);
    await Promise.allSettled(ending.map((animation) => animation.finished));
  });
}
