import type { MatrixRow } from '../expected-matrix';

/** Everybody but a guest of one item may ask for a file; what is in it is refused by the rules of its content. */
const TAKES = [
  ...(['coordinator', 'facilitator', 'member', 'recused', 'deputy', 'submitter', 'technical', 'elected'] as const),
  ...(['evaluator', 'ethics', 'administrator', 'unsigned'] as const),
];

export const DOCUMENT_ROWS: readonly MatrixRow[] = [
  { route: 'GET /api/documents', allowed: TAKES, ownCouncil: true },
  { route: 'POST /api/documents', allowed: TAKES, ownCouncil: true },
  { route: 'GET /api/documents/:id/file', allowed: ['member'] },
  { route: 'GET /api/situations/:id/exports', allowed: ['submitter'] },

  {
    route: 'GET /api/indicators/reports',
    allowed: [
      ...(['coordinator', 'facilitator', 'member', 'recused', 'deputy', 'submitter', 'technical', 'elected'] as const),
      ...(['evaluator', 'ethics', 'unsigned'] as const),
    ],
    ownCouncil: true,
  },
  { route: 'POST /api/indicators/reports', allowed: ['coordinator'], ownCouncil: true },
  { route: 'GET /api/indicators/reports/:id', allowed: ['coordinator', 'facilitator', 'evaluator'] },
  { route: 'PUT /api/indicators/reports/:id/sections/:section', allowed: ['coordinator'] },
  { route: 'POST /api/indicators/reports/:id/seal', allowed: ['coordinator'] },
  { route: 'GET /api/indicators/reports/:id/file', allowed: ['coordinator', 'evaluator'] },
];
