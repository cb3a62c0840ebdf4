import { SituationsApi } from '../../src/domains/situations/api';
import { UnitOfWork } from '../../src/kernel/database/unit-of-work';
import { startTestWorld, type TestWorld } from '../support/test-server';
import { aDraft, aForm, aSubmitted } from './situation-world';

describe('a colleague presents a situation in place of its author (real HTTP and PostgreSQL)', () => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await startTestWorld();
  });
  afterAll(() => world.close());

  const accountOf = (name: string) => world.here.people[name]?.accountId ?? '';
  const away = (replacedBy: string) => aForm({ submitter: { ...aForm().submitter, willAttend: false, replacedBy } });

  it('is chosen by the author among those who hold a mandate of the same structure', async () => {
    const { id } = await aDraft(await world.as('professional'));
    const { colleagues } = (await (await world.as('professional')).get(`/api/situations/${id}`)).body;
    expect(colleagues.map(({ accountId }: { accountId: string }) => accountId).sort()).toEqual(
      [accountOf('member'), accountOf('coordinator'), accountOf('unsigned')].sort(),
    );
  });

  it('is refused from another structure or from the directory, and the form is kept as it was', async () => {
    const professional = await world.as('professional');
    const { id, version } = await aDraft(professional);
    for (const stranger of [accountOf('nurse'), crypto.randomUUID()]) {
      const body = { submission: away(stranger), version, confirmed: [] };
      expect((await professional.put(`/api/situations/${id}/draft`, body)).body.code).toBe('REPLACEMENT_NOT_COLLEAGUE');
    }
    expect((await professional.get(`/api/situations/${id}`)).body).toMatchObject({
      version,
      submission: { submitter: { willAttend: true } },
    });
  });

  it('is who the agenda convenes, and is named to readers of the form', async () => {
    const professional = await world.as('professional');
    const id = await aSubmitted(professional, away(accountOf('member')));
    const page = (await (await world.as('coordinator')).get(`/api/situations/${id}`)).body;
    expect(page.names[accountOf('member')]).toBe('member Conseil Ici');
    expect(page.colleagues).toBeUndefined();
    const [situation] = await world.server.app
      .get(UnitOfWork)
      .readAsSystem(world.here.id, (tx) => world.server.app.get(SituationsApi).forAgenda(tx, [id]));
    expect(situation).toMatchObject({ presenterId: accountOf('member') });
    expect(situation?.obstacles).not.toContain('SUBMITTER_ABSENT');
  });
});
