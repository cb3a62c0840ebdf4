import { randomUUID } from 'node:crypto';
import { COMMAND_PERMISSIONS } from '@croisee/domain/meetings/live/commands';
import { clockOfTheMeeting } from '../responses/response-world';
import { LiveClient } from '../support/live-client';
import { startTestWorld, type TestWorld } from '../support/test-server';
import { buildAccessWorld, type AccessWorld } from './access-world';
import { commandProbes } from './command-probes';
import { COMMAND_MATRIX, HTTP_MATRIX, MESSAGE_MATRIX, type MatrixRow } from './expected-matrix';
import { probes, type Probe } from './http-probes';
import { PERSONAS, type MatrixPersona } from './personas';

const REFUSED = new Set([401, 403, 404]);
const REFUSED_CODES = new Set(['SIGN_IN_REQUIRED', 'FORBIDDEN', 'NOT_FOUND', 'CHARTER_NOT_SIGNED']);

/** Whom a row lets through; who has no council of their own never gains one by it. */
function expectedOf(row: MatrixRow): readonly MatrixPersona[] {
  if (row.allowed === 'everybody') return PERSONAS;
  if (row.allowed === 'signed-in') return PERSONAS.filter((persona) => persona !== 'anonymous');
  return PERSONAS.filter(
    (persona) => (row.allowed as readonly string[]).includes(persona) || (persona === 'stranger' && row.ownCouncil === true),
  );
}

describe('authorisation matrix (real HTTP, sockets and PostgreSQL; expected cells written by hand)', () => {
  let server: TestWorld;
  let world: AccessWorld;
  let calls: Readonly<Record<string, Probe>>;
  beforeAll(async () => {
    server = await startTestWorld({ clock: clockOfTheMeeting() });
    world = await buildAccessWorld(server);
    calls = probes(world);
  }, 90_000);
  afterAll(() => server.close());

  it('knows every route of the application, and no other', () => {
    const declared = server.server.routes.map(({ method, path }) => `${method} ${path}`);
    expect(HTTP_MATRIX.map(({ route }) => route).sort()).toEqual([...declared].sort());
  });

  it('knows every socket message and every command', () => {
    expect(MESSAGE_MATRIX.map(({ route }) => route).sort()).toEqual(server.server.messages.map(({ event }) => event).sort());
    expect(COMMAND_MATRIX.map(({ route }) => route).sort()).toEqual(Object.keys(COMMAND_PERMISSIONS).sort());
  });

  it.each(HTTP_MATRIX.map((row) => [row.route, row] as const))('%s', async (route, row) => {
    const call = calls[route];
    // Routes of one's own session, and those that take something away for good, are shown by their own tests; here they must be declared.
    if (call === undefined) {
      expect(['everybody', 'signed-in'].includes(row.allowed as string) || SHOWN_ELSEWHERE.has(route)).toBe(true);
      return;
    }
    const reached: MatrixPersona[] = [];
    for (const persona of PERSONAS) {
      const { status } = await world.clients[persona].send(route.split(' ')[0] ?? 'GET', call.path, call.body);
      expect([persona, status >= 500]).toEqual([persona, false]);
      if (!REFUSED.has(status)) reached.push(persona);
    }
    expect(reached).toEqual(expectedOf(row));
  });

  it('opens the minutes of the item to those who sit for it', async () => {
    const sockets = await connect(world);
    const reached: MatrixPersona[] = [];
    for (const [persona, live] of sockets) {
      const answer = await live.request('minutes:open', { documentId: world.meeting.documentId });
      if (answer.ok) reached.push(persona);
    }
    expect(reached).toEqual(expectedOf(MESSAGE_MATRIX.find(({ route }) => route === 'minutes:open') as MatrixRow));
    for (const live of sockets.values()) live.socket.close();
  });

  it('lets nobody join or command a meeting but those the matrix names', async () => {
    const sockets = await connect(world);
    for (const row of [...MESSAGE_MATRIX.filter(({ route }) => route === 'meeting:join'), ...COMMAND_MATRIX]) {
      const reached: MatrixPersona[] = [];
      for (const [persona, live] of sockets) {
        const answer =
          row.route === 'meeting:join'
            ? await live.join(world.meeting.id)
            : await live.request('meeting:command', {
                meetingId: world.meeting.id,
                commandId: randomUUID(),
                type: row.route,
                payload: commandProbes(world)[row.route] ?? {},
              });
        if (answer.ok || !REFUSED_CODES.has(answer.error?.code ?? '')) reached.push(persona);
      }
      expect([row.route, reached]).toEqual([row.route, expectedOf(row)]);
    }
    for (const live of sockets.values()) live.socket.close();
  }, 60_000);
});

/** A second call would find the thing gone, which reads like a refusal; `server/test/<domain>` shows who may. */
const SHOWN_ELSEWHERE = new Set([
  'POST /api/charter/signatures/:id/withdraw',
  'GET /api/charter/signatures/:id/evidence',
  'GET /api/documents/:id/file',
  'GET /api/indicators/reports/:id',
  'PUT /api/indicators/reports/:id/sections/:section',
  'POST /api/indicators/reports/:id/seal',
  'GET /api/indicators/reports/:id/file',
  'POST /api/accounts/:id/invitation/revoke',
  'POST /api/accounts/:id/offboard',
  'POST /api/mandates/:id/end',
  'POST /api/situations/:id/parties/decision',
  'POST /api/remarks/:id/answer',
  'POST /api/situations/:id/invitations/:invitationId/cancel',
  'DELETE /api/directory/structures/:id',
  'DELETE /api/directory/people/:id',
  'DELETE /api/meetings/:id/guests/:itemId/:memberId',
]);

async function connect({ clients }: AccessWorld): Promise<Map<MatrixPersona, LiveClient>> {
  const sockets = new Map<MatrixPersona, LiveClient>();
  for (const persona of PERSONAS) {
    if (persona === 'anonymous') continue;
    sockets.set(persona, await LiveClient.connect(clients[persona]));
  }
  return sockets;
}
