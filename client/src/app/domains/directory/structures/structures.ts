import { ChangeDetectionStrategy, Component, computed, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { structureListSchema } from '@croisee/domain/directory/directory.schema';
import { foldLabel } from '@croisee/domain/directory/import-columns';
import { PARTNERSHIP_STATES } from '@croisee/domain/vocabulary/partnership';
import { SECTORS } from '@croisee/domain/vocabulary/sectors';
import { STRUCTURE_TYPES } from '@croisee/domain/vocabulary/structure-types';
import { EmptyState } from '@croisee/ui/empty-state/empty-state';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { StatusChip } from '@croisee/ui/status-chip/status-chip';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf } from '../../../kernel/errors/problems';
import { LabelPipe } from '../../../kernel/i18n/coded-label';
import { Can } from '../../../kernel/session/can';
import { PARTNERSHIP_TONES } from '../data/partnership-tone';
import { DirectoryTabs } from '../directory-tabs';

/** Partner structures, found by name, sector, type and state of the partnership. */
@Component({
  selector: 'app-structures',
  imports: [
    Can,
    DirectoryTabs,
    EmptyState,
    ErrorPanel,
    Field,
    FieldInput,
    Icon,
    LabelPipe,
    PageHeader,
    RouterLink,
    StatusChip,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './structures.html',
  styleUrl: './structures.scss',
})
export class Structures {
  protected readonly structures = apiResource(structureListSchema, () => '/directory/structures');
  protected readonly loadError = loadErrorOf(this.structures);
  protected readonly search = signal('');
  protected readonly chosen = signal<Readonly<Record<'sector' | 'type' | 'partnership', string>>>({
    sector: '',
    type: '',
    partnership: '',
  });
  protected readonly filters = [
    { name: 'sector', list: SECTORS },
    { name: 'type', list: STRUCTURE_TYPES },
    { name: 'partnership', list: PARTNERSHIP_STATES },
  ] as const;
  protected readonly types = STRUCTURE_TYPES;
  protected readonly sectors = SECTORS;
  protected readonly states = PARTNERSHIP_STATES;
  protected readonly tones = PARTNERSHIP_TONES;

  protected readonly all = computed(() => (this.structures.hasValue() ? this.structures.value().items : []));
  protected readonly listed = computed(() => {
    const wanted = foldLabel(this.search());
    const { sector, type, partnership } = this.chosen();
    return this.all().filter(
      (structure) =>
        (sector === '' || structure.sector === sector) &&
        (type === '' || structure.type === type) &&
        (partnership === '' || structure.partnership === partnership) &&
        foldLabel(`${structure.name} ${structure.territory ?? ''}`).includes(wanted),
    );
  });

  protected choose(name: 'sector' | 'type' | 'partnership', event: Event): void {
    this.chosen.update((chosen) => ({ ...chosen, [name]: (event.target as HTMLSelectElement).value }));
  }
}
