import type { DocumentRegister, SituationExports } from '@croisee/domain/documents/documents.schema';
import type { Persona } from '@croisee/domain/access/persona';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../kernel/access/access.service';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { MembersQueries } from '../identity/api';
import { exportsOfSituation, latestExports } from './export-rows';

/** What left, and who took it. */
@Injectable()
export class RegisterQueries {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(MembersQueries) private readonly members: MembersQueries,
  ) {}

  /** One’s own exports, or those of the council for who watches over them; reading the latter is journalled. */
  register(persona: Persona, whose: 'mine' | 'council'): Promise<DocumentRegister> {
    return this.unitOfWork.read(persona, async (tx) => {
      this.access.assert(persona, 'document.export', { councilId: tx.councilId });
      if (whose === 'council') {
        this.access.assert(persona, 'document.read-register', { councilId: tx.councilId });
        await tx.audit({ action: 'document.register-read' }, 'read');
      }
      const rows = await latestExports(tx, whose === 'mine' ? persona.accountId : null);
      const names = await this.members.names(
        tx,
        rows.map(({ requestedBy }) => requestedBy),
      );
      const items = rows.map(({ requestedBy, createdAt, onDay, ...row }) => ({
        ...row,
        ...{ date: onDay, at: createdAt, byName: names.get(requestedBy) ?? '', mine: requestedBy === persona.accountId },
      }));
      return { items };
    });
  }

  /** Which documents took a situation out: for its author and for the ethics referent on a referral, like the register of who heard it. */
  ofSituation(persona: Persona, situationId: string): Promise<SituationExports> {
    return this.unitOfWork.read(persona, async (tx) => {
      const held = await this.access.held(tx, persona, 'situation', situationId);
      this.access.assert(persona, 'response.read-register', { councilId: tx.councilId, held });
      const rows = await exportsOfSituation(tx, situationId);
      const names = await this.members.names(
        tx,
        rows.map(({ requestedBy }) => requestedBy),
      );
      const items = rows.map(({ number, kind, requestedBy, createdAt, copies }) => ({
        ...{ number, kind, copies, byName: names.get(requestedBy) ?? '', at: createdAt },
      }));
      return { items };
    });
  }
}
