import { computed, inject, Injectable } from '@angular/core';
import { structureListSchema } from '@croisee/domain/directory/directory.schema';
import { apiResource } from '../../../kernel/api/api-resource';
import { SessionStore } from '../../../kernel/session/session-store';

/** Structures of the council's directory, as the form and the coordination choose among them. */
@Injectable({ providedIn: 'root' })
export class Partners {
  private readonly session = inject(SessionStore);
  private readonly structureList = apiResource(structureListSchema, () =>
    this.session.can('directory.read') ? '/directory/structures' : undefined,
  );

  readonly structures = computed(() => (this.structureList.hasValue() ? this.structureList.value().items : []));

  structureName(id: string): string | undefined {
    return this.structures().find((structure) => structure.id === id)?.name;
  }
}
