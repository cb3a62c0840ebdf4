import type { ProviderDemands } from '@croisee/domain/identity/openid.rules';
import * as z from 'zod';

/** An identity provider that this installation is registered with. */
export interface OpenIdProvider extends ProviderDemands {
  readonly id: string;
  /** What the sign-in button says. */
  readonly label: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope: string;
}

interface Preset {
  readonly id: string;
  readonly label: string | undefined;
  readonly issuer: string | undefined;
  readonly scope: string;
  readonly acr: string;
}

/** By the middle of the names of their variables: `OIDC_PROCONNECT_CLIENT_ID`. */
const PRESETS: Readonly<Record<string, Preset>> = {
  PROCONNECT: {
    id: 'proconnect',
    label: 'ProConnect',
    issuer: 'https://auth.agentconnect.gouv.fr/api/v2',
    scope: 'openid email',
    acr: 'eidas1',
  },
  PSC: {
    id: 'pro-sante-connect',
    label: 'Pro Santé Connect',
    issuer: 'https://auth.esw.esante.gouv.fr/auth/realms/esante-wallet',
    scope: 'openid scope_all',
    acr: 'eidas1',
  },
  OTHER: { id: 'autre', label: undefined, issuer: undefined, scope: 'openid email', acr: '' },
};

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

const issuerSchema = z
  .url({ protocol: /^https?$/ })
  .refine((issuer) => issuer.startsWith('https:') || LOOPBACK.has(new URL(issuer).hostname), 'https://…');

/** The providers whose client id is given, their secrets read from files only; what is missing is added to `faults` by variable name. */
export function readOpenIdProviders(
  environment: Readonly<Record<string, string | undefined>>,
  read: (name: string) => string | undefined,
  faults: string[],
): OpenIdProvider[] {
  return Object.entries(PRESETS).flatMap(([name, preset]) => {
    const variable = (part: string) => `OIDC_${name}_${part}`;
    const given = (part: string) => read(variable(part)) || undefined;
    const clientId = given('CLIENT_ID');
    if (clientId === undefined) return [];
    const secretName = variable('CLIENT_SECRET');
    if (environment[secretName] !== undefined) faults.push(`${secretName}: given by ${secretName}_FILE only`);
    const clientSecret = given('CLIENT_SECRET');
    if (environment[`${secretName}_FILE`] === undefined) faults.push(`${secretName}_FILE: needed with ${variable('CLIENT_ID')}`);
    const issuer = issuerSchema.safeParse(given('ISSUER') ?? preset.issuer);
    if (!issuer.success) faults.push(`${variable('ISSUER')}: an https address`);
    const label = given('LABEL') ?? preset.label;
    if (label === undefined) faults.push(`${variable('LABEL')}: what the sign-in button says`);
    const email = z.enum(['claimed', 'attested']).safeParse(given('EMAIL') ?? 'claimed');
    if (!email.success) faults.push(`${variable('EMAIL')}: claimed or attested`);
    if (!issuer.success || !email.success || label === undefined || clientSecret === undefined) return [];
    return [
      {
        id: preset.id,
        label,
        issuer: issuer.data,
        clientId,
        clientSecret,
        scope: given('SCOPE') ?? preset.scope,
        acr: (given('ACR') ?? preset.acr).split(/\s+/).filter((level) => level !== ''),
        emailAttested: email.data === 'attested',
      },
    ];
  });
}
