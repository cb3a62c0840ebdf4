import type { Page } from 'playwright-core';
import { readAndSignCharter } from './pages/charter-page';
import { MeetingRoom } from './pages/meeting-room';
import { signIn } from './pages/sign-in-page';
import { account } from './support/demonstration';
import { eventually, sees, seesNoMore, textOf } from './support/eventually';
import { part, picture, Windows } from './support/windows';

const MEETING = 'Deuxième commission de réflexion et d’aide';
const FIRST_SITUATION = 'Une mesure qui arrive à son terme';
const ITS_QUESTION = 'La mesure arrive à son terme et Madame demande à en sortir';
const PROPOSITION = 'Préparer avec elle une demande d’allègement, carte rendue pour six mois d’essai.';
const TYPED = { facilitator: 'Elle demande sa carte.', member: 'Le cahier de comptes le montre.' };

describe('a complete meeting in the windows of a coordinator, a facilitator and members', () => {
  const windows = new Windows();
  let coordinator: MeetingRoom;
  let facilitator: MeetingRoom;
  let member: MeetingRoom;
  let meetingId: string;

  afterAll(() => windows.closeAll());

  part(windows, 'a member who has not signed the charter signs it first, and lands where they were going', async () => {
    coordinator = new MeetingRoom(await windows.open());
    await signIn(coordinator.page, account('Nadège Corvillon'));
    await coordinator.enter(MEETING);
    meetingId = /seances\/([^/]+)/.exec(coordinator.page.url())?.[1] ?? '';

    member = new MeetingRoom(await windows.open());
    await signIn(member.page, account('Grégoire Saintonval'));
    await member.page.goto(`/seances/${meetingId}/direct`);
    await picture(member.page, 'charter-1280-light');
    await readAndSignCharter(member.page);
    await member.isIn(MEETING);
    await sees(member.page.getByRole('heading', { name: 'La séance n’est pas encore ouverte' }));
  });

  part(windows, 'the coordinator records who is there; the facilitator opens, and the situation moves onto every page', async () => {
    facilitator = new MeetingRoom(await windows.open());
    await signIn(facilitator.page, account('Dr Étienne Maubrac'));
    await facilitator.enter(MEETING);
    for (const name of ['Grégoire Saintonval', 'Hugo Ternisien', 'Fanny Delorbe', 'Mariam Koulébane', 'Aline Tsaravel'])
      await isPresent(name);
    await facilitator.press('Ouvrir la séance');
    await seesNoMore(member.page.getByRole('heading', { name: 'La séance n’est pas encore ouverte' }));
    await facilitator.press(new RegExp(FIRST_SITUATION));
    await facilitator.press(new RegExp(`^Ouvrir : .*${FIRST_SITUATION}`));
    for (const room of [coordinator, facilitator, member]) await sees(room.page.getByText(ITS_QUESTION));
    await picture(facilitator.page, 'live-facilitator-1280-light');
  });

  part(windows, 'a member asks for the floor and the facilitator gives it', async () => {
    await member.press('Demander la parole');
    await sees(member.page.getByText('Vous êtes en position 1.'));
    await facilitator.press('Donner la parole à Grégoire Saintonval');
    await sees(member.page.getByText('Vous avez la parole', { exact: true }));
    await member.press('J’ai terminé');
    await sees(facilitator.page.getByText('Personne n’a la parole.'));
  });

  part(windows, 'two people type in the same paragraph of the minutes and both see both', async () => {
    await facilitator.show('Notes et relevé');
    await member.show('Notes et relevé');
    await facilitator.type('Synthèse', TYPED.facilitator);
    await sees(member.minutes('Synthèse').getByText(TYPED.facilitator));
    await Promise.all([facilitator.type('Synthèse', ' Essai de six mois.'), member.type('Synthèse', ` ${TYPED.member}`)]);
    await eventually(async () => (await letters(facilitator)) === (await letters(member)), 'the two pages do not show the same text');
    expect([...(await letters(member))].sort()).toEqual([...`${TYPED.facilitator} Essai de six mois. ${TYPED.member}`].sort());
    await sees(member.page.getByText('Enregistré', { exact: true }));
    await picture(member.page, 'live-minutes-1280-light');
  });

  part(windows, 'the curtain hides the content everywhere and reopens on what was there', async () => {
    await facilitator.press(/^Rideau/);
    for (const room of [coordinator, facilitator, member]) await sees(room.page.getByRole('heading', { name: 'Rideau tiré' }));
    for (const room of [coordinator, facilitator, member]) await holdsNothing(room.page);
    await picture(member.page, 'live-curtain-1280-light');
    await facilitator.press('Rouvrir le rideau');
    for (const room of [coordinator, member]) await sees(room.page.getByText('En cours', { exact: false }));
    await member.show('Notes et relevé');
    await eventually(async () => (await letters(member)).includes(TYPED.member), 'the minutes did not come back');
  });

  async function isPresent(name: string): Promise<void> {
    const roll = coordinator.page.getByRole('combobox', { name: new RegExp(`^${name}`) });
    await roll.selectOption({ label: 'présent' });
    await eventually(async () => (await roll.inputValue()) === 'present', `${name} is not recorded as present`);
  }

  /** What the section reads as, without the labels of the carets. */
  function letters(room: MeetingRoom): Promise<string> {
    return room.minutes('Synthèse').evaluate((editor) => {
      const copy = editor.cloneNode(true) as HTMLElement;
      for (const caret of copy.querySelectorAll('[class*="caret"], [class*="cursor"]')) caret.remove();
      return (copy.textContent ?? '').replaceAll('\u2060', '');
    });
  }

  /** Nothing of the situation is on the page, nor in its markup. */
  async function holdsNothing(page: Page): Promise<void> {
    const everything = `${await textOf(page)}\n${await page.content()}`;
    for (const secret of [ITS_QUESTION, TYPED.facilitator, TYPED.member, PROPOSITION]) expect(everything).not.toContain(secret);
  }
});
