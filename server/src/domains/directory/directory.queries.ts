import type { Persona } from '@croisee/domain/access/persona';
import type { DirectoryQuery, PersonView, StructureView } from '@croisee/domain/directory/directory.schema';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../kernel/access/access.service';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { listPeople } from './person-rows';
import { listStructures, structureById } from './structure-rows';

/** Lists and records of the directory. */
@Injectable()
export class DirectoryQueries {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
  ) {}

  async structures(persona: Persona, query: DirectoryQuery): Promise<{ items: StructureView[] }> {
    return this.read(persona, async (tx) => ({ items: await listStructures(tx, query) }));
  }

  async structure(persona: Persona, id: string): Promise<StructureView> {
    return this.read(persona, (tx) => structureById(tx, id));
  }

  async people(persona: Persona, query: DirectoryQuery): Promise<{ items: PersonView[] }> {
    return this.read(persona, async (tx) => ({ items: await listPeople(tx, query) }));
  }

  private read<T>(persona: Persona, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.unitOfWork.read(persona, (tx) => {
      this.access.assert(persona, 'directory.read', { councilId: tx.councilId });
      return work(tx);
    });
  }
}
