import type { MatrixRow } from '../expected-matrix';

const PREPARES = ['coordinator'] as const;
/** Whoever is asked or reads results; the campaign of the matrix asks the members. */
const SEES = ['coordinator', 'facilitator', 'member', 'recused', 'deputy', 'technical', 'evaluator', 'unsigned'] as const;
const READS = ['coordinator', 'facilitator', 'technical', 'evaluator'] as const;

/** Questionnaires hold nothing about situations: who is asked answers, charter signed or not; the administrator has no part in them. */
export const QUESTIONNAIRE_ROWS: readonly MatrixRow[] = [
  { route: 'GET /api/questionnaires', allowed: PREPARES, ownCouncil: true },
  { route: 'GET /api/questionnaires/after-meetings', allowed: READS, ownCouncil: true },
  { route: 'POST /api/questionnaires', allowed: PREPARES, ownCouncil: true },
  { route: 'GET /api/questionnaires/:id', allowed: PREPARES },
  { route: 'PUT /api/questionnaires/:id', allowed: PREPARES },
  { route: 'POST /api/questionnaires/:id/campaigns', allowed: PREPARES },
  { route: 'GET /api/questionnaire-campaigns', allowed: [...SEES, 'submitter'], ownCouncil: true },
  { route: 'GET /api/questionnaire-campaigns/:id', allowed: SEES },
  {
    route: 'POST /api/questionnaire-campaigns/:id/answers',
    allowed: ['coordinator', 'facilitator', 'member', 'recused', 'deputy', 'unsigned'],
  },
  { route: 'POST /api/questionnaire-campaigns/:id/closing', allowed: PREPARES },
  { route: 'GET /api/questionnaire-campaigns/:id/results', allowed: READS },
  { route: 'GET /api/questionnaire-campaigns/:id/results.csv', allowed: ['coordinator', 'evaluator'] },
];
