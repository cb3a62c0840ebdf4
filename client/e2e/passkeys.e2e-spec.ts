import type { Page } from 'playwright-core';
import { signIn, signOut } from './pages/sign-in-page';
import { account } from './support/demonstration';
import { sees } from './support/eventually';
import { faultsInEveryLook } from './support/looks';
import { ownServer, type OwnServer } from './support/own-server';
import { scenario } from './support/windows';

const NAME = 'Ordinateur du bureau';

describe('passkeys', () => {
  let server: OwnServer;
  // Browsers allow passkeys on this machine under its name, never under its number.
  beforeAll(async () => (server = await ownServer({ PUBLIC_URL: '' })), 400_000);
  afterAll(() => server.dispose());
  const address = () => server.url.replace('127.0.0.1', 'localhost');

  scenario(
    'a member adds a passkey, signs in with it, proves with it who they are, and removes it',
    async (windows) => {
      const person = account('Mariam Koulébane', server.dataDir);
      const page = await windows.open();
      const device = await authenticator(page);
      await signIn(page, person);
      await page.goto('/securite-de-mon-compte');
      await sees(page.getByText('Aucune pour l’instant.'));

      await page.getByRole('button', { name: 'Ajouter une clé d’accès' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Nom de la clé').fill(NAME);
      await dialog.getByRole('button', { name: 'Continuer' }).click();
      await sees(page.getByRole('heading', { level: 2, name: 'Vos codes de secours' }));
      expect(await page.locator('app-backup-codes-card li').count()).toBe(10);
      await page.getByRole('button', { name: 'Je les ai notés' }).click();
      await sees(page.getByText('La clé d’accès est enregistrée.'));
      await page.reload();
      await sees(page.getByText('Jamais utilisée'));
      const faults = await faultsInEveryLook(page, 'own-security');

      await signOut(page, person);
      faults.push(...(await faultsInEveryLook(page, 'sign-in-ways')));
      await device.verifiesThePerson(false);
      await enterByPasskey(page);
      await sees(page.getByRole('alert').getByText('La clé d’accès n’a pas été utilisée'));
      await device.verifiesThePerson(true);
      await enterByPasskey(page);
      await sees(page.getByRole('heading', { level: 1, name: `Bonjour ${person.name}` }));

      const elsewhere = await windows.open();
      await elsewhere.goto('/connexion');
      await elsewhere.getByLabel('Adresse électronique professionnelle').fill(person.email);
      await elsewhere.getByLabel('Mot de passe', { exact: true }).fill(person.password);
      await elsewhere.getByRole('button', { name: 'Se connecter', exact: true }).click();
      await sees(elsewhere.getByText('Votre mot de passe est juste.'));

      await page.goto('/securite-de-mon-compte');
      await sees(page.getByText('Dernière utilisation le'));
      await page.getByRole('button', { name: `Renommer « ${NAME} »` }).click();
      await dialog.getByLabel('Nom de la clé').fill('Poste de l’accueil');
      await dialog.getByRole('button', { name: 'Renommer' }).click();
      await sees(page.getByText('Poste de l’accueil', { exact: true }));

      await askForFreshProofOnce(page);
      await page.getByRole('button', { name: 'Retirer « Poste de l’accueil »' }).click();
      await dialog.getByRole('button', { name: 'Retirer', exact: true }).click();
      await sees(page.getByRole('heading', { level: 2, name: 'Confirmez que c’est vous' }));
      await page.getByRole('button', { name: 'Utiliser ma clé d’accès' }).click();
      await sees(page.getByText('Aucune pour l’instant.'));
      expect(faults).toEqual([]);
    },
    address,
  );
});

async function enterByPasskey(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Se connecter avec une clé d’accès' }).click();
}

/** The authenticator that Chromium plays: built into the device, it knows its holder. */
async function authenticator(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    verifiesThePerson: (isUserVerified: boolean) => session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified }),
  };
}

/** Only the quarter of an hour is played: everything after the first refusal is the server’s. */
async function askForFreshProofOnce(page: Page): Promise<void> {
  let asked = false;
  await page.route('**/api/me/passkeys/*', async (route) => {
    if (asked || route.request().method() !== 'DELETE') return route.continue();
    asked = true;
    const body = { code: 'SIGN_IN_AGAIN', title: 'Cet acte demande de prouver à nouveau qui vous êtes.', reference: 'essai' };
    return route.fulfill({ status: 403, contentType: 'application/problem+json', body: JSON.stringify(body) });
  });
}
