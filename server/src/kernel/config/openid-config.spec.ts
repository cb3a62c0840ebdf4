import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from './config';

const secretFile = join(mkdtempSync(join(tmpdir(), 'croisee-openid-')), 'secret');
writeFileSync(secretFile, 'le secret du client\n');

const needed = {
  DATABASE_ADMIN_URL: 'postgres://owner:secret@127.0.0.1:5432/croisee',
  PUBLIC_URL: 'https://croisee.test',
  OIDC_PROCONNECT_CLIENT_ID: 'croisee',
  OIDC_PROCONNECT_CLIENT_SECRET_FILE: secretFile,
};

describe('identity providers in the configuration', () => {
  it('are none unless one is given', () => {
    expect(readConfig({ DATABASE_ADMIN_URL: needed.DATABASE_ADMIN_URL }).openIdProviders).toEqual([]);
  });

  it('come with what is known of them, their secret from its file', () => {
    expect(readConfig(needed).openIdProviders).toEqual([
      {
        id: 'proconnect',
        label: 'ProConnect',
        issuer: 'https://auth.agentconnect.gouv.fr/api/v2',
        clientId: 'croisee',
        clientSecret: 'le secret du client',
        scope: 'openid email',
        acr: ['eidas1'],
        emailAttested: false,
      },
    ]);
  });

  it('may be asked for other levels and another issuer', () => {
    const [provider] = readConfig({
      ...needed,
      OIDC_PROCONNECT_ISSUER: 'https://essai.test/api',
      OIDC_PROCONNECT_ACR: 'eidas2 eidas3',
      OIDC_PROCONNECT_EMAIL: 'attested',
    }).openIdProviders;
    expect(provider).toMatchObject({ issuer: 'https://essai.test/api', acr: ['eidas2', 'eidas3'], emailAttested: true });
  });

  it.each([
    ['a secret that is no file', { OIDC_PROCONNECT_CLIENT_SECRET: 'à découvert' }, 'OIDC_PROCONNECT_CLIENT_SECRET:'],
    ['no secret', { OIDC_PROCONNECT_CLIENT_SECRET_FILE: undefined }, 'OIDC_PROCONNECT_CLIENT_SECRET_FILE'],
    ['an issuer in clear', { OIDC_PROCONNECT_ISSUER: 'http://essai.test' }, 'OIDC_PROCONNECT_ISSUER'],
    ['another provider without a name', { OIDC_OTHER_CLIENT_ID: 'x', OIDC_OTHER_CLIENT_SECRET_FILE: secretFile }, 'OIDC_OTHER_LABEL'],
    ['no address to come back to', { PUBLIC_URL: undefined }, 'PUBLIC_URL'],
  ])('stop the boot with %s', (_what, change, named) => {
    expect(() => readConfig({ ...needed, ...change })).toThrow(named);
    expect(() => readConfig({ ...needed, ...change })).not.toThrow('à découvert');
  });
});
