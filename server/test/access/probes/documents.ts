import type { AccessWorld } from '../access-world';
import type { Probe } from '../http-probes';

/** Calls on what leaves as a file; an empty body stands where the role alone is asked first. */
export function documentProbes({ held }: AccessWorld): Record<string, Probe> {
  return {
    'GET /api/documents': { path: '/api/documents' },
    'GET /api/indicators/reports': { path: '/api/indicators/reports' },
    'POST /api/indicators/reports': { path: '/api/indicators/reports', body: {} },
    'POST /api/documents': { path: '/api/documents', body: {} },
    'GET /api/situations/:id/exports': { path: `/api/situations/${held.situationId}/exports` },
  };
}
