import type { Persona } from '@croisee/domain/access/persona';
import { conventionStanding, isBound } from '@croisee/domain/charter/convention.rules';
import type {
  Convention,
  ConventionModel,
  ConventionModelList,
  ConventionsView,
  StructureConventions,
} from '@croisee/domain/charter/convention.schema';
import type { StructureView } from '@croisee/domain/directory/directory.schema';
import { localDateOf } from '@croisee/domain/time/local-date';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../kernel/access/access.service';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { DomainError } from '../../kernel/errors/domain-error';
import { StructuresQueries } from '../directory/api';
import { CouncilSettingsService } from '../identity/api';
import { listConventions, listModels, modelById } from './convention-rows';

/** Which structure signed what, until when, and what its absence does. */
@Injectable()
export class ConventionsQueries {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(StructuresQueries) private readonly structures: StructuresQueries,
    @Inject(CouncilSettingsService) private readonly settings: CouncilSettingsService,
  ) {}

  async view(persona: Persona, structureId?: string): Promise<ConventionsView> {
    return this.read(persona, (tx) => this.viewIn(tx, structureId));
  }

  async models(persona: Persona): Promise<ConventionModelList> {
    return this.read(persona, async (tx) => ({ items: await listModels(tx) }));
  }

  async model(persona: Persona, id: string): Promise<ConventionModel> {
    return this.read(persona, (tx) => modelById(tx, id));
  }

  /** The same view inside the transaction of a change. */
  async viewIn(tx: Transaction, structureId?: string): Promise<ConventionsView> {
    const required = (await this.settings.settings(tx)).conventionRequired;
    const structures =
      structureId === undefined ? [...(await this.structures.byId(tx)).values()] : [await this.structures.one(tx, structureId)];
    const all = await listConventions(tx, structureId ?? null);
    const [latest] = await listModels(tx);
    const today = localDateOf(tx.isoNow, await this.settings.timeZone(tx));
    const line = (structure: StructureView): StructureConventions => {
      const history = all.filter((one) => one.structureId === structure.id);
      const { state, termId } = conventionStanding(history, today);
      const current = history.find(({ id }) => id === termId) ?? null;
      const bound = isBound(history, today);
      return {
        structureId: structure.id,
        structureName: structure.name,
        partnership: structure.partnership,
        state,
        current,
        olderModel: bound && current !== null && current.modelId !== latest?.id,
        blocked: required && !bound,
        history,
      };
    };
    return { required, items: structures.map(line) };
  }

  /** Refuses when the council requires a convention and one of these structures has none in force. */
  async assertBound(tx: Transaction, structureIds: readonly string[]): Promise<void> {
    if (!(await this.settings.settings(tx)).conventionRequired) return;
    const today = localDateOf(tx.isoNow, await this.settings.timeZone(tx));
    const all = Map.groupBy<string, Convention>(await listConventions(tx, null), ({ structureId }) => structureId);
    const unbound = [...new Set(structureIds)].filter((id) => !isBound(all.get(id) ?? [], today));
    if (unbound.length > 0) throw new DomainError('CONVENTION_REQUIRED', { structureIds: unbound.join(',') });
  }

  private read<T>(persona: Persona, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.unitOfWork.read(persona, (tx) => {
      this.access.assert(persona, 'convention.read', { councilId: tx.councilId });
      return work(tx);
    });
  }
}
