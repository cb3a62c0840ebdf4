import { computed, inject, Injectable } from '@angular/core';
import { personListSchema, structureListSchema } from '@croisee/domain/directory/directory.schema';
import { apiResource } from '../../../kernel/api/api-resource';
import { SessionStore } from '../../../kernel/session/session-store';

/** Structures and professionals of the council's directory, as the form and the coordination choose among them. */
@Injectable({ providedIn: 'root' })
export class Partners {
  private readonly session = inject(SessionStore);
  private readonly path = (path: string) => () => (this.session.can('directory.read') ? path : undefined);
  private readonly structureList = apiResource(structureListSchema, this.path('/directory/structures'));
  private readonly personList = apiResource(personListSchema, this.path('/directory/people'));

  readonly structures = computed(() => (this.structureList.hasValue() ? this.structureList.value().items : []));
  readonly people = computed(() => (this.personList.hasValue() ? this.personList.value().items : []));

  structureName(id: string): string | undefined {
    return this.structures().find((structure) => structure.id === id)?.name;
  }

  personName(id: string): string | undefined {
    return this.people().find((person) => person.id === id)?.displayName;
  }
}
