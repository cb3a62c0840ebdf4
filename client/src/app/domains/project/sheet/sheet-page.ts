import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { OBJECTIVE_LEVELS, TIME_KINDS } from '@croisee/domain/project/project-lists';
import { EmptyState } from '@croisee/ui/empty-state/empty-state';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { StatusChip } from '@croisee/ui/status-chip/status-chip';
import { LabelPipe } from '../../../kernel/i18n/coded-label';
import { DayPipe } from '../../../kernel/i18n/local-dates';
import { Can } from '../../../kernel/session/can';
import { EurosPipe, HoursPipe } from '../data/amount-pipes';
import { ProjectStore } from '../data/project-store';
import { SheetForm } from './sheet-form';

/** The project on one page: where it stands, what it aims at, what it expects (R004, R005). */
@Component({
  selector: 'app-sheet-page',
  imports: [Can, DayPipe, EmptyState, ErrorPanel, EurosPipe, HoursPipe, Icon, LabelPipe, PageHeader, SheetForm, StatusChip, TranslocoPipe],
  providers: [ProjectStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './sheet-page.html',
  styleUrl: './sheet-page.scss',
})
export class SheetPage {
  protected readonly store = inject(ProjectStore);
  protected readonly editing = signal(false);
  protected readonly levels = OBJECTIVE_LEVELS;
  protected readonly kinds = TIME_KINDS;
  protected readonly phases = computed(() => {
    if (!this.store.project.hasValue()) return [];
    const { sheet, today } = this.store.project.value();
    return (sheet?.phases ?? []).map((phase, place) => ({
      ...phase,
      place,
      state: today < phase.from ? ('to-come' as const) : today > phase.until ? ('over' as const) : ('current' as const),
    }));
  });
  protected readonly groups = computed(() => {
    const sheet = this.store.project.hasValue() ? this.store.project.value().sheet : null;
    return OBJECTIVE_LEVELS.map(({ code }) => ({
      level: code,
      objectives: (sheet?.objectives ?? [])
        .filter((objective) => objective.level === code)
        .map((objective) => ({
          ...objective,
          phaseTitle: objective.phase === null ? null : (sheet?.phases[objective.phase]?.title ?? null),
        })),
    })).filter(({ objectives }) => objectives.length > 0);
  });

  protected print(): void {
    window.print();
  }
}
