import { Client } from 'pg';
import { LetterRounds } from '../../src/domains/notifications/letter-rounds';
import { UnitOfWork } from '../../src/kernel/database/unit-of-work';
import { startLettersWorld, type LettersWorld } from './letters-world';

const MINUTE_MS = 60_000;

/** Real SMTP, PostgreSQL and row-level security; the clock moves when told. */
describe('letters leave at least once, and say why when they do not', () => {
  let world: LettersWorld;
  let address: string;
  beforeAll(async () => {
    world = await startLettersWorld();
    address = world.here.people['member']?.email ?? '';
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    await world.round();
    world.box.empty();
  });

  const person = (name: string) => world.here.people[name] as NonNullable<(typeof world.here.people)[string]>;
  /** Something happens to the account of the member: they alone are written to. */
  async function happens(name = 'member'): Promise<void> {
    await world.server.app.get(UnitOfWork).writeAsSystem(world.here.id, async (tx) => {
      await tx.audit({ action: 'account.recovered', subjectKind: 'account', subjectId: person(name).accountId });
      await tx.outbox('account.recovered', person(name).accountId);
    });
  }
  const last = async () => (await world.letters()).at(-1);

  it('writes one letter per row and person, however many servers and rounds', async () => {
    await happens();
    await Promise.all([world.round(), world.round(), world.round()]);
    await world.round();
    expect(world.box.to(address)).toHaveLength(1);
    expect(world.box.mails).toHaveLength(1);
    expect(await last()).toMatchObject({ email: address, state: 'sent', attempts: 1, fault: null });
  });

  it('sends again, under the same Message-ID, when its connection is killed after the mail was accepted and before it is marked', async () => {
    await happens();
    world.box.afterNext(async () => {
      const owner = new Client({ connectionString: world.config.databaseAdminUrl });
      await owner.connect();
      await owner.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND state = 'idle in transaction' AND pid <> pg_backend_pid()`,
      );
      await owner.end();
    });
    // The transaction may run again by itself, or wait for the next round: the letter leaves again either way.
    await world.round();
    await world.round();
    const [first, second] = world.box.to(address).map((mail) => mail.header('Message-ID'));
    expect(first).toMatch(/^<[0-9a-f]{40}@croisee\.example>$/);
    expect(second).toBe(first);
    expect(await last()).toMatchObject({ state: 'sent', attempts: 1, messageId: first });
  });

  it('tries again ever later when asked to come later', async () => {
    await happens();
    world.box.refuse(address, 451, 2);
    await world.round();
    expect(await last()).toMatchObject({ state: 'waiting', attempts: 1, fault: 'delayed' });
    await world.round();
    expect(world.box.mails).toHaveLength(0);
    world.clock.advanceMs(MINUTE_MS);
    await world.round();
    expect(await last()).toMatchObject({ state: 'waiting', attempts: 2 });
    world.clock.advanceMs(5 * MINUTE_MS);
    await world.round();
    expect(await last()).toMatchObject({ state: 'sent', attempts: 3, fault: null });
    expect(world.box.mails).toHaveLength(1);
  });

  it('never tries again what is refused for good, until the coordinator says so', async () => {
    await happens();
    world.box.refuse(address, 550, 1);
    await world.round();
    const failed = await last();
    expect(failed).toMatchObject({ state: 'failed', attempts: 1, fault: 'refused' });
    world.clock.advanceMs(60 * MINUTE_MS);
    await world.round();
    expect(world.box.mails).toHaveLength(0);
    const coordinator = await world.as('coordinator');
    expect((await coordinator.post(`/api/letters/${failed?.id ?? ''}/retry`)).body).toMatchObject({ state: 'waiting', fault: null });
    await world.round();
    expect(world.box.to(address)).toHaveLength(1);
    expect((await coordinator.post(`/api/letters/${failed?.id ?? ''}/retry`)).body).toMatchObject({ code: 'LETTER_NOT_SENDABLE' });
  });

  it('does not write to somebody who left while the letter waited', async () => {
    await happens('guest');
    world.box.refuse(person('guest').email, 451, 1);
    await world.round();
    await world.server.app.get(UnitOfWork).writeAsSystem(world.here.id, async (tx) => {
      await tx.audit({ action: 'test.left' });
      await tx.manager.query('UPDATE membership SET left_at = $2 WHERE id = $1', [person('guest').memberId, tx.now]);
    });
    world.clock.advanceMs(MINUTE_MS);
    await world.round();
    expect(world.box.to(person('guest').email)).toEqual([]);
    expect(await last()).toMatchObject({ state: 'cancelled', fault: 'no-longer-theirs' });
  });

  it('writes to nobody in a fictitious council: letters wait, readable, until they are handed over', async () => {
    await happens();
    await world.server.app.get(LetterRounds).round();
    expect(world.box.mails).toEqual([]);
    const coordinator = await world.as('coordinator');
    const { health, items } = (await coordinator.get('/api/letters?state=waiting')).body;
    expect(health).toMatchObject({ configured: false, counts: { waiting: 1 } });
    const sheet = (await coordinator.get(`/api/letters/${items[0].id}`)).body;
    expect(sheet).toMatchObject({ state: 'waiting', title: 'L’accès à votre compte a été récupéré', site: world.config.publicUrl });
    expect((await coordinator.post(`/api/letters/${sheet.id}/handed-over`)).body).toMatchObject({ state: 'sent', attempts: 0 });
    await world.round();
    expect(world.box.mails).toEqual([]);
  });

  it('keeps the letters of one council from the other', async () => {
    const elsewhere = await world.as('coordinator', world.elsewhere);
    expect((await elsewhere.get('/api/letters')).body.items).toEqual([]);
    const own = (await world.letters())[0]?.id ?? '';
    expect((await elsewhere.get(`/api/letters/${own}`)).status).toBe(404);
    expect((await elsewhere.post(`/api/letters/${own}/retry`)).status).toBe(404);
  });

  it('tells the administrator what the mail server answers to a trial', async () => {
    const administrator = await world.as('administrator');
    expect((await administrator.post('/api/mail/test')).body).toEqual({ outcome: 'accepted', to: person('administrator').email });
    expect(world.box.to(person('administrator').email)).toHaveLength(1);
    world.box.refuse(person('administrator').email, 550);
    expect((await administrator.post('/api/mail/test')).body).toMatchObject({ outcome: 'refused' });
    expect((await (await world.as('member')).post('/api/mail/test')).status).toBe(403);
    expect((await administrator.get('/api/letters')).status).toBe(403);
  });
});
