import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { personListSchema, structureListSchema, type PersonView } from '@croisee/domain/directory/directory.schema';
import { foldLabel } from '@croisee/domain/directory/import-columns';
import { PROFESSIONS } from '@croisee/domain/vocabulary/professions';
import { EmptyState } from '@croisee/ui/empty-state/empty-state';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { StatusChip } from '@croisee/ui/status-chip/status-chip';
import { UndoToasts } from '@croisee/ui/undo-toast/undo-toasts';
import { ApiClient } from '../../../kernel/api/api-client';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf, Problems } from '../../../kernel/errors/problems';
import { LabelPipe } from '../../../kernel/i18n/coded-label';
import { Can } from '../../../kernel/session/can';
import { PersonDialog } from './person-dialog';

/** Professionals, all of them or those of one structure, with how to reach them at work. */
@Component({
  selector: 'app-people-list',
  imports: [Can, EmptyState, ErrorPanel, Icon, LabelPipe, PersonDialog, RouterLink, StatusChip, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './people-list.html',
  styleUrl: './people-list.scss',
})
export class PeopleList {
  readonly structureId = input<string>();
  readonly search = input('');
  readonly changed = output<void>();

  private readonly api = inject(ApiClient);
  private readonly problems = inject(Problems);
  private readonly toasts = inject(UndoToasts);
  private readonly transloco = inject(TranslocoService);

  protected readonly people = apiResource(personListSchema, () => {
    const structure = this.structureId();
    return structure === undefined ? '/directory/people' : `/directory/people?structureId=${structure}`;
  });
  private readonly structures = apiResource(structureListSchema, () => '/directory/structures');
  protected readonly loadError = loadErrorOf(this.people);
  protected readonly professions = PROFESSIONS;
  protected readonly edited = signal<PersonView | 'new' | undefined>(undefined);
  protected readonly choices = computed(() => (this.structures.hasValue() ? this.structures.value().items : []));
  private readonly names = computed(() => new Map(this.choices().map(({ id, name }) => [id, name])));
  protected readonly listed = computed(() => {
    const wanted = foldLabel(this.search());
    const items = this.people.hasValue() ? this.people.value().items : [];
    return items.filter((person) => foldLabel(`${person.displayName} ${this.nameOf(person.structureId)}`).includes(wanted));
  });

  protected nameOf(structureId: string | null): string {
    return structureId === null ? '' : (this.names().get(structureId) ?? '');
  }

  protected done(message: string): void {
    this.edited.set(undefined);
    this.people.reload();
    this.changed.emit();
    this.toasts.show(this.transloco.translate(`directory.people.${message}`));
  }

  protected async remove(person: PersonView): Promise<void> {
    try {
      await this.api.delete(`/directory/people/${person.id}`);
    } catch (failure) {
      this.problems.report(failure);
      return;
    }
    this.people.reload();
    this.changed.emit();
    this.toasts.show(this.transloco.translate('directory.people.removed', { name: person.displayName }), () => void this.putBack(person));
  }

  private async putBack({ displayName, profession, structureId, email, phone }: PersonView): Promise<void> {
    try {
      await this.api.post('/directory/people', { displayName, profession, structureId, email, phone });
      this.done('saved');
    } catch (failure) {
      this.problems.report(failure);
    }
  }
}
