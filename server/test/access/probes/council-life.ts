import type { AccessWorld } from '../access-world';
import type { Probe } from '../http-probes';

const STALE = 999_999;
const DELIVERABLE = { title: 'Charte adoptée', topic: 'law-ethics', state: 'to-do', dueOn: null, structureId: null };
const TOOL = {
  ...{ title: 'Fiche de liaison', kind: 'liaison', state: 'in-use', versionLabel: '1', purpose: '', whereKept: '' },
  ...{ authorIds: [], userIds: [], reviewOn: null },
};
const BUDGET_LINE = {
  ...{ kind: 'technical', label: 'Salle', quantityHundredths: 100, unit: 'demi-journée', unitCents: 15_000, taxHundredths: 0 },
  ...{ cofinancedCents: 0, cofinancer: '', spentCents: 0 },
};
const BOOKING = {
  ...{ day: '2026-12-01', purpose: 'Comité', place: 'Salle des essais', hostStructureId: null, halfDays: 1, halfDayCents: 15_000 },
  ...{ state: 'to-ask', needs: '' },
};
const FIGURE = {
  ...{ label: 'Habitants', value: '10 000', percent: '', definition: '', source: 'Essai', year: 2025, limit: 'Un essai.' },
};

/** One of each thing the life of the council keeps. */
export interface CouncilLife {
  readonly modelId: string;
  readonly conventionId: string;
  readonly committeeId: string;
  readonly deliverableId: string;
  readonly toolId: string;
  readonly lentId: string;
  readonly lineId: string;
  readonly bookingId: string;
  readonly figureId: string;
  readonly timeId: string;
}

/** Written by the coordination, whose own time entry it is. */
export async function keepCouncilLife(
  coordinator: AccessWorld['clients']['coordinator'],
  committeeId: string,
  structureId: string,
): Promise<CouncilLife> {
  const write = async (path: string, body: object) => {
    const answer = await coordinator.post(path, body);
    if (answer.status !== 201) throw new Error(`${path} answered ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const term = { signedOn: '2026-11-02', validFrom: '2026-11-02', validUntil: '2027-11-01' };
  const model = await write('/api/conventions/models', { label: '1', adoptedOn: '2026-11-01', text: 'La structure s’engage. '.repeat(4) });
  const signature = { structureId, modelId: model.id, signatory: 'La direction', signatoryMandate: 'Délégation', ...term };
  const page = await write(`/api/committees/meetings/${committeeId}/deliverables`, DELIVERABLE);
  return {
    modelId: model.id,
    conventionId: (await write('/api/conventions', signature)).current.id,
    committeeId,
    deliverableId: page.meetings[0].deliverables[0].id,
    toolId: (await write('/api/library/tools', TOOL)).items[0].id,
    lentId: (await write('/api/library/models', { kind: 'convention', sourceId: model.id })).items[0].id,
    lineId: (await write('/api/project/budget-lines', BUDGET_LINE)).budget.lines[0].id,
    bookingId: (await write('/api/project/bookings', BOOKING)).bookings[0].id,
    figureId: (await write('/api/project/figures', FIGURE)).figures[0].id,
    timeId: (await write('/api/project/time', { kind: 'coordination', day: '2026-11-02', minutes: 30 })).entries[0].id,
  };
}

/** Lines are taken off last, by the only one who may: those who ask afterwards are refused before it is looked for. */
export function councilLifeProbes({ councilLife: life }: AccessWorld): Record<string, Probe> {
  const stale = { version: STALE };
  const committee = `/api/committees/meetings/${life.committeeId}`;
  return {
    'GET /api/conventions': { path: '/api/conventions' },
    'GET /api/conventions/models': { path: '/api/conventions/models' },
    'GET /api/conventions/models/:id': { path: `/api/conventions/models/${life.modelId}` },
    'POST /api/conventions/models': { path: '/api/conventions/models', body: {} },
    'POST /api/conventions': { path: '/api/conventions', body: {} },
    'POST /api/conventions/:id/end': {
      path: `/api/conventions/${life.conventionId}/end`,
      body: { on: '2000-01-01', reason: 'La structure ferme ses portes.' },
    },

    'GET /api/committees': { path: '/api/committees' },
    'GET /api/committees/:kind': { path: '/api/committees/technical-committee' },
    'PUT /api/committees/meetings/:id/record': {
      path: `${committee}/record`,
      body: { ...stale, summary: '', decisions: [], structureIds: [], others: 0 },
    },
    'POST /api/committees/meetings/:id/deliverables': { path: `${committee}/deliverables`, body: DELIVERABLE },
    'PUT /api/committees/deliverables/:id': {
      path: `/api/committees/deliverables/${life.deliverableId}`,
      body: { ...DELIVERABLE, ...stale },
    },
    'DELETE /api/committees/deliverables/:id': { path: `/api/committees/deliverables/${life.deliverableId}` },

    'GET /api/library/tools': { path: '/api/library/tools' },
    'POST /api/library/tools': { path: '/api/library/tools', body: {} },
    'PUT /api/library/tools/:id': { path: `/api/library/tools/${life.toolId}`, body: { ...TOOL, ...stale } },
    'DELETE /api/library/tools/:id': { path: `/api/library/tools/${life.toolId}` },
    'GET /api/library/models': { path: '/api/library/models' },
    'GET /api/library/models/:id': { path: `/api/library/models/${life.lentId}` },
    'POST /api/library/models': { path: '/api/library/models', body: {} },
    'POST /api/library/models/:id/withdraw': { path: `/api/library/models/${life.lentId}/withdraw` },

    'GET /api/project': { path: '/api/project' },
    'PUT /api/project': { path: '/api/project', body: {} },
    ...projectListProbes('budget-lines', life.lineId, { ...BUDGET_LINE, ...stale }),
    ...projectListProbes('bookings', life.bookingId, { ...BOOKING, ...stale }),
    ...projectListProbes('figures', life.figureId, { ...FIGURE, ...stale }),
    'GET /api/project/time': { path: '/api/project/time' },
    'POST /api/project/time': { path: '/api/project/time', body: {} },
    'DELETE /api/project/time/:id': { path: `/api/project/time/${life.timeId}` },
  };
}

function projectListProbes(list: string, id: string, body: object): Record<string, Probe> {
  const path = `/api/project/${list}`;
  return {
    [`POST ${path}`]: { path, body: {} },
    [`PUT ${path}/:id`]: { path: `${path}/${id}`, body },
    [`DELETE ${path}/:id`]: { path: `${path}/${id}` },
  };
}
