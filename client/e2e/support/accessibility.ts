import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'RGAAv4'];
const FRENCH = readFileSync(require.resolve('axe-core/locales/fr.json'), 'utf8');
const SOURCE = `${readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')};axe.configure({ locale: ${FRENCH} });`;

/** What WCAG 2.2 AA and RGAA 4 find wrong on a page as it stands: one line per failing element, in French. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page, axeSource: SOURCE }).withTags(RULES).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${help} | ${target.join(' ')} | ${html.slice(0, 160)}`),
  );
}

/** What makes the page scroll sideways: the widest elements that leave the window, or nothing. */
export function sidewaysFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const outside = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > root.clientWidth + 1);
    const words = outside
      .slice(0, 5)
      .map((one) => `${one.tagName.toLowerCase()}.${one.className} “${(one.textContent ?? '').trim().slice(0, 30)}”`);
    return [`wider than the window by ${root.scrollWidth - root.clientWidth} px: ${words.join(', ')}`];
  });
}
