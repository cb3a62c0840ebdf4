import type { Persona } from '@croisee/domain/access/persona';
import { recordConvention } from '@croisee/domain/charter/convention.rules';
import type {
  ConventionModel,
  EndConvention,
  PublishConventionModel,
  RecordConvention,
  StructureConventions,
} from '@croisee/domain/charter/convention.schema';
import { localDateOf } from '@croisee/domain/time/local-date';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../kernel/access/access.service';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { DomainError, valueOf } from '../../kernel/errors/domain-error';
import { PartnershipsService, StructuresQueries } from '../directory/api';
import { zoneOf } from './charter-rows';
import { insertConvention, insertModel, listConventions, lockStructure, modelById } from './convention-rows';
import { ConventionsQueries } from './conventions.queries';

/** Conventions (R008): a text published once, what each structure signed and what ended before its day. */
@Injectable()
export class ConventionsService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(StructuresQueries) private readonly structures: StructuresQueries,
    @Inject(PartnershipsService) private readonly partnerships: PartnershipsService,
    @Inject(ConventionsQueries) private readonly queries: ConventionsQueries,
  ) {}

  async publishModel(persona: Persona, input: PublishConventionModel): Promise<ConventionModel> {
    return this.change(persona, async (tx) => {
      if (input.adoptedOn > (await todayIn(tx))) throw new DomainError('CONVENTION_MODEL_ADOPTED_LATER');
      const id = await insertModel(tx, input);
      await tx.audit({ action: 'convention.model-published', subjectKind: 'convention-model', subjectId: id });
      return modelById(tx, id);
    });
  }

  /** Records a signature; the structure becomes a signatory where its partnership was waiting for it. */
  async record(persona: Persona, input: RecordConvention): Promise<StructureConventions> {
    return this.change(persona, async (tx) => {
      await lockStructure(tx, input.structureId);
      await this.structures.one(tx, input.structureId);
      await modelById(tx, input.modelId);
      valueOf(recordConvention(input, await listConventions(tx, input.structureId), await todayIn(tx)));
      const id = await insertConvention(tx, input);
      await tx.audit({
        action: 'convention.recorded',
        subjectKind: 'convention',
        subjectId: id,
        facts: { structureId: input.structureId, modelId: input.modelId, until: input.validUntil },
      });
      await this.partnerships.conventionSigned(tx, input.structureId);
      return this.lineOf(tx, input.structureId);
    });
  }

  /** Ends one before its last day; what was signed stays readable with the reason. */
  async end(persona: Persona, id: string, { on, reason }: EndConvention): Promise<StructureConventions> {
    return this.change(persona, async (tx) => {
      const convention = (await listConventions(tx, null)).find((one) => one.id === id);
      if (convention === undefined) throw new DomainError('NOT_FOUND');
      await lockStructure(tx, convention.structureId);
      if (on < convention.validFrom || on > convention.validUntil) throw new DomainError('CONVENTION_LENGTH');
      const [, count] = await tx.manager.query<[unknown[], number]>(
        'UPDATE convention SET ended_on = $2, end_reason = $3 WHERE id = $1 AND ended_on IS NULL',
        [id, on, reason],
      );
      if (count === 0) throw new DomainError('ALREADY_DONE');
      await tx.audit({ action: 'convention.ended', subjectKind: 'convention', subjectId: id, facts: { on } });
      return this.lineOf(tx, convention.structureId);
    });
  }

  private async lineOf(tx: Transaction, structureId: string): Promise<StructureConventions> {
    const [line] = (await this.queries.viewIn(tx, structureId)).items;
    if (line === undefined) throw new DomainError('NOT_FOUND');
    return line;
  }

  private change<T>(persona: Persona, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.unitOfWork.write(persona, (tx) => {
      this.access.assert(persona, 'convention.keep', { councilId: tx.councilId });
      return work(tx);
    });
  }
}

async function todayIn(tx: Transaction): Promise<string> {
  return localDateOf(tx.isoNow, await zoneOf(tx));
}
