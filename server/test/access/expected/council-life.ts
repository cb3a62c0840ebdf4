import type { MatrixRow } from '../expected-matrix';

const KEEPS = ['coordinator'] as const;
/** Whoever finds the structures in the directory knows which of them signed. */
const PARTNERS = [
  ...(['coordinator', 'facilitator', 'member', 'recused', 'deputy', 'submitter'] as const),
  ...(['technical', 'ethics', 'administrator', 'unsigned'] as const),
];
const SITS = ['coordinator', 'facilitator', 'member', 'recused', 'deputy', 'technical', 'elected', 'ethics', 'unsigned'] as const;
const WORKS = ['coordinator', 'facilitator', 'member', 'recused', 'deputy', 'submitter', 'technical', 'ethics', 'unsigned'] as const;
const STEERS = ['coordinator', 'facilitator', 'technical', 'elected', 'evaluator'] as const;
const IS_PAID = ['coordinator', 'facilitator'] as const;

/** Conventions, instances, common tools, project: nothing about a situation, so that an unsigned charter hides none of it. */
export const COUNCIL_LIFE_ROWS: readonly MatrixRow[] = [
  { route: 'GET /api/conventions', allowed: PARTNERS, ownCouncil: true },
  { route: 'GET /api/conventions/models', allowed: PARTNERS, ownCouncil: true },
  { route: 'GET /api/conventions/models/:id', allowed: PARTNERS },
  { route: 'POST /api/conventions/models', allowed: KEEPS, ownCouncil: true },
  { route: 'POST /api/conventions', allowed: KEEPS, ownCouncil: true },
  { route: 'POST /api/conventions/:id/end', allowed: KEEPS },

  { route: 'GET /api/committees', allowed: SITS, ownCouncil: true },
  { route: 'GET /api/committees/:kind', allowed: SITS, ownCouncil: true },
  { route: 'PUT /api/committees/meetings/:id/record', allowed: KEEPS },
  { route: 'POST /api/committees/meetings/:id/deliverables', allowed: KEEPS },
  { route: 'PUT /api/committees/deliverables/:id', allowed: KEEPS },
  { route: 'DELETE /api/committees/deliverables/:id', allowed: KEEPS },

  { route: 'GET /api/library/tools', allowed: WORKS, ownCouncil: true },
  { route: 'POST /api/library/tools', allowed: KEEPS, ownCouncil: true },
  { route: 'PUT /api/library/tools/:id', allowed: KEEPS },
  { route: 'DELETE /api/library/tools/:id', allowed: KEEPS },
  { route: 'GET /api/library/models', allowed: WORKS, ownCouncil: true },
  // What a council lends is read from every other one.
  { route: 'GET /api/library/models/:id', allowed: WORKS, ownCouncil: true },
  { route: 'POST /api/library/models', allowed: KEEPS, ownCouncil: true },
  { route: 'POST /api/library/models/:id/withdraw', allowed: KEEPS },

  { route: 'GET /api/project', allowed: STEERS, ownCouncil: true },
  { route: 'PUT /api/project', allowed: KEEPS, ownCouncil: true },
  { route: 'POST /api/project/budget-lines', allowed: KEEPS, ownCouncil: true },
  { route: 'PUT /api/project/budget-lines/:id', allowed: KEEPS },
  { route: 'DELETE /api/project/budget-lines/:id', allowed: KEEPS },
  { route: 'POST /api/project/bookings', allowed: KEEPS, ownCouncil: true },
  { route: 'PUT /api/project/bookings/:id', allowed: KEEPS },
  { route: 'DELETE /api/project/bookings/:id', allowed: KEEPS },
  { route: 'POST /api/project/figures', allowed: KEEPS, ownCouncil: true },
  { route: 'PUT /api/project/figures/:id', allowed: KEEPS },
  { route: 'DELETE /api/project/figures/:id', allowed: KEEPS },
  { route: 'GET /api/project/time', allowed: STEERS, ownCouncil: true },
  { route: 'POST /api/project/time', allowed: IS_PAID, ownCouncil: true },
  // The entry of the matrix is the coordinator’s own: nobody takes another person’s back.
  { route: 'DELETE /api/project/time/:id', allowed: KEEPS },
];
