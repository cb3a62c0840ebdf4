import type { Persona } from '@croisee/domain/access/persona';
import type { EditPerson, PersonInput, PersonView } from '@croisee/domain/directory/directory.schema';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../kernel/access/access.service';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { insertPerson, personById, updatePerson } from './person-rows';
import { structureById } from './structure-rows';

/** Professionals of the directory, with or without an account. */
@Injectable()
export class PeopleService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
  ) {}

  async create(persona: Persona, input: PersonInput): Promise<PersonView> {
    return this.change(persona, async (tx) => {
      if (input.structureId !== null) await structureById(tx, input.structureId);
      const id = await insertPerson(tx, input);
      await tx.audit({ action: 'directory-person.created', subjectKind: 'directory-person', subjectId: id });
      return personById(tx, id);
    });
  }

  async edit(persona: Persona, id: string, { version, ...input }: EditPerson): Promise<PersonView> {
    return this.change(persona, async (tx) => {
      await personById(tx, id);
      if (input.structureId !== null) await structureById(tx, input.structureId);
      await updatePerson(tx, id, version, input);
      await tx.audit({ action: 'directory-person.edited', subjectKind: 'directory-person', subjectId: id });
      return personById(tx, id);
    });
  }

  async remove(persona: Persona, id: string): Promise<void> {
    await this.change(persona, async (tx) => {
      await personById(tx, id);
      await tx.manager.query('DELETE FROM directory_person WHERE id = $1', [id]);
      await tx.audit({ action: 'directory-person.removed', subjectKind: 'directory-person', subjectId: id });
    });
  }

  private change<T>(persona: Persona, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.unitOfWork.write(persona, (tx) => {
      this.access.assert(persona, 'directory.edit', { councilId: tx.councilId });
      return work(tx);
    });
  }
}
