import type { Page } from 'playwright-core';
import { eventually } from './eventually';

/** A screen by its short name and its address; `:seance`, `:bilan`, `:situation` and `:rapport` are found for whoever visits. */
export interface Screen {
  readonly name: string;
  readonly path: string;
  /** What the person does once there, to see the screen filled. */
  readonly then?: (page: Page) => Promise<void>;
}

/** Somebody of the demonstration and the screens their role opens; without a name, nobody is signed in. */
export interface Visit {
  readonly who: string;
  readonly name?: string;
  readonly screens: readonly Screen[];
}

const screen = (name: string, path: string, then?: Screen['then']): Screen => (then === undefined ? { name, path } : { name, path, then });
export const VISITS: readonly Visit[] = [
  {
    who: 'a visitor',
    screens: [
      screen('sign-in', '/connexion'),
      screen('sign-in-refused', '/connexion?refus=OPENID_NO_ACCOUNT'),
      screen('invitation', '/invitation/inconnue'),
      screen('guest-arrival', '/invite/inconnu'),
      screen('recovery', '/recuperation/inconnue'),
      screen('not-found', '/nulle-part'),
      screen('projector', '/projecteur'),
      screen('public-commission', '/commission/sarvelle'),
      screen('public-easy', '/commission/sarvelle/facile'),
      screen('public-leaflet', '/commission/sarvelle/depliant'),
      screen('orientation', '/orientation'),
      screen('emergency', '/urgence'),
    ],
  },
  {
    who: 'the coordinator, about situations',
    name: 'Nadège Corvillon',
    screens: [
      screen('home-coordinator', '/accueil'),
      screen('situations', '/situations'),
      screen('situation', '/situations/:situation'),
      screen('advice', '/situations/avis'),
      screen('retention', '/conservation'),
      screen('rights', '/conservation/droits'),
      screen('breaches', '/conservation/violations'),
    ],
  },
  {
    who: 'the coordinator, about meetings',
    name: 'Nadège Corvillon',
    screens: [
      screen('meetings', '/seances'),
      screen('meeting', '/seances/:seance'),
      screen('guest-link', '/seances/:seance', async (page) => {
        await page.getByRole('button', { name: 'Inviter par un lien' }).click();
        await page.getByRole('button', { name: 'Créer le lien' }).waitFor();
      }),
      screen('agenda-builder', '/seances/:bilan'),
      screen('meeting-new', '/seances/nouvelle'),
      screen('agenda-print', '/seances/:seance/imprimer'),
      screen('letters', '/courriers'),
      screen('meeting-letters', '/courriers/seance/:seance'),
      screen('live-coordinator', '/seances/:seance/direct'),
      screen('training', '/seances/entrainement', async (page) => {
        await page.getByRole('button', { name: 'Animer la séance' }).click();
        await page.getByRole('heading', { name: 'Ordre du jour' }).waitFor();
      }),
    ],
  },
  {
    who: 'the coordinator, about what follows and the frame',
    name: 'Nadège Corvillon',
    screens: [
      screen('responses', '/reponses'),
      screen('returns', '/reponses/retours'),
      screen('unmet-needs', '/observatoire'),
      screen('reports', '/rapports'),
      screen('report', '/rapports/:rapport'),
      screen('indicators', '/indicateurs'),
      screen('typologies', '/indicateurs/typologies'),
      screen('collaborations', '/indicateurs/collaborations'),
      screen('cross-tables', '/indicateurs/croiser'),
      screen('lessons', '/enseignements'),
      screen('signatories', '/charte/signataires'),
      screen('charter-versions', '/charte/versions'),
      screen('charter-publish', '/charte/versions/publier'),
    ],
  },
  {
    who: 'the coordinator, about questionnaires',
    name: 'Nadège Corvillon',
    screens: [
      screen('questionnaires', '/questionnaires'),
      screen('questionnaire-new', '/questionnaires/nouveau?modele=representations'),
      screen('questionnaire-results', '/questionnaires', async (page) => {
        await page.locator('article', { hasText: 'Nos représentations – Après' }).getByRole('link', { name: 'Résultats' }).click();
        await page.getByRole('heading', { level: 1, name: /^Résultats/ }).waitFor();
      }),
      screen('questionnaire-sheet', '/questionnaires', async (page) => {
        await page.getByRole('link', { name: 'Remplir avec la personne' }).click();
        await page.getByRole('button', { name: 'Envoyer mes réponses' }).waitFor();
      }),
    ],
  },
  {
    who: 'the coordinator, about the life of the council',
    name: 'Nadège Corvillon',
    screens: [
      screen('council-life', '/vie-du-conseil'),
      screen('committees', '/vie-du-conseil/instances'),
      screen('technical-committee', '/vie-du-conseil/instances/technical-committee'),
      screen('committee-record', '/vie-du-conseil/instances/technical-committee', async (page) => {
        await page.getByRole('button', { name: 'Modifier le relevé' }).first().click();
        await page.getByRole('button', { name: 'Enregistrer' }).waitFor();
      }),
      screen('conventions', '/vie-du-conseil/conventions'),
      screen('convention-models', '/vie-du-conseil/conventions/modeles'),
      screen('common-tools', '/vie-du-conseil/outils'),
      screen('shared-models', '/vie-du-conseil/outils/modeles'),
      screen('project-sheet', '/vie-du-conseil/projet/fiche'),
      screen('budget', '/vie-du-conseil/projet/budget'),
      screen('time-spent', '/vie-du-conseil/projet/temps'),
      screen('rooms', '/vie-du-conseil/projet/salles'),
      screen('context-figures', '/vie-du-conseil/projet/contexte'),
    ],
  },
  {
    who: 'the coordinator, about partners',
    name: 'Nadège Corvillon',
    screens: [
      screen('structures', '/annuaire/structures'),
      screen('structure-new', '/annuaire/structures/nouvelle'),
      screen('people', '/annuaire/personnes'),
      screen('import', '/annuaire/import'),
      screen('take-away', '/emporter'),
    ],
  },
  {
    who: 'the facilitator',
    name: 'Dr Étienne Maubrac',
    screens: [screen('home-facilitator', '/accueil'), screen('live-facilitator', '/seances/:seance/direct')],
  },
  {
    who: 'a member',
    name: 'Mariam Koulébane',
    screens: [
      screen('home-member', '/accueil'),
      screen('charter', '/charte'),
      screen('questionnaire-answer', '/questionnaires', async (page) => {
        await page.getByRole('link', { name: 'Répondre' }).first().click();
        await page.getByRole('button', { name: 'Envoyer mes réponses' }).waitFor();
      }),
      screen('live-member', '/seances/:seance/direct'),
      screen('own-messages', '/mes-messages'),
      screen('own-security', '/securite-de-mon-compte'),
      screen('own-sessions', '/mes-sessions'),
      screen('own-password', '/mon-mot-de-passe'),
      screen('own-second-factor', '/ma-double-authentification'),
    ],
  },
  {
    who: 'a professional',
    name: 'Bastien Lemoyac',
    screens: [
      screen('home-professional', '/accueil'),
      screen('situations-own', '/situations'),
      screen('submission-start', '/situations/nouvelle'),
      screen('submission-form', '/situations/nouvelle', async (page) => {
        await page.getByRole('button', { name: 'Commencer la saisine' }).click();
        await page.getByRole('heading', { level: 1, name: /^Saisine / }).waitFor();
      }),
      screen('submission-blank', '/situations/fiche-vierge'),
      screen('identity-requests', '/situations/identites'),
      screen('advice-ask', '/situations/avis/nouvelle'),
    ],
  },
  {
    who: 'somebody invited to one item',
    name: 'Mathieu Grandsaut',
    screens: [screen('meetings-guest', '/seances'), screen('visit', '/seances/:seance/point')],
  },
  {
    who: 'the coordinator, about ethics and data protection',
    name: 'Nadège Corvillon',
    screens: [
      screen('ethics', '/ethique'),
      screen('ethics-ask', '/ethique', async (page) => {
        await page.getByRole('button', { name: 'Poser une question' }).click();
        await page.getByRole('button', { name: 'Envoyer' }).waitFor();
      }),
      screen('doctrine', '/ethique/doctrine'),
      screen('preparation', '/preparation'),
      screen('may-i-say', '/puis-je-le-dire'),
      screen('data-protection', '/donnees-personnelles'),
      screen('data-protection-document', '/donnees-personnelles/assessment'),
    ],
  },
  {
    who: 'the administrator',
    name: 'Damien Houssard',
    screens: [screen('mail-trial', '/courriers'), screen('accounts', '/comptes'), screen('council-settings', '/comptes/reglages')],
  },
  {
    who: 'an elected member',
    name: 'Serge Valentoux',
    screens: [
      screen('home-elected', '/accueil'),
      screen('indicators-elected', '/indicateurs'),
      screen('typologies-elected', '/indicateurs/typologies'),
    ],
  },
];

