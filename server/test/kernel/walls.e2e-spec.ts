import { Controller, Get, Module } from '@nestjs/common';
import { ModulesContainer, NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { declaredRoutes } from '../../src/kernel/access/declared-access';
import { UnitOfWork } from '../../src/kernel/database/unit-of-work';
import { startTestWorld, type TestWorld } from '../support/test-server';

@Controller('forgotten')
class ForgottenController {
  @Get()
  read(): string {
    return 'open';
  }
}

@Module({ controllers: [ForgottenController] })
class ForgottenModule {}

describe('walls of the kernel (real PostgreSQL)', () => {
  let world: TestWorld;
  let source: DataSource;
  beforeAll(async () => {
    world = await startTestWorld();
    source = world.server.app.get(DataSource);
  });
  afterAll(() => world.close());

  it('does not boot with a route that declares no access', async () => {
    const app = await NestFactory.create(ForgottenModule, { logger: false });
    expect(() => declaredRoutes(app.get(ModulesContainer), 'api')).toThrow('GET /api/forgotten');
    await app.close();
  });

  it('shows no tenant row to a connection that entered no council', async () => {
    const tables = await source.query<{ name: string }[]>(
      `SELECT c.oid::regclass::text AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'council_id'
       WHERE c.relkind = 'r' AND c.relnamespace IN ('public'::regnamespace, 'keystore'::regnamespace) AND has_table_privilege(c.oid, 'SELECT')
         AND c.relname NOT IN ('sign_in_session', 'invitation', 'recovery_link')`,
    );
    expect(tables.length).toBeGreaterThan(10);
    for (const { name } of tables) expect([name, await source.query(`SELECT 1 FROM ${name} LIMIT 1`)]).toEqual([name, []]);
  });

  it('protects every table that belongs to a council: forced row-level security, composite key or council key', async () => {
    const unprotected = await source.query(
      `SELECT c.oid::regclass::text AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'council_id'
       WHERE c.relkind = 'r' AND c.relnamespace IN ('public'::regnamespace, 'keystore'::regnamespace)
         AND NOT (c.relrowsecurity AND c.relforcerowsecurity) AND c.relname NOT IN ('sign_in_session', 'invitation', 'recovery_link')`,
    );
    expect(unprotected).toEqual([]);
  });

  it('lets every foreign key between tenant tables carry the council', async () => {
    const loose = await source.query(
      `SELECT k.conrelid::regclass::text AS child, k.conname FROM pg_constraint k
       JOIN pg_attribute child ON child.attrelid = k.conrelid AND child.attname = 'council_id'
       JOIN pg_attribute parent ON parent.attrelid = k.confrelid AND parent.attname = 'council_id'
       WHERE k.contype = 'f' AND NOT (child.attnum = ANY (k.conkey))`,
    );
    expect(loose).toEqual([]);
  });

  it('shows one council nothing of the other, even to a query without WHERE', async () => {
    const names = await world.server.app
      .get(UnitOfWork)
      .readAsSystem(world.here.id, (tx) => tx.manager.query<{ council_id: string }[]>('SELECT DISTINCT council_id FROM structure'));
    expect(names).toEqual([{ council_id: world.here.id }]);
  });

  it('refuses a persona a council of which it is no member', async () => {
    const stranger = world.elsewhere.people['member'];
    const persona = { accountId: stranger?.accountId ?? '', councilId: world.here.id };
    const work = world.server.app.get(UnitOfWork).read(persona as never, async () => 'in');
    await expect(work).rejects.toMatchObject({ message: 'FORBIDDEN' });
  });

  it('keeps the journal append-only for the application’s role', async () => {
    for (const statement of [
      'UPDATE audit_entry SET action = action',
      'DELETE FROM audit_entry',
      `INSERT INTO audit_entry (council_id, at, action, outcome) VALUES ('${world.here.id}', now(), 'x', 'done')`,
    ])
      await expect(source.query(statement)).rejects.toMatchObject({ code: '42501' });
  });

  it('does not commit a write that left no trace in the journal', async () => {
    const write = world.server.app
      .get(UnitOfWork)
      .writeAsSystem(world.here.id, (tx) => tx.manager.query(`UPDATE structure SET territory = 'ailleurs'`));
    await expect(write).rejects.toThrow('without an audit row');
    const rows = await world.server.app
      .get(UnitOfWork)
      .readAsSystem(world.here.id, (tx) => tx.manager.query(`SELECT 1 FROM structure WHERE territory = 'ailleurs'`));
    expect(rows).toEqual([]);
  });

  it('publishes an API document with every route', async () => {
    const { body } = await world.anonymous.get('/api/openapi.json');
    const documented = Object.entries(body.paths as Record<string, object>).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const declared = world.server.routes.map((route) => `${route.method} ${route.path.replace(/:(\w+)/g, '{$1}')}`);
    expect(documented.sort()).toEqual(declared.sort());
  });
});
