import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { editStructureSchema, structureViewSchema } from '@croisee/domain/directory/directory.schema';
import { PARTNERSHIP_STEPS } from '@croisee/domain/directory/partnership.rules';
import { PARTNERSHIP_STATES, type PartnershipStateCode } from '@croisee/domain/vocabulary/partnership';
import { SECTORS } from '@croisee/domain/vocabulary/sectors';
import { STRUCTURE_TYPES } from '@croisee/domain/vocabulary/structure-types';
import { ErrorPanel, type ShownError } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { StatusChip } from '@croisee/ui/status-chip/status-chip';
import { UndoToasts } from '@croisee/ui/undo-toast/undo-toasts';
import { ApiClient } from '../../../kernel/api/api-client';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf, Problems } from '../../../kernel/errors/problems';
import { FormState } from '../../../kernel/forms/form-state';
import { LabelPipe } from '../../../kernel/i18n/coded-label';
import { PageTitle } from '../../../kernel/navigation/page-title';
import { Can } from '../../../kernel/session/can';
import { StructureConventions } from '../../charter/data/structure-conventions';
import { PARTNERSHIP_TONES } from '../data/partnership-tone';
import { PeopleList } from '../people/people-list';
import { StructureFields, typedStructure } from './structure-fields';

/** One structure: what is known of it, the steps of its partnership, its people. */
@Component({
  selector: 'app-structure-page',
  imports: [Can, ErrorPanel, Icon, LabelPipe, PageHeader, PeopleList, StatusChip, StructureConventions, StructureFields, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './structure-page.html',
  styleUrl: './structure-page.scss',
})
export class StructurePage {
  readonly id = input.required<string>();

  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  private readonly problems = inject(Problems);
  private readonly toasts = inject(UndoToasts);
  private readonly transloco = inject(TranslocoService);

  protected readonly structure = apiResource(structureViewSchema, () => `/directory/structures/${this.id()}`);
  protected readonly loadError = loadErrorOf(this.structure);
  protected readonly editing = signal(false);
  protected readonly error = signal<ShownError | undefined>(undefined);
  protected readonly state = new FormState();
  protected readonly types = STRUCTURE_TYPES;
  protected readonly sectors = SECTORS;
  protected readonly states = PARTNERSHIP_STATES;
  protected readonly tones = PARTNERSHIP_TONES;
  protected readonly steps = computed(() => (this.structure.hasValue() ? PARTNERSHIP_STEPS[this.structure.value().partnership] : []));

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      if (this.structure.hasValue()) title.say(this.structure.value().name);
    });
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    if (!this.structure.hasValue()) return;
    const values = { ...typedStructure(new FormData(event.target as HTMLFormElement)), version: this.structure.value().version };
    const saved = await this.state.send(editStructureSchema, values, async (body) => {
      this.structure.set(await this.api.put(`/directory/structures/${this.id()}`, body, structureViewSchema));
    });
    if (!saved) return;
    this.editing.set(false);
    this.say('saved');
  }

  protected async step(to: PartnershipStateCode): Promise<void> {
    await this.attempt(async () => {
      this.structure.set(await this.api.post(`/directory/structures/${this.id()}/partnership`, { to }, structureViewSchema));
      this.say('partnershipChanged');
    });
  }

  protected async remove(): Promise<void> {
    await this.attempt(async () => {
      await this.api.delete(`/directory/structures/${this.id()}`);
      this.say('removed');
      await this.router.navigateByUrl('/annuaire/structures');
    });
  }

  private async attempt(action: () => Promise<void>): Promise<void> {
    this.error.set(undefined);
    try {
      await action();
    } catch (failure) {
      this.error.set(this.problems.shown(failure));
    }
  }

  private say(message: string): void {
    this.toasts.show(this.transloco.translate(`directory.structure.${message}`));
  }
}
