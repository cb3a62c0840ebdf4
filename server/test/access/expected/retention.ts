import type { MatrixRow } from '../expected-matrix';

/** The coordination keeps the registers, the ethics referent watches and may stop an erasure, the facilitator sees what is due. */
const SEES = ['coordinator', 'facilitator', 'ethics'] as const;
const KEEPS = ['coordinator', 'ethics'] as const;

export const RETENTION_ROWS: readonly MatrixRow[] = [
  { route: 'GET /api/retention', allowed: SEES, ownCouncil: true },
  { route: 'PUT /api/retention/rules/:code', allowed: ['coordinator'], ownCouncil: true },
  { route: 'POST /api/retention/situations/:id/postponements', allowed: KEEPS },
  { route: 'POST /api/retention/situations/:id/hold', allowed: KEEPS },
  { route: 'POST /api/retention/situations/:id/hold/lift', allowed: KEEPS },
  { route: 'POST /api/retention/situations/:id/erasure', allowed: ['coordinator'] },
  { route: 'GET /api/rights-requests', allowed: KEEPS, ownCouncil: true },
  { route: 'POST /api/rights-requests', allowed: KEEPS, ownCouncil: true },
  { route: 'POST /api/rights-requests/:id/steps', allowed: KEEPS },
  { route: 'POST /api/rights-requests/:id/extension', allowed: KEEPS },
  { route: 'POST /api/rights-requests/:id/answer', allowed: KEEPS },
  { route: 'GET /api/breaches', allowed: KEEPS, ownCouncil: true },
  { route: 'POST /api/breaches', allowed: KEEPS, ownCouncil: true },
  { route: 'PUT /api/breaches/:id', allowed: KEEPS },
  { route: 'POST /api/breaches/:id/steps', allowed: KEEPS },
  { route: 'POST /api/breaches/:id/suspension', allowed: KEEPS },
  { route: 'POST /api/breaches/:id/close', allowed: KEEPS },
];
