import { startTestWorld, type TestWorld } from '../support/test-server';
import { TEST_PASSWORD } from '../support/test-council';

describe('settings of a council and one’s own password (real HTTP and PostgreSQL)', () => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await startTestWorld();
  });
  afterAll(() => world.close());

  it('are proposed at first, changed by the administrator, refused at a stale version', async () => {
    const administrator = await world.as('administrator');
    const view = (await administrator.get('/api/council/settings')).body;
    expect(view).toMatchObject({
      timeZone: 'Europe/Paris',
      settings: { agreementGate: 'agreement', smallCountThreshold: 5, instanceShortName: 'commission' },
    });
    const { fictitious: _, ...edit } = view;
    const changed = { ...edit, timeZone: 'Indian/Reunion', settings: { ...edit.settings, instanceShortName: 'cellule' } };
    expect((await administrator.put('/api/council/settings', changed)).body).toMatchObject({
      version: view.version + 1,
      timeZone: 'Indian/Reunion',
      settings: { instanceShortName: 'cellule' },
    });
    expect((await administrator.put('/api/council/settings', changed)).body.code).toBe('STALE_VERSION');
    expect((await (await world.as('administrator', world.elsewhere)).get('/api/council/settings')).body.timeZone).toBe('Europe/Paris');
  });

  it('refuse a threshold that would show small counts, and an unknown zone', async () => {
    const administrator = await world.as('administrator');
    const { fictitious: _, ...edit } = (await administrator.get('/api/council/settings')).body;
    const low = await administrator.put('/api/council/settings', { ...edit, settings: { ...edit.settings, smallCountThreshold: 1 } });
    expect(low.body).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'settings.smallCountThreshold' }] });
    expect((await administrator.put('/api/council/settings', { ...edit, timeZone: 'Mars/Olympus' })).body.code).toBe('INVALID_INPUT');
  });

  it('are read by the coordinator, changed by nobody but the administrator', async () => {
    const coordinator = await world.as('coordinator');
    const { fictitious: _, ...edit } = (await coordinator.get('/api/council/settings')).body;
    expect((await coordinator.put('/api/council/settings', edit)).body.code).toBe('FORBIDDEN');
    expect((await (await world.as('member')).get('/api/council/settings')).body.code).toBe('FORBIDDEN');
  });

  it('change of password needs the one in use, follows the rules and ends the other sessions', async () => {
    const here = await world.as('deputy');
    const elsewhere = await world.as('deputy');
    const next = 'quatre lampes sur le quai';
    expect((await here.post('/api/me/password', { current: 'pas celui-là', next })).body.code).toBe('PASSWORD_WRONG');
    expect((await here.post('/api/me/password', { current: TEST_PASSWORD, next: 'azertyuiop123' })).body.code).toBe('PASSWORD_TOO_COMMON');
    expect((await here.post('/api/me/password', { current: TEST_PASSWORD, next })).status).toBe(204);
    expect((await here.get('/api/me')).status).toBe(200);
    expect((await elsewhere.get('/api/me')).body.code).toBe('SIGN_IN_REQUIRED');
    expect((await world.anonymous.signedIn(world.here.people['deputy']?.email ?? '', next)).cookie).toBeDefined();
  });
});
