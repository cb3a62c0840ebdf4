import { changePartnership } from '@croisee/domain/directory/partnership.rules';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../kernel/database/transaction';
import { structureById, updateStructure } from './structure-rows';

/** What another domain makes of a partnership inside its own transaction. */
@Injectable()
export class PartnershipsService {
  /** The structure signed: it becomes a signatory where that is its next step, and stays as it is elsewhere. */
  async conventionSigned(tx: Transaction, structureId: string): Promise<void> {
    const { id: _, people: __, version, ...before } = await structureById(tx, structureId, true);
    if (!changePartnership(before.partnership, 'signatory').ok) return;
    await updateStructure(tx, structureId, version, { ...before, partnership: 'signatory' });
    await tx.audit({
      action: 'structure.partnership-changed',
      subjectKind: 'structure',
      subjectId: structureId,
      facts: { from: before.partnership, to: 'signatory' },
    });
  }
}
