import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { inspect, parseArgs } from 'node:util';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { AppModule } from '../app.module';
import { InvitationLinks } from '../domains/identity/invitation-links';
import { importCouncil, ImportRefused } from '../domains/reversibility/council-import';
import { SystemClock } from '../kernel/clock/clock';
import { ConfigError, readConfig, type Config } from '../kernel/config/config';
import { RootKey } from '../kernel/crypto/root-key';
import { TransferKey } from '../kernel/crypto/transfer-key';
import { provisionDatabase } from '../kernel/database/provision';
import { UnitOfWork } from '../kernel/database/unit-of-work';

const USAGE = 'import-council --show-key | --from archive.zip';

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { from: { type: 'string' }, 'show-key': { type: 'boolean' } } });
  const config = readConfig(process.env);
  const rootKey = RootKey.load(config);
  if (values['show-key'] === true) {
    process.stdout.write(`${new TransferKey(rootKey).publicKey}\n`);
    return;
  }
  if (values.from === undefined) throw new ConfigError(USAGE);
  const url = await provisionDatabase(config.databaseAdminUrl, rootKey);
  const imported = await importCouncil({
    ...{ databaseAdminUrl: config.databaseAdminUrl, rootKey, now: new Date(), zip: readFileSync(resolve(values.from)) },
    onProgress: (message) => process.stdout.write(`  ${message}\n`),
  });
  process.stdout.write(`${imported.name} is here: ${imported.rows} rows, ${imported.keys} keys. Nobody has a password yet.\n`);
  for (const { name, path } of await invitationsOfAdministrators(config, rootKey, url, imported.councilId))
    process.stdout.write(`Hand this link to ${name} only; it works once, within seven days:\n\n  ${addressOf(config)}${path}\n\n`);
}

/** Those who manage accounts invite all the others. */
async function invitationsOfAdministrators(config: Config, rootKey: RootKey, url: string, councilId: string) {
  const source = new DataSource({ type: 'postgres', url, entities: [] });
  await source.initialize();
  const parts = { config, clock: new SystemClock(), rootKey, source };
  const app = await NestFactory.createApplicationContext(AppModule.with(parts), { logger: false, abortOnError: false });
  try {
    return await app.get(UnitOfWork, { strict: false }).writeAsSystem(councilId, async (tx) => {
      const people = await tx.manager.query<{ accountId: string; name: string }[]>(
        `SELECT DISTINCT m.account_id AS "accountId", a.display_name AS name FROM mandate d
         JOIN membership m ON m.council_id = d.council_id AND m.id = d.member_id JOIN account a ON a.id = m.account_id
         WHERE d.role = 'administrator' AND d.ended_at IS NULL AND (d.ends_on IS NULL OR d.ends_on >= $1::date)`,
        [tx.now],
      );
      const links = app.get(InvitationLinks, { strict: false });
      const made: { name: string; path: string }[] = [];
      for (const { accountId, name } of people) made.push({ name, path: (await links.create(tx, accountId)).path });
      await tx.audit({ action: 'council.import-invited', subjectKind: 'council', subjectId: councilId, facts: { people: made.length } });
      return made;
    });
  } finally {
    await app.close();
    if (source.isInitialized) await source.destroy();
  }
}

function addressOf({ publicUrl, host, port }: Config): string {
  return publicUrl ?? `http://${host}:${port}`;
}

main().catch((error: unknown) => {
  const known = error instanceof ConfigError || error instanceof ImportRefused;
  process.stderr.write(`${known ? error.message : inspect(error)}\n`);
  process.exitCode = 1;
});
