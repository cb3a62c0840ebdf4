import type { Persona } from '@croisee/domain/access/persona';
import type { EditStructure, StructureInput, StructureView } from '@croisee/domain/directory/directory.schema';
import { changePartnership } from '@croisee/domain/directory/partnership.rules';
import type { PartnershipStateCode } from '@croisee/domain/vocabulary/partnership';
import { Inject, Injectable } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';
import { Access } from '../../kernel/access/access.service';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { DomainError, valueOf } from '../../kernel/errors/domain-error';
import { insertStructure, structureById, updateStructure } from './structure-rows';

const STILL_REFERENCED = '23503';

/** Partner structures, kept by the coordination (R006, R007). */
@Injectable()
export class StructuresService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
  ) {}

  async create(persona: Persona, input: StructureInput): Promise<StructureView> {
    return this.change(persona, async (tx) => {
      const id = await insertStructure(tx, input);
      await note(tx, 'structure.created', id);
      return structureById(tx, id);
    });
  }

  async edit(persona: Persona, id: string, { version, ...input }: EditStructure): Promise<StructureView> {
    return this.change(persona, async (tx) => {
      const before = await structureById(tx, id, true);
      if (before.version !== version) throw new DomainError('STALE_VERSION');
      if (input.partnership !== before.partnership) valueOf(changePartnership(before.partnership, input.partnership));
      await updateStructure(tx, id, version, input);
      await note(tx, 'structure.edited', id);
      return structureById(tx, id);
    });
  }

  async changePartnership(persona: Persona, id: string, to: PartnershipStateCode): Promise<StructureView> {
    return this.change(persona, async (tx) => {
      const { id: _, people: __, version, ...before } = await structureById(tx, id, true);
      const partnership = valueOf(changePartnership(before.partnership, to));
      await updateStructure(tx, id, version, { ...before, partnership });
      await tx.audit({
        action: 'structure.partnership-changed',
        subjectKind: 'structure',
        subjectId: id,
        facts: { from: before.partnership, to: partnership },
      });
      return structureById(tx, id);
    });
  }

  /** Removes a structure that nothing depends on; the others end their partnership instead. */
  async remove(persona: Persona, id: string): Promise<void> {
    await this.change(persona, async (tx) => {
      const structure = await structureById(tx, id, true);
      if (structure.people > 0) throw new DomainError('STRUCTURE_IN_USE');
      try {
        await tx.manager.query('DELETE FROM structure WHERE id = $1', [id]);
      } catch (error) {
        const isReferenced = error instanceof QueryFailedError && (error.driverError as { code?: string }).code === STILL_REFERENCED;
        throw isReferenced ? new DomainError('STRUCTURE_IN_USE') : error;
      }
      await note(tx, 'structure.removed', id);
    });
  }

  private change<T>(persona: Persona, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.unitOfWork.write(persona, (tx) => {
      this.access.assert(persona, 'directory.edit', { councilId: tx.councilId });
      return work(tx);
    });
  }
}

function note(tx: Transaction, action: string, subjectId: string): Promise<void> {
  return tx.audit({ action, subjectKind: 'structure', subjectId });
}
