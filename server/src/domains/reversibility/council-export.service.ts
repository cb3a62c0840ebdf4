import { createHash } from 'node:crypto';
import type { Persona } from '@croisee/domain/access/persona';
import { ARCHIVE_FORMAT, ARCHIVE_VERSION, type ArchiveManifest, type ExportQuery } from '@croisee/domain/reversibility/archive.schema';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../kernel/access/access.service';
import type { KeySubject } from '../../kernel/crypto/content-key';
import { seal } from '../../kernel/crypto/sealing';
import { newTransferKeyFor } from '../../kernel/crypto/transfer-key';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { SituationsApi } from '../situations/api';
import { readmeOf } from './archive-readme';
import { SEALED_KEYS, SEALED_ROWS } from './archive-names';
import { csvOf, readTables, type ArchiveTable } from './archive-tables';
import { partTables } from './withheld-rows';
import { zipOf } from './zip-file';

interface Gathered {
  readonly tables: readonly ArchiveTable[];
  readonly head: Omit<ArchiveManifest, 'files'>;
  readonly situations: readonly string[];
  /** Keys and rows that travel sealed. */
  readonly sealed: ReadonlyMap<string, readonly string[]>;
}

const NOTHING_SEALED = { sealed: new Map<string, readonly string[]>(), transfer: null };

/** Takes a whole council away in open formats: every table, situations in clear as the exporter reads them, what is sealed as it is. */
@Injectable()
export class CouncilExportService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(SituationsApi) private readonly situations: SituationsApi,
  ) {}

  async archive(persona: Persona, { destination }: ExportQuery): Promise<Buffer> {
    const gathered = await this.unitOfWork.write(persona, async (tx) => {
      this.access.assert(persona, 'council.export', { councilId: tx.councilId });
      return this.gather(tx, persona, destination);
    });
    return packed(gathered);
  }

  private async gather(tx: Transaction, persona: Persona, destination: string | undefined): Promise<Gathered> {
    const all = await readTables(tx);
    const { situations, withheldIds } = await this.readable(tx, persona, all);
    const { open: tables, withheld } = partTables(all, withheldIds);
    const { sealed, transfer } = destination === undefined ? NOTHING_SEALED : await sealedParts(tx, destination, withheld);
    const [council] = await tx.manager.query<{ name: string }[]>('SELECT name FROM council WHERE id = $1', [tx.councilId]);
    const migrations = await tx.manager.query<{ name: string }[]>('SELECT name FROM migration ORDER BY id');
    await tx.audit({
      action: 'council.exported',
      subjectKind: 'council',
      subjectId: tx.councilId,
      facts: {
        tables: tables.length,
        rows: tables.reduce((sum, { rows }) => sum + rows.length, 0),
        situations: situations.length,
        withKeys: transfer !== null,
      },
    });
    const head = {
      format: ARCHIVE_FORMAT,
      version: ARCHIVE_VERSION,
      at: tx.isoNow,
      council: { id: tx.councilId, name: council?.name ?? '' },
      migrations: migrations.map(({ name }) => name),
      readable: { situations: situations.length, withheld: withheldIds.size },
      transfer,
    } as const;
    return { tables, head, situations, sealed };
  }

  /** Each through the projection of its reader, which journals that it was read. */
  private async readable(tx: Transaction, persona: Persona, tables: readonly ArchiveTable[]) {
    const rows = tables.find(({ name }) => name === 'situation')?.rows ?? [];
    const situations: string[] = [];
    const withheldIds = new Set<string>();
    for (const row of rows) {
      const { id } = JSON.parse(row) as { id: string };
      const view = await this.situations.viewFor(tx, persona, id);
      if (view === null) withheldIds.add(id);
      else situations.push(JSON.stringify(view));
    }
    return { situations, withheldIds };
  }
}

/** Every key of the council, and the rows the exporter may not see, for one installation alone. */
async function sealedParts(tx: Transaction, destination: string, withheld: readonly ArchiveTable[]) {
  const { key, sealed } = newTransferKeyFor(destination);
  const subjects = await tx.manager.query<KeySubject[]>('SELECT subject_kind AS kind, subject_id AS id FROM keystore.data_key');
  const keys: string[] = [];
  for (const subject of subjects) {
    const box = (await tx.key(subject)).sealedUnder(key, `${tx.councilId}/${subject.kind}/${subject.id}`);
    keys.push(JSON.stringify({ ...subject, sealed: box.toString('base64url') }));
  }
  const rows = withheld.map(({ name, rows: lines }) => {
    const box = seal(key, `${tx.councilId}/rows/${name}`, Buffer.from(lines.map((line) => `${line}\n`).join('')));
    return JSON.stringify({ table: name, sealed: box.toString('base64url') });
  });
  const parts = new Map([
    [SEALED_KEYS, keys],
    [SEALED_ROWS, rows],
  ]);
  return { sealed: parts, transfer: { destination, sealed } };
}

function packed({ tables, head, situations, sealed }: Gathered): Buffer {
  const files = new Map<string, { content: Buffer; rows: number | null }>();
  const add = (name: string, text: string, rows: number | null) => files.set(name, { content: Buffer.from(text, 'utf8'), rows });
  const lines = (all: readonly string[]) => all.map((line) => `${line}\n`).join('');
  add('LISEZMOI.md', readmeOf(head, tables), null);
  for (const table of tables) {
    add(`tables/${table.name}.jsonl`, lines(table.rows), table.rows.length);
    add(`csv/${table.name}.csv`, csvOf(table), table.rows.length);
  }
  add('lisible/situations.jsonl', lines(situations), situations.length);
  for (const [name, parts] of sealed) add(name, lines(parts), parts.length);
  const manifest: ArchiveManifest = {
    ...head,
    migrations: [...head.migrations],
    files: [...files].map(([name, { content, rows }]) => ({ name, sha256: sha256(content), bytes: content.length, rows })),
  };
  const all = new Map<string, Buffer>([['manifest.json', Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)]]);
  for (const [name, { content }] of files) all.set(name, content);
  return zipOf(all);
}

function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
