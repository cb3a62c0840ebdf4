import type { MatrixRow } from '../expected-matrix';

const EVERYBODY_HERE = [
  'coordinator',
  'facilitator',
  'member',
  'recused',
  'deputy',
  'guest',
  'submitter',
  'technical',
  'elected',
  'evaluator',
  'ethics',
  'administrator',
  'unsigned',
] as const;

/** Everybody reads their own messages; the coordination follows those of the council; the administrator tries the mail server. */
export const NOTIFICATIONS_ROWS: readonly MatrixRow[] = [
  { route: 'GET /api/me/letters', allowed: EVERYBODY_HERE, ownCouncil: true },
  { route: 'POST /api/me/letters/:id/open', allowed: ['member'] },
  { route: 'GET /api/me/letter-choices', allowed: EVERYBODY_HERE, ownCouncil: true },
  { route: 'PUT /api/me/letter-choices', allowed: EVERYBODY_HERE, ownCouncil: true },
  { route: 'GET /api/letters', allowed: ['coordinator'], ownCouncil: true },
  { route: 'GET /api/letters/:id', allowed: ['coordinator'] },
  { route: 'POST /api/letters/:id/retry', allowed: ['coordinator'] },
  { route: 'POST /api/letters/:id/handed-over', allowed: ['coordinator'] },
  { route: 'GET /api/meetings/:id/letters', allowed: ['coordinator'] },
  { route: 'GET /api/letter-settings', allowed: ['coordinator'], ownCouncil: true },
  { route: 'PUT /api/letter-settings', allowed: ['coordinator'], ownCouncil: true },
  { route: 'POST /api/mail/test', allowed: ['administrator'] },
];
