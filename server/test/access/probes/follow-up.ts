import type { Probe } from '../http-probes';

/** Calls on the response of the held meeting: a moment not asked and a day not come, so that nothing changes. */
export function whatItChangedProbes(response: string): Record<string, Probe> {
  return {
    'GET /api/follow-up/waiting': { path: '/api/follow-up/waiting' },
    'GET /api/follow-up/observatory': { path: '/api/follow-up/observatory?year=2024' },
    'POST /api/responses/:id/effects': {
      path: `${response}/effects`,
      body: { judgedBy: 'person', effect: 'improved', words: '' },
    },
    'POST /api/responses/:id/outlook': {
      path: `${response}/outlook`,
      body: { housing: 'kept', care: 'kept', rights: 'unknown', note: '' },
    },
    'POST /api/responses/:id/relief': { path: `${response}/relief`, body: { moment: 'thirty-days', score: 3 } },
  };
}
