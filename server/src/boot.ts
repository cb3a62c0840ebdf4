import 'reflect-metadata';
import type { Server as HttpServer } from 'node:http';
import { ModulesContainer, NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DataSource } from 'typeorm';
import { AppModule } from './app.module';
import { declaredRoutes, type DeclaredRoute } from './kernel/access/declared-access';
import { Clock, SettableClock, SystemClock } from './kernel/clock/clock';
import { createDemonstration, isEmptyInstallation } from './demo/create-demonstration';
import type { DemoAccount } from './demo/demo-cast';
import type { KernelParts } from './kernel/kernel.module';
import type { Config } from './kernel/config/config';
import { RootKey } from './kernel/crypto/root-key';
import { DatabaseClient } from './kernel/database/database-client';
import { assertSafeDatabase, provisionDatabase } from './kernel/database/provision';
import { serveClient } from './kernel/http/client-files';
import { secureHttp } from './kernel/http/secure-http';
import { serveSecurityContact } from './kernel/http/security-contact';
import { describeApi } from './kernel/http/api-document';
import { Origins } from './kernel/http/origins';
import { KillPoints } from './kernel/faults/kill-points';
import { NodeConnection } from './kernel/nodes/node-connection';
import { NodeHints } from './kernel/nodes/node-hints';
import { LiveRegistry, type RegisteredMessage } from './kernel/realtime/live-registry';
import { LiveServer } from './kernel/realtime/live-server';

/** A server that answers, and what scripts and tests need of it. */
export interface RunningServer {
  readonly app: NestExpressApplication;
  readonly url: string;
  readonly routes: readonly DeclaredRoute[];
  readonly messages: readonly RegisteredMessage[];
  /** Ends everything once, however often it is called. */
  stop(): Promise<void>;
}

interface BootOptions {
  readonly clock?: Clock;
  /** The fault campaign's own; the program of the service never gives one. */
  readonly killPoints?: KillPoints;
  readonly onProgress?: (message: string) => void;
  /** Receives the accounts of the demonstration, once, when it has just been created. */
  readonly onDemonstration?: (accounts: readonly DemoAccount[]) => void;
}

const POOL_SIZE = 20;
/** A server that is paused or cut off inside a transaction gives back the rows it holds after this time: the others go on. */
const HELD_ROWS_MS = 8_000;
/** How long messages and requests under way may still be answered once the server was told to stop. */
const DRAIN_MS = 5_000;

/** Provisions the database, builds the application, checks that everything declares its access, and listens. */
export async function bootServer(
  config: Config,
  {
    clock = new SystemClock(),
    killPoints = new KillPoints(),
    onProgress = () => undefined,
    onDemonstration = () => undefined,
  }: BootOptions = {},
): Promise<RunningServer> {
  const rootKey = RootKey.load(config);
  const source = new DataSource({
    type: 'postgres',
    url: await provisionDatabase(config.databaseAdminUrl, rootKey, onProgress),
    entities: [],
    // Statements of a transaction that do not wait for one another travel together.
    extra: {
      Client: DatabaseClient,
      max: POOL_SIZE,
      connectionTimeoutMillis: 5_000,
      pipeline: true,
      idle_in_transaction_session_timeout: HELD_ROWS_MS,
    },
  });
  await source.initialize();
  await assertSafeDatabase(source, config.test);
  if (config.demo && (await isEmptyInstallation(source)))
    onDemonstration(await playDemonstration({ config, rootKey, source }, clock, onProgress));
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with({ config, clock, rootKey, source, killPoints }), {
    logger: config.logLevel === 'silent' ? false : ['error', 'warn', 'fatal'],
    abortOnError: false,
    bodyParser: false,
  });
  app.setGlobalPrefix('api');
  secureHttp(app, config);
  serveSecurityContact(app, config, () => clock.now());
  const routes = declaredRoutes(app.get(ModulesContainer), 'api');
  describeApi(app);
  serveClient(app, config);
  await app.init();
  const live = app.get(LiveServer);
  live.attach(app.getHttpServer() as HttpServer);
  await app.get(NodeHints).start();
  await app.listen(config.port, config.host);
  const address = (app.getHttpServer() as HttpServer).address();
  const port = typeof address === 'object' && address !== null ? address.port : config.port;
  app.get(Origins).listeningOn(port);
  let stopping: Promise<void> | undefined;
  return {
    app,
    url: config.publicUrl ?? `http://${config.host}:${port}`,
    routes,
    messages: app.get(LiveRegistry).all(),
    stop: () => (stopping ??= stopAll(app, live, source)),
  };
}

/** The demonstration has an application of its own, whose clock follows the dates of what is played. */
async function playDemonstration(
  parts: Omit<KernelParts, 'clock'>,
  clock: Clock,
  onProgress: (message: string) => void,
): Promise<DemoAccount[]> {
  const demoClock = new SettableClock(clock.now());
  const context = await NestFactory.createApplicationContext(AppModule.with({ ...parts, clock: demoClock }), {
    logger: false,
    abortOnError: false,
  });
  try {
    return await createDemonstration(context, demoClock, clock.now(), onProgress);
  } finally {
    await context.close();
  }
}

/** Answers what was asked, tells the pages to reconnect, gives everything back: well within the ten seconds that orchestrators leave. */
async function stopAll(app: NestExpressApplication, live: LiveServer, source: DataSource): Promise<void> {
  const http = app.getHttpServer() as HttpServer;
  const cutting = setTimeout(() => http.closeAllConnections(), DRAIN_MS);
  await live.drain(DRAIN_MS);
  await live.stop();
  clearTimeout(cutting);
  await app.close();
  await app.get(NodeHints).stop();
  await app.get(NodeConnection).stop();
  await source.destroy();
}
