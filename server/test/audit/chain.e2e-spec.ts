import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { AuditChain, STATEMENTS_FILE } from '../../src/kernel/audit/audit-chain';
import { examineExport, exportAudit } from '../../src/kernel/audit/audit-export';
import { AuditSigner, type SignedStatement } from '../../src/kernel/audit/audit-signature';
import { examineDatabase, examineInTransaction } from '../../src/kernel/audit/examine-database';
import { RootKey } from '../../src/kernel/crypto/root-key';
import { UnitOfWork } from '../../src/kernel/database/unit-of-work';
import { startTestWorld, type TestWorld } from '../support/test-server';

describe('the journal of a council (real PostgreSQL)', () => {
  let world: TestWorld;
  let owner: Client;
  let chain: AuditChain;
  let signer: AuditSigner;
  const readings = 40;

  beforeAll(async () => {
    world = await startTestWorld();
    owner = new Client({ connectionString: world.config.databaseAdminUrl });
    await owner.connect();
    chain = world.server.app.get(AuditChain);
    signer = new AuditSigner(RootKey.load(world.config));
    const unitOfWork = world.server.app.get(UnitOfWork);
    for (let index = 0; index < readings; index += 1)
      await unitOfWork.readAsSystem(world.here.id, (tx) => tx.audit({ action: 'situation.read', facts: { index } }, 'read'));
    // A refusal leaves its own row.
    const elected = await world.as('elected');
    await elected.get('/api/accounts');
    await chain.seal(world.here.id);
    await chain.seal(world.elsewhere.id);
    await chain.state(world.here.id);
  });
  afterAll(async () => {
    await owner.end();
    await world.close();
  });

  const outside = (): SignedStatement[] =>
    readFileSync(join(world.config.dataDir, STATEMENTS_FILE), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as SignedStatement);
  const reading = () => ({ publicKey: signer.publicKey, outside: outside() });
  const faultsHere = (examined: Awaited<ReturnType<typeof examineDatabase>>) =>
    examined.find(({ councilId }) => councilId === world.here.id)?.verdict.faults.map(({ fault }) => fault);

  it('gives every committed row its place, readings and refusals included, and is whole', async () => {
    const examined = await examineDatabase(owner, reading());
    const [here, elsewhere] = [world.here.id, world.elsewhere.id].map((id) => examined.find(({ councilId }) => councilId === id));
    expect(here).toMatchObject({ waiting: 0, verdict: { first: 1, faults: [], statements: 2 } });
    expect(elsewhere?.verdict.faults).toEqual([]);
    const { rows } = await owner.query<{ outcome: string }>(
      `SELECT DISTINCT e.outcome FROM audit_entry e JOIN audit_link l ON l.entry_seq = e.seq WHERE e.council_id = $1 ORDER BY 1`,
      [world.here.id],
    );
    expect(rows.map(({ outcome }) => outcome)).toEqual(['done', 'read', 'refused']);
  });

  it('lets the application neither touch a row nor a place, nor age rows so that they leave', async () => {
    const source = world.server.app.get(DataSource);
    for (const table of ['audit_entry', 'audit_link', 'audit_waiting', 'audit_statement'])
      for (const statement of [
        `UPDATE ${table} SET council_id = council_id`,
        `DELETE FROM ${table}`,
        `TRUNCATE ${table}`,
        `INSERT INTO ${table} DEFAULT VALUES`,
      ])
        await expect(source.query(statement)).rejects.toMatchObject({ code: '42501' });
    await expect(source.query(`SELECT app.audit_seal_at(10, '2020-01-01')`)).rejects.toMatchObject({ code: '42501' });
    await expect(source.query('SET ROLE croisee_definer')).rejects.toMatchObject({ code: '42501' });
    const early = world.server.app
      .get(UnitOfWork)
      .readAsSystem(world.here.id, (tx) => tx.manager.query(`SELECT app.audit_drop(5, 'x', '\\x00')`));
    await expect(early).rejects.toThrow('at least six months');
  });

  it.each<[string, string, string]>([
    ['a fact is edited', `UPDATE audit_entry SET facts = '{"index": 99}' WHERE seq = $seq`, 'changed'],
    ['who acted is edited', `UPDATE audit_entry SET actor_id = gen_random_uuid() WHERE seq = $seq`, 'changed'],
    ['the instant is moved by a microsecond', `UPDATE audit_entry SET at = at + interval '1 microsecond' WHERE seq = $seq`, 'changed'],
    [
      'the date of sealing is edited',
      `UPDATE audit_link SET sealed_at = sealed_at - interval '1 microsecond' WHERE entry_seq = $seq`,
      'changed',
    ],
    ['a row is deleted', `DELETE FROM audit_entry WHERE seq = $seq`, 'row-missing'],
    [
      'a row and its place are deleted',
      `WITH gone AS (DELETE FROM audit_link WHERE entry_seq = $seq) DELETE FROM audit_entry WHERE seq = $seq`,
      'place-missing',
    ],
    [
      'two rows change places',
      `UPDATE audit_entry e SET facts = o.facts FROM audit_entry o WHERE e.seq IN ($seq, $seq + 1) AND o.seq IN ($seq, $seq + 1) AND o.seq <> e.seq`,
      'changed',
    ],
    [
      'a row is slipped in',
      `INSERT INTO audit_entry (council_id, at, action, outcome) SELECT council_id, at, 'situation.read', 'read' FROM audit_entry WHERE seq = $seq`,
      'row-outside-chain',
    ],
    [
      'the end is cut, statements of the database included',
      `WITH cut AS (DELETE FROM audit_link WHERE council_id = '$here' AND entry_seq > $seq RETURNING entry_seq), forgotten AS (DELETE FROM audit_statement)
       DELETE FROM audit_entry WHERE seq IN (SELECT entry_seq FROM cut)`,
      'end-missing',
    ],
    [
      'the beginning is cut',
      `WITH cut AS (DELETE FROM audit_link WHERE council_id = '$here' AND entry_seq < $seq RETURNING entry_seq) DELETE FROM audit_entry WHERE seq IN (SELECT entry_seq FROM cut)`,
      'beginning-missing',
    ],
  ])('shows it when the owner of the database cheats: %s', async (_, statement, fault) => {
    const { rows } = await owner.query<{ seq: string }>(`SELECT seq FROM audit_entry WHERE council_id = $1 AND facts @> '{"index": 20}'`, [
      world.here.id,
    ]);
    await owner.query('BEGIN');
    try {
      const { rowCount } = await owner.query(statement.replaceAll('$seq', rows[0]?.seq ?? '').replaceAll('$here', world.here.id));
      expect(rowCount).toBeGreaterThan(0);
      expect(faultsHere(await examineInTransaction(owner, reading()))).toContain(fault);
    } finally {
      await owner.query('ROLLBACK');
    }
  });

  it('shows it when a row is edited and the whole chain computed anew by the database', async () => {
    await owner.query('BEGIN');
    try {
      await owner.query(`SELECT app.enter_as_system('${world.here.id}')`);
      await owner.query(`UPDATE audit_entry SET action = 'nothing' WHERE council_id = $1 AND facts @> '{"index": 20}'`, [world.here.id]);
      await owner.query(`INSERT INTO audit_waiting SELECT council_id, entry_seq FROM audit_link WHERE council_id = $1`, [world.here.id]);
      await owner.query(`DELETE FROM audit_link WHERE council_id = $1`, [world.here.id]);
      await owner.query(`SELECT app.audit_seal_at(10000, now())`);
      const faults = faultsHere(await examineInTransaction(owner, reading()));
      expect(new Set(faults)).toEqual(new Set(['rewritten']));
    } finally {
      await owner.query('ROLLBACK');
    }
  });

  it('leaves as an export that is examined without the database, and shows one changed byte', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'croisee-export-'));
    try {
      await exportAudit(owner, { folder, signer, outside: outside(), at: '2026-05-04T08:00:00.000Z' });
      expect(faultsHere(examineExport(folder, signer.publicKey))).toEqual([]);
      const stranger = new AuditSigner(RootKey.load({ rootKeyHex: 'd5'.repeat(32), dataDir: '' }));
      expect(() => examineExport(folder, stranger.publicKey)).toThrow('not signed');
      const file = join(folder, `journal-${world.here.id}.jsonl`);
      writeFileSync(file, readFileSync(file, 'utf8').replace('situation.read', 'situation.lead'));
      expect(() => examineExport(folder, signer.publicKey)).toThrow('is not the file');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('lets several servers seal at once without a hole, and a row written meanwhile waits for its turn', async () => {
    const unitOfWork = world.server.app.get(UnitOfWork);
    const writing = Array.from({ length: 60 }, (_, index) =>
      unitOfWork.readAsSystem(world.elsewhere.id, (tx) => tx.audit({ action: 'situation.read', facts: { index } }, 'read')),
    );
    const sealing = Array.from({ length: 6 }, () => chain.seal(world.elsewhere.id));
    await Promise.all([...writing, ...sealing]);
    await chain.seal(world.elsewhere.id);
    const examined = (await examineDatabase(owner, reading())).find(({ councilId }) => councilId === world.elsewhere.id);
    expect(examined).toMatchObject({ waiting: 0, verdict: { faults: [] } });
  });

  const actsByDay = (): Promise<string[]> =>
    world.server.app.get(UnitOfWork).readAsSystem(world.elsewhere.id, async (tx) => {
      const rows = await tx.manager.query<{ line: string }[]>(`SELECT row_to_json(a)::text AS line FROM app.acts_by_day() a ORDER BY 1`);
      return rows.map(({ line }) => line);
    });

  it('drops whole months that are over behind a signed statement, and stays whole', async () => {
    await owner.query('BEGIN');
    await owner.query(`SELECT app.enter_as_system('${world.elsewhere.id}')`);
    await owner.query(`INSERT INTO audit_waiting SELECT council_id, entry_seq FROM audit_link WHERE council_id = $1`, [world.elsewhere.id]);
    await owner.query(`DELETE FROM audit_link WHERE council_id = $1`, [world.elsewhere.id]);
    await owner.query(
      `SELECT app.audit_seal_at(5, now() - interval '15 months'), app.audit_seal_at(4, now() - interval '14 months'), app.audit_seal_at(10000, now())`,
    );
    await owner.query('COMMIT');
    const actsBefore = await actsByDay();
    expect(await chain.dropOldMonths(world.elsewhere.id)).toBe(9);
    expect(await chain.dropOldMonths(world.elsewhere.id)).toBe(0);
    // What left was counted first: together with what stays, and the line that says that months were dropped, nothing is missing.
    expect((await owner.query(`SELECT FROM act_count WHERE council_id = $1`, [world.elsewhere.id])).rowCount).toBeGreaterThan(0);
    expect((await actsByDay()).filter((line) => !line.includes('audit.months-dropped'))).toEqual(actsBefore);
    await chain.seal(world.elsewhere.id);
    const examined = (await examineDatabase(owner, reading())).find(({ councilId }) => councilId === world.elsewhere.id);
    expect(examined).toMatchObject({ waiting: 0, verdict: { first: 10, faults: [] } });
    const { rows } = await owner.query(`SELECT 1 FROM audit_entry WHERE council_id = $1 AND action = 'audit.months-dropped'`, [
      world.elsewhere.id,
    ]);
    expect(rows).toHaveLength(1);
  });
});
