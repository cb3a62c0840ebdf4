import type { AccessWorld } from './access-world';
import { questionnaireProbes } from './probes/questionnaires';
import { whatItChangedProbes } from './probes/follow-up';
import { councilLifeProbes } from './probes/council-life';
import { documentProbes } from './probes/documents';
import { notificationsProbes } from './probes/notifications';
import { retentionProbes } from './probes/retention';
import { trustProbes } from './probes/trust';
import { WAYS_IN_PROBES } from './probes/ways-in';

/** How a route is called: its path with real ids, and a body the schema accepts or, where rights come before the body, none. */
export interface Probe {
  readonly path: string;
  readonly body?: unknown;
}

/** A version nobody has: whoever may act is told it is stale, and nothing changes. */
const STALE = 999_999;

const UNCHANGED = { version: STALE };

const A_STRUCTURE = {
  name: 'Autre nom',
  type: 'S07',
  sector: 'social',
  partnership: 'signatory',
  territory: null,
  listedService: false,
  seats: null,
};

/**
 * One call per route. Bodies are chosen so that whoever is allowed is answered by a rule (stale version, wrong state) rather than by a change; an
 * empty body stands where the role alone decides, since rights are asked before the body is read.
 */
export function probes(world: AccessWorld): Readonly<Record<string, Probe>> {
  return {
    ...identityProbes(world),
    ...directoryProbes(world),
    ...situationProbes(world),
    ...meetingProbes(world),
    ...followUpProbes(world),
    ...questionnaireProbes(world.questionnaire),
    ...notificationsProbes(world),
    ...retentionProbes(world),
    ...trustProbes(world),
    ...WAYS_IN_PROBES,
    ...documentProbes(world),
    ...councilLifeProbes(world),
  };
}

function identityProbes({ people, charterVersionId, structureId }: AccessWorld): Record<string, Probe> {
  const account = `/api/accounts/${people.leaverId}`;
  const mandate = `/api/mandates/${people.leaverMandateId}`;
  return {
    'GET /api/accounts': { path: '/api/accounts' },
    'GET /api/mandates/ending': { path: '/api/mandates/ending?days=60' },
    'POST /api/accounts/invitations': { path: '/api/accounts/invitations', body: {} },
    'POST /api/accounts/:id/invitation': { path: `${account}/invitation` },
    'POST /api/accounts/:id/recovery': { path: `${account}/recovery` },
    'POST /api/accounts/:id/second-factor/reset': { path: `${account}/second-factor/reset` },
    'POST /api/accounts/:id/mandates': {
      path: `${account}/mandates`,
      body: { role: 'member', structureId, profession: 'nurse', from: '2020-01-01', until: null },
    },
    'POST /api/mandates/:id/hand-over': {
      path: `${mandate}/hand-over`,
      body: { successorAccountId: people.guestId, successorProfession: 'nurse', on: '2000-01-01' },
    },
    'GET /api/public-page': { path: '/api/public-page' },
    'PUT /api/public-page': { path: '/api/public-page', body: {} },
    'GET /api/reversibility/export': { path: '/api/reversibility/export' },
    'GET /api/home/deadlines': { path: '/api/home/deadlines' },
    'GET /api/home/references': { path: '/api/home/references?q=AB' },
    'GET /api/home/first-steps': { path: '/api/home/first-steps' },
    'GET /api/council/settings': { path: '/api/council/settings' },
    'PUT /api/council/settings': { path: '/api/council/settings', body: {} },
    'GET /api/charter': { path: '/api/charter' },
    'GET /api/charter/versions': { path: '/api/charter/versions' },
    'GET /api/charter/versions/:id': { path: `/api/charter/versions/${charterVersionId}` },
    'POST /api/charter/versions': { path: '/api/charter/versions', body: {} },
    'POST /api/charter/signatures': { path: '/api/charter/signatures', body: {} },
    'GET /api/charter/signatures': { path: '/api/charter/signatures' },
  };
}

