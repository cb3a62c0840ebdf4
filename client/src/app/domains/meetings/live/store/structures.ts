import { computed, inject, Injectable } from '@angular/core';
import { structureListSchema } from '@croisee/domain/directory/directory.schema';
import { SECTORS } from '@croisee/domain/vocabulary/sectors';
import { label } from '@croisee/domain/vocabulary/coded-list';
import { apiResource } from '../../../../kernel/api/api-resource';
import { Language } from '../../../../kernel/i18n/language';
import { SessionStore } from '../../../../kernel/session/session-store';

/** Names of the partner structures; whoever may not read the directory reads the sector instead. */
@Injectable()
export class Structures {
  private readonly session = inject(SessionStore);
  private readonly language = inject(Language).current;
  private readonly list = apiResource(structureListSchema, () =>
    this.session.can('directory.read') ? '/directory/structures' : undefined,
  );

  readonly all = computed(() => (this.list.hasValue() ? (this.list.value()?.items ?? []) : []));
  private readonly names = computed(() => new Map(this.all().map(({ id, name }) => [id, name])));

  /** What is written beside a person: their structure, else their sector. */
  of(person: { readonly structureId: string; readonly sector: string }): string {
    return this.names().get(person.structureId) ?? (person.sector === 'none' ? '' : label(SECTORS, person.sector, this.language()));
  }

  name(structureId: string | null): string {
    return structureId === null ? '' : (this.names().get(structureId) ?? '');
  }
}
