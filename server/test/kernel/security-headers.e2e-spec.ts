import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ModulesContainer } from '@nestjs/core';
import type { AddressInfo, Server } from 'node:net';
import { declaredRoutes } from '../../src/kernel/access/declared-access';
import { HttpClient } from '../support/http-client';
import { startTestWorld, type TestWorld } from '../support/test-server';

/** On every answer, whatever the route and whoever asks. */
const EVERYWHERE: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'SAMEORIGIN',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'x-dns-prefetch-control': 'off',
  'x-permitted-cross-domain-policies': 'none',
};

const POLICY = [
  /default-src 'none'/,
  /script-src 'self'(;|$)/,
  /style-src 'self' 'nonce-[^']+'/,
  /connect-src 'self'/,
  /frame-ancestors 'none'/,
  /base-uri 'self'/,
  /form-action 'self'/,
  /require-trusted-types-for 'script'/,
  /trusted-types angular /,
];

describe('security headers (real HTTP)', () => {
  let world: TestWorld;
  let visitor: HttpClient;
  let pageNonce: string | null = null;
  beforeAll(async () => {
    const clientDir = mkdtempSync(join(tmpdir(), 'croisee-page-'));
    writeFileSync(join(clientDir, 'index.html'), '<app-root ngCspNonce="CSP_NONCE"></app-root>');
    world = await startTestWorld({
      config: { clientDir, publicUrl: 'https://croisee.test', securityContact: 'mailto:securite@croisee.test' },
    });
    const { port } = (world.server.app.getHttpServer() as Server).address() as AddressInfo;
    visitor = new HttpClient(`http://127.0.0.1:${port}`);
  });
  afterAll(() => world.close());

  function faultsOf(where: string, headers: Headers): string[] {
    const wrong = Object.entries(EVERYWHERE).filter(([name, value]) => headers.get(name) !== value);
    const policy = headers.get('content-security-policy') ?? '';
    return [
      ...wrong.map(([name]) => `${where}: ${name} is ${headers.get(name)}`),
      ...POLICY.filter((part) => !part.test(policy)).map((part) => `${where}: no ${part.source}`),
      ...(headers.has('x-powered-by') ? [`${where}: says what it is made of`] : []),
      ...(where.includes('/api/') && headers.has('etag') ? [`${where}: has a fingerprint`] : []),
      ...(headers.get('strict-transport-security')?.startsWith('max-age=31536000') ? [] : [`${where}: no strict transport`]),
      ...(where.includes('/api/') && !where.includes('/api/public/') && headers.get('cache-control') !== 'no-store'
        ? [`${where}: may be kept`]
        : []),
    ];
  }

  it('come with every route of the API, also when it refuses', async () => {
    const routes = declaredRoutes(world.server.app.get(ModulesContainer), 'api');
    expect(routes.length).toBeGreaterThan(100);
    const faults: string[] = [];
    for (const { method, path } of routes) {
      const { headers } = await visitor.send(method, path.replaceAll(/:\w+/g, '5a7ed16c-dcf2-4438-9cb7-6086d1dc2978'));
      faults.push(...faultsOf(`${method} ${path}`, headers));
    }
    expect(faults).toEqual([]);
  });

  it('come with the page, whose styles have a nonce of their own each time', async () => {
    for (const path of ['/', '/situations', '/nowhere/at/all']) {
      const { headers, body } = await visitor.get(path);
      expect(faultsOf(`page ${path}`, headers)).toEqual([]);
      const nonce = /'nonce-([^']+)'/.exec(headers.get('content-security-policy') ?? '')?.[1] ?? '';
      expect(body).toContain(`ngCspNonce="${nonce}"`);
      expect(nonce).not.toBe(pageNonce);
      pageNonce = nonce;
    }
  });

  it('come with what does not exist, with a body that is too large and with one that is no JSON', async () => {
    const tooLarge = await visitor.post('/api/sign-in', { email: 'x'.repeat(300_000) });
    expect(tooLarge.status).toBe(413);
    const broken = await visitor.post('/api/sign-in', '{');
    expect(broken.status).toBe(400);
    const unknown = await visitor.get('/api/nothing');
    expect(unknown.status).toBe(404);
    for (const { headers } of [tooLarge, broken, unknown]) expect(faultsOf('/api/ refused', headers)).toEqual([]);
  });

  it('tell whom to write to about a weakness, and until when that is true', async () => {
    const { body, headers } = await visitor.get('/.well-known/security.txt');
    expect(headers.get('content-type')).toContain('text/plain');
    expect(body).toContain('Contact: mailto:securite@croisee.test\n');
    expect(body).toContain('Canonical: https://croisee.test/.well-known/security.txt\n');
    expect(new Date(/Expires: (.+)/.exec(body)?.[1] ?? '').getTime()).toBeGreaterThan(Date.now() + 30 * 86_400_000);
  });
});
