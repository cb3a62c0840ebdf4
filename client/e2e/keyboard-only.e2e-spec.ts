import { MeetingRoom } from './pages/meeting-room';
import { planMeetingOfToday } from './pages/planning-page';
import { signIn } from './pages/sign-in-page';
import { account } from './support/demonstration';
import { eventually, sees } from './support/eventually';
import { Keyboard } from './support/keyboard';
import { picture, scenario } from './support/windows';

const MEETING = 'Groupe de travail sur le livret d’accueil';

describe('without a mouse', () => {
  scenario('a member signs in, goes to the meeting, asks for the floor, writes in the minutes and leaves', async (windows) => {
    const coordinator = await windows.open();
    await signIn(coordinator, account('Nadège Corvillon'));
    const address = await planMeetingOfToday(coordinator, { title: MEETING, facilitator: 'Dr Étienne Maubrac', item: 'Relire le livret' });
    const facilitator = new MeetingRoom(await windows.open());
    await signIn(facilitator.page, account('Dr Étienne Maubrac'));
    await facilitator.page.goto(`${address}/direct`);
    await facilitator.press('Ouvrir la séance');
    await facilitator.press(/^3. Relire le livret/);
    await facilitator.press(/^Ouvrir : Relire le livret/);

    const page = await windows.open();
    const member = account('Fanny Delorbe');
    const keyboard = new Keyboard(page);
    const room = new MeetingRoom(page);
    await page.goto('/connexion');
    await keyboard.fill(page.getByLabel('Adresse électronique professionnelle'), member.email);
    await keyboard.fill(page.getByLabel('Mot de passe', { exact: true }), member.password);
    await page.keyboard.press('Enter');
    await sees(page.getByRole('heading', { level: 1, name: `Bonjour ${member.name}` }));

    await keyboard.press(page.getByRole('navigation', { name: 'Menu principal' }).getByRole('link', { name: 'Séances' }));
    await sees(page.getByRole('heading', { level: 1, name: 'Séances' }));
    await keyboard.press(page.getByRole('link', { name: MEETING }));
    await keyboard.press(page.getByRole('link', { name: 'Rejoindre la séance' }));
    await room.isIn(MEETING);
    await eventually(
      () => page.evaluate(() => document.activeElement?.tagName === 'H1'),
      'the focus is not on the title of the page that was opened',
    );

    await page.keyboard.press('p');
    await sees(page.getByText('Vous êtes en position 1.'));
    await facilitator.press('Donner la parole à Fanny Delorbe');
    await keyboard.press(room.button('J’ai terminé').first());
    await sees(facilitator.page.getByText('Personne n’a la parole.'));

    await keyboard.fill(room.minutes('Synthèse'), 'Le livret est trop long.');
    await page.keyboard.press('Alt+F10');
    expect(await page.evaluate(() => document.activeElement?.closest('[role=toolbar]') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    await page.keyboard.type(' Une page suffit.', { delay: 15 });
    await eventually(
      async () => (await facilitator.minutes('Synthèse').innerText()).includes('Une page suffit.'),
      'the facilitator does not read what was typed',
    );
    await picture(page, 'live-keyboard-1280-light', { fullPage: false });

    await keyboard.press(page.getByRole('button', { name: member.name }));
    await keyboard.press(page.getByRole('button', { name: 'Se déconnecter' }));
    await sees(page.getByRole('heading', { level: 1, name: 'Connexion' }));
  });
});
