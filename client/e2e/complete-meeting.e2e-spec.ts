import type { Page } from 'playwright-core';
import { readAndSignCharter } from './pages/charter-page';
import { MeetingRoom } from './pages/meeting-room';
import { prepare } from './pages/preparation-page';
import { signIn } from './pages/sign-in-page';
import { account } from './support/demonstration';
import { eventually, sees, seesNoMore, textOf } from './support/eventually';
import { faultsInEveryLook } from './support/looks';
import { part, picture, Windows } from './support/windows';

const MEETING = 'Deuxième commission de réflexion et d’aide';
const FIRST_SITUATION = 'Une mesure qui arrive à son terme';
const ITS_QUESTION = 'La mesure arrive à son terme et Madame demande à en sortir';
const RECUSED = 'Hugo Ternisien';
const RESPONSE = 'R22';
const PROPOSITION = 'Préparer avec elle une demande d’allègement, carte rendue pour six mois d’essai.';
const TYPED = { facilitator: 'Elle demande sa carte.', member: 'Le cahier de comptes le montre.' };

describe('a complete meeting in the windows of a coordinator, a facilitator and members', () => {
  const windows = new Windows();
  let coordinator: MeetingRoom;
  let facilitator: MeetingRoom;
  let member: MeetingRoom;
  let meetingId: string;
  const faults: string[] = [];

  afterAll(() => windows.closeAll());

  part(windows, 'a member who has not signed the charter signs it first, prepares, and lands where they were going', async () => {
    coordinator = new MeetingRoom(await windows.open());
    await signIn(coordinator.page, account('Nadège Corvillon'));
    await coordinator.enter(MEETING);
    meetingId = /seances\/([^/]+)/.exec(coordinator.page.url())?.[1] ?? '';

    member = new MeetingRoom(await windows.open());
    await signIn(member.page, account('Grégoire Saintonval'));
    await member.page.goto(`/seances/${meetingId}/direct`);
    await picture(member.page, 'charter-1280-light');
    await readAndSignCharter(member.page);
    await prepare(member.page);
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
    faults.push(...(await faultsInEveryLook(facilitator.page, 'live-sheet-facilitator')));
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
    await reads(member, TYPED.facilitator);
    await Promise.all([facilitator.type('Synthèse', ' Essai de six mois.'), member.type('Synthèse', `${TYPED.member} `, 'Control+Home')]);
    const both = `${TYPED.member} ${TYPED.facilitator} Essai de six mois.`;
    for (const room of [facilitator, member]) await reads(room, both);
    await sees(member.page.getByText('Enregistré', { exact: true }));
    await coordinator.show('Notes et relevé');
    await coordinator.type('Points de vigilance', 'Elle relit la synthèse avant qu’elle parte. Sa fille est reçue à part.');
    await reads(member, 'Sa fille est reçue à part.', 'Points de vigilance');
    await member.page.mouse.move(0, 0);
    await member.page.evaluate(() => scrollTo(0, 140));
    await picture(member.page, 'live-meeting-1280-light', { fullPage: false });
    faults.push(...(await faultsInEveryLook(member.page, 'live-minutes-member')));
  });

  part(windows, 'the curtain hides the content everywhere and reopens on what was there', async () => {
    await facilitator.press(/^Rideau/);
    for (const room of [coordinator, facilitator, member]) await sees(room.page.getByRole('heading', { name: 'Rideau tiré' }));
    for (const room of [coordinator, facilitator, member]) await holdsNothing(room.page);
    faults.push(...(await faultsInEveryLook(member.page, 'live-curtain')));
    await facilitator.press('Rouvrir le rideau');
    for (const room of [coordinator, member]) await sees(room.page.getByText('En cours', { exact: false }));
    await member.show('Notes et relevé');
    await reads(member, TYPED.member);
  });

  part(
    windows,
    'a member with an open editor, a second tab, a polling connection and a download link recuses, and sees nothing on any of them',
    async () => {
      const page = await windows.open();
      await signIn(page, account(RECUSED));
      const editor = new MeetingRoom(page);
      await editor.enter(MEETING);
      await editor.show('Notes et relevé');
      await reads(editor, TYPED.member);
      const tab = await page.context().newPage();
      await tab.goto(`/seances/${meetingId}/direct`);
      await sees(tab.getByText(ITS_QUESTION));
      const polling = await windows.open({ webSockets: false });
      await signIn(polling, account(RECUSED));
      await polling.goto(`/seances/${meetingId}/direct`);
      await sees(polling.getByText(ITS_QUESTION));
      const situationId = await openSituation(page);
      const links = [`/api/situations/${situationId}`, `/api/meetings/${meetingId}`, `/api/meetings/${meetingId}/state`];
      const { status, body } = await download(page, `/api/situations/${situationId}`);
      expect([status, body.includes(ITS_QUESTION)]).toEqual([200, true]);

      await editor.press('Me déporter de ce point');
      await editor.dialog().getByRole('radio', { name: 'Lien professionnel' }).check();
      await editor.dialog().getByRole('button', { name: 'Me déporter' }).click();
      for (const one of [page, tab, polling]) await sees(one.getByRole('heading', { name: 'Vous êtes en attente' }));
      for (const one of [page, tab, polling]) await holdsNothing(one);
      faults.push(...(await faultsInEveryLook(page, 'live-recused')));
      for (const link of links) {
        const after = await download(page, link);
        for (const secret of [ITS_QUESTION, FIRST_SITUATION, TYPED.member]) expect(after.body).not.toContain(secret);
      }
      expect((await download(page, links[0]!)).status).toBeGreaterThanOrEqual(400);
      await page.goto(`/situations/${situationId}`);
      await sees(page.getByRole('alert'));
      await holdsNothing(page);
      await sees(facilitator.page.getByText('déporté pour ce point'));
    },
  );

  part(windows, 'a proposition goes through the silent round and is validated; a return is planned', async () => {
    for (const room of [coordinator, facilitator, member]) await room.show('Réponse collective');
    await facilitator.press('Ajouter une proposition');
    const asked = facilitator.dialog();
    const code = asked.getByRole('combobox', { name: 'Type de réponse' });
    await code.selectOption(RESPONSE);
    await asked.getByRole('textbox', { name: 'Qui fait quoi' }).fill(PROPOSITION);
    await asked.getByRole('combobox', { name: 'Structure responsable' }).selectOption({ index: 1 });
    await asked.getByRole('button', { name: 'Ajouter' }).dblclick();
    await asked.waitFor({ state: 'hidden' });
    await sees(member.page.getByText(PROPOSITION));
    expect(await member.page.getByText(PROPOSITION).count()).toBe(1);

    await facilitator.press('Ouvrir le tour silencieux');
    await member.page.getByRole('radio', { name: /^Réserve/ }).check();
    await member.page.getByRole('textbox', { name: /^Motif en une phrase/ }).fill('Que la date soit choisie avec elle.');
    await member.press('Répondre');
    await sees(member.page.getByText('Votre réponse est enregistrée.'));
    expect(await textOf(facilitator.page)).not.toContain('Que la date soit choisie avec elle.');
    faults.push(...(await faultsInEveryLook(member.page, 'live-round')));
    await facilitator.press(/^Clore le tour/);
    for (const room of [coordinator, facilitator, member]) await sees(room.page.getByText('Que la date soit choisie avec elle.'));
    await facilitator.press('Valider la réponse collective');
    for (const room of [coordinator, facilitator, member]) await sees(room.page.getByText(/^Réponse collective validée le/));

    await facilitator.press('Prévoir un retour');
    await facilitator
      .dialog()
      .getByRole('textbox', { name: 'Ce qui sera dit' })
      .fill('Ce que la commission propose, et que rien ne se fait sans elle.');
    await facilitator.dialog().getByRole('combobox', { name: 'ou structure' }).selectOption({ index: 1 });
    await facilitator.dialog().getByRole('button', { name: 'Enregistrer le retour' }).click();
    await sees(member.page.getByText('rien ne se fait sans elle'));
    faults.push(...(await faultsInEveryLook(facilitator.page, 'live-response')));
  });

  part(windows, 'the item is closed, the one who recused is called back, and the meeting is closed', async () => {
    await facilitator.press('Terminer le point');
    await sees(member.page.getByText('Clore', { exact: false }).or(member.page.getByText('terminé')));
    await facilitator.page.getByText('Clôturer la séance', { exact: true }).first().click();
    await facilitator.page.getByRole('button', { name: 'Clôturer la séance' }).click();
    for (const room of [coordinator, facilitator, member]) await sees(room.page.getByRole('heading', { name: 'La séance est close' }));
    await member.press('J’atteste avoir détruit mes notes');
    await sees(member.page.getByText('Vous avez attesté la destruction de vos notes.'));
    faults.push(...(await faultsInEveryLook(member.page, 'live-closed')));
  });

  part(windows, 'the record is tidied, opened to remarks and approved', async () => {
    for (const room of [coordinator, facilitator]) await room.page.goto(`/reponses/releves/${meetingId}`);
    await coordinator.press('Commencer la mise au net');
    await sees(coordinator.page.getByText(PROPOSITION));
    await coordinator.page.getByLabel('Remarques jusqu’au').fill(inDays(7));
    await coordinator.press('Ouvrir les remarques');
    await sees(coordinator.page.getByText(/Remarques possibles jusqu’au/));
    await facilitator.page.reload();
    await facilitator.press('Approuver le relevé');
    await facilitator.press('Oui, approuver');
    await sees(facilitator.page.getByText(/Relevé approuvé le/));
    await sees(facilitator.page.getByText(TYPED.member));
    faults.push(...(await faultsInEveryLook(facilitator.page, 'record-approved')));
  });

  part(windows, 'the commitment is followed, and the screen of typologies counts the response', async () => {
    await coordinator.page.goto('/reponses');
    await sees(coordinator.page.getByText(PROPOSITION));
    faults.push(...(await faultsInEveryLook(coordinator.page, 'commitments')));
    await coordinator.page.goto('/typologies?sujet=responses');
    const line = coordinator.page.getByRole('row', { name: new RegExp(`^${RESPONSE} `) });
    await sees(line);
    expect(Number(await line.getByRole('cell').last().innerText())).toBeGreaterThanOrEqual(1);
    faults.push(...(await faultsInEveryLook(coordinator.page, 'typologies-responses')));
  });

  part(windows, 'every screen met on the way can be read and used by everybody', async () => {
    expect(faults).toEqual([]);
  });

  /** The id of the situation being discussed, from the address its page has. */
  async function openSituation(page: Page): Promise<string> {
    const { agenda } = (await (await page.request.get(`/api/meetings/${meetingId}`)).json()) as {
      agenda: { title: string; situationId: string | null }[];
    };
    return agenda.find(({ title }) => title === FIRST_SITUATION)?.situationId ?? '';
  }

  async function download(page: Page, link: string): Promise<{ status: number; body: string }> {
    const answer = await page.request.get(link);
    return { status: answer.status(), body: await answer.text() };
  }

  async function isPresent(name: string): Promise<void> {
    const roll = coordinator.page.getByRole('combobox', { name: new RegExp(`^${name}`) });
    await roll.selectOption({ label: 'présent' });
    await eventually(async () => (await roll.inputValue()) === 'present', `${name} is not recorded as present`);
  }

  /** Waits until the section holds a text. */
  async function reads(room: MeetingRoom, text: string, section = 'Synthèse'): Promise<void> {
    await room.minutes(section).waitFor();
    await eventually(async () => (await room.letters(section)).includes(text), `the minutes do not read “${text}”`);
  }

  /** Nothing of the situation is on the page, nor in its markup. */
  async function holdsNothing(page: Page): Promise<void> {
    const everything = `${await textOf(page)}\n${await page.content()}`;
    for (const secret of [ITS_QUESTION, TYPED.facilitator, TYPED.member, PROPOSITION]) expect(everything).not.toContain(secret);
  }
});

function inDays(count: number): string {
  return new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10);
}
