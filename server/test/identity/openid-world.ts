import { createServer, type AddressInfo } from 'node:net';
import type { SettableClock } from '../../src/kernel/clock/clock';
import { BrowserClient } from '../support/browser-client';
import { OpenIdProviderProcess } from '../support/openid-provider';
import type { ApiAnswer } from '../support/http-client';
import { startTestWorld, type TestWorld } from '../support/test-server';

const CLIENT = { clientId: 'croisee', clientSecret: 'secret-des-essais-assez-long-pour-durer' };
const START = '/api/sign-in/openid/autre';
const MAX_STEPS = 8;

/** A server registered with a provider that runs beside it, and what a browser does between the two. */
export class OpenIdWorld {
  private constructor(
    readonly world: TestWorld,
    readonly provider: OpenIdProviderProcess,
    private readonly clock: SettableClock,
  ) {}

  static async start(clock: SettableClock, acr: readonly string[] = []): Promise<OpenIdWorld> {
    const port = await freePort();
    const publicUrl = `http://localhost:${port}`;
    const provider = await OpenIdProviderProcess.start({ ...CLIENT, redirectUri: `${publicUrl}${START}/callback` });
    const demands = { scope: 'openid email', acr, emailAttested: false };
    const config = { publicUrl, openIdProviders: [{ id: 'autre', label: 'Essais', issuer: provider.issuer, ...CLIENT, ...demands }] };
    return new OpenIdWorld(await startTestWorld({ clock, port, config }), provider, clock);
  }

  visitor(): BrowserClient {
    return new BrowserClient(this.world.server.url);
  }

  /** Leaves for the provider; `change` may alter the address on the way, as somebody in between would. */
  async leave(browser = this.visitor(), retour = '/situations', change: (url: URL) => void = () => undefined) {
    // Tokens carry the time of the provider, which is that of the machine.
    this.clock.set(new Date());
    const answer = await browser.get(`${START}?retour=${encodeURIComponent(retour)}`);
    const there = new URL(answer.headers.get('location') ?? '', this.world.server.url);
    change(there);
    return { browser, there };
  }

  /** Goes through the pages of the provider until it sends the person back; answers the address of the way back. */
  async through(there: URL): Promise<string> {
    const browser = new BrowserClient(this.provider.issuer);
    let next = there.href;
    for (let step = 0; step < MAX_STEPS; step += 1) {
      const answer = await browser.get(next);
      const location = answer.headers.get('location');
      if (location === null) throw new Error(`The provider answered ${answer.status}: ${JSON.stringify(answer.body).slice(0, 300)}`);
      next = new URL(location, this.provider.issuer).href;
      if (next.startsWith(this.world.server.url)) return next;
    }
    throw new Error('The provider never sent the person back.');
  }

  /** The whole way; answers where the browser ends up. */
  async signIn(browser = this.visitor()): Promise<{ browser: BrowserClient; answer: ApiAnswer; landed: string }> {
    const { there } = await this.leave(browser);
    const answer = await browser.get(await this.through(there));
    return { browser, answer, landed: answer.headers.get('location') ?? '' };
  }

  async close(): Promise<void> {
    this.provider.stop();
    await this.world.close();
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
