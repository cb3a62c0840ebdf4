import type { MatrixRow } from '../expected-matrix';

const PROFESSIONALS = ['coordinator', 'facilitator', 'member', 'recused', 'deputy', 'submitter'] as const;
const KEEP_THE_FILE = ['coordinator', 'administrator'] as const;
const EVERYBODY_MANDATED = [...PROFESSIONALS, 'guest', 'technical', 'elected', 'evaluator', 'ethics', 'administrator', 'unsigned'] as const;

/** Identities asked outside, preparation, questions of ethics, documents of the controller. */
export const TRUST_ROWS: readonly MatrixRow[] = [
  { route: 'GET /api/identity-requests', allowed: PROFESSIONALS, ownCouncil: true },
  // Those who sit for it, whom the person did not exclude; whoever stepped aside asks nothing.
  { route: 'POST /api/situations/:id/identity-requests', allowed: ['coordinator', 'facilitator', 'member'] },
  // The structure that submitted: three of them work there. The facilitator asked.
  { route: 'POST /api/identity-requests/:id/decision', allowed: ['coordinator', 'member', 'submitter'] },
  { route: 'GET /api/onboarding', allowed: EVERYBODY_MANDATED, ownCouncil: true },
  { route: 'POST /api/onboarding/quiz', allowed: EVERYBODY_MANDATED, ownCouncil: true },
  { route: 'GET /api/ethics/questions', allowed: [...PROFESSIONALS, 'ethics'], ownCouncil: true },
  { route: 'POST /api/ethics/questions', allowed: [...PROFESSIONALS, 'ethics'], ownCouncil: true },
  { route: 'POST /api/ethics/questions/:id/answer', allowed: ['ethics'] },
  { route: 'GET /api/ethics/doctrine', allowed: [...PROFESSIONALS, 'technical', 'ethics'], ownCouncil: true },
  { route: 'GET /api/data-protection', allowed: [...KEEP_THE_FILE, 'facilitator', 'technical', 'ethics'], ownCouncil: true },
  { route: 'PUT /api/data-protection', allowed: KEEP_THE_FILE, ownCouncil: true },
  { route: 'POST /api/data-protection/assessment', allowed: KEEP_THE_FILE, ownCouncil: true },
];
