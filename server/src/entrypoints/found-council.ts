import 'reflect-metadata';
import { inspect } from 'node:util';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { AppModule } from '../app.module';
import { CouncilFoundation } from '../domains/identity/council-foundation.service';
import { FoundationArgumentsError, readFoundation } from '../founding/foundation-request';
import { SystemClock } from '../kernel/clock/clock';
import { ConfigError, readConfig } from '../kernel/config/config';
import { RootKey } from '../kernel/crypto/root-key';
import { assertSafeDatabase, provisionDatabase } from '../kernel/database/provision';

async function main(): Promise<void> {
  const council = readFoundation(process.argv.slice(2));
  const config = readConfig(process.env);
  const rootKey = RootKey.load(config);
  const source = new DataSource({ type: 'postgres', url: await provisionDatabase(config.databaseAdminUrl, rootKey), entities: [] });
  await source.initialize();
  try {
    await assertSafeDatabase(source, config.test);
    // Run twice by mistake, the command must not leave two councils that nobody can tell apart.
    const [homonym] = await source.query<unknown[]>('SELECT 1 FROM council WHERE name = $1', [council.name]);
    if (homonym !== undefined) throw new FoundationArgumentsError(['--name: a council of this name exists already']);
    const parts = { config, clock: new SystemClock(), rootKey, source };
    const app = await NestFactory.createApplicationContext(AppModule.with(parts), { logger: false, abortOnError: false });
    const { invitationPath } = await app.get(CouncilFoundation, { strict: false }).found(council);
    const address = config.publicUrl ?? `http://${config.host}:${config.port}`;
    process.stdout.write(
      `${council.name} is founded.\nHand this link to ${council.administrator.displayName} only; it works once, within seven days:\n\n  ${address}${invitationPath}\n\n`,
    );
    await app.close();
  } finally {
    if (source.isInitialized) await source.destroy();
  }
}

main().catch((error: unknown) => {
  const known = error instanceof ConfigError || error instanceof FoundationArgumentsError;
  process.stderr.write(`${known ? error.message : inspect(error)}\n`);
  process.exitCode = 1;
});
