import type { Probe } from '../http-probes';

/** What reads; the routes that need a key or a provider are shown by `server/test/identity`. */
export const WAYS_IN_PROBES: Readonly<Record<string, Probe>> = {
  'GET /api/sign-in/options': { path: '/api/sign-in/options' },
  'POST /api/sign-in/passkey/options': { path: '/api/sign-in/passkey/options' },
  'GET /api/me/ways-in': { path: '/api/me/ways-in' },
};