function directoryProbes({ structureId, personId }: AccessWorld): Record<string, Probe> {
  const structure = `/api/directory/structures/${structureId}`;
  const person = `/api/directory/people/${personId}`;
  return {
    'GET /api/directory/structures': { path: '/api/directory/structures' },
    'GET /api/directory/structures/:id': { path: structure },
    'GET /api/directory/people': { path: '/api/directory/people' },
    'POST /api/directory/structures': { path: '/api/directory/structures', body: {} },
    'PUT /api/directory/structures/:id': { path: structure, body: { ...A_STRUCTURE, ...UNCHANGED } },
    'POST /api/directory/structures/:id/partnership': { path: `${structure}/partnership`, body: { to: 'signatory' } },
    'POST /api/directory/people': { path: '/api/directory/people', body: {} },
    'PUT /api/directory/people/:id': {
      path: person,
      body: { displayName: 'Autre nom', profession: 'nurse', structureId, email: null, phone: null, ...UNCHANGED },
    },
    'POST /api/directory/import/preview': { path: '/api/directory/import/preview', body: {} },
    'POST /api/directory/import/apply': { path: '/api/directory/import/apply', body: {} },
  };
}

function situationProbes({ situation, adviceId, form, information, people, structureId }: AccessWorld): Record<string, Probe> {
  const one = `/api/situations/${situation.id}`;
  return {
    'POST /api/pseudonymisation/scan': { path: '/api/pseudonymisation/scan', body: { text: 'Une porte qui reste close.' } },
    'GET /api/situations': { path: '/api/situations' },
    'POST /api/situations': { path: '/api/situations', body: {} },
    'GET /api/situations/:id': { path: one },
    'GET /api/situations/:id/timeline': { path: `${one}/timeline` },
    'GET /api/situations/:id/readers': { path: `${one}/readers` },
    'GET /api/situations/:id/questions': { path: `${one}/questions` },
    'POST /api/situations/:id/questions': { path: `${one}/questions`, body: { text: 'Qui est passé la semaine dernière ?' } },
    'POST /api/situations/:id/questions/:questionId/answer': {
      path: `${one}/questions/${situation.questionId}/answer`,
      body: { text: 'Depuis le printemps.' },
    },
    'PUT /api/situations/:id/draft': {
      path: `/api/situations/${situation.draftId}/draft`,
      body: { submission: form, version: STALE, confirmed: [] },
    },
    'POST /api/situations/:id/completion-request': {
      path: `${one}/completion-request`,
      body: { question: 'Que manque-t-il au dossier ?' },
    },
    'POST /api/situations/:id/admissibility': { path: `${one}/admissibility`, body: { outcome: 'admissible', message: '' } },
    'PUT /api/situations/:id/preparation': { path: `${one}/preparation`, body: { ...UNCHANGED, checklist: {}, parties: [] } },
    'POST /api/situations/:id/rereading': { path: `${one}/rereading`, body: { digest: '0'.repeat(64), outcome: 'clean', note: '' } },
    'PUT /api/situations/:id/information': { path: `${one}/information`, body: { information, version: STALE } },
    'GET /api/situations/:id/invitees': { path: `${one}/invitees` },
    'POST /api/situations/:id/invitations': {
      path: `${one}/invitations`,
      body: { accountId: people.leaverId, structureId, reason: 'Connaît la situation.' },
    },
    'POST /api/situations/:id/dispensation': {
      path: `${one}/dispensation`,
      body: { reason: 'La personne ne peut être jointe et attendre lui nuirait.', reviewOn: '2000-01-01' },
    },
    'POST /api/situations/:id/dispensation/countersignature': { path: `${one}/dispensation/countersignature` },
    'GET /api/advice-requests': { path: '/api/advice-requests' },
    'POST /api/advice-requests': { path: '/api/advice-requests', body: {} },
    'POST /api/advice-requests/:id/answer': {
      path: `/api/advice-requests/${adviceId}/answer`,
      body: { text: 'Le CMP de secteur reçoit les partenaires le mardi.', outcome: 'answered' },
    },
    'POST /api/advice-requests/:id/next-meeting': { path: `/api/advice-requests/${adviceId}/next-meeting` },
    'POST /api/situations/:id/submit': { path: `/api/situations/${situation.draftId}/submit` },
    'POST /api/situations/:id/emergency': { path: `/api/situations/${situation.draftId}/emergency`, body: { keepText: true } },
    'POST /api/situations/:id/withdraw': { path: `/api/situations/${situation.draftId}/withdraw`, body: { askedBy: 'submitter' } },
  };
}

