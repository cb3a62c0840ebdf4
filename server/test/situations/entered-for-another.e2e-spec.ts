import { anInformation } from '@croisee/domain/situations/situation.fixtures';
import { UnitOfWork } from '../../src/kernel/database/unit-of-work';
import { startLettersWorld, type LettersWorld } from '../notifications/letters-world';
import type { HttpClient } from '../support/http-client';
import { aForm } from './situation-world';

const SECRET = 'Le suivi est interrompu depuis le printemps.';

describe('a submission received on paper (real HTTP, PostgreSQL and SMTP)', () => {
  let world: LettersWorld;
  let coordinator: HttpClient;
  let professional: HttpClient;
  beforeAll(async () => {
    world = await startLettersWorld();
    coordinator = await world.as('coordinator');
    professional = await world.as('professional');
  });
  afterAll(() => world.close());

  const accountOf = (name: string) => world.here.people[name]?.accountId ?? '';
  const received = (name = 'professional', council = world.here) => ({
    forAccountId: council.people[name]?.accountId ?? '',
    structureId: council.people[name]?.structureId ?? '',
    channel: 'paper',
    receivedOn: '2026-01-05',
  });
  const begin = (client: HttpClient, entry: object) => client.post('/api/situations', { mode: 'short', entry });
  const codeOf = ({ status, body }: { status: number; body: { code?: string } }) => [status, body.code];
  /** The person does not agree that health be shared: only the author reads that block. */
  const form = () => aForm({ health: { somaticNeeds: SECRET }, information: anInformation({ sharesHealth: false }) });

  async function aTyped(name = 'professional'): Promise<string> {
    const { id, version } = (await begin(coordinator, received(name))).body;
    const saved = await coordinator.put(`/api/situations/${id}/draft`, { submission: form(), version, confirmed: [] });
    expect(saved.status).toBe(200);
    return id;
  }

  async function aHanded(): Promise<string> {
    const id = await aTyped();
    const answer = await coordinator.post(`/api/situations/${id}/submit`);
    expect([answer.status, answer.body.status]).toEqual([200, 'submitted']);
    return id;
  }

  const rowsAbout = (id: string) =>
    world.server.app.get(UnitOfWork).readAsSystem(world.here.id, async (tx) => ({
      journal: await tx.manager.query<object[]>(
        `SELECT actor_id AS "actorId", facts FROM audit_entry WHERE action = 'situation.entered-for-another' AND subject_id = $1`,
        [id],
      ),
      outbox: await tx.manager.query<object[]>(
        `SELECT topic, ids FROM outbox WHERE topic = 'situation.entered-for-another' AND subject_id = $1`,
        [id],
      ),
    }));

  it('is a draft of who types it, marked with the name, and not yet the professional’s', async () => {
    const id = await aTyped();
    const page = (await coordinator.get(`/api/situations/${id}`)).body;
    expect(page.entry).toEqual({ ...received(), by: accountOf('coordinator') });
    expect(page.names[accountOf('professional')]).toBe('professional Conseil Ici');
    expect(page.names[page.entry.structureId]).toBe('CCAS des essais');
    expect(page.can).toEqual(expect.arrayContaining(['edit', 'submit']));
    expect(page.colleagues.map(({ accountId }: { accountId: string }) => accountId)).not.toContain(accountOf('professional'));
    expect((await professional.get(`/api/situations/${id}`)).status).toBe(404);
  });

  it('becomes the professional’s when handed over; who typed it keeps what coordination opens', async () => {
    const id = await aTyped();
    expect(JSON.stringify((await coordinator.get(`/api/situations/${id}`)).body)).toContain(SECRET);
    await coordinator.post(`/api/situations/${id}/submit`);
    const typed = (await coordinator.get(`/api/situations/${id}`)).body;
    expect(typed.levels).toEqual(['coordinate']);
    expect(JSON.stringify(typed)).not.toContain(SECRET);
    const authored = (await professional.get(`/api/situations/${id}`)).body;
    expect(authored).toMatchObject({
      levels: ['own'],
      submission: { health: { somaticNeeds: SECRET } },
      entry: { by: accountOf('coordinator') },
    });
    await coordinator.post(`/api/situations/${id}/completion-request`, { question: 'Que souhaite la personne maintenant ?' });
    expect((await professional.get(`/api/situations/${id}`)).body.can).toEqual(expect.arrayContaining(['edit', 'submit']));
    expect((await coordinator.post(`/api/situations/${id}/submit`)).status).toBe(403);
    expect((await professional.post(`/api/situations/${id}/submit`)).status).toBe(200);
    expect((await rowsAbout(id)).outbox).toHaveLength(1);
  });

  it('is told in the journal, in the timeline and to its author', async () => {
    const id = await aHanded();
    const facts = { enteredBy: accountOf('coordinator'), authorId: accountOf('professional'), channel: 'paper' };
    const { journal, outbox } = await rowsAbout(id);
    expect(journal).toEqual([{ actorId: accountOf('coordinator'), facts }]);
    expect(outbox).toEqual([{ topic: 'situation.entered-for-another', ids: {} }]);
    world.box.empty();
    await world.round();
    const told = (await world.letters()).filter(({ name }) => name === 'submission-entered');
    expect([...new Set(told.map(({ email }) => email))]).toEqual([world.here.people['professional']?.email]);
    expect(world.box.to(world.here.people['professional']?.email ?? '').length).toBeGreaterThan(0);
    expect((await professional.get(`/api/situations/${id}/timeline`)).body.steps).toEqual([
      expect.objectContaining({ action: 'submit', by: 'coordinator Conseil Ici', onBehalfOf: 'professional Conseil Ici' }),
    ]);
  });

  it('is re-read by somebody else than who typed it', async () => {
    const id = await aHanded();
    const page = (await coordinator.get(`/api/situations/${id}`)).body;
    expect(page.can).not.toContain('reread');
    const reread = { digest: page.textDigest, outcome: 'clean', note: '' };
    expect(codeOf(await coordinator.post(`/api/situations/${id}/rereading`, reread))).toEqual([403, 'FORBIDDEN']);
    expect((await (await world.as('facilitator')).post(`/api/situations/${id}/rereading`, reread)).status).toBe(200);
  });

  it('is refused for whoever cannot become its author, and to whoever does not coordinate', async () => {
    expect(codeOf(await begin(coordinator, received('professional', world.elsewhere)))).toEqual([422, 'ENTRY_FOR_NOBODY']);
    expect(codeOf(await begin(coordinator, received('elected')))).toEqual([422, 'ENTRY_FOR_NOBODY']);
    const otherStructure = { ...received(), structureId: world.here.structures.housing };
    expect(codeOf(await begin(coordinator, otherStructure))).toEqual([422, 'ENTRY_FOR_NOBODY']);
    expect(codeOf(await begin(coordinator, received('coordinator')))).toEqual([422, 'ENTRY_FOR_ONESELF']);
    expect(codeOf(await begin(coordinator, { ...received(), receivedOn: '2999-01-01' }))).toEqual([422, 'ENTRY_RECEIVED_LATER']);
    expect(codeOf(await begin(professional, received('landlord')))).toEqual([403, 'ENTRY_NEEDS_COORDINATOR']);
  });

  it('stays a draft when the professional left while it was typed', async () => {
    const id = await aTyped('landlord');
    await world.server.app.get(UnitOfWork).writeAsSystem(world.here.id, async (tx) => {
      await tx.audit({ action: 'test.left', subjectKind: 'account', subjectId: accountOf('landlord') });
      await tx.manager.query(`UPDATE membership SET left_at = $2 WHERE account_id = $1`, [accountOf('landlord'), tx.now]);
    });
    expect(codeOf(await coordinator.post(`/api/situations/${id}/submit`))).toEqual([422, 'ENTRY_FOR_NOBODY']);
    expect((await coordinator.get(`/api/situations/${id}`)).body).toMatchObject({ status: 'draft', levels: ['own'] });
  });
});
