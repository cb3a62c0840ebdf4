import type { MatrixRow } from '../expected-matrix';

/** Ways into one's own account: offered to everybody, changed by whoever is signed in, for themselves. */
export const WAYS_IN_ROWS: readonly MatrixRow[] = [
  { route: 'GET /api/sign-in/options', allowed: 'everybody' },
  { route: 'POST /api/sign-in/passkey/options', allowed: 'everybody' },
  { route: 'POST /api/sign-in/passkey', allowed: 'everybody' },
  { route: 'GET /api/sign-in/openid/:provider', allowed: 'everybody' },
  { route: 'GET /api/sign-in/openid/:provider/callback', allowed: 'everybody' },
  { route: 'GET /api/me/ways-in', allowed: 'signed-in' },
  { route: 'POST /api/me/passkeys/options', allowed: 'signed-in' },
  { route: 'POST /api/me/passkeys', allowed: 'signed-in' },
  { route: 'PATCH /api/me/passkeys/:id', allowed: 'signed-in' },
  { route: 'DELETE /api/me/passkeys/:id', allowed: 'signed-in' },
  { route: 'POST /api/me/proof/passkey/options', allowed: 'signed-in' },
  { route: 'POST /api/me/proof/passkey', allowed: 'signed-in' },
  { route: 'DELETE /api/me/providers/:provider', allowed: 'signed-in' },
];