function meetingProbes({ meeting, people, adviceId }: AccessWorld): Record<string, Probe> {
  const one = `/api/meetings/${meeting.id}`;
  const item = `${one}/items/${meeting.freeItemId}`;
  const text = `/api/minutes/${meeting.documentId}`;
  const late = { reason: 'Salle indisponible', ...UNCHANGED };
  return {
    'GET /api/meetings': { path: '/api/meetings' },
    'POST /api/meetings': { path: '/api/meetings', body: {} },
    'POST /api/meetings/next': { path: '/api/meetings/next' },
    'POST /api/meetings/series': { path: '/api/meetings/series', body: {} },
    'GET /api/meetings/facilitators': { path: '/api/meetings/facilitators' },
    'GET /api/meetings/:id': { path: one },
    'GET /api/meetings/:id/state': { path: `${one}/state` },
    'GET /api/meetings/:id/calendar.ics': { path: `${one}/calendar.ics` },
    'PATCH /api/meetings/:id': { path: one, body: { ...UNCHANGED, place: 'Ailleurs' } },
    'PUT /api/meetings/:id/agenda': { path: `${one}/agenda`, body: { ...UNCHANGED, itemIds: [] } },
    'PUT /api/meetings/:id/members': { path: `${one}/members`, body: { ...UNCHANGED, memberIds: [] } },
    'POST /api/meetings/:id/items': { path: `${one}/items`, body: { kind: 'free', title: 'Point tardif', plannedMinutes: 5 } },
    'POST /api/meetings/:id/practice-questions': {
      path: `${one}/practice-questions`,
      body: { adviceRequestId: adviceId, title: 'Une question', plannedMinutes: 10 },
    },
    'PATCH /api/meetings/:id/items/:itemId': { path: item, body: { ...UNCHANGED, title: 'Autre titre' } },
    'DELETE /api/meetings/:id/items/:itemId': { path: `${item}?version=${STALE}` },
    'PUT /api/meetings/:id/items/:itemId/waiting': { path: `${item}/waiting`, body: { ...UNCHANGED, waiting: true } },
    'GET /api/meetings/:id/candidates': { path: `${one}/candidates` },
    'GET /api/meetings/:id/convocation-preview': { path: `${one}/convocation-preview` },
    'POST /api/meetings/:id/convoke': { path: `${one}/convoke`, body: UNCHANGED },
    'POST /api/meetings/:id/answer': { path: `${one}/answer`, body: { answer: 'present' } },
    'POST /api/meetings/:id/answers/:memberId': { path: `${one}/answers/${people.nurseMemberId}`, body: { answer: 'present' } },
    'GET /api/meetings/:id/invitees': { path: `${one}/invitees` },
    'GET /api/meetings/:id/answers': { path: `${one}/answers` },
    'GET /api/meetings/:id/admissible': { path: `${one}/admissible` },
    // On the list already: whoever may admit is told so.
    'POST /api/meetings/:id/participants': {
      path: `${one}/participants`,
      body: { memberId: people.nurseMemberId, reason: 'Vient à la place d’un collègue.' },
    },
    'POST /api/meetings/:id/guests': {
      path: `${one}/guests`,
      body: { memberId: people.guestMemberId, itemId: meeting.itemId, reason: 'Connaît la situation.' },
    },
    'POST /api/meetings/:id/guest-links': {
      path: `${one}/guest-links`,
      body: { itemId: meeting.itemId, profession: 'mediator', reason: 'Connaît l’immeuble.' },
    },
    'GET /api/meetings/:id/visit': { path: `${one}/visit` },
    'POST /api/meetings/:id/cancel': { path: `${one}/cancel`, body: late },
    'POST /api/meetings/:id/postpone': { path: `${one}/postpone`, body: { ...late, date: '2027-02-01' } },
    'POST /api/meetings/:id/projector-codes': { path: `${one}/projector-codes` },
    'DELETE /api/meetings/:id/projectors': { path: `${one}/projectors` },
    'GET /api/meetings/:id/items/:itemId/own-note': { path: `${one}/items/${meeting.itemId}/own-note` },
    'PUT /api/meetings/:id/items/:itemId/own-note': {
      path: `${one}/items/${meeting.itemId}/own-note`,
      body: { ...UNCHANGED, text: 'À demander.' },
    },
    'GET /api/meetings/:id/after': { path: `${one}/after` },
    'POST /api/meetings/:id/feedback': { path: `${one}/feedback`, body: { useful: 'yes', heard: 'yes', 'next-step': 'partly' } },
    'POST /api/meetings/:id/lessons': { path: `${one}/lessons`, body: { theme: 'housing', text: 'Peu de logements adaptés.' } },
    'DELETE /api/meetings/:id/lessons/:lessonId': { path: `${one}/lessons/${meeting.itemId}` },
    'GET /api/lessons': { path: '/api/lessons' },
    'GET /api/minutes/:id/versions': { path: `${text}/versions` },
    'GET /api/minutes/:id/versions/:versionId': { path: `${text}/versions/${meeting.versionId}` },
    'POST /api/minutes/:id/versions': { path: `${text}/versions` },
    'POST /api/minutes/:id/versions/:versionId/restoration': { path: `${text}/versions/${meeting.versionId}/restoration` },
    'POST /api/minutes/:id/redaction-preview': { path: `${text}/redaction-preview`, body: { text: 'Untel' } },
    'POST /api/minutes/:id/redaction': { path: `${text}/redaction`, body: { text: 'Untel', documentIds: [meeting.documentId] } },
    'GET /api/minutes/:id/people': { path: `/api/minutes/${meeting.documentId}/people` },
  };
}

