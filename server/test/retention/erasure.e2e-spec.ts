import { SettableClock } from '../../src/kernel/clock/clock';
import { KeyStore } from '../../src/kernel/crypto/key-store';
import { UnitOfWork } from '../../src/kernel/database/unit-of-work';
import { A_MEETING_MS, aClosedMeeting, approve, clockOfTheMeeting, done } from '../responses/response-world';
import type { MeetingWithMinutes } from '../meetings/minutes-world';
import { startTestWorld, type TestWorld } from '../support/test-server';

describe('a situation that was in a meeting is erased for good (real PostgreSQL)', () => {
  let world: TestWorld;
  let clock: SettableClock;
  let meeting: MeetingWithMinutes;
  let situationId: string;
  let code: string;

  beforeAll(async () => {
    clock = clockOfTheMeeting();
    world = await startTestWorld({ clock });
    meeting = await aClosedMeeting(world);
    await approve(world, meeting.id);
    const coordinator = await world.as('coordinator');
    situationId = await rows<{ id: string }>('SELECT situation_id AS id FROM collective_response').then(([row]) => row?.id ?? '');
    code = (await coordinator.get(`/api/situations/${situationId}`)).body.code;
  }, A_MEETING_MS);
  afterAll(() => world.close());

  const rows = <T>(sql: string, parameters: unknown[] = []) =>
    world.server.app.get(UnitOfWork).readAsSystem(world.here.id, (tx) => tx.manager.query<T[]>(sql, parameters));

  const erasing = async (person: string, body: object = { code, reason: 'La personne demande que tout soit effacé.' }) =>
    (await world.as(person)).post(`/api/retention/situations/${situationId}/erasure`, body);

  it('is refused while it is followed, with the wrong code, under a hold, and to whoever may not', async () => {
    expect((await erasing('coordinator')).body.code).toBe('SITUATION_STEP_REFUSED');
    const [response] = await rows<{ id: string }>('SELECT id FROM collective_response');
    await rows(`SELECT 1`);
    await world.server.app.get(UnitOfWork).writeAsSystem(world.here.id, async (tx) => {
      await tx.audit({ action: 'test.closed' });
      await tx.manager.query(`UPDATE situation SET status = 'closed', closed_at = $2 WHERE id = $1`, [situationId, tx.now]);
    });
    expect(response).toBeDefined();
    for (const person of ['facilitator', 'ethics', 'member', 'professional', 'administrator'])
      expect((await erasing(person)).status).not.toBe(200);
    expect((await erasing('coordinator', { code: 'BCD-FGH-2', reason: 'La personne le demande.' })).body.code).toBe('ERASURE_CODE_DIFFERS');
    const ethics = await world.as('ethics');
    await done(ethics.post(`/api/retention/situations/${situationId}/hold`, { reason: 'Une procédure est en cours.' }));
    expect((await ethics.post(`/api/retention/situations/${situationId}/hold`, { reason: 'Une procédure est en cours.' })).body.code).toBe(
      'RETENTION_HELD',
    );
    expect((await erasing('coordinator')).body.code).toBe('RETENTION_HELD');
    await done(ethics.post(`/api/retention/situations/${situationId}/hold/lift`));
    expect((await ethics.post(`/api/retention/situations/${situationId}/hold/lift`)).body.code).toBe('RETENTION_NOT_HELD');
    const elsewhere = await world.as('coordinator', world.elsewhere);
    expect(
      (await elsewhere.post(`/api/retention/situations/${situationId}/erasure`, { code, reason: 'Une autre commission.' })).status,
    ).toBe(404);
  });

  it('leaves a certificate, no row, no key, no text, and a record that can still be read', async () => {
    const coordinator = await world.as('coordinator');
    const before = await done(coordinator.get(`/api/meetings/${meeting.id}/record`));
    expect(JSON.stringify(before)).toContain('Trois services se parlent enfin');
    const page = (await erasing('coordinator')).body;
    expect(page.certificates).toMatchObject([{ code, status: 'closed', cause: 'act', irrecoverableOn: '2026-12-24' }]);
    expect((await erasing('coordinator')).status).toBe(404);
    expect((await coordinator.get(`/api/situations/${situationId}`)).status).toBe(404);
    const after = await done(coordinator.get(`/api/meetings/${meeting.id}/record`));
    expect(JSON.stringify(after)).not.toContain('Trois services');
    expect(JSON.stringify(after)).not.toContain(code);
    for (const path of [
      `/api/meetings/${meeting.id}`,
      '/api/meetings',
      '/api/situations',
      '/api/commitments',
      '/api/typologies?subject=situations&year=2026',
    ])
      expect([path, (await coordinator.get(path)).status >= 500]).toEqual([path, false]);
    expect(await tablesNaming(situationId)).toEqual([
      'access_grant',
      'audit_entry',
      'erasure_certificate',
      'keystore.erasure_ledger',
      'outbox',
    ]);
    const open = await rows(`SELECT 1 FROM access_grant WHERE subject_id = $1 AND (valid_until IS NULL OR valid_until > $2)`, [
      situationId,
      clock.now(),
    ]);
    expect(open).toEqual([]);
  });

  it('never gets a key again', async () => {
    const sealing = world.server.app
      .get(UnitOfWork)
      .readAsSystem(world.here.id, (tx) =>
        world.server.app.get(KeyStore).keyOf(tx.manager, tx.councilId, { kind: 'situation', id: situationId }, tx.now),
      );
    await expect(sealing).rejects.toThrow('No data key');
  });

  it('takes nothing without a line of the ledger, even when asked directly', async () => {
    const [other] = await rows<{ id: string }>(`SELECT id FROM situation LIMIT 1`);
    await expect(
      world.server.app
        .get(UnitOfWork)
        .readAsSystem(world.here.id, (tx) => tx.manager.query(`SELECT app.erase_situation($1, now())`, [other?.id])),
    ).rejects.toThrow('NOT_IN_LEDGER');
  });

  /** Tables whose rows still bear this id in any column. */
  async function tablesNaming(id: string): Promise<string[]> {
    const columns = await rows<{ place: string; name: string }>(
      `SELECT c.oid::regclass::text AS place, a.attname AS name FROM pg_class c
       JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
       WHERE c.relkind = 'r' AND c.relnamespace IN ('public'::regnamespace, 'keystore'::regnamespace)
         AND format_type(a.atttypid, a.atttypmod) IN ('uuid', 'jsonb', 'uuid[]')
         AND has_table_privilege(c.oid, 'SELECT')`,
    );
    const found = new Set<string>();
    for (const { place, name } of columns)
      if ((await rows(`SELECT 1 FROM ${place} WHERE "${name}"::text LIKE '%' || $1 || '%' LIMIT 1`, [id])).length > 0) found.add(place);
    return [...found].toSorted();
  }
});
