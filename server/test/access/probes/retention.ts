import type { AccessWorld } from '../access-world';
import type { Probe } from '../http-probes';

const REASON = 'Une procédure est en cours.';
const A_BREACH = {
  nature: 'confidentiality',
  risk: 'none',
  peopleAffected: null,
  facts: 'Un écran est resté ouvert.',
  consequences: '',
  measures: '',
};

/** Files opened for the purpose; the situation is one that goes on, so that its erasure is refused by a rule. */
export function retentionProbes({ held, registers, people }: AccessWorld): Record<string, Probe> {
  const situation = `/api/retention/situations/${held.situationId}`;
  const rights = `/api/rights-requests/${registers.rightsId}`;
  const breach = `/api/breaches/${registers.breachId}`;
  return {
    'GET /api/retention': { path: '/api/retention' },
    'PUT /api/retention/rules/:code': { path: '/api/retention/rules/closed', body: {} },
    'POST /api/retention/situations/:id/postponements': { path: `${situation}/postponements`, body: { days: 10, reason: REASON } },
    'POST /api/retention/situations/:id/hold': { path: `${situation}/hold`, body: { reason: REASON } },
    'POST /api/retention/situations/:id/hold/lift': { path: `${situation}/hold/lift` },
    'POST /api/retention/situations/:id/erasure': { path: `${situation}/erasure`, body: { code: 'AUTRE', reason: REASON } },
    'GET /api/rights-requests': { path: '/api/rights-requests' },
    'POST /api/rights-requests': { path: '/api/rights-requests', body: {} },
    'POST /api/rights-requests/:id/steps': { path: `${rights}/steps`, body: { step: 'searched' } },
    'POST /api/rights-requests/:id/extension': { path: `${rights}/extension`, body: { reason: REASON } },
    'POST /api/rights-requests/:id/answer': { path: `${rights}/answer`, body: { outcome: 'granted' } },
    'GET /api/breaches': { path: '/api/breaches' },
    'POST /api/breaches': { path: '/api/breaches', body: {} },
    'PUT /api/breaches/:id': { path: breach, body: { ...A_BREACH, version: 999_999 } },
    'POST /api/breaches/:id/steps': { path: `${breach}/steps`, body: { step: 'contained' } },
    'POST /api/breaches/:id/suspension': { path: `${breach}/suspension`, body: { accountId: people.leaverId, reason: REASON } },
    'POST /api/breaches/:id/close': { path: `${breach}/close` },
  };
}

/** One request of a person and one breach, by the coordination. */
export async function openRegisters(coordinator: AccessWorld['clients']['coordinator']): Promise<AccessWorld['registers']> {
  const rights = await coordinator.post('/api/rights-requests', {
    ...{ kind: 'access', code: 'BCD-FGH-2', channel: 'letter', receivedOn: '2026-11-20' },
  });
  const breach = await coordinator.post('/api/breaches', { ...A_BREACH, discoveredAt: '2026-11-20T08:00:00.000Z' });
  for (const { status, body } of [rights, breach])
    if (status !== 201) throw new Error(`opening a file answered ${status} ${JSON.stringify(body)}`);
  return { rightsId: rights.body.id, breachId: breach.body.id };
}
