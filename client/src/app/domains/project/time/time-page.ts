import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { minutesInWords } from '@croisee/domain/project/money';
import { TIME_KINDS } from '@croisee/domain/project/project-lists';
import { logTimeSchema, timeViewSchema, type TimeEntry, type TimeTotal } from '@croisee/domain/project/project.schema';
import { EmptyState } from '@croisee/ui/empty-state/empty-state';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { UndoToasts } from '@croisee/ui/undo-toast/undo-toasts';
import { ApiClient } from '../../../kernel/api/api-client';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf, Problems } from '../../../kernel/errors/problems';
import { FormState, typedIn } from '../../../kernel/forms/form-state';
import { LabelPipe } from '../../../kernel/i18n/coded-label';
import { DayPipe } from '../../../kernel/i18n/local-dates';
import { Can } from '../../../kernel/session/can';
import { HoursPipe } from '../data/amount-pipes';

const DURATIONS_MINUTES = [30, 60, 120, 180, 240] as const;

/** Time spent against time planned, and one’s own logged in three taps: what, how long, done (R019). */
@Component({
  selector: 'app-time-page',
  imports: [Can, DayPipe, EmptyState, ErrorPanel, Field, FieldInput, HoursPipe, Icon, LabelPipe, PageHeader, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './time-page.html',
  styleUrl: './time-page.scss',
})
export class TimePage {
  private readonly api = inject(ApiClient);
  private readonly problems = inject(Problems);
  private readonly toasts = inject(UndoToasts);
  private readonly transloco = inject(TranslocoService);

  protected readonly time = apiResource(timeViewSchema, () => '/project/time');
  protected readonly loadError = loadErrorOf(this.time);
  protected readonly state = new FormState();
  protected readonly kinds = TIME_KINDS;
  protected readonly durations = DURATIONS_MINUTES.map((minutes) => ({ minutes, words: minutesInWords(minutes) }));
  protected readonly otherDuration = signal(false);

  protected percent({ plannedMinutes, spentMinutes }: TimeTotal): number | undefined {
    return plannedMinutes === 0 ? undefined : Math.round((100 * spentMinutes) / plannedMinutes);
  }

  protected async log(event: Event): Promise<void> {
    event.preventDefault();
    const element = event.target as HTMLFormElement;
    const form = new FormData(element);
    const chosen = typedIn(form, 'duration');
    const minutes = chosen === 'other' ? Math.round(Number(typedIn(form, 'hours').replace(',', '.')) * 60) : Number(chosen);
    const values = { kind: typedIn(form, 'kind'), day: typedIn(form, 'day'), minutes, note: typedIn(form, 'note') };
    await this.state.send(logTimeSchema, values, async (body) => {
      const before = new Set(this.time.hasValue() ? this.time.value().entries.map(({ id }) => id) : []);
      const view = await this.api.post('/project/time', body, timeViewSchema);
      this.time.set(view);
      const added = view.entries.find(({ id }) => !before.has(id));
      this.toasts.show(
        this.transloco.translate('project.time.logged', { length: minutesInWords(body.minutes) }),
        added === undefined ? undefined : () => void this.remove(added),
      );
    });
  }

  protected async remove({ id }: TimeEntry): Promise<void> {
    try {
      this.time.set(timeViewSchema.parse(await this.api.delete(`/project/time/${id}`)));
      this.toasts.show(this.transloco.translate('project.time.removed'));
    } catch (failure) {
      this.problems.report(failure);
    }
  }
}
