import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import * as z from 'zod';
import type { ChainLink } from './audit-line';
import { isSigned, type AuditSigner, type SignedStatement } from './audit-signature';
import { ChainExamination } from './chain-verdict';
import { examineDatabase, type ExaminedCouncil } from './examine-database';
import { formerAuditKeys } from './former-audit-keys';

const MANIFEST = 'manifest.json';
const SIGNATURE = 'manifest.sig';

const manifestSchema = z.object({
  exportedAt: z.iso.datetime(),
  publicKey: z.string(),
  /** Those of former root keys: some statements are signed by them. */
  formerKeys: z.array(z.string()).default([]),
  councils: z.array(z.object({ id: z.uuid(), name: z.string(), rows: z.number(), waiting: z.number() })),
  files: z.array(z.object({ name: z.string().regex(/^[a-z0-9.-]+$/), sha256: z.string() })),
});

interface ExportRequest {
  readonly folder: string;
  readonly signer: AuditSigner;
  readonly outside: readonly SignedStatement[];
  readonly at: string;
}

/** Writes the journal of every council (no name of a person, no content) with its statements and a signed list of the files. */
export async function exportAudit(client: Client, { folder, signer, outside, at }: ExportRequest): Promise<ExaminedCouncil[]> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const files = new Map<string, FileBeingWritten>();
  const file = (name: string) => files.get(name) ?? files.set(name, new FileBeingWritten(folder, name)).get(name);
  const examined = await examineDatabase(client, {
    ...{ publicKey: signer.publicKey, outside },
    onLink: (councilId, link) => file(`journal-${councilId}.jsonl`)?.append(link),
    onStatements: (councilId, statements) => {
      const known = new Set(statements.map(({ signature }) => signature));
      const others = outside.filter(({ statement, signature }) => statement.includes(councilId) && !known.has(signature));
      for (const one of [...statements, ...others]) file(`statements-${councilId}.jsonl`)?.append(one);
    },
  });
  const manifest = JSON.stringify(
    {
      exportedAt: at,
      publicKey: signer.publicKey,
      formerKeys: await formerAuditKeys(client, signer.publicKey),
      councils: examined.map(({ councilId, name, waiting, verdict }) => ({ id: councilId, name, rows: verdict.rows, waiting })),
      files: [...files.values()].map((one) => one.close()),
    },
    null,
    2,
  );
  writeFileSync(join(folder, MANIFEST), manifest, { mode: 0o600 });
  writeFileSync(join(folder, SIGNATURE), signer.sign(Buffer.from(manifest)).toString('base64'), { mode: 0o600 });
  return examined;
}

/** Examines an export without any database, against the key its reader was given. */
export function examineExport(folder: string, publicKey: string): ExaminedCouncil[] {
  const text = readFileSync(join(folder, MANIFEST));
  if (!isSigned(publicKey, text, readFileSync(join(folder, SIGNATURE), 'utf8')))
    throw new Error('The list of files of this export is not signed by the expected key.');
  const manifest = manifestSchema.parse(JSON.parse(text.toString('utf8')));
  const contents = new Map(manifest.files.map(({ name, sha256 }) => [name, readAsListed(folder, name, sha256)]));
  return manifest.councils.map(({ id, name, waiting }) => {
    const examination = new ChainExamination(
      id,
      [publicKey, ...manifest.formerKeys],
      linesOf<SignedStatement>(contents.get(`statements-${id}.jsonl`)),
    );
    for (const link of linesOf<ChainLink>(contents.get(`journal-${id}.jsonl`))) examination.take(link);
    return { councilId: id, name, waiting, verdict: examination.conclude({ outside: [], lost: [] }) };
  });
}

function readAsListed(folder: string, name: string, sha256: string): string {
  const bytes = readFileSync(join(folder, name));
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw new Error(`${name} is not the file that was exported.`);
  return bytes.toString('utf8');
}

/** The caller states the shape: the file is the one that was signed. */
function linesOf<T>(text = ''): T[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

class FileBeingWritten {
  private readonly descriptor: number;
  private readonly digest = createHash('sha256');

  constructor(
    folder: string,
    private readonly name: string,
  ) {
    this.descriptor = openSync(join(folder, name), 'w', 0o600);
  }

  append(value: unknown): void {
    const line = `${JSON.stringify(value)}\n`;
    this.digest.update(line);
    writeSync(this.descriptor, line);
  }

  close(): { name: string; sha256: string } {
    closeSync(this.descriptor);
    return { name: this.name, sha256: this.digest.digest('hex') };
  }
}
