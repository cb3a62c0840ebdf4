import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Yjs from 'yjs';
import { startPostgres } from '../../tools/pg.mjs';
import { freePort } from '../../tools/ports.mjs';
import { answersOn, PinnedProcess } from '../measuring/pinned-process';
import { loadPeer } from '../peers/peers';
import type { TypingSubject, TypistPage } from './typing-subject';

interface Provider {
  readonly hasUnsyncedChanges: boolean;
  on(event: 'synced', listener: () => void): void;
  destroy(): void;
}

type WebSocketClass = new (...args: unknown[]) => { on(event: 'message', listener: (data: ArrayBuffer) => void): void };

interface ProviderPackage {
  HocuspocusProvider: new (options: object) => Provider;
  HocuspocusProviderWebsocket: new (options: object) => { destroy(): void };
}

/** Hocuspocus with its own provider; durable only with `databaseUrl`, and then only some time after it acknowledged. */
export class HocuspocusSubject implements TypingSubject {
  readonly name: string;
  private process: PinnedProcess | undefined;
  private postgres: Awaited<ReturnType<typeof startPostgres>> | undefined;
  private folder: string | undefined;
  private port = 0;
  private readonly providers = new Map<TypistPage, Provider>();

  /** `keeps`: with its database extension on a PostgreSQL of its own. */
  constructor(private readonly keeps = false) {
    this.name = keeps ? 'Hocuspocus, database extension' : 'Hocuspocus';
  }

  get pid(): number {
    if (this.process === undefined) throw new Error('the server was not started');
    return this.process.pid;
  }

  async start(): Promise<void> {
    if (this.keeps) {
      this.folder = mkdtempSync(join(tmpdir(), 'peer-bench-'));
      this.postgres = await startPostgres({ dataDir: this.folder });
    }
    await this.startProcess();
  }

  async restart(signal?: NodeJS.Signals): Promise<void> {
    await this.process?.stop(signal);
    await this.startProcess();
  }

  private async startProcess(): Promise<void> {
    this.port = await freePort();
    const env = { PORT: String(this.port), ...(this.postgres === undefined ? {} : { DATABASE_URL: this.postgres.adminUrl }) };
    this.process = await PinnedProcess.start('dist/bench/peers/hocuspocus-server.mjs', env, () => answersOn(this.port));
  }

  async open(): Promise<TypistPage & { readonly receivedBytes: number }> {
    const { HocuspocusProvider, HocuspocusProviderWebsocket } = loadPeer<ProviderPackage>('@hocuspocus/provider');
    const { WebSocket } = loadPeer<{ WebSocket: WebSocketClass }>('ws');
    let receivedBytes = 0;
    class CountingWebSocket extends WebSocket {
      constructor(...args: unknown[]) {
        super(...args);
        this.on('message', (data) => (receivedBytes += data.byteLength));
      }
    }
    // Its provider recognises only documents of its own copy of Yjs.
    const yjs = loadPeer<typeof Yjs>('yjs');
    const doc = new yjs.Doc();
    const websocketProvider = new HocuspocusProviderWebsocket({ url: `ws://127.0.0.1:${this.port}`, WebSocketPolyfill: CountingWebSocket });
    const provider = new HocuspocusProvider({ websocketProvider, name: 'minutes', document: doc });
    (provider as unknown as { attach?: () => void }).attach?.();
    await new Promise<void>((resolve) => provider.on('synced', resolve));
    const close = (): void => {
      provider.destroy();
      websocketProvider.destroy();
    };
    const page = { doc, yjs, receivedBytes, close };
    this.providers.set(page, provider);
    return page;
  }

  /** Its server has everything first; its database extension writes two seconds after the last edit, ten at the latest. */
  async settled(page: TypistPage): Promise<void> {
    const deadline = Date.now() + 600_000;
    while (this.providers.get(page)?.hasUnsyncedChanges === true) {
      if (Date.now() > deadline) throw new Error('the peer did not take everything in');
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    await new Promise((resolve) => setTimeout(resolve, 15_000));
  }

  /** Whether its provider says that the server has everything. */
  isAcknowledged(page: TypistPage): boolean {
    return this.providers.get(page)?.hasUnsyncedChanges === false;
  }

  async stop(): Promise<void> {
    await this.process?.stop();
    this.process = undefined;
    await this.postgres?.stop();
    if (this.folder !== undefined) rmSync(this.folder, { recursive: true, force: true });
  }
}
