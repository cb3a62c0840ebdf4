import type { Persona } from '@croisee/domain/access/persona';
import { moveAssessment, situationsMayOpen } from '@croisee/domain/data-protection/assessment.rules';
import { controllerDocuments } from '@croisee/domain/data-protection/controller-documents';
import type { DataProtection, MoveAssessment, SaveControllerFile } from '@croisee/domain/data-protection/data-protection.schema';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../kernel/access/access.service';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { DomainError, valueOf } from '../../kernel/errors/domain-error';
import { CouncilSettingsService, MembersQueries } from '../identity/api';
import { controllerFileOf, saveControllerFile } from './controller-file-rows';

/** The file kept for the data controller, and where the impact assessment stands. */
@Injectable()
export class DataProtectionService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(CouncilSettingsService) private readonly settings: CouncilSettingsService,
    @Inject(MembersQueries) private readonly members: MembersQueries,
  ) {}

  async view(persona: Persona): Promise<DataProtection> {
    return this.unitOfWork.read(persona, async (tx) => {
      this.access.assert(persona, 'data-protection.read', { councilId: tx.councilId });
      return this.load(tx, persona);
    });
  }

  async save(persona: Persona, { version, ...file }: SaveControllerFile): Promise<DataProtection> {
    return this.unitOfWork.write(persona, async (tx) => {
      this.access.assert(persona, 'data-protection.edit', { councilId: tx.councilId });
      const { assessment } = await controllerFileOf(tx);
      await saveControllerFile(tx, { version, file, assessment });
      await tx.audit({ action: 'data-protection.file-changed' });
      return this.load(tx, persona);
    });
  }

  async assess(persona: Persona, { state, carriedOutBy, version }: MoveAssessment): Promise<DataProtection> {
    return this.unitOfWork.write(persona, async (tx) => {
      this.access.assert(persona, 'data-protection.edit', { councilId: tx.councilId });
      const stored = await controllerFileOf(tx);
      if (stored.version !== version) throw new DomainError('STALE_VERSION');
      const { officerContact } = stored.file;
      const assessment = valueOf(
        moveAssessment({ officerContact, assessment: stored.assessment }, state, carriedOutBy, persona.accountId, tx.isoNow),
      );
      await saveControllerFile(tx, { ...stored, assessment });
      await tx.audit({ action: 'data-protection.assessment-moved', facts: { state } });
      return this.load(tx, persona);
    });
  }

  private async load(tx: Transaction, persona: Persona): Promise<DataProtection> {
    const { version, file, assessment } = await controllerFileOf(tx);
    const [council] = await tx.manager.query<DataProtection['council'][]>(`SELECT name, bearer, fictitious FROM council WHERE id = $1`, [
      tx.councilId,
    ]);
    if (council === undefined) throw new DomainError('NOT_FOUND');
    const { declaredBy } = assessment;
    const names = await this.members.names(tx, declaredBy === null ? [] : [declaredBy]);
    return {
      version,
      file,
      council,
      assessment: { ...assessment, declaredBy: declaredBy === null ? null : (names.get(declaredBy) ?? '') },
      situationsMayOpen: situationsMayOpen(council, assessment.state).ok,
      canEdit: this.access.may(persona, 'data-protection.edit', { councilId: tx.councilId }).allowed,
      documents: controllerDocuments({ council, settings: await this.settings.settings(tx), file, state: assessment.state }),
    };
  }
}