/** Goes to a screen and waits until it is drawn. */
export async function visit(page: Page, { path, then }: Screen): Promise<void> {
  await page.goto(await addressOf(page, path));
  await page.locator('h1').first().waitFor();
  await eventually(
    async () =>
      (await page
        .getByText(/^(Chargement|Entrée dans la séance)…$/)
        .filter({ visible: true })
        .count()) === 0,
    `${path} keeps loading`,
  );
  await then?.(page);
}

/** Where what a placeholder stands for is listed; meetings by default. */
const LISTS: Readonly<Record<string, string>> = { ':situation': '/api/situations', ':rapport': '/api/indicators/reports' };

async function addressOf(page: Page, path: string): Promise<string> {
  const titles: Readonly<Record<string, string>> = { ':seance': 'Deuxième commission', ':bilan': 'Troisième commission' };
  const placeholder = /:\w+/.exec(path)?.[0];
  if (placeholder === undefined) return path;
  const list = LISTS[placeholder] ?? '/api/meetings';
  const { items } = (await (await page.request.get(list)).json()) as { items: { id: string; title?: string; status?: string }[] };
  const wanted = titles[placeholder];
  const found = items.find(({ title, status }) =>
    wanted === undefined ? status === undefined || status === 'on-agenda' : title?.startsWith(wanted) === true,
  );
  if (found === undefined) throw new Error(`Nothing to put for ${placeholder} in ${path}.`);
  return path.replace(placeholder, found.id);
}
