import { Client } from 'pg';
import { UnitOfWork } from '../../server/src/kernel/database/unit-of-work';
import type { ContentKey } from '../../server/src/kernel/crypto/content-key';
import { aClosedMeeting, done } from '../../server/test/responses/response-world';
import type { TestWorld } from '../../server/test/support/test-server';

/** A row as PostgreSQL writes it in JSON: sealed columns are hexadecimal. */
export type Row = Record<string, unknown>;

/** Tables that hold something of a situation which went through a commission, with what finds its rows. */
const OF_A_SITUATION = {
  situation: 'id = $1',
  situation_step: 'situation_id = $1',
  access_grant: `subject_kind = 'situation' AND subject_id = $1`,
  agenda_item: 'situation_id = $1',
  collective_response: 'situation_id = $1',
  commitment: 'situation_id = $1',
  response_return: 'response_id IN (SELECT id FROM collective_response WHERE situation_id = $1)',
  response_referent: 'response_id IN (SELECT id FROM collective_response WHERE situation_id = $1)',
} as const;
const OF_A_MEETING = {
  meeting: 'id = $1',
  convocation: 'meeting_id = $1 AND item_id IS NULL',
} as const;

export type SpecimenTable = keyof typeof OF_A_SITUATION | keyof typeof OF_A_MEETING;

/** One situation brought, discussed live and answered through the product, as rows to copy, with the key that opens them. */
export interface Specimen {
  readonly councilId: string;
  readonly situationId: string;
  readonly rows: Readonly<Record<SpecimenTable, readonly Row[]>>;
  readonly key: ContentKey;
}

/** Holds a commission through its sockets and takes the rows of its first situation. */
export async function takeSpecimen(world: TestWorld, client: Client): Promise<Specimen> {
  const meeting = await aClosedMeeting(world);
  const situationId = meeting.situations.first;
  await tellBack(world, situationId);
  const rows = {} as Record<SpecimenTable, Row[]>;
  const read = async (table: string, where: string, id: string): Promise<Row[]> =>
    (await client.query<{ row: Row }>(`SELECT to_jsonb(t) AS row FROM ${table} t WHERE ${where}`, [id])).rows.map(({ row }) => row);
  for (const [table, where] of Object.entries(OF_A_SITUATION)) rows[table as SpecimenTable] = await read(table, where, situationId);
  for (const [table, where] of Object.entries(OF_A_MEETING)) rows[table as SpecimenTable] = await read(table, where, meeting.id);
  return { councilId: world.here.id, situationId, rows, key: (await keysOf(world, [situationId]))[0] as ContentKey };
}

/** Both closing loops, as the coordinator records them. */
async function tellBack(world: TestWorld, situationId: string): Promise<void> {
  const coordinator = await world.as('coordinator');
  const { responses } = await done(coordinator.get(`/api/situations/${situationId}/follow-up`));
  const told = { how: 'Visite de la référente', answer: 'accepts', words: 'D’accord pour la visite.', nextAttemptOn: null };
  const on = new Date().toISOString().slice(0, 10);
  await done(coordinator.post(`/api/responses/${responses[0].id}/returns-to-person`, { ...told, on }));
  const point = { text: 'Point fait par téléphone.', useful: 'yes' };
  await done(coordinator.post(`/api/responses/${responses[0].id}/returns-to-submitter`, point));
}

/** The keys of situations of the measured council, created when new. */
export function keysOf(world: TestWorld, situationIds: readonly string[]): Promise<ContentKey[]> {
  return world.server.app.get(UnitOfWork).writeAsSystem(world.here.id, async (tx) => {
    await tx.audit({ action: 'bench.keys' });
    const keys: ContentKey[] = [];
    for (const id of situationIds) keys.push(await tx.key({ kind: 'situation', id }));
    return keys;
  });
}
