import 'reflect-metadata';
import type { Server as HttpServer } from 'node:http';
import { ModulesContainer, NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DataSource } from 'typeorm';
import { AppModule } from './app.module';
import { declaredRoutes, type DeclaredRoute } from './kernel/access/declared-access';
import { Clock, SystemClock } from './kernel/clock/clock';
import type { Config } from './kernel/config/config';
import { RootKey } from './kernel/crypto/root-key';
import { assertSafeDatabase, provisionDatabase } from './kernel/database/provision';
import { serveClient } from './kernel/http/client-files';
import { secureHttp } from './kernel/http/secure-http';
import { describeApi } from './kernel/http/api-document';
import { Origins } from './kernel/http/origins';
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
  readonly onProgress?: (message: string) => void;
  /** Runs once the application stands and before it listens: the demonstration is created here. */
  readonly beforeListen?: (app: NestExpressApplication) => Promise<void>;
}

const POOL_SIZE = 20;

/** Provisions the database, builds the application, checks that everything declares its access, and listens. */
export async function bootServer(
  config: Config,
  { clock = new SystemClock(), onProgress = () => undefined, beforeListen }: BootOptions = {},
): Promise<RunningServer> {
  const rootKey = RootKey.load(config);
  const source = new DataSource({
    type: 'postgres',
    url: await provisionDatabase(config.databaseAdminUrl, rootKey, onProgress),
    entities: [],
    extra: { max: POOL_SIZE, connectionTimeoutMillis: 5_000 },
  });
  await source.initialize();
  await assertSafeDatabase(source, config.test);
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with({ config, clock, rootKey, source }), {
    logger: config.logLevel === 'silent' ? false : ['error', 'warn', 'fatal'],
    abortOnError: false,
    bodyParser: false,
  });
  app.setGlobalPrefix('api');
  secureHttp(app, config);
  const routes = declaredRoutes(app.get(ModulesContainer), 'api');
  describeApi(app);
  serveClient(app, config);
  await app.init();
  const live = app.get(LiveServer);
  live.attach(app.getHttpServer() as HttpServer);
  await beforeListen?.(app);
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

async function stopAll(app: NestExpressApplication, live: LiveServer, source: DataSource): Promise<void> {
  await live.stop();
  await app.close();
  await source.destroy();
}
