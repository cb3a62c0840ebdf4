import type { Persona } from '@croisee/domain/access/persona';
import type { LendModel, SharedModel, SharedModelContent, SharedModelList } from '@croisee/domain/library/shared-model.schema';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../kernel/access/access.service';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { CharterQueries, ConventionsQueries } from '../charter/api';
import { insertLent, lentById, listLent, withdrawLent } from './shared-model-rows';

/** Published texts that councils of one installation lend each other; a text is copied, so that each council adopts its own (R002). */
@Injectable()
export class SharedModelsService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(CharterQueries) private readonly charter: CharterQueries,
    @Inject(ConventionsQueries) private readonly conventions: ConventionsQueries,
  ) {}

  list(persona: Persona): Promise<SharedModelList> {
    return this.read(persona, listLent);
  }

  one(persona: Persona, id: string): Promise<SharedModel> {
    return this.read(persona, (tx) => lentById(tx, id));
  }

  async lend(persona: Persona, input: LendModel): Promise<SharedModelList> {
    const { title, content } = await this.published(persona, input);
    return this.change(persona, async (tx) => {
      const id = await insertLent(tx, title, content);
      await tx.audit({ action: 'library.model-lent', subjectKind: 'shared-model', subjectId: id, facts: { kind: input.kind } });
    });
  }

  withdraw(persona: Persona, id: string): Promise<SharedModelList> {
    return this.change(persona, async (tx) => {
      await withdrawLent(tx, id);
      await tx.audit({ action: 'library.model-withdrawn', subjectKind: 'shared-model', subjectId: id });
    });
  }

  /** What is published never changes: reading it before the transaction that copies it is safe. */
  private async published(persona: Persona, { kind, sourceId }: LendModel): Promise<{ title: string; content: SharedModelContent }> {
    if (kind === 'convention') {
      const { label, text } = await this.conventions.model(persona, sourceId);
      return { title: label, content: { kind, text } };
    }
    const { label, articles } = await this.charter.version(persona, sourceId);
    return { title: label, content: { kind, articles } };
  }

  private read<T>(persona: Persona, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.unitOfWork.read(persona, (tx) => {
      this.access.assert(persona, 'library.read', { councilId: tx.councilId });
      return work(tx);
    });
  }

  private change(persona: Persona, work: (tx: Transaction) => Promise<void>): Promise<SharedModelList> {
    return this.unitOfWork.write(persona, async (tx) => {
      this.access.assert(persona, 'library.keep', { councilId: tx.councilId });
      await work(tx);
      return listLent(tx);
    });
  }
}
