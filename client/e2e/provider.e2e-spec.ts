import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { account } from './support/demonstration';
import { sees } from './support/eventually';
import { openIdProvider, type OpenIdProvider } from './support/openid-provider';
import { ownServer, type OwnServer } from './support/own-server';
import { scenario } from './support/windows';

const CLIENT = { clientId: 'croisee', clientSecret: 'secret-des-essais-assez-long-pour-durer' };
const PROVIDER = 'Connexion d’essai';

// The application under the name of this machine, the provider under its number: two sites to a browser, as in use.
describe('through an identity provider', () => {
  const folder = mkdtempSync(join(tmpdir(), 'croisee-provider-'));
  let provider: OpenIdProvider;
  let server: OwnServer;
  beforeAll(async () => {
    const tools = (await import(join(__dirname, '../../tools/ports.mjs'))) as { freePort: () => Promise<number> };
    const port = await tools.freePort();
    const publicUrl = `http://localhost:${port}`;
    provider = await openIdProvider({ ...CLIENT, redirectUri: `${publicUrl}/api/sign-in/openid/autre/callback` });
    const secret = join(folder, 'secret');
    writeFileSync(secret, CLIENT.clientSecret);
    const registration = {
      OIDC_OTHER_CLIENT_ID: CLIENT.clientId,
      OIDC_OTHER_CLIENT_SECRET_FILE: secret,
      OIDC_OTHER_ISSUER: provider.issuer,
      OIDC_OTHER_LABEL: PROVIDER,
    };
    server = await ownServer({ PUBLIC_URL: publicUrl, ...registration }, port);
  }, 400_000);
  afterAll(async () => {
    await server.dispose();
    provider.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const address = () => server.url.replace('127.0.0.1', 'localhost');

  scenario(
    'a member comes in, on the page asked for; whoever turns back or is unknown here reads why',
    async (windows) => {
      const person = account('Fanny Delorbe', server.dataDir);
      const page = await windows.open();
      const enter = () => page.getByRole('link', { name: PROVIDER }).click();
      await provider.shows({ cancels: true });
      await page.goto('/seances');
      await sees(page.getByRole('heading', { level: 1, name: 'Connexion' }));
      await enter();
      await sees(page.getByRole('alert').getByText('Vous avez interrompu la connexion'));
      expect(new URL(page.url()).pathname).toBe('/connexion');

      await provider.shows({ sub: 'personne', email: 'personne@ailleurs.test', emailVerified: true });
      await enter();
      await sees(page.getByRole('alert').getByText('Aucun compte actif'));

      await provider.shows({ sub: 'fanny', email: person.email, emailVerified: true });
      await page.goto('/seances');
      await enter();
      await sees(page.getByRole('heading', { level: 1, name: 'Séances' }));
      await page.reload();
      await sees(page.getByRole('button', { name: person.name }));
      await page.goto('/securite-de-mon-compte');
      await sees(page.getByText(PROVIDER));
    },
    address,
  );
});
