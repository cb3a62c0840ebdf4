import { anInformation } from '@croisee/domain/situations/situation.fixtures';
import type { GrantLevel } from '@croisee/domain/access/grants';
import { GrantWriter } from '../../src/kernel/access/grant-writer';
import { UnitOfWork } from '../../src/kernel/database/unit-of-work';
import { DomainEvents } from '../../src/kernel/events/domain-events';
import { SettableClock } from '../../src/kernel/clock/clock';
import type { HttpClient } from '../support/http-client';
import { startTestWorld, type TestWorld } from '../support/test-server';
import { aDraft, aForm, anAdmissible, aSubmitted } from './situation-world';

describe('the person’s agreement and opposition (real HTTP and PostgreSQL, settable clock)', () => {
  let world: TestWorld;
  let submitter: HttpClient;
  let coordinator: HttpClient;
  let facilitator: HttpClient;
  const heard: { topic: string; situationId: string }[] = [];
  beforeAll(async () => {
    world = await startTestWorld({ clock: new SettableClock(new Date('2026-11-10T09:00:00Z')) });
    [submitter, coordinator, facilitator] = await Promise.all([world.as('professional'), world.as('coordinator'), world.as('facilitator')]);
    const events = world.server.app.get(DomainEvents);
    for (const topic of ['situation.opposed', 'situation.withdrawn', 'situation.partners-excluded'] as const)
      events.on(topic, async (_tx, { situationId }) => void heard.push({ topic, situationId }));
  });
  afterAll(() => world.close());

  const codeOf = (answer: { status: number; body: { code?: string } }) => [answer.status, answer.body.code];
  const versionOf = async (id: string) => (await submitter.get(`/api/situations/${id}`)).body.version as number;
  const record = async (who: HttpClient, id: string, change: Parameters<typeof anInformation>[0], version?: number) =>
    who.put(`/api/situations/${id}/information`, { information: anInformation(change), version: version ?? (await versionOf(id)) });

  async function give(person: string, id: string, level: GrantLevel): Promise<void> {
    const accountId = world.here.people[person]?.accountId ?? '';
    await world.server.app.get(UnitOfWork).writeAsSystem(world.here.id, async (tx) => {
      await world.server.app
        .get(GrantWriter)
        .give(tx, [{ accountId, subjectKind: 'situation', subjectId: id, level, reason: 'convocation' }]);
      await tx.audit({ action: 'test.granted' });
    });
  }

  it('a total opposition suspends at once, even over a stale version, and its text leaves every screen but the author’s', async () => {
    const id = await anAdmissible(world);
    await give('landlord', id, 'deliberate');
    const landlord = await world.as('landlord');
    expect((await landlord.get(`/api/situations/${id}`)).status).toBe(200);
    expect((await record(submitter, id, { opposition: 'total' }, 1)).body.status).toBe('suspended');
    expect(heard).toContainEqual({ topic: 'situation.opposed', situationId: id });
    expect((await landlord.get(`/api/situations/${id}`)).status).toBe(404);
    expect(Object.keys((await coordinator.get(`/api/situations/${id}`)).body.submission).sort()).toEqual(['information', 'mode']);
    expect((await record(coordinator, id, { opposition: 'none' })).body.status).toBe('admissible');
  });

  it('anything else over a stale version is refused', async () => {
    const id = await aSubmitted(submitter);
    expect(codeOf(await record(submitter, id, { wishes: 'unknown' }, 1))).toEqual([409, 'STALE_VERSION']);
  });

  it('a partial opposition ends what the excluded partners hold, and nobody else’s', async () => {
    const id = await anAdmissible(world);
    await give('landlord', id, 'deliberate');
    await give('nurse', id, 'deliberate');
    const excludedStructureIds = [world.here.structures.housing];
    expect((await record(submitter, id, { opposition: 'partial', excludedStructureIds })).body.status).toBe('admissible');
    expect((await (await world.as('landlord')).get(`/api/situations/${id}`)).status).toBe(404);
    expect((await (await world.as('nurse')).get(`/api/situations/${id}`)).status).toBe(200);
    expect(heard).toContainEqual({ topic: 'situation.partners-excluded', situationId: id });
    const invited = await coordinator.post(`/api/situations/${id}/invitations`, {
      accountId: world.here.people['landlord']?.accountId,
      structureId: world.here.structures.housing,
      reason: '',
    });
    expect(codeOf(invited)).toEqual([409, 'PARTNER_EXCLUDED_BY_PERSON']);
  });

  it('a facilitator whose structure the person excluded sees nothing, acts on nothing and is not told as a reader', async () => {
    const id = await anAdmissible(world);
    await record(submitter, id, { opposition: 'partial', excludedStructureIds: [world.here.structures.health] });
    expect(codeOf(await facilitator.get(`/api/situations/${id}`))).toEqual([404, 'NOT_FOUND']);
    expect(codeOf(await facilitator.post(`/api/situations/${id}/questions`, { text: 'Où en est-on ?' }))).toEqual([404, 'NOT_FOUND']);
    expect((await facilitator.get('/api/situations')).body.items.map((row: { id: string }) => row.id)).not.toContain(id);
    const { people } = (await submitter.get(`/api/situations/${id}/readers`)).body;
    expect(people.map((person: { level: string }) => person.level).sort()).toEqual(['coordinate', 'own']);
  });

  it('a person who objects or refused is not handed over', async () => {
    const objecting = await aDraft(submitter, aForm({ information: anInformation({ opposition: 'total' }) }));
    expect(codeOf(await submitter.post(`/api/situations/${objecting.id}/submit`))).toEqual([409, 'OPPOSITION_TOTAL']);
    const refusing = await aDraft(submitter, aForm({ information: anInformation({ agreement: 'refused' }) }));
    expect(codeOf(await submitter.post(`/api/situations/${refusing.id}/submit`))).toEqual([409, 'AGREEMENT_REFUSED']);
  });

  it('a dispensation opens the agenda only once the ethics referent countersigned, who reads no more than it needs', async () => {
    const ethics = await world.as('ethics');
    const id = await anAdmissible(
      world,
      aForm({
        information: anInformation({ informed: 'unreachable', agreement: 'not-collected', reason: 'Injoignable depuis deux mois.' }),
      }),
    );
    const reason = 'Elle ne répond plus depuis deux mois et son logement est menacé à court terme.';
    const gateOf = async () =>
      (await coordinator.get(`/api/situations/${id}`)).body.obstacles.map((obstacle: { code: string }) => obstacle.code) as string[];
    expect(await gateOf()).toContain('INFORMATION_MISSING');
    expect(codeOf(await ethics.post(`/api/situations/${id}/dispensation/countersignature`))).toEqual([404, 'NOT_FOUND']);
    expect(codeOf(await coordinator.post(`/api/situations/${id}/dispensation`, { reason, reviewOn: '2026-12-20' }))).toEqual([
      403,
      'FORBIDDEN',
    ]);
    expect(codeOf(await facilitator.post(`/api/situations/${id}/dispensation`, { reason, reviewOn: '2027-11-20' }))).toEqual([
      400,
      'DISPENSATION_REVIEW_DATE',
    ]);
    expect((await facilitator.post(`/api/situations/${id}/dispensation`, { reason, reviewOn: '2026-12-20' })).status).toBe(200);
    expect(await gateOf()).toContain('DISPENSATION_NOT_COUNTERSIGNED');
    const read = (await ethics.get(`/api/situations/${id}`)).body;
    expect(read.dispensation.reason).toBe(reason);
    for (const hidden of ['housing', 'health', 'entourage']) expect(read.submission).not.toHaveProperty(hidden);
    expect((await ethics.post(`/api/situations/${id}/dispensation/countersignature`)).status).toBe(200);
    expect(codeOf(await ethics.post(`/api/situations/${id}/dispensation/countersignature`))).toEqual([409, 'ALREADY_DONE']);
    expect((await gateOf()).filter((code) => code.startsWith('DISPENSATION') || code === 'INFORMATION_MISSING')).toEqual([]);
  });

  it('a withdrawal acts at once and is told to the other domains', async () => {
    const id = await anAdmissible(world);
    await give('nurse', id, 'deliberate');
    expect(codeOf(await facilitator.post(`/api/situations/${id}/withdraw`, { askedBy: 'person' }))).toEqual([403, 'FORBIDDEN']);
    expect((await submitter.post(`/api/situations/${id}/withdraw`, { askedBy: 'person' })).body.status).toBe('withdrawn');
    expect(heard).toContainEqual({ topic: 'situation.withdrawn', situationId: id });
    expect((await (await world.as('nurse')).get(`/api/situations/${id}`)).status).toBe(404);
    expect((await facilitator.get(`/api/situations/${id}`)).body.submission).toEqual({ mode: 'short' });
    expect(codeOf(await submitter.post(`/api/situations/${id}/withdraw`, { askedBy: 'person' }))).toEqual([409, 'SITUATION_STEP_REFUSED']);
  });

  it('an emergency keeps nothing typed unless its author asks', async () => {
    const gone = await aDraft(submitter);
    expect((await submitter.post(`/api/situations/${gone.id}/emergency`, {})).body.status).toBe('redirected-as-emergency');
    expect((await submitter.get(`/api/situations/${gone.id}`)).body.submission).toEqual({ mode: 'short' });
    const kept = await aDraft(submitter);
    await submitter.post(`/api/situations/${kept.id}/emergency`, { keepText: true });
    expect((await submitter.get(`/api/situations/${kept.id}`)).body.submission.account.factsSeen).toBe('Le courrier n’est plus relevé.');
  });

  it('who takes office as coordinator finds the open situations, and loses them with the mandate', async () => {
    const id = await aSubmitted(submitter);
    const turn = {
      mandateId: crypto.randomUUID(),
      accountId: world.here.people['deputy']?.accountId ?? '',
      memberId: world.here.people['deputy']?.memberId ?? '',
      role: 'coordinator' as const,
      structureId: null,
      sameRoleInForce: false,
    };
    const tell = (topic: 'identity.mandate-started' | 'identity.mandate-ended') =>
      world.server.app.get(UnitOfWork).writeAsSystem(world.here.id, async (tx) => {
        await tx.emit(topic, turn);
        await tx.audit({ action: 'test.told' });
      });
    const deputy = await world.as('deputy');
    await tell('identity.mandate-started');
    expect((await deputy.get(`/api/situations/${id}`)).body.levels).toEqual(['coordinate']);
    await tell('identity.mandate-ended');
    expect((await deputy.get(`/api/situations/${id}`)).status).toBe(404);
  });
});
