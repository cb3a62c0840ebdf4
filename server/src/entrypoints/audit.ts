import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect, parseArgs } from 'node:util';
import { Client } from 'pg';
import { STATEMENTS_FILE } from '../kernel/audit/audit-chain';
import { examineExport, exportAudit } from '../kernel/audit/audit-export';
import { AuditSigner, type SignedStatement } from '../kernel/audit/audit-signature';
import type { ChainPlace } from '../kernel/audit/chain-end';
import type { FoundFault } from '../kernel/audit/chain-verdict';
import { examineDatabase, holderOf, type ExaminedCouncil } from '../kernel/audit/examine-database';
import { ConfigError, readConfig } from '../kernel/config/config';
import { RootKey } from '../kernel/crypto/root-key';

const USAGE = `audit verify [--statements file]… [--printed line:hash]… | verify --export folder --public-key file | export --to folder | public-key`;
const FAULTS_SHOWN = 20;

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      statements: { type: 'string', multiple: true },
      printed: { type: 'string', multiple: true },
      export: { type: 'string' },
      to: { type: 'string' },
      'public-key': { type: 'string' },
    },
  });
  if (values.printed !== undefined && (positionals[0] !== 'verify' || values.export !== undefined)) throw new ConfigError(USAGE);
  if (positionals[0] === 'verify' && values.export !== undefined && values['public-key'] !== undefined) {
    conclude(examineExport(values.export, readFileSync(values['public-key'], 'utf8')));
    return;
  }
  const config = readConfig(process.env);
  const signer = new AuditSigner(RootKey.load(config));
  const kept = join(config.dataDir, STATEMENTS_FILE);
  const files = [...(values.statements ?? []), ...(existsSync(kept) ? [kept] : [])];
  const outside = files.flatMap(readStatements);
  if (positionals[0] === 'public-key') process.stdout.write(signer.publicKey);
  else if (positionals[0] === 'verify' && values.export === undefined) {
    if (outside.length === 0) process.stdout.write('No statement kept outside the database was found: a cut end may go unseen.\n');
    const printed = (values.printed ?? []).map(readPrinted);
    conclude(await connected(config.databaseAdminUrl, (client) => examineDatabase(client, { publicKey: signer.publicKey, outside })));
    for (const place of printed) await connected(config.databaseAdminUrl, (client) => tellPrinted(client, place));
  } else if (positionals[0] === 'export' && values.to !== undefined) {
    const request = { folder: values.to, signer, outside, at: new Date().toISOString() };
    conclude(await connected(config.databaseAdminUrl, (client) => exportAudit(client, request)));
    process.stdout.write(`Exported to ${values.to}; whoever checks it needs the public key:\n${signer.publicKey}`);
  } else throw new ConfigError(USAGE);
}

function readStatements(file: string): SignedStatement[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as SignedStatement);
}

/** What is printed on an approved record: line of the journal and hash there, with or without the spaces that help reading. */
function readPrinted(text: string): ChainPlace {
  const [, place, hash] = /^\s*(\d+)\s*:\s*([0-9a-f\s]+)$/i.exec(text) ?? [];
  const digits = (hash ?? '').replaceAll(/\s/g, '').toLowerCase();
  if (place === undefined || digits.length !== 64)
    throw new ConfigError(`"${text}" is not what a record prints: a line, a colon, 64 digits.`);
  return { place: Number(place), hash: digits };
}

async function tellPrinted(client: Client, printed: ChainPlace): Promise<void> {
  const holder = await holderOf(client, printed);
  const fate =
    holder === undefined ? 'IN NO JOURNAL as printed: changed, cut, or older than what is kept' : `as printed in the journal of ${holder}`;
  process.stdout.write(`printed line ${printed.place}: ${fate}\n`);
  if (holder === undefined) process.exitCode = 2;
}

async function connected<T>(connectionString: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    const { rows } = await client.query(`SELECT 1 WHERE to_regclass('audit_link') IS NOT NULL`);
    if (rows.length === 0) throw new ConfigError('This database has no sealed journal: start this version of Croisée on it once.');
    return await work(client);
  } finally {
    await client.end();
  }
}

/** What was verified, council by council; the exit code says whether everything held. */
function conclude(examined: readonly ExaminedCouncil[]): void {
  for (const { name, waiting, verdict } of examined) {
    const { rows, first, last, lastHash, statements, faults } = verdict;
    process.stdout.write(
      `${name}: ${rows} rows, places ${first}–${last}, ${statements} signed statements, ${waiting} rows not sealed yet\n`,
    );
    process.stdout.write(`  ends with ${lastHash}\n  ${faults.length === 0 ? 'whole' : `${faults.length} FAULTS`}\n`);
    faults.slice(0, FAULTS_SHOWN).forEach(show);
  }
  if (examined.some(({ verdict }) => verdict.faults.length > 0)) process.exitCode = 2;
}

function show({ fault, place }: FoundFault): void {
  process.stdout.write(`    ${fault.replaceAll('-', ' ')} at ${place}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigError ? error.message : inspect(error)}\n`);
  process.exitCode = 1;
});
