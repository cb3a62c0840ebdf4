import type { Persona } from '@croisee/domain/access/persona';
import type { ImportPreviewView, ImportResult, ImportRows } from '@croisee/domain/directory/directory.schema';
import { foldLabel } from '@croisee/domain/directory/import-columns';
import { previewImport, type ImportLine, type ImportPreview } from '@croisee/domain/directory/import.rules';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../kernel/access/access.service';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { DomainError, valueOf } from '../../kernel/errors/domain-error';
import { insertPerson, listPeople } from './person-rows';
import { insertStructure, listStructures } from './structure-rows';

/** Reads a sheet of partners: shows what it would create, then creates all of it or nothing (R006). */
@Injectable()
export class ImportService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
  ) {}

  async preview(persona: Persona, { rows }: ImportRows): Promise<ImportPreviewView> {
    return this.unitOfWork.read(persona, async (tx) => {
      this.access.assert(persona, 'directory.import', { councilId: tx.councilId });
      return viewOf(await this.readSheet(tx, rows));
    });
  }

  /** The sheet is read again against the directory as it is now: the same rows imported twice create nothing the second time. */
  async apply(persona: Persona, { rows }: ImportRows): Promise<ImportResult> {
    return this.unitOfWork.write(persona, async (tx) => {
      this.access.assert(persona, 'directory.import', { councilId: tx.councilId });
      await tx.manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('directory-import/' || $1, 0))`, [tx.councilId]);
      const { lines, totals } = await this.readSheet(tx, rows);
      if (totals.linesWithErrors > 0) {
        const faulty = lines.filter((line) => line.errors.length > 0).map((line) => line.rowNumber);
        throw new DomainError('IMPORT_HAS_ERRORS', { rows: faulty.slice(0, 50) });
      }
      await createAll(tx, lines);
      const { newStructures, newPeople, duplicates } = totals;
      await tx.audit({ action: 'directory.imported', facts: { newStructures, newPeople, duplicates } });
      return { newStructures, newPeople, duplicates };
    });
  }

  private async readSheet(tx: Transaction, rows: ImportRows['rows']): Promise<ImportPreview> {
    return valueOf(previewImport(rows, { structures: await listStructures(tx), people: await listPeople(tx) }));
  }
}

async function createAll(tx: Transaction, lines: readonly ImportLine[]): Promise<void> {
  const created = new Map<string, string>();
  for (const { structure, person } of lines) {
    if (structure === null) continue;
    const key = foldLabel(structure.input.name);
    const structureId = structure.existingId ?? created.get(key) ?? (await insertStructure(tx, structure.input));
    created.set(key, structureId);
    if (person !== null && person.duplicate === null) await insertPerson(tx, { ...person.input, structureId });
  }
}

function viewOf({ lines, ignoredHeaders, totals }: ImportPreview): ImportPreviewView {
  return {
    lines: lines.map(({ rowNumber, structure, person, errors }) => ({
      rowNumber,
      structure:
        structure === null
          ? null
          : { name: structure.input.name, type: structure.input.type, isNew: structure.existingId === null && structure.firstRow },
      person: person === null ? null : { displayName: person.input.displayName, duplicate: person.duplicate },
      errors: [...errors],
    })),
    ignoredHeaders: [...ignoredHeaders],
    totals,
  };
}