function followUpProbes({ held, structureId }: AccessWorld): Record<string, Probe> {
  const meeting = `/api/meetings/${held.id}`;
  const commitment = `/api/commitments/${held.commitmentId}`;
  const response = `/api/responses/${held.responseId}`;
  return {
    'GET /api/meetings/:id/record': { path: `${meeting}/record` },
    'GET /api/meetings/:id/record/extract': { path: `${meeting}/record/extract` },
    'GET /api/meetings/:id/record/readers': { path: `${meeting}/record/readers` },
    'POST /api/meetings/:id/record/tidying': { path: `${meeting}/record/tidying` },
    'POST /api/meetings/:id/record/remarks-phase': { path: `${meeting}/record/remarks-phase`, body: { until: '2026-12-20T17:00:00.000Z' } },
    'POST /api/meetings/:id/items/:itemId/remarks': {
      path: `${meeting}/items/${held.itemId}/remarks`,
      body: { text: 'Le jour est à corriger.' },
    },
    'POST /api/meetings/:id/items/:itemId/errata': { path: `${meeting}/items/${held.itemId}/errata`, body: { text: 'Lire : mardi.' } },
    'POST /api/meetings/:id/record/approval': { path: `${meeting}/record/approval` },
    'GET /api/commitments': { path: '/api/commitments' },
    'POST /api/commitments/:id/status': {
      path: `${commitment}/status`,
      body: { ...UNCHANGED, status: 'in-progress', reason: null, note: '' },
    },
    'POST /api/commitments/:id/undo': { path: `${commitment}/undo`, body: UNCHANGED },
    'POST /api/commitments/:id/reassignment': {
      path: `${commitment}/reassignment`,
      body: { ...UNCHANGED, structureId, dueOn: '2027-01-31' },
    },
    'GET /api/situations/:id/follow-up': { path: `/api/situations/${held.situationId}/follow-up` },
    'GET /api/responses/:id/extract': { path: `${response}/extract` },
    'POST /api/responses/:id/referent-answer': { path: `${response}/referent-answer`, body: { accepts: true, limits: '' } },
    'POST /api/responses/:id/returns-to-person': {
      path: `${response}/returns-to-person`,
      body: { on: '2026-11-25', how: 'Assistante sociale, au café', answer: 'accepts', words: 'Je veux bien.', nextAttemptOn: null },
    },
    'POST /api/responses/:id/returns-to-submitter': {
      path: `${response}/returns-to-submitter`,
      body: { text: 'La visite est faite.', useful: 'yes' },
    },
    ...whatItChangedProbes(response),
    'POST /api/situations/:id/closure': {
      path: `/api/situations/${held.situationId}/closure`,
      body: {
        reason: 'C01',
        summary: 'Trop tôt pour clore.',
        remains: 'Tout.',
        learned: '',
        effectByReferent: 'unknown',
        effectByPerson: 'unknown',
        personWords: '',
      },
    },
    'GET /api/audit': { path: '/api/audit' },
    'GET /api/indicators/typologies': { path: '/api/indicators/typologies?of=situations' },
    'GET /api/indicators/book': { path: '/api/indicators/book' },
    'GET /api/indicators/book/export': { path: '/api/indicators/book/export' },
    'GET /api/indicators/cross': { path: '/api/indicators/cross' },
    'POST /api/indicators/publications': { path: '/api/indicators/publications', body: {} },
  };
}
