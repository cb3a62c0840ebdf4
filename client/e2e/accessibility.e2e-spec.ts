import { signIn } from './pages/sign-in-page';
import { account } from './support/demonstration';
import { faultsInEveryLook } from './support/looks';
import { VISITS, visit } from './support/screens';
import { scenario } from './support/windows';

describe('every screen can be read and used by everybody (WCAG 2.2 AA, RGAA 4, 320 px without sideways scrolling)', () => {
  for (const { who, name, screens } of VISITS)
    scenario(`the screens of ${who}`, async (windows) => {
      const page = await windows.open();
      if (name !== undefined) await signIn(page, account(name));
      const faults: string[] = [];
      for (const screen of screens) {
        await visit(page, screen);
        faults.push(...(await faultsInEveryLook(page, screen.name)));
      }
      expect(faults).toEqual([]);
    });
});
