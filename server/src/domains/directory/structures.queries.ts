import type { StructureView } from '@croisee/domain/directory/directory.schema';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../kernel/database/transaction';
import { listStructures, structureById } from './structure-rows';

/** Structures inside the transaction of another domain. */
@Injectable()
export class StructuresQueries {
  /** Every structure of the council, by id. */
  async byId(tx: Transaction): Promise<Map<string, StructureView>> {
    return new Map((await listStructures(tx)).map((structure) => [structure.id, structure]));
  }

  /** The structure, or `NOT_FOUND` when this council has none of that id. */
  one(tx: Transaction, id: string): Promise<StructureView> {
    return structureById(tx, id);
  }
}
