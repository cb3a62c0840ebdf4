import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actionInWords } from '@croisee/domain/audit/action-words';
import { AuditChain } from '../../src/kernel/audit/audit-chain';
import { anAdmissible } from '../situations/situation-world';
import type { HttpClient } from '../support/http-client';
import { startTestWorld, type TestWorld } from '../support/test-server';

const WORDLESS = ['Autre action', 'Other act'];

describe('the journal as the ethics referent reads it (real HTTP and PostgreSQL)', () => {
  let world: TestWorld;
  let ethics: HttpClient;
  let situationId: string;
  beforeAll(async () => {
    world = await startTestWorld();
    situationId = await anAdmissible(world);
    const administrator = await world.as('administrator');
    expect((await administrator.get('/api/audit')).status).toBe(403);
    ethics = await world.as('ethics');
  });
  afterAll(() => world.close());

  it('tells who did, read and was refused what, in words and without content', async () => {
    const { status, body } = await ethics.get('/api/audit');
    expect(status).toBe(200);
    expect(body.items).toContainEqual(
      expect.objectContaining({
        what: 'Situation transmise à la coordination',
        person: 'professional Conseil Ici',
        subjectId: situationId,
      }),
    );
    expect(body.items).toContainEqual(
      expect.objectContaining({
        outcome: 'refused',
        person: 'administrator Conseil Ici',
        what: expect.stringContaining('Lire le journal'),
      }),
    );
    expect(body.items).toContainEqual(expect.objectContaining({ what: 'Connexion', subjectName: 'ethics Conseil Ici' }));
    const wordless = body.items.filter((item: { what: string }) => WORDLESS.includes(item.what));
    expect(wordless.length).toBeLessThanOrEqual(1);
  });

  it('keeps to the filters: kind, person, subject, outcome, local days', async () => {
    const professional = world.here.people['professional']?.accountId ?? '';
    const about = (await ethics.get(`/api/audit?area=situation&person=${professional}&subject=${situationId}&outcome=done`)).body.items;
    expect(about.length).toBeGreaterThan(0);
    for (const item of about)
      expect(item).toMatchObject({ subjectKind: 'situation', subjectId: situationId, personId: professional, outcome: 'done' });
    expect((await ethics.get('/api/audit?until=2020-01-01')).body.items).toEqual([]);
    expect((await ethics.get('/api/audit?from=2020-01-01&area=account')).body.items.length).toBeGreaterThan(0);
    expect((await ethics.get('/api/audit?outcome=erased')).status).toBe(400);
  });

  it('is itself journalled at each reading, and shows the last signed statement', async () => {
    await ethics.get('/api/audit?outcome=refused');
    const chain = world.server.app.get(AuditChain);
    await chain.seal(world.here.id);
    const signed = await chain.state(world.here.id);
    const { body } = await ethics.get('/api/audit');
    expect(body.items[0]).toMatchObject({ what: 'Journal lu', outcome: 'read', person: 'ethics Conseil Ici', place: expect.any(Number) });
    expect(body.statement).toMatchObject({ place: JSON.parse(signed?.statement ?? '{}').place });
  });

  it('goes back page by page without a gap, and never into another council', async () => {
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body } = await ethics.get(`/api/audit${cursor === '' ? '' : `?cursor=${cursor}`}`);
      seen.push(...body.items.map((item: { id: string }) => item.id));
      cursor = body.next;
    }
    expect(new Set(seen).size).toBe(seen.length);
    const other = (await (await world.as('ethics', world.elsewhere)).get('/api/audit')).body.items;
    for (const { id } of other) expect(seen).not.toContain(id);
  });

  it('has words for every action that the server writes', () => {
    const domains = join(__dirname, '../../src/domains');
    const sources = readdirSync(domains, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'),
    );
    const actions = sources.flatMap((file) =>
      [...readFileSync(join(domains, file), 'utf8').matchAll(/action: '([a-z-]+\.[a-z-]+)'/g)].map(([, action]) => action ?? ''),
    );
    expect(actions.length).toBeGreaterThan(50);
    expect([...new Set(actions)].filter((action) => actionInWords(action, 'done', 'fr') === undefined)).toEqual([]);
  });
});
