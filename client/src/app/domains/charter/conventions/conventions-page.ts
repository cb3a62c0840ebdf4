import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { CONVENTION_STATES, type ConventionState } from '@croisee/domain/charter/convention.rules';
import { conventionsViewSchema, type StructureConventions } from '@croisee/domain/charter/convention.schema';
import { EmptyState } from '@croisee/ui/empty-state/empty-state';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { StatusChip } from '@croisee/ui/status-chip/status-chip';
import { UndoToasts } from '@croisee/ui/undo-toast/undo-toasts';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf } from '../../../kernel/errors/problems';
import { DayPipe } from '../../../kernel/i18n/local-dates';
import { Can } from '../../../kernel/session/can';
import { CONVENTION_TONES } from '../data/convention-tone';
import { EndConventionDialog } from './end-convention-dialog';
import { RecordConventionDialog } from './record-convention-dialog';

/** What asks for something first. */
const URGENCY: readonly ConventionState[] = ['to-renew', 'expired', 'to-come', 'in-force', 'ended', 'none'];

/** Which structure signed, until when, what to renew (R008). */
@Component({
  selector: 'app-conventions-page',
  imports: [
    Can,
    DayPipe,
    EmptyState,
    EndConventionDialog,
    ErrorPanel,
    Field,
    FieldInput,
    Icon,
    PageHeader,
    RecordConventionDialog,
    RouterLink,
    StatusChip,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './conventions-page.html',
  styleUrl: './conventions-page.scss',
})
export class ConventionsPage {
  private readonly toasts = inject(UndoToasts);
  private readonly transloco = inject(TranslocoService);

  protected readonly conventions = apiResource(conventionsViewSchema, () => '/conventions');
  protected readonly loadError = loadErrorOf(this.conventions);
  protected readonly tones = CONVENTION_TONES;
  protected readonly states = CONVENTION_STATES;
  protected readonly chosen = signal('');
  protected readonly recorded = signal<StructureConventions | 'any' | undefined>(undefined);
  protected readonly ended = signal<StructureConventions | undefined>(undefined);
  protected readonly lines = computed(() => (this.conventions.hasValue() ? this.conventions.value().items : []));
  protected readonly shown = computed(() =>
    this.lines()
      .filter(({ state }) => this.chosen() === '' || state === this.chosen())
      .sort((a, b) => URGENCY.indexOf(a.state) - URGENCY.indexOf(b.state) || a.structureName.localeCompare(b.structureName)),
  );
  protected readonly bound = computed(() => this.lines().filter(({ state }) => state === 'in-force' || state === 'to-renew').length);

  protected recordedFor(): string | undefined {
    const recorded = this.recorded();
    return recorded === 'any' ? undefined : recorded?.structureId;
  }

  protected mayEnd(line: StructureConventions): boolean {
    return line.current !== null && line.current.endedOn === null && line.state !== 'expired';
  }

  protected changed(line: StructureConventions, message: string): void {
    this.recorded.set(undefined);
    this.ended.set(undefined);
    this.conventions.update((view) =>
      view === undefined ? view : { ...view, items: view.items.map((one) => (one.structureId === line.structureId ? line : one)) },
    );
    this.toasts.show(this.transloco.translate(`conventions.${message}`, { name: line.structureName }));
  }
}
