import { createHash } from 'node:crypto';
import { CHARTER_ARTICLES } from '@croisee/domain/charter/articles';
import { canonicalCharter } from '@croisee/domain/charter/signature.rules';
import { SettableClock } from '../../src/kernel/clock/clock';
import type { HttpClient } from '../support/http-client';
import { startTestWorld, type TestWorld } from '../support/test-server';

describe('the charter (real HTTP and PostgreSQL; only the clock is ours)', () => {
  const clock = new SettableClock(new Date('2026-11-21T09:00:00Z'));
  let world: TestWorld;
  let unsigned: HttpClient;
  beforeAll(async () => {
    world = await startTestWorld({ clock });
  });
  beforeEach(async () => {
    unsigned = await world.as('unsigned');
  });
  afterAll(() => world.close());

  async function signature(client: HttpClient, change: object = {}): Promise<object> {
    const { version } = (await client.get('/api/charter')).body as {
      version: { id: string; digest: string; articles: { number: number }[] };
    };
    return {
      versionId: version.id,
      digest: version.digest,
      articlesRead: version.articles.map(({ number }) => number),
      undertakes: true,
      ...change,
    };
  }
  const publication = (label: string, change: object = {}) => ({ label, adoptedOn: '2026-11-20', articles: CHARTER_ARTICLES, ...change });

  it('is read before it is signed; a page that skipped articles or shows another text signs nothing', async () => {
    const page = (await unsigned.get('/api/charter')).body;
    expect(page).toMatchObject({ state: 'unsigned', renewalDue: false, signatures: [] });
    expect(page.version.articles).toHaveLength(30);
    expect(page.version.articles[0].enforcement.fr).not.toBe('');
    const skipping = await unsigned.post('/api/charter/signatures', await signature(unsigned, { articlesRead: [1, 2] }));
    expect(skipping.body.code).toBe('CHARTER_NOT_READ');
    const other = await unsigned.post('/api/charter/signatures', await signature(unsigned, { digest: 'f'.repeat(64) }));
    expect(other.body.code).toBe('CHARTER_VERSION_OUTDATED');
    const without = await unsigned.post('/api/charter/signatures', await signature(unsigned, { undertakes: false }));
    expect(without.body.code).toBe('INVALID_INPUT');
    expect((await unsigned.get('/api/me')).body.charter).toBe('unsigned');
  });

  it('opens content with the very next request, once under a double click, with an evidence of its own', async () => {
    const body = await signature(unsigned);
    const answers = await Promise.all([unsigned.post('/api/charter/signatures', body), unsigned.post('/api/charter/signatures', body)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await unsigned.get('/api/me')).body.charter).toBe('signed');
    const { signatures } = (await unsigned.get('/api/charter')).body;
    expect(signatures).toHaveLength(1);
    expect((await unsigned.get(`/api/charter/signatures/${signatures[0].id}/evidence`)).body).toMatchObject({
      accountId: world.here.people['unsigned']?.accountId,
      articleCount: 30,
      signedAt: '2026-11-21T09:00:00.000Z',
      validUntil: '2027-11-20',
    });
  });

  it('can be withdrawn by its author, which closes content at once, and by nobody else', async () => {
    const { signatures } = (await unsigned.get('/api/charter')).body;
    const path = `/api/charter/signatures/${signatures[0].id}`;
    const member = await world.as('member');
    expect((await member.get(`${path}/evidence`)).body.code).toBe('NOT_FOUND');
    expect((await member.post(`${path}/withdraw`)).body.code).toBe('NOT_FOUND');
    expect((await unsigned.post(`${path}/withdraw`)).status).toBe(204);
    expect((await unsigned.get('/api/me')).body.charter).toBe('unsigned');
    expect((await unsigned.post(`${path}/withdraw`)).body.code).toBe('SIGNATURE_WITHDRAWN');
    expect((await unsigned.get(`${path}/evidence`)).status).toBe(200);
  });

  it('asks everybody again when a version is published; its digest is computed from its text', async () => {
    clock.advanceMs(60_000);
    const coordinator = await world.as('coordinator');
    const published = (await coordinator.post('/api/charter/versions', publication('2026-2'))).body;
    expect(published.digest).toBe(createHash('sha256').update(canonicalCharter(published)).digest('hex'));
    expect((await coordinator.get('/api/me')).body.charter).toBe('outdated');
    expect((await (await world.as('member', world.elsewhere)).get('/api/me')).body.charter).toBe('signed');
    const { items } = (await coordinator.get('/api/charter/versions')).body;
    expect(items.map(({ label, inForce }: { label: string; inForce: boolean }) => [label, inForce])).toEqual([
      ['2026-2', true],
      ['1', false],
    ]);
    expect((await coordinator.post('/api/charter/versions', publication('2026-2'))).body.code).toBe('CHARTER_LABEL_USED');
    expect((await coordinator.post('/api/charter/versions', publication('2027', { adoptedOn: '2027-01-01' }))).body.code).toBe(
      'CHARTER_ADOPTED_LATER',
    );
    expect((await unsigned.post('/api/charter/versions', publication('9'))).body.code).toBe('FORBIDDEN');
  });

  it('shows the coordination who stands where, to nobody else, and reminds 30 days before the end', async () => {
    await unsigned.post('/api/charter/signatures', await signature(unsigned));
    clock.set(new Date('2027-10-20T09:00:00Z'));
    unsigned = await world.as('unsigned');
    expect((await unsigned.get('/api/charter')).body.renewalDue).toBe(false);
    clock.set(new Date('2027-10-22T09:00:00Z'));
    unsigned = await world.as('unsigned');
    expect((await unsigned.get('/api/charter')).body).toMatchObject({ state: 'signed', renewalDue: true });
    const coordinator = await world.as('coordinator');
    const { items } = (await coordinator.get('/api/charter/signatures')).body;
    const line = (person: string) => items.find((item: { accountId: string }) => item.accountId === world.here.people[person]?.accountId);
    expect(line('unsigned')).toMatchObject({ state: 'signed', versionLabel: '2026-2', validUntil: '2027-11-20', renewalDue: true });
    expect(line('member')).toMatchObject({ state: 'outdated', versionLabel: '1' });
    expect(items).toHaveLength(Object.keys(world.here.people).length);
    expect((await unsigned.get('/api/charter/signatures')).body.code).toBe('FORBIDDEN');
  });

  it('asks again after twelve months', async () => {
    clock.set(new Date('2027-11-21T09:00:00Z'));
    expect((await (await world.as('unsigned')).get('/api/me')).body.charter).toBe('outdated');
  });
});
