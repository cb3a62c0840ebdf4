import { randomUUID } from 'node:crypto';
import { checkJournals } from '@croisee/testing/faults/check-journals';
import { viewOfText } from '@croisee/testing/faults/operation-journal';
import { openMeeting } from './pages/calendar-page';
import { MeetingRoom } from './pages/meeting-room';
import { signIn } from './pages/sign-in-page';
import { SubmissionPage } from './pages/submission-page';
import { account } from './support/demonstration';
import { eventually, sees, textOf } from './support/eventually';
import { ownServer, type OwnServer } from './support/own-server';
import { RecordedTyping } from './support/recorded-typing';
import { picture, scenario, type Windows } from './support/windows';

describe('what people do wrong, and what goes wrong around them', () => {
  scenario('an unknown invitation link says in French what to do', async (windows) => {
    const page = await windows.open();
    await page.goto(`/invitation/${randomUUID()}`);
    await sees(page.getByRole('heading', { level: 1, name: 'Votre invitation' }));
    await sees(page.getByRole('alert').getByText('Ce lien ne peut pas être utilisé'));
    await picture(page, 'invitation-unknown-1280-light');
    await saysNothingTechnical(page);
  });

  scenario('an invitation that was already used sends to the sign-in', async (windows) => {
    const administrator = await windows.open();
    await signIn(administrator, account('Damien Houssard'));
    const invited = { name: 'Ysaline Perroquin', email: `ysaline.${randomUUID().slice(0, 8)}@sarvelle.example` };
    await administrator.goto('/comptes');
    await administrator.getByRole('button', { name: 'Inviter une personne' }).click();
    await administrator.getByRole('textbox', { name: 'Prénom et nom' }).fill(invited.name);
    await administrator.getByRole('textbox', { name: 'Adresse électronique professionnelle' }).fill(invited.email);
    await administrator.getByRole('combobox', { name: 'Rôle' }).selectOption({ label: 'professionnel' });
    await administrator.getByRole('combobox', { name: 'Métier' }).selectOption({ index: 1 });
    await administrator.getByRole('dialog').getByRole('button', { name: 'Créer l’invitation' }).dblclick();
    const link = await administrator.getByRole('textbox', { name: 'Lien d’invitation' }).inputValue();

    const page = await windows.open();
    await page.goto(new URL(link).pathname);
    await page.getByLabel('Choisissez un mot de passe').fill('une phrase assez longue');
    await page.getByLabel('Répétez le mot de passe').fill('une phrase assez longue');
    await page.getByRole('button', { name: 'Accepter et entrer' }).dblclick();
    await sees(page.getByRole('heading', { level: 1, name: `Bonjour ${invited.name}` }));

    const late = await windows.open();
    await late.goto(new URL(link).pathname);
    await sees(late.getByText('Cette invitation a déjà servi. Connectez-vous avec le mot de passe choisi.'));
    await saysNothingTechnical(late);
  });

  scenario('an address that leads nowhere says so, with a way back', async (windows) => {
    const page = await windows.open();
    await signIn(page, account('Solène Arbezac'));
    await page.goto('/nulle-part/du/tout');
    await sees(page.getByRole('heading', { level: 1, name: 'Page introuvable' }));
    await page.goto(`/situations/${randomUUID()}`);
    await sees(page.getByRole('heading', { level: 1, name: 'Situation indisponible' }));
    await saysNothingTechnical(page);
    await page.goto('/comptes');
    await sees(page.getByRole('heading', { level: 1, name: 'Accès non prévu par votre rôle' }));
    await page.getByRole('link', { name: 'Revenir à l’accueil' }).click();
    await sees(page.getByRole('heading', { level: 1, name: 'Bonjour Solène Arbezac' }));
  });

  scenario('the agenda changed in another window is not overwritten, and what was typed stays', async (windows) => {
    const first = await windows.open();
    await signIn(first, account('Nadège Corvillon'));
    await openMeeting(first, 'Troisième commission de réflexion et d’aide');
    await sees(first.getByRole('button', { name: 'Ajouter un point' }));
    const second = await first.context().newPage();
    await second.goto(first.url());
    await second.getByRole('button', { name: 'Modifier « Approbation du dernier relevé »' }).click();
    const typed = 'Relevé de la deuxième commission, lu ensemble';
    await second.getByRole('textbox', { name: 'Titre du point' }).fill(typed);

    await first.getByRole('button', { name: 'Modifier « Engagements en cours »' }).click();
    await first.getByRole('spinbutton', { name: 'Temps prévu, en minutes' }).fill('40');
    await first.getByRole('button', { name: 'Enregistrer le point' }).dblclick();
    await first.getByRole('dialog').waitFor({ state: 'hidden' });

    await second.getByRole('button', { name: 'Enregistrer le point' }).click();
    await sees(second.getByRole('dialog').getByRole('alert'));
    expect(await second.getByRole('textbox', { name: 'Titre du point' }).inputValue()).toBe(typed);
    expect(await second.getByRole('dialog').innerText()).toContain('STALE_VERSION');
    await saysNothingTechnical(second);
    await picture(second, 'agenda-stale-1280-light', { fullPage: false });
  });

  describe('the server stops while somebody writes', () => {
    let server: OwnServer;
    beforeAll(async () => (server = await ownServer()), 400_000);
    afterAll(() => server.dispose());

    scenario(
      'the page says that nothing leaves, keeps the text, and saves it when the server is back',
      async (windows) => {
        const page = await windows.open();
        await signIn(page, account('Corinne Pellouard', server.dataDir));
        const form = new SubmissionPage(page);
        await form.begin();
        await form.text('La question posée à la commission').fill('Première phrase, enregistrée.');
        await form.isSaved();

        await server.kill();
        await form.text('La question posée à la commission').fill('Première phrase, enregistrée. Seconde phrase, écrite sans serveur.');
        await sees(page.getByText('Hors ligne : non envoyé, gardez cette page ouverte'));
        await picture(page, 'submission-offline-1280-light');
        expect(await form.text('La question posée à la commission').inputValue()).toContain('écrite sans serveur');

        await server.restart();
        await form.isSaved();
        await page.reload();
        await eventually(
          async () => (await form.text('La question posée à la commission').inputValue()).includes('écrite sans serveur'),
          'what was written without the server is lost',
        );
      },
      () => server.url,
    );

    scenario(
      'two people type in the same paragraph: nothing that the page called saved is lost, nothing is there twice, both pages end alike',
      async (windows) => {
        const { facilitator, coordinator } = await aMeetingBeingWritten(windows, server);
        const writers = [
          new RecordedTyping('f', facilitator, SECTION, 'Control+End'),
          new RecordedTyping('c', coordinator, SECTION, 'Control+Home'),
        ];
        await writers[0]?.word();
        await eventually(async () => (await coordinator.letters(SECTION)) !== '', 'the first word did not arrive');
        for (let kill = 0; kill < KILLS; kill += 1) {
          const typing = Promise.all(writers.map((writer) => writer.words(WORDS)));
          // Somewhere in the middle of the words.
          await new Promise((resolve) => setTimeout(resolve, 500 + kill * 400));
          await server.kill();
          await typing;
          await server.restart();
          for (const writer of writers) await writer.saved();
        }
        const shown = await Promise.all(writers.map((writer) => writer.shown()));
        await coordinator.page.reload();
        await coordinator.show('Notes et relevé');
        await eventually(async () => (await coordinator.letters(SECTION)) !== '', 'the minutes did not load again');
        const loaded = viewOfText('loaded again', await coordinator.letters(SECTION));
        const findings = checkJournals(
          writers.map((writer) => writer.journal),
          loaded,
          shown,
        );
        expect(findings).toEqual({
          ...{ attempted: 1 + 2 * KILLS * WORDS, acknowledged: 1 + 2 * KILLS * WORDS },
          ...{ lost: [], duplicated: [], phantom: [], stale: [], diverged: [], unauthorised: [] },
        });
      },
      () => server.url,
    );
  });
});

