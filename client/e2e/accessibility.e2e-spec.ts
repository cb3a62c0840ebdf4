import { signIn } from './pages/sign-in-page';
import { accessibilityFaults, sidewaysFaults } from './support/accessibility';
import { account } from './support/demonstration';
import { VISITS, visit } from './support/screens';
import { picture, scenario } from './support/windows';

const LOOKS = [
  { width: 1280, theme: 'light' },
  { width: 1280, theme: 'dark' },
  { width: 320, theme: 'dark' },
  { width: 320, theme: 'light' },
] as const;
const PICTURED = ['1280-light', '320-light', '1280-dark'];

describe('every screen can be read and used by everybody (WCAG 2.2 AA, RGAA 4, 320 px without sideways scrolling)', () => {
  for (const { who, name, screens } of VISITS)
    scenario(`the screens of ${who}`, async (windows) => {
      const page = await windows.open();
      if (name !== undefined) await signIn(page, account(name));
      const faults = new Map<string, string[]>();
      for (const screen of screens) {
        await page.setViewportSize({ width: 1280, height: 800 });
        await visit(page, screen);
        for (const { width, theme } of LOOKS) {
          await page.setViewportSize({ width, height: 800 });
          await page.emulateMedia({ colorScheme: theme });
          const look = `${screen.name}-${width}-${theme}`;
          if (PICTURED.includes(`${width}-${theme}`)) await picture(page, look);
          const found = [...(await accessibilityFaults(page)), ...(width === 320 ? await sidewaysFaults(page) : [])];
          for (const fault of found) faults.set(fault, [...(faults.get(fault) ?? []), look]);
        }
      }
      expect([...faults].map(([fault, looks]) => `${fault} ← ${looks.join(' ')}`)).toEqual([]);
    });
});
