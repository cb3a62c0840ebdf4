import { OutboxReader } from '../../../src/domains/notifications/outbox-reader';
import type { TestWorld } from '../../support/test-server';
import type { AccessWorld } from '../access-world';
import type { Probe } from '../http-probes';

/** The letter is the convocation of the member. */
export function notificationsProbes({ meeting, letterId }: AccessWorld): Record<string, Probe> {
  const letter = `/api/letters/${letterId}`;
  return {
    'GET /api/me/letters': { path: '/api/me/letters' },
    'POST /api/me/letters/:id/open': { path: `/api/me/letters/${letterId}/open` },
    'GET /api/me/letter-choices': { path: '/api/me/letter-choices' },
    'PUT /api/me/letter-choices': { path: '/api/me/letter-choices', body: { theme: 'records', mode: 'digest' } },
    'GET /api/letters': { path: '/api/letters' },
    'GET /api/letters/:id': { path: letter },
    'POST /api/letters/:id/retry': { path: `${letter}/retry` },
    'POST /api/letters/:id/handed-over': { path: `${letter}/handed-over` },
    'GET /api/meetings/:id/letters': { path: `/api/meetings/${meeting.id}/letters` },
    'GET /api/letter-settings': { path: '/api/letter-settings' },
    'PUT /api/letter-settings': { path: '/api/letter-settings', body: {} },
    'POST /api/mail/test': { path: '/api/mail/test' },
  };
}

/** What was left in the outbox so far becomes letters; answers the convocation of the member. */
export async function aLetterToTheMember(world: TestWorld, coordinator: AccessWorld['clients']['coordinator']): Promise<string> {
  await world.server.app.get(OutboxReader).readCouncil(world.here.id);
  const { items } = (await coordinator.get('/api/letters?theme=convocations')).body as { items: { id: string; recipient: string }[] };
  const letter = items.find(({ recipient }) => recipient.startsWith('member '));
  if (letter === undefined) throw new Error('nobody wrote to the member');
  return letter.id;
}
