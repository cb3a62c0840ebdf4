import type { Page, Request } from 'playwright-core';
import { readAndSignCharter } from './pages/charter-page';
import { MeetingRoom } from './pages/meeting-room';
import { planMeetingOfToday } from './pages/planning-page';
import { signIn } from './pages/sign-in-page';
import { account } from './support/demonstration';
import { eventually, sees, seesNoMore, textOf } from './support/eventually';
import { faultsInEveryLook } from './support/looks';
import { part, picture, scenario, Windows } from './support/windows';

const MEETING = 'Groupe de travail sur l’accueil de nuit';
const ITEM = 'Qui appeler après vingt heures';
const WRITTEN = 'Un numéro par nuit, tenu à tour de rôle.';
const TAKEN_OUT = 'la boulangère du coin';

describe('around a meeting: the screen of the room, a guest with a link, versions and what is taken out', () => {
  const windows = new Windows();
  let facilitator: MeetingRoom;
  let coordinator: Page;
  let projector: Page;
  let guest: Page;
  let address: string;
  let link: string;
  const faults: string[] = [];

  afterAll(() => windows.closeAll());

  part(windows, 'somebody without an account is invited by a link that is shown once', async () => {
    coordinator = await windows.open();
    await signIn(coordinator, account('Nadège Corvillon'));
    address = await planMeetingOfToday(coordinator, { title: MEETING, facilitator: 'Dr Étienne Maubrac', item: ITEM });
    await coordinator.getByRole('button', { name: 'Inviter par un lien' }).click();
    const dialog = coordinator.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Point' }).selectOption({ label: ITEM });
    await dialog.getByRole('combobox', { name: 'Profession ou fonction' }).selectOption({ index: 2 });
    await dialog.getByRole('button', { name: 'Créer le lien' }).click();
    link = new URL(await dialog.getByRole('textbox', { name: 'Lien à transmettre' }).inputValue()).pathname;
    await dialog.getByRole('button', { name: 'J’ai transmis le lien' }).click();
  });

  part(windows, 'the guest signs the charter first, waits, and the link opens nothing a second time', async () => {
    guest = await windows.open();
    await guest.goto(link);
    faults.push(...(await faultsInEveryLook(guest, 'guest-link')));
    await guest.getByRole('button', { name: 'Entrer' }).click();
    await readAndSignCharter(guest);
    await guest.goto(`${address}/point`);
    await sees(guest.getByText('Votre point n’est pas encore ouvert'));
    const other = await windows.open();
    await other.goto(link);
    await sees(other.getByRole('heading', { name: 'Ce lien ne fonctionne pas' }).or(other.getByRole('alert')));
    expect(await textOf(other)).not.toContain(ITEM);
  });

  part(windows, 'a code lets one screen in; it shows the item and never a word of the minutes', async () => {
    facilitator = new MeetingRoom(await windows.open());
    await signIn(facilitator.page, account('Dr Étienne Maubrac'));
    await facilitator.page.goto(`${address}/direct`);
    await facilitator.press('Ouvrir la séance');
    await facilitator.press(new RegExp(`^3. ${ITEM}`));
    await facilitator.press(new RegExp(`^Ouvrir : ${ITEM}`));
    await facilitator.page.getByText('Autres actions', { exact: true }).click();
    await facilitator.press('Écran de la salle');
    await facilitator.press('Obtenir un code');
    const code = await facilitator.page.locator('app-projector-pairing .code').innerText();
    projector = await windows.open({ width: 1920, height: 1080 });
    await projector.goto('/projecteur');
    await projector.getByRole('textbox', { name: 'Code' }).fill(code);
    await projector.getByRole('button', { name: 'Afficher la séance' }).click();
    await sees(projector.getByRole('heading', { level: 1, name: ITEM }));
    await facilitator.type('Synthèse', `${WRITTEN} Voir aussi ${TAKEN_OUT}.`);
    await sees(facilitator.page.getByText('Enregistré', { exact: true }));
    expect(await projector.content()).not.toContain(WRITTEN);
    await picture(projector, 'projector-item-1920', { fullPage: false });
  });

  part(windows, 'the guest reads the item while it is open', async () => {
    await sees(guest.getByRole('heading', { name: ITEM }));
    await guest.getByRole('button', { name: 'Demander la parole' }).first().click();
    await sees(guest.getByText('Vous êtes en position 1.'));
    faults.push(...(await faultsInEveryLook(guest, 'guest-item')));
  });

  part(windows, 'the screen freezes, goes black, and loses everything at the curtain', async () => {
    const control = facilitator.page.getByRole('group', { name: 'Écran de la salle' });
    await control.getByRole('button', { name: 'Noir' }).click();
    await seesNoMore(projector.getByRole('heading', { level: 1, name: ITEM }));
    await control.getByRole('button', { name: 'Suit la séance' }).click();
    await sees(projector.getByRole('heading', { level: 1, name: ITEM }));
    await facilitator.press(/^Rideau/);
    await seesNoMore(projector.getByRole('heading', { level: 1, name: ITEM }));
    expect(await projector.content()).not.toContain(ITEM);
    await facilitator.press('Rouvrir le rideau');
    await sees(projector.getByRole('heading', { level: 1, name: ITEM }));
  });

  part(windows, 'a version is kept and restored; a passage is taken out of the text and of its versions', async () => {
    await facilitator.show('Notes et relevé');
    await facilitator.press('Versions');
    await facilitator.press('Garder une version');
    await sees(facilitator.page.getByText('gardée à la demande'));
    await facilitator.type('Synthèse', ' Effacé ensuite.');
    await facilitator.press('Restaurer');
    await eventually(async () => !(await facilitator.letters('Synthèse')).includes('Effacé ensuite'), 'the version does not come back');
    await sees(facilitator.page.getByText('avant une restauration'));
    await facilitator.press('Caviarder');
    await facilitator.page.getByRole('textbox', { name: 'Passage à retirer' }).fill(TAKEN_OUT);
    await facilitator.press('Chercher où il figure');
    await sees(facilitator.page.getByText(/^Trouvé 1 fois/));
    await facilitator.press(/^Caviarder dans/);
    await eventually(async () => !(await facilitator.letters('Synthèse')).includes(TAKEN_OUT), 'the passage is still there');
    expect(await facilitator.letters('Synthèse')).toContain(WRITTEN);
    faults.push(...(await faultsInEveryLook(facilitator.page, 'minutes-versions')));
  });

  part(windows, 'once the item is over the guest reads nothing any more, and a screen that is put out keeps nothing', async () => {
    await facilitator.press('Terminer le point');
    await sees(guest.getByText('Merci de votre venue'));
    expect(await guest.content()).not.toContain(WRITTEN);
    // The curtain drew the bar anew: it is closed again.
    await facilitator.page.getByText('Autres actions', { exact: true }).click();
    await facilitator.press('Écran de la salle');
    await facilitator.press('Éteindre tous les écrans');
    await sees(projector.getByText('Saisissez le code donné par l’animateur de la séance.'));
    expect(await projector.content()).not.toContain(MEETING);
    expect(faults).toEqual([]);
  });
});

describe('training', () => {
  scenario('a member leads an invented meeting, and nothing of it leaves the page', async (windows) => {
    const page = await windows.open();
    await signIn(page, account('Fanny Delorbe'));
    await page.goto('/seances/entrainement');
    await sees(page.getByRole('heading', { level: 1, name: 'S’entraîner à la séance' }));
    const sent: string[] = [];
    const note = (request: Request) => void (request.method() === 'GET' || sent.push(`${request.method()} ${request.url()}`));
    page.on('request', note);
    const room = new MeetingRoom(page);
    await room.press('Animer la séance');
    await room.press('Ouvrir la séance');
    await sees(page.getByRole('heading', { name: 'Ordre du jour' }));
    await room.press(/^Ouvrir : /);
    await sees(page.getByText('En cours', { exact: false }).first());
    await room.press(/^Rideau/);
    await sees(page.getByRole('heading', { name: 'Rideau tiré' }));
    await room.press('Rouvrir le rideau');
    await room.press('Terminer le point');
    await page.getByRole('button', { name: 'Recommencer' }).click();
    await sees(page.getByRole('heading', { name: 'Que voulez-vous essayer ?' }));
    expect(sent).toEqual([]);
  });
});
