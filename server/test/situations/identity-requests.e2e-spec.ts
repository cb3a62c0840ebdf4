import { anInformation } from '@croisee/domain/situations/situation.fixtures';
import { UnitOfWork } from '../../src/kernel/database/unit-of-work';
import { aCommission, aReadySituation, convoke, putOnAgenda, setMembers } from '../meetings/planning-world';
import type { HttpClient } from '../support/http-client';
import { startTestWorld, type TestWorld } from '../support/test-server';

const ASKED = { purpose: 'joint-visit', text: 'Préparer une visite à deux avec la personne.', days: 30 };
const TOLD = { outcome: 'told', reason: 'Appelez le secrétariat en matinée.', days: 20 };

describe('who a situation concerns is asked and decided here, answered outside (real HTTP and PostgreSQL)', () => {
  let world: TestWorld;
  const clients = new Map<string, Promise<HttpClient>>();
  const as = (name: string) => {
    const client = clients.get(name) ?? world.as(name);
    clients.set(name, client);
    return client;
  };

  /** A situation of the social structure, on the agenda of a convoked commission where nurse, landlord and member sit. */
  async function onAgenda(): Promise<string> {
    const coordinator = await as('coordinator');
    const id = await aReadySituation(world);
    const meetingId = await aCommission(world);
    await putOnAgenda(coordinator, meetingId, id);
    await setMembers(world, coordinator, meetingId, ['member', 'landlord', 'nurse']);
    await convoke(coordinator, meetingId);
    return id;
  }
  const ask = async (name: string, id: string, body: object = ASKED) =>
    (await as(name)).post(`/api/situations/${id}/identity-requests`, body);
  const decide = async (name: string, id: string, body: object = TOLD) =>
    (await as(name)).post(`/api/identity-requests/${id}/decision`, body);
  const listOf = async (name: string) => (await (await as(name)).get('/api/identity-requests')).body.items as { id: string }[];

  beforeAll(async () => {
    world = await startTestWorld();
  });
  afterAll(() => world.close());

  it('a member asks; the submitter’s structure sees it waiting and decides; the asker reads decision, reason and end', async () => {
    const id = await onAgenda();
    const asked = await ask('nurse', id);
    expect([asked.status, asked.body]).toMatchObject([201, { own: true, circle: 2, decision: null, canDecide: false }]);
    expect(await listOf('professional')).toMatchObject([{ id: asked.body.id, canDecide: true, structure: 'CMP des essais' }]);
    const decided = await decide('professional', asked.body.id);
    expect([decided.status, decided.body.decision]).toMatchObject([200, { outcome: 'told', reason: TOLD.reason }]);
    expect(await listOf('nurse')).toMatchObject([{ id: asked.body.id, decision: { outcome: 'told', until: decided.body.decision.until } }]);
    expect((await decide('professional', asked.body.id)).body.code).toBe('ALREADY_DONE');
  });

  it('a refusal reaches the asker with its reason', async () => {
    const id = await onAgenda();
    const { body } = await ask('landlord', id);
    expect(body.circle).toBe(3);
    await decide('member', body.id, { outcome: 'refused', reason: 'La personne ne le souhaite pas.', days: 1 });
    expect((await listOf('landlord')).find((each) => each.id === body.id)).toMatchObject({
      decision: { outcome: 'refused', reason: 'La personne ne le souhaite pas.', until: null },
    });
  });

  it('is not asked by the structure that submitted, nor twice, nor with a name, nor by those who do not deliberate', async () => {
    const id = await onAgenda();
    expect((await ask('member', id)).body.code).toBe('IDENTITY_KNOWN_AT_HOME');
    expect((await ask('nurse', id, { ...ASKED, text: 'Est-ce bien Madame Jeanne Duvernois, ma voisine ?' })).body.code).toBe(
      'IDENTITY_IN_TEXT',
    );
    expect((await ask('nurse', id)).status).toBe(201);
    expect((await ask('nurse', id)).body.code).toBe('ALREADY_DONE');
    expect((await ask('professional', id)).body.code).toBe('FORBIDDEN');
    expect((await ask('deputy', id)).body.code).toBe('NOT_FOUND');
    expect((await (await world.as('facilitator', world.elsewhere)).post(`/api/situations/${id}/identity-requests`, ASKED)).body.code).toBe(
      'NOT_FOUND',
    );
  });

  it('is decided by nobody else: neither the asker, nor other partners, nor the facilitator unless the council says so', async () => {
    const id = await onAgenda();
    const { body } = await ask('landlord', id);
    for (const name of ['landlord', 'nurse', 'facilitator', 'ethics', 'administrator'])
      expect([name, [403, 404]]).toEqual([name, expect.arrayContaining([(await decide(name, body.id)).status])]);
    expect((await decide('coordinator', body.id)).body.decision.outcome).toBe('told');
  });

  it('the facilitator decides where the council says so', async () => {
    const id = await onAgenda();
    const { body } = await ask('landlord', id);
    expect([403, 404]).toContain((await decide('facilitator', body.id)).status);
    const administrator = await as('administrator');
    const { fictitious: _, ...edit } = (await administrator.get('/api/council/settings')).body;
    await administrator.put('/api/council/settings', { ...edit, settings: { ...edit.settings, facilitatorAnswersIdentity: true } });
    expect((await decide('facilitator', body.id)).status).toBe(200);
  });

  it('is asked and told no more once the person excluded the partner, whose list no longer shows it', async () => {
    const id = await onAgenda();
    const { body } = await ask('nurse', id);
    const professional = await as('professional');
    const { version } = (await professional.get(`/api/situations/${id}`)).body;
    const information = anInformation({ opposition: 'partial', excludedStructureIds: [world.here.structures.health] });
    await professional.put(`/api/situations/${id}/information`, { information, version });
    expect((await decide('professional', body.id)).body.code).toBe('PARTNER_EXCLUDED_BY_PERSON');
    expect((await listOf('nurse')).filter((each) => each.id === body.id)).toEqual([]);
    expect((await ask('nurse', id)).body.code).toBe('NOT_FOUND');
    expect((await decide('professional', body.id, { outcome: 'refused', reason: 'La personne s’y oppose.', days: 1 })).status).toBe(200);
  });

  it('the table itself refuses that somebody decides for themselves or for their structure', async () => {
    const id = await onAgenda();
    const { body } = await ask('nurse', id);
    const force = (by: string, structureId: string) =>
      world.server.app.get(UnitOfWork).writeAsSystem(world.here.id, async (tx) => {
        await tx.audit({ action: 'test.forced' });
        await tx.manager.query(
          `UPDATE identity_request SET outcome = 'refused', decision = '\\x00', decided_by = $2, decided_structure_id = $3, decided_at = now() WHERE id = $1`,
          [body.id, world.here.people[by]?.accountId, structureId],
        );
      });
    await expect(force('nurse', world.here.structures.social)).rejects.toThrow('identity_request_somebody_else');
    await expect(force('deputy', world.here.structures.health)).rejects.toThrow('identity_request_another_structure');
  });

  it('leaves ids and no text in the outbox, and its steps in the journal', async () => {
    const rows = await world.server.app.get(UnitOfWork).readAsSystem(world.here.id, async (tx) => ({
      outbox: await tx.manager.query<object[]>(`SELECT topic, ids FROM outbox WHERE topic LIKE 'situation.identity%'`),
      audit: await tx.manager.query<{ action: string }[]>(
        `SELECT DISTINCT action FROM audit_entry WHERE action LIKE 'situation.identity%'`,
      ),
    }));
    expect(JSON.stringify(rows.outbox)).not.toContain('visite');
    expect(rows.audit.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['situation.identity-asked', 'situation.identity-told', 'situation.identity-refused']),
    );
  });
});
