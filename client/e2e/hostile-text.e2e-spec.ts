import type { Page } from 'playwright-core';
import { MeetingRoom } from './pages/meeting-room';
import { planMeetingOfToday } from './pages/planning-page';
import { signIn } from './pages/sign-in-page';
import { account } from './support/demonstration';
import { sees } from './support/eventually';
import { hostileTexts } from './support/hostile-texts';
import { scenario } from './support/windows';

/** How many texts are pasted: a hundred kinds at each change, 5 000 in a full run. */
const PASTED = Number(process.env['TRUST_HOSTILE_TEXTS'] ?? '300');
/** How many are stored and shown again. */
const STORED = 40;
const PASTES_AT_ONCE = 50;

describe('texts that a careless page would run (a violation of the security policy fails the scenario as well)', () => {
  scenario('pasted into the minutes, they are words or nothing', async (windows) => {
    const coordinator = await windows.open();
    await signIn(coordinator, account('Nadège Corvillon'));
    const item = 'Relire ce qui se colle';
    const address = await planMeetingOfToday(coordinator, {
      title: 'Groupe de travail sur les textes collés',
      facilitator: 'Dr Étienne Maubrac',
      item,
    });
    const room = new MeetingRoom(await windows.open());
    await signIn(room.page, account('Dr Étienne Maubrac'));
    await room.page.goto(`${address}/direct`);
    await room.press('Ouvrir la séance');
    await room.press(new RegExp(`^3. ${item}`));
    await room.press(new RegExp(`^Ouvrir : ${item}`));
    await room.minutes('Synthèse').waitFor();

    const texts = hostileTexts(PASTED);
    for (let first = 0; first < texts.length; first += PASTES_AT_ONCE) {
      await room.minutes('Synthèse').evaluate(
        (editor, html) => {
          for (const one of html) {
            const data = new DataTransfer();
            data.setData('text/html', one);
            data.setData('text/plain', one);
            editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
          }
        },
        texts.slice(first, first + PASTES_AT_ONCE),
      );
      const living = room.minutes('Synthèse').locator('script, img, iframe, svg, object, [onerror], [onload], [onfocus], [style], form, a');
      expect(await living.count()).toBe(0);
      await room.minutes('Synthèse').press('Control+a');
      await room.minutes('Synthèse').press('Delete');
    }
    await nothingRan(room.page);
    await sees(room.page.getByText('En direct', { exact: true }));
  });

  scenario('stored in names and titles, they are shown as they were typed', async (windows) => {
    const page = await windows.open();
    await signIn(page, account('Nadège Corvillon'));
    const texts = hostileTexts(STORED).map((text) => text.replaceAll('\u0000', '').slice(0, 110));
    const post = async (path: string, data: object): Promise<number> =>
      page.evaluate(
        async ([to, body]) =>
          (await fetch(`/api${to}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }))
            .status,
        [path, data] as const,
      );
    for (const name of texts) {
      const structure = {
        name,
        type: 'S07',
        sector: 'social',
        partnership: 'signatory',
        territory: name.slice(0, 60),
        listedService: false,
      };
      expect([name, await post('/directory/structures', { ...structure, seats: null })]).toEqual([name, 201]);
    }
    await page.goto('/annuaire/structures');
    await sees(page.getByText(texts[1] ?? '', { exact: true }).first());
    await page.goto('/annuaire/personnes');
    await sees(page.getByRole('heading', { level: 1 }));
    await page.goto('/situations/nouvelle');
    await sees(page.getByRole('heading', { level: 1 }));
    await nothingRan(page);
  });
});

async function nothingRan(page: Page): Promise<void> {
  expect(await page.evaluate(() => (globalThis as { __taken?: unknown }).__taken)).toBeUndefined();
}
