import type { MatrixRow } from '../expected-matrix';

/** What is owed after a meeting and what it changed: lists by reach, acts by whoever follows the situation or is in touch with the person. */
export const FOLLOW_UP_ROWS: readonly MatrixRow[] = [
  {
    route: 'GET /api/follow-up/waiting',
    allowed: ['coordinator', 'facilitator', 'member', 'recused', 'deputy', 'guest', 'submitter', 'ethics'],
    ownCouncil: true,
  },
  {
    route: 'GET /api/follow-up/observatory',
    allowed: [
      ...(['coordinator', 'facilitator', 'member', 'recused', 'deputy', 'submitter', 'technical', 'elected'] as const),
      ...(['evaluator', 'ethics', 'unsigned'] as const),
    ],
    ownCouncil: true,
  },
  { route: 'POST /api/responses/:id/effects', allowed: ['coordinator', 'submitter'] },
  { route: 'POST /api/responses/:id/outlook', allowed: ['coordinator'] },
  { route: 'POST /api/responses/:id/relief', allowed: ['submitter'] },
];
