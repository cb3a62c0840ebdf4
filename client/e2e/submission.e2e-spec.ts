import type { Page } from 'playwright-core';
import { signIn } from './pages/sign-in-page';
import { SubmissionPage } from './pages/submission-page';
import { account } from './support/demonstration';
import { eventually, sees, seesNoMore } from './support/eventually';
import { picture, scenario } from './support/windows';

const QUESTION = 'Comment l’aider à rouvrir sa porte sans que chacun vienne frapper de son côté ?';
const TELEPHONE = '06 12 34 56 78';

describe('a submission', () => {
  scenario('keeps a telephone number out until it is replaced by one key, then reaches the coordinator', async (windows) => {
    const page = await windows.open();
    await signIn(page, account('Corinne Pellouard'));
    const sent = recordWhatLeaves(page);
    const form = new SubmissionPage(page);
    const code = await form.begin();

    await form.text('La question posée à la commission').fill(`${QUESTION} Sa sœur répond au ${TELEPHONE}.`);
    await sees(page.getByText('Cette rubrique n’est pas enregistrée'));
    await picture(page, 'submission-withheld-1280-light');
    expect(sent.join('\n')).not.toContain(TELEPHONE);

    await form.text('La question posée à la commission').press('Alt+r');
    await seesNoMore(page.getByText('Cette rubrique n’est pas enregistrée'));
    await form.isSaved();
    expect(await form.text('La question posée à la commission').inputValue()).toMatch(/Sa sœur répond au \[[^\]]+\]/);

    await fillInTheRest(form);
    await form.goTo('Vérifier et transmettre');
    await picture(page, 'submission-review-1280-light');
    await page.getByRole('button', { name: 'Transmettre à la coordination' }).click();
    await sees(page.getByText(`Saisine ${code} transmise à la coordination.`));
    expect(sent.join('\n')).not.toContain(TELEPHONE);

    const desk = await windows.open();
    await signIn(desk, account('Nadège Corvillon'));
    await desk.goto('/situations');
    await desk.getByRole('link', { name: code, exact: true }).click();
    await sees(desk.getByRole('heading', { level: 1, name: code }));
    await sees(desk.getByText(QUESTION));
    await sees(desk.getByRole('button', { name: 'Dire si elle est recevable' }));
    await picture(desk, 'situation-to-decide-1280-light');
  });

  scenario('written in two windows asks which version to keep, and loses neither', async (windows) => {
    const first = await windows.open();
    await signIn(first, account('Corinne Pellouard'));
    const form = new SubmissionPage(first);
    await form.begin();
    const second = await first.context().newPage();
    await second.goto(first.url());
    const other = new SubmissionPage(second);
    await sees(other.text('La question posée à la commission'));

    await form.text('La question posée à la commission').fill('Première manière de poser la question.');
    await form.isSaved();
    await other.text('La question posée à la commission').fill('Seconde manière de poser la question.');
    await sees(second.getByText('Cette saisine a aussi été modifiée ailleurs'));
    await picture(second, 'submission-conflict-1280-light');
    expect(await other.text('La question posée à la commission').inputValue()).toContain('Seconde manière');
    await sees(second.getByText('Première manière de poser la question.'));
    await second.getByRole('button', { name: 'Garder ma version' }).click();
    await other.isSaved();
    await first.reload();
    await eventually(
      async () => (await form.text('La question posée à la commission').inputValue()).includes('Seconde manière'),
      'the version that was kept is not the one saved',
    );
  });

  scenario('is stopped by an emergency, with the numbers to call first', async (windows) => {
    const page = await windows.open();
    await signIn(page, account('Corinne Pellouard'));
    await page.goto('/situations/nouvelle');
    await page.getByRole('group', { name: 'Avant de commencer' }).getByRole('checkbox').first().check();
    await sees(page.getByRole('heading', { name: 'Arrêtez-vous : c’est une urgence' }));
    await picture(page, 'emergency-1280-light');
    expect(await page.getByRole('button', { name: 'Commencer la saisine' }).count()).toBe(0);
  });
});

/** Keeps the body of everything the page sends. */
function recordWhatLeaves(page: Page): string[] {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.postData() ?? ''));
  return sent;
}

async function fillInTheRest(form: SubmissionPage): Promise<void> {
  await form.tick('Une coordination');
  await form.goTo('La situation');
  const problems = form.page.getByRole('group', { name: 'Les problématiques' });
  await problems.getByRole('checkbox').first().check();
  await form.page.getByRole('group', { name: 'La principale' }).getByRole('radio').first().check();
  await form.text('J’ai vu, j’ai entendu').fill('La porte reste fermée depuis trois semaines. Les volets ne bougent plus le matin.');
  await form.goTo('Les démarches');
  await form.page.getByRole('button', { name: 'Ajouter une démarche' }).click();
  await form.text('Qui (service ou fonction)').fill('service social de secteur');
  await form.text('Ce qui a été fait').fill('trois visites, un mot laissé à chaque fois');
  await form.text('Quand, à peu près').fill('ce mois-ci');
  await form.text('Ce que cela a donné').fill('pas de réponse, les mots ont été ramassés');
  await form.goTo('La personne, ses mots et ses ressources');
  await form.text('Ce que la personne demande ou dit').fill('« je veux bien parler, mais pas à tout le monde »');
  await form.text('Ses forces').fill('cuisine pour une voisine, écrit beaucoup');
  await form.goTo('Quelques repères');
  await form.answer('Tranche d’âge', '46 à 55 ans');
  await form.answer('Des enfants de moins de 18 ans', 'Non');
  await form.goTo('Information et accord de la personne');
  await form.answer('La personne est-elle informée', 'Oui');
  await form.answer('Son accord', 'Accord oral, que j’atteste');
  await form.answer('Son opposition', 'Aucune');
  await form.goTo('Vos engagements');
  await form.tick(
    'Il n’y a pas d’urgence au moment où j’écris',
    'J’ai distingué les faits',
    'J’ai écrit comme si la personne devait me lire',
  );
  await form.tick('Rien ne permet de reconnaître', 'Je viendrai, ou un collègue viendra', 'Je prendrai part au retour');
  await form.isSaved();
}
