import { Client } from 'pg';
import type { HttpClient } from '../support/http-client';
import { startTestWorld, type TestWorld } from '../support/test-server';
import { aDraft } from '../situations/situation-world';

const FILE = {
  controllerAddress: '1, place des essais',
  officerContact: 'dpo@exemple.test',
  rightsContact: 'droits@exemple.test',
  jointControllers: '',
  hosting: 'Dans les murs du porteur',
  legalBasis: 'public-interest',
};

describe('the documents of the controller and the assessment they wait for (real HTTP and PostgreSQL)', () => {
  let world: TestWorld;
  let coordinator: HttpClient;
  beforeAll(async () => {
    world = await startTestWorld();
    coordinator = await world.as('coordinator');
    const owner = new Client({ connectionString: world.config.databaseAdminUrl });
    await owner.connect();
    await owner.query('UPDATE council SET fictitious = false WHERE id = $1', [world.here.id]);
    await owner.end();
  });
  afterAll(() => world.close());
  const submit = async () => {
    const professional = await world.as('professional');
    const { id } = await aDraft(professional);
    return professional.post(`/api/situations/${id}/submit`);
  };

  it('no real situation is handed over before the assessment is declared done; the draft stays', async () => {
    expect((await submit()).body.code).toBe('ASSESSMENT_NOT_DECLARED');
    expect((await coordinator.get('/api/data-protection')).body).toMatchObject({
      version: 0,
      situationsMayOpen: false,
      assessment: { state: 'not-begun' },
    });
  });

  it('is declared by those who keep the file, once it is complete; who and when stay written', async () => {
    const declare = (version: number, carriedOutBy = 'Déléguée à la protection des données') =>
      coordinator.post('/api/data-protection/assessment', { state: 'declared-done', carriedOutBy, version });
    expect((await declare(0)).body.code).toBe('ASSESSMENT_INCOMPLETE');
    expect((await coordinator.put('/api/data-protection', { ...FILE, version: 0 })).body).toMatchObject({ version: 1, file: FILE });
    expect((await coordinator.put('/api/data-protection', { ...FILE, version: 0 })).body.code).toBe('STALE_VERSION');
    expect((await declare(7)).body.code).toBe('STALE_VERSION');
    const declared = await declare(1);
    expect([declared.status, declared.body]).toMatchObject([
      200,
      {
        situationsMayOpen: true,
        assessment: { state: 'declared-done', declaredBy: 'coordinator Conseil Ici', declaredAt: expect.any(String) },
      },
    ]);
    expect((await submit()).status).toBe(200);
    const back = { state: 'in-progress', carriedOutBy: '', version: 2 };
    expect((await coordinator.post('/api/data-protection/assessment', back)).body.situationsMayOpen).toBe(false);
    expect((await submit()).body.code).toBe('ASSESSMENT_NOT_DECLARED');
  });

  it('is read by those who oversee, changed by none of them; a fictitious council is exempt and says so', async () => {
    const technical = await world.as('technical');
    expect((await technical.get('/api/data-protection')).body).toMatchObject({ canEdit: false, documents: expect.any(Array) });
    expect((await technical.put('/api/data-protection', { ...FILE, version: 3 })).body.code).toBe('FORBIDDEN');
    expect((await (await world.as('member')).get('/api/data-protection')).body.code).toBe('FORBIDDEN');
    const elsewhere = (await (await world.as('coordinator', world.elsewhere)).get('/api/data-protection')).body;
    expect(elsewhere).toMatchObject({ version: 0, situationsMayOpen: true, council: { fictitious: true } });
    expect(JSON.stringify(elsewhere.documents)).toContain('Conseil fictif de démonstration');
    expect(JSON.stringify(elsewhere)).not.toContain('dpo@exemple.test');
  });
});
