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
];