const MEETING = 'Deuxième commission de réflexion et d’aide';
const SITUATION = 'Une mesure qui arrive à son terme';
const SECTION = 'Synthèse';
const KILLS = 2;
const WORDS = 6;

/** The meeting of the day, open on its situation, with the minutes on both pages. */
async function aMeetingBeingWritten(windows: Windows, server: OwnServer): Promise<Record<'facilitator' | 'coordinator', MeetingRoom>> {
  const [facilitator, coordinator] = [new MeetingRoom(await windows.open()), new MeetingRoom(await windows.open())];
  await signIn(coordinator.page, account('Nadège Corvillon', server.dataDir));
  await signIn(facilitator.page, account('Dr Étienne Maubrac', server.dataDir));
  for (const room of [coordinator, facilitator]) await room.enter(MEETING);
  await facilitator.press('Ouvrir la séance');
  await facilitator.press(new RegExp(SITUATION));
  await facilitator.press(new RegExp(`^Ouvrir : .*${SITUATION}`));
  await facilitator.dialog().getByRole('textbox', { name: 'Motif pour ouvrir quand même' }).fill('Essai de panne.');
  await facilitator.press('Ouvrir quand même');
  for (const room of [coordinator, facilitator]) {
    await room.show('Notes et relevé');
    await room.minutes(SECTION).waitFor();
  }
  return { facilitator, coordinator };
}

/** No stack trace, no code of a programme, no English. */
async function saysNothingTechnical(page: Parameters<typeof textOf>[0]): Promise<void> {
  expect(await textOf(page)).not.toMatch(/Error|at .*\(.*:\d+\)|undefined|\[object|Internal Server|Not Found/);
}
