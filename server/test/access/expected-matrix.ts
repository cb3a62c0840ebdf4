import { FOLLOW_UP_ROWS } from './expected/follow-up';
import { COUNCIL_LIFE_ROWS } from './expected/council-life';
import { QUESTIONNAIRE_ROWS } from './expected/questionnaires';
import { DOCUMENT_ROWS } from './expected/documents';
import { NOTIFICATIONS_ROWS } from './expected/notifications';
import { RETENTION_ROWS } from './expected/retention';
import { TRUST_ROWS } from './expected/trust';
import { WAYS_IN_ROWS } from './expected/ways-in';
import type { MatrixPersona } from './personas';

/**
 * Who may reach what, written by hand from the roles and reach of the platform: reach = role × council × meeting × item × time; the administrator
 * never reads content; élus and evaluators read figures; a recused person gets nothing of the item; a guest reads only the item they are invited
 * for, while it is open. Never derived from the code it tests. A route that is not here fails the test.
 */
export interface MatrixRow {
  readonly route: string;
  readonly allowed: readonly MatrixPersona[] | 'everybody' | 'signed-in';
  /** The route names nothing of a council: a stranger reaches it in their own. */
  readonly ownCouncil?: true;
}

const OFFICE = ['coordinator', 'administrator'] as const;
const PARTNERS = [
  'coordinator',
  'facilitator',
  'member',
  'recused',
  'deputy',
  'submitter',
  'technical',
  'ethics',
  'administrator',
  'unsigned',
] as const;
const COORDINATION = ['coordinator'] as const;
const FRAME = ['coordinator', 'facilitator'] as const;
const CALENDAR = ['coordinator', 'facilitator', 'member', 'recused', 'deputy', 'guest', 'submitter', 'technical', 'unsigned'] as const;
const WRITERS = ['coordinator', 'facilitator', 'member', 'recused', 'deputy', 'submitter'] as const;
const READERS = ['coordinator', 'facilitator', 'member', 'submitter'] as const;
const AUTHOR = ['submitter'] as const;
const HELD = ['coordinator', 'facilitator', 'member', 'recused', 'deputy'] as const;
const FIGURES = [
  'coordinator',
  'facilitator',
  'member',
  'recused',
  'deputy',
  'submitter',
  'technical',
  'elected',
  'evaluator',
  'ethics',
  'unsigned',
] as const;
const SIGNERS = [
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

export const HTTP_MATRIX: readonly MatrixRow[] = [
  ...NOTIFICATIONS_ROWS,
  ...RETENTION_ROWS,
  ...TRUST_ROWS,
  ...WAYS_IN_ROWS,
  ...DOCUMENT_ROWS,
  { route: 'GET /api/health/live', allowed: 'everybody' },
  { route: 'GET /api/health/ready', allowed: 'everybody' },
  { route: 'POST /api/sign-in', allowed: 'everybody' },
  { route: 'GET /api/invitations/:token', allowed: 'everybody' },
  { route: 'POST /api/invitations/:token/accept', allowed: 'everybody' },
  { route: 'GET /api/recovery/:token', allowed: 'everybody' },
  { route: 'POST /api/recovery/:token', allowed: 'everybody' },
  { route: 'POST /api/projector/pair', allowed: 'everybody' },
  { route: 'GET /api/guest-links/:token', allowed: 'everybody' },
  { route: 'POST /api/guest-links/:token/accept', allowed: 'everybody' },
  { route: 'POST /api/sign-out', allowed: 'signed-in' },
  { route: 'GET /api/me', allowed: 'signed-in' },
  { route: 'PATCH /api/me', allowed: 'signed-in' },
  { route: 'POST /api/me/council', allowed: 'signed-in' },
  { route: 'POST /api/me/password', allowed: 'signed-in' },
  { route: 'POST /api/me/proof', allowed: 'signed-in' },
  { route: 'GET /api/me/second-factor', allowed: 'signed-in' },
  { route: 'POST /api/me/second-factor', allowed: 'signed-in' },
  { route: 'POST /api/me/second-factor/confirm', allowed: 'signed-in' },
  { route: 'POST /api/me/second-factor/backup-codes', allowed: 'signed-in' },
  { route: 'POST /api/me/second-factor/remove', allowed: 'signed-in' },
  { route: 'GET /api/me/sessions', allowed: 'signed-in' },
  { route: 'DELETE /api/me/sessions/:id', allowed: 'signed-in' },

  { route: 'GET /api/accounts', allowed: OFFICE, ownCouncil: true },
  { route: 'GET /api/mandates/ending', allowed: OFFICE, ownCouncil: true },
  { route: 'POST /api/accounts/invitations', allowed: OFFICE, ownCouncil: true },
  { route: 'POST /api/accounts/:id/invitation', allowed: OFFICE },
  { route: 'POST /api/accounts/:id/invitation/revoke', allowed: OFFICE },
  { route: 'POST /api/accounts/:id/mandates', allowed: OFFICE },
  { route: 'POST /api/accounts/:id/offboard', allowed: OFFICE },
  { route: 'POST /api/accounts/:id/recovery', allowed: ['administrator'] },
  { route: 'POST /api/accounts/:id/second-factor/reset', allowed: ['administrator'] },
  { route: 'POST /api/mandates/:id/end', allowed: OFFICE },
  { route: 'POST /api/mandates/:id/hand-over', allowed: OFFICE },
  { route: 'GET /api/council/settings', allowed: OFFICE, ownCouncil: true },
  { route: 'PUT /api/council/settings', allowed: ['administrator'] },

  { route: 'GET /api/public/commissions', allowed: 'everybody' },
  { route: 'GET /api/public/commissions/:slug', allowed: 'everybody' },
  { route: 'GET /api/public-page', allowed: OFFICE, ownCouncil: true },
  { route: 'PUT /api/public-page', allowed: OFFICE, ownCouncil: true },
  { route: 'GET /api/reversibility/export', allowed: COORDINATION, ownCouncil: true },
  { route: 'GET /api/home/deadlines', allowed: SIGNERS, ownCouncil: true },
  { route: 'GET /api/home/references', allowed: SIGNERS, ownCouncil: true },
  { route: 'GET /api/home/first-steps', allowed: OFFICE, ownCouncil: true },

  { route: 'GET /api/directory/structures', allowed: PARTNERS, ownCouncil: true },
  { route: 'GET /api/directory/structures/:id', allowed: PARTNERS },
  { route: 'GET /api/directory/people', allowed: PARTNERS, ownCouncil: true },
  { route: 'POST /api/directory/structures', allowed: COORDINATION, ownCouncil: true },
  { route: 'PUT /api/directory/structures/:id', allowed: COORDINATION },
  { route: 'DELETE /api/directory/structures/:id', allowed: COORDINATION },
  { route: 'POST /api/directory/structures/:id/partnership', allowed: COORDINATION },
  { route: 'POST /api/directory/people', allowed: COORDINATION, ownCouncil: true },
  { route: 'PUT /api/directory/people/:id', allowed: COORDINATION },
  { route: 'DELETE /api/directory/people/:id', allowed: COORDINATION },
  { route: 'POST /api/directory/import/preview', allowed: COORDINATION, ownCouncil: true },
  { route: 'POST /api/directory/import/apply', allowed: COORDINATION, ownCouncil: true },

  { route: 'GET /api/charter', allowed: SIGNERS, ownCouncil: true },
  { route: 'GET /api/charter/versions', allowed: SIGNERS, ownCouncil: true },
  { route: 'GET /api/charter/versions/:id', allowed: SIGNERS },
  { route: 'POST /api/charter/versions', allowed: COORDINATION, ownCouncil: true },
  { route: 'POST /api/charter/signatures', allowed: SIGNERS, ownCouncil: true },
  { route: 'GET /api/charter/signatures', allowed: ['coordinator', 'ethics'], ownCouncil: true },
  { route: 'GET /api/charter/signatures/:id/evidence', allowed: ['member'] },
  { route: 'POST /api/charter/signatures/:id/withdraw', allowed: ['member'] },

  { route: 'POST /api/pseudonymisation/scan', allowed: SIGNERS, ownCouncil: true },
  { route: 'GET /api/situations', allowed: [...WRITERS, 'guest', 'ethics'], ownCouncil: true },
  { route: 'POST /api/situations', allowed: WRITERS, ownCouncil: true },
  { route: 'GET /api/situations/:id', allowed: READERS },
  { route: 'GET /api/situations/:id/timeline', allowed: READERS },
  { route: 'GET /api/situations/:id/readers', allowed: READERS },
  { route: 'GET /api/situations/:id/questions', allowed: READERS },
  { route: 'POST /api/situations/:id/questions', allowed: FRAME },
  { route: 'POST /api/situations/:id/questions/:questionId/answer', allowed: AUTHOR },
  { route: 'PUT /api/situations/:id/draft', allowed: AUTHOR },
  { route: 'POST /api/situations/:id/submit', allowed: AUTHOR },
  { route: 'POST /api/situations/:id/withdraw', allowed: ['coordinator', 'submitter'] },
  { route: 'POST /api/situations/:id/emergency', allowed: ['coordinator', 'facilitator', 'submitter'] },
  { route: 'POST /api/situations/:id/completion-request', allowed: COORDINATION },
  { route: 'POST /api/situations/:id/admissibility', allowed: COORDINATION },
  { route: 'PUT /api/situations/:id/preparation', allowed: COORDINATION },
  { route: 'POST /api/situations/:id/rereading', allowed: FRAME },
  { route: 'PUT /api/situations/:id/information', allowed: ['coordinator', 'facilitator', 'submitter'] },
  { route: 'GET /api/situations/:id/invitees', allowed: FRAME },
  { route: 'POST /api/situations/:id/invitations', allowed: FRAME },
  { route: 'POST /api/situations/:id/invitations/:invitationId/cancel', allowed: FRAME },
  { route: 'POST /api/situations/:id/parties/decision', allowed: ['facilitator'] },
  { route: 'POST /api/situations/:id/dispensation', allowed: ['facilitator'] },
  { route: 'POST /api/situations/:id/dispensation/countersignature', allowed: [] },
  { route: 'GET /api/advice-requests', allowed: WRITERS, ownCouncil: true },
  { route: 'POST /api/advice-requests', allowed: [...WRITERS, 'unsigned'], ownCouncil: true },
  { route: 'POST /api/advice-requests/:id/answer', allowed: FRAME },
  { route: 'POST /api/advice-requests/:id/next-meeting', allowed: FRAME },

  { route: 'GET /api/meetings', allowed: CALENDAR, ownCouncil: true },
  { route: 'POST /api/meetings', allowed: COORDINATION, ownCouncil: true },
  { route: 'POST /api/meetings/series', allowed: COORDINATION, ownCouncil: true },
  { route: 'POST /api/meetings/next', allowed: COORDINATION, ownCouncil: true },
  { route: 'GET /api/meetings/facilitators', allowed: COORDINATION, ownCouncil: true },
  { route: 'GET /api/meetings/:id', allowed: ['coordinator', 'facilitator', 'member', 'recused'] },
  { route: 'GET /api/meetings/:id/state', allowed: ['coordinator', 'facilitator', 'member', 'recused'] },
  { route: 'GET /api/meetings/:id/calendar.ics', allowed: ['coordinator', 'facilitator', 'member', 'recused'] },
  { route: 'PATCH /api/meetings/:id', allowed: COORDINATION },
  { route: 'PUT /api/meetings/:id/agenda', allowed: COORDINATION },
  { route: 'PUT /api/meetings/:id/members', allowed: COORDINATION },
  { route: 'POST /api/meetings/:id/items', allowed: COORDINATION },
  { route: 'POST /api/meetings/:id/practice-questions', allowed: COORDINATION },
  { route: 'PATCH /api/meetings/:id/items/:itemId', allowed: COORDINATION },
  { route: 'DELETE /api/meetings/:id/items/:itemId', allowed: COORDINATION },
  { route: 'PUT /api/meetings/:id/items/:itemId/waiting', allowed: COORDINATION },
  { route: 'GET /api/meetings/:id/candidates', allowed: COORDINATION },
  { route: 'GET /api/meetings/:id/convocation-preview', allowed: COORDINATION },
  { route: 'POST /api/meetings/:id/convoke', allowed: COORDINATION },
  { route: 'POST /api/meetings/:id/answer', allowed: ['coordinator', 'facilitator', 'member', 'recused'] },
  { route: 'POST /api/meetings/:id/answers/:memberId', allowed: COORDINATION },
  { route: 'GET /api/meetings/:id/invitees', allowed: FRAME },
  { route: 'GET /api/meetings/:id/answers', allowed: FRAME },
  { route: 'GET /api/meetings/:id/admissible', allowed: FRAME },
  { route: 'POST /api/meetings/:id/participants', allowed: FRAME },
  { route: 'POST /api/meetings/:id/guests', allowed: FRAME },
  { route: 'DELETE /api/meetings/:id/guests/:itemId/:memberId', allowed: FRAME },
  { route: 'POST /api/meetings/:id/guest-links', allowed: FRAME },
  // Both come for one item: they are told to wait, nothing else.
  { route: 'GET /api/meetings/:id/visit', allowed: ['guest', 'submitter'] },
  { route: 'POST /api/meetings/:id/cancel', allowed: COORDINATION },
  { route: 'POST /api/meetings/:id/postpone', allowed: COORDINATION },
  { route: 'POST /api/meetings/:id/projector-codes', allowed: ['facilitator'] },
  { route: 'DELETE /api/meetings/:id/projectors', allowed: ['facilitator'] },
  { route: 'GET /api/minutes/:id/people', allowed: ['coordinator', 'facilitator', 'member'] },
  { route: 'GET /api/meetings/:id/after', allowed: ['coordinator', 'facilitator', 'member', 'recused'] },
  { route: 'POST /api/meetings/:id/feedback', allowed: ['coordinator', 'facilitator', 'member', 'recused'] },
  { route: 'POST /api/meetings/:id/lessons', allowed: FRAME },
  { route: 'DELETE /api/meetings/:id/lessons/:lessonId', allowed: FRAME },
  { route: 'GET /api/lessons', allowed: ['coordinator', 'facilitator', 'technical', 'elected', 'ethics'], ownCouncil: true },
  { route: 'GET /api/minutes/:id/versions', allowed: ['coordinator', 'facilitator', 'member'] },
  { route: 'GET /api/minutes/:id/versions/:versionId', allowed: ['coordinator', 'facilitator', 'member'] },
  { route: 'POST /api/minutes/:id/versions', allowed: ['coordinator', 'facilitator', 'member'] },
  { route: 'POST /api/minutes/:id/versions/:versionId/restoration', allowed: ['coordinator', 'facilitator', 'member'] },
  { route: 'POST /api/minutes/:id/redaction-preview', allowed: ['facilitator'] },
  { route: 'POST /api/minutes/:id/redaction', allowed: ['facilitator'] },
  // Each reads and writes their own, and there is no way to ask for somebody else's.
  { route: 'GET /api/meetings/:id/items/:itemId/own-note', allowed: ['coordinator', 'facilitator', 'member'] },
  { route: 'PUT /api/meetings/:id/items/:itemId/own-note', allowed: ['coordinator', 'facilitator', 'member'] },

  // After the approval of a record: members keep the commitments of their own structure, and nothing else of the situation.
  // They still open the page of the record, which shows them that and no more; `deputy` sat in the meeting that was held.
  { route: 'GET /api/meetings/:id/record', allowed: HELD },
  { route: 'GET /api/meetings/:id/record/extract', allowed: HELD },
  { route: 'GET /api/meetings/:id/record/readers', allowed: FRAME },
  { route: 'POST /api/meetings/:id/record/tidying', allowed: FRAME },
  { route: 'POST /api/meetings/:id/record/remarks-phase', allowed: FRAME },
  { route: 'POST /api/meetings/:id/items/:itemId/remarks', allowed: FRAME },
  { route: 'POST /api/meetings/:id/items/:itemId/errata', allowed: ['facilitator'] },
  { route: 'POST /api/remarks/:id/answer', allowed: FRAME },
  { route: 'POST /api/meetings/:id/record/approval', allowed: ['facilitator'] },
  { route: 'GET /api/commitments', allowed: [...WRITERS, 'guest', 'ethics'], ownCouncil: true },
  // Member and submitter work for the structure that answers for it.
  { route: 'POST /api/commitments/:id/status', allowed: ['coordinator', 'member', 'submitter'] },
  { route: 'POST /api/commitments/:id/undo', allowed: ['coordinator', 'member', 'submitter'] },
  { route: 'POST /api/commitments/:id/reassignment', allowed: COORDINATION },
  { route: 'GET /api/situations/:id/follow-up', allowed: ['coordinator', 'facilitator', 'member', 'deputy', 'submitter'] },
  { route: 'GET /api/responses/:id/extract', allowed: ['coordinator', 'facilitator', 'submitter'] },
  { route: 'POST /api/responses/:id/referent-answer', allowed: [] },
  { route: 'POST /api/responses/:id/returns-to-person', allowed: ['coordinator', 'submitter'] },
  { route: 'POST /api/responses/:id/returns-to-submitter', allowed: COORDINATION },
  { route: 'POST /api/situations/:id/closure', allowed: COORDINATION },
  ...FOLLOW_UP_ROWS,
  ...QUESTIONNAIRE_ROWS,
  ...COUNCIL_LIFE_ROWS,

  { route: 'GET /api/indicators/typologies', allowed: FIGURES, ownCouncil: true },
  { route: 'GET /api/indicators/book', allowed: FIGURES, ownCouncil: true },
  { route: 'GET /api/indicators/book/export', allowed: ['coordinator', 'evaluator'], ownCouncil: true },
  { route: 'GET /api/indicators/cross', allowed: ['coordinator', 'facilitator'], ownCouncil: true },
  { route: 'POST /api/indicators/publications', allowed: ['coordinator'], ownCouncil: true },

  { route: 'GET /api/audit', allowed: ['ethics'] },
];

const LEADS = ['facilitator'] as const;
const ORGANISES = ['coordinator', 'facilitator'] as const;
/** On the meeting as a whole: stepping aside from one item leaves the rest. */
const SITS = ['coordinator', 'facilitator', 'member', 'recused'] as const;
/** On the item that `recused` left. */
const SITS_FOR_ITEM = ['coordinator', 'facilitator', 'member'] as const;

/** Socket messages about the meeting and about the minutes of the item. */
export const MESSAGE_MATRIX: readonly MatrixRow[] = [
  { route: 'meeting:join', allowed: SITS },
  { route: 'meeting:leave', allowed: SITS },
  { route: 'meeting:command', allowed: SITS },
  { route: 'minutes:open', allowed: SITS_FOR_ITEM },
  { route: 'minutes:push', allowed: SITS_FOR_ITEM },
  { route: 'minutes:presence', allowed: SITS_FOR_ITEM },
  { route: 'minutes:close', allowed: SITS_FOR_ITEM },
];

/** Commands of the meeting, those that change much last; `add-item` and `admit-participant` are the server's own. */
export const COMMAND_MATRIX: readonly MatrixRow[] = [
  { route: 'pause-meeting', allowed: LEADS },
  { route: 'resume-meeting', allowed: LEADS },
  { route: 'attest-destruction', allowed: SITS },
  { route: 'add-item', allowed: [] },
  { route: 'admit-participant', allowed: [] },
  { route: 'close-item', allowed: LEADS },
  { route: 'start-stage', allowed: LEADS },
  { route: 'extend-stage', allowed: LEADS },
  { route: 'declare-new-passage', allowed: LEADS },
  { route: 'request-floor', allowed: SITS },
  { route: 'withdraw-request', allowed: SITS },
  { route: 'grant-floor', allowed: LEADS },
  { route: 'end-turn', allowed: SITS },
  { route: 'put-back-last', allowed: LEADS },
  { route: 'reorder-queue', allowed: LEADS },
  { route: 'record-attendance', allowed: ORGANISES },
  { route: 'record-roll', allowed: ORGANISES },
  { route: 'record-attendee', allowed: ORGANISES },
  { route: 'end-attendee', allowed: ORGANISES },
  { route: 'lift-recusal', allowed: LEADS },
  { route: 'draw-curtain', allowed: LEADS },
  { route: 'open-curtain', allowed: LEADS },
  { route: 'set-projection', allowed: LEADS },
  { route: 'raise-ethics-alert', allowed: SITS },
  { route: 'acknowledge-ethics-alert', allowed: LEADS },
  { route: 'add-proposition', allowed: SITS_FOR_ITEM },
  { route: 'amend-proposition', allowed: SITS_FOR_ITEM },
  { route: 'remove-proposition', allowed: SITS_FOR_ITEM },
  { route: 'open-round', allowed: LEADS },
  { route: 'answer-round', allowed: SITS_FOR_ITEM },
  { route: 'close-round', allowed: LEADS },
  { route: 'validate-response', allowed: LEADS },
  { route: 'add-erratum', allowed: LEADS },
  { route: 'propose-referent', allowed: LEADS },
  { route: 'accept-referent', allowed: SITS_FOR_ITEM },
  { route: 'decline-referent', allowed: SITS_FOR_ITEM },
  { route: 'record-return', allowed: SITS_FOR_ITEM },
  { route: 'reorder-agenda', allowed: ORGANISES },
  { route: 'designate-deputy', allowed: ORGANISES },
  { route: 'start-item', allowed: LEADS },
  { route: 'open-meeting', allowed: LEADS },
  { route: 'defer-item', allowed: LEADS },
  { route: 'redirect-item', allowed: LEADS },
  { route: 'exclude-member', allowed: LEADS },
  { route: 'declare-recusal', allowed: SITS },
  { route: 'withdraw-item', allowed: LEADS },
  { route: 'close-meeting', allowed: LEADS },
];
