import type { Persona } from '@croisee/domain/access/persona';
import { readStoredSettings, type CouncilView, type EditCouncil, type StoredSettings } from '@croisee/domain/identity/council-settings';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../kernel/access/access.service';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { DomainError } from '../../kernel/errors/domain-error';

type CouncilRow = Omit<CouncilView, 'settings'> & { readonly settings: unknown };

/** The local choices of a council: read by every domain, changed by its administrator. */
@Injectable()
export class CouncilSettingsService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
  ) {}

  async view(persona: Persona): Promise<CouncilView> {
    return this.unitOfWork.read(persona, async (tx) => {
      this.access.assert(persona, 'council.read-settings', { councilId: tx.councilId });
      return this.load(tx);
    });
  }

  async edit(persona: Persona, input: EditCouncil): Promise<CouncilView> {
    return this.unitOfWork.write(persona, async (tx) => {
      this.access.assert(persona, 'council.edit-settings', { councilId: tx.councilId });
      const before = await this.load(tx);
      const [, count] = await tx.manager.query<[unknown[], number]>(
        `UPDATE council SET name = $3, bearer = $4, time_zone = $5, settings = $6, version = version + 1 WHERE id = $1 AND version = $2`,
        [tx.councilId, input.version, input.name, input.bearer, input.timeZone, JSON.stringify(input.settings)],
      );
      if (count === 0) throw new DomainError('STALE_VERSION');
      await tx.audit({
        action: 'council.settings-changed',
        subjectKind: 'council',
        subjectId: tx.councilId,
        facts: { fields: changedFields(before, input).join(',') },
      });
      return this.load(tx);
    });
  }

  /** The settings in force in the council of a transaction. */
  async settings(tx: Transaction): Promise<StoredSettings> {
    return (await this.load(tx)).settings;
  }

  /** The named zone in which the council reads its dates. */
  async timeZone(tx: Transaction): Promise<string> {
    return (await this.load(tx)).timeZone;
  }

  private async load(tx: Transaction): Promise<CouncilView> {
    const [row] = await tx.manager.query<CouncilRow[]>(
      `SELECT version, name, bearer, time_zone AS "timeZone", fictitious, settings FROM council WHERE id = $1`,
      [tx.councilId],
    );
    if (row === undefined) throw new DomainError('NOT_FOUND');
    return { ...row, settings: readStoredSettings(row.settings) };
  }
}

function changedFields(before: CouncilView, after: EditCouncil): string[] {
  const flat = ({ name, bearer, timeZone, settings }: Pick<CouncilView, 'name' | 'bearer' | 'timeZone' | 'settings'>) =>
    Object.entries({ name, bearer, timeZone, ...settings });
  const old = new Map(flat(before).map(([field, value]) => [field, JSON.stringify(value)]));
  return flat(after)
    .filter(([field, value]) => old.get(field) !== JSON.stringify(value))
    .map(([field]) => field);
}
