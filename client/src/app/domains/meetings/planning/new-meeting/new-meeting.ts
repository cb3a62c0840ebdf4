import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { MEETING_KINDS } from '@croisee/domain/meetings/plan/meeting-kinds';
import { createMeetingSchema, createSeriesSchema } from '@croisee/domain/meetings/plan/meeting.schema';
import { createdMeetingSchema, createdSeriesSchema } from '@croisee/domain/meetings/plan/meeting-view.schema';
import { seriesDates } from '@croisee/domain/meetings/plan/series.rules';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { UndoToasts } from '@croisee/ui/undo-toast/undo-toasts';
import { TranslocoService } from '@jsverse/transloco';
import { ApiClient } from '../../../../kernel/api/api-client';
import { FormState, typedIn } from '../../../../kernel/forms/form-state';
import { DayPipe } from '../../../../kernel/i18n/local-dates';
import { MeetingFields, typedMeeting } from './meeting-fields';

/** Plans one meeting, or a series on the same weekday of the month. */
@Component({
  selector: 'app-new-meeting',
  imports: [DayPipe, ErrorPanel, Field, FieldInput, MeetingFields, PageHeader, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-page-header [title]="'planning.new.title' | transloco" [lead]="'planning.new.lead' | transloco" />
    <form class="card stack" novalidate (submit)="plan($event)" (input)="note($event)">
      @if (state.error(); as shown) {
        <cr-error-panel [error]="shown" />
      }
      <cr-field [label]="'planning.fields.kind' | transloco" [required]="true" [error]="state.fault('kind')">
        <select crInput name="kind">
          @for (kind of kinds; track kind) {
            <option [value]="kind">{{ 'planning.kind.' + kind | transloco }}</option>
          }
        </select>
      </cr-field>
      <app-meeting-fields [state]="state" />
      <fieldset>
        <legend>{{ 'planning.new.rhythm' | transloco }}</legend>
        <label class="choice">
          <input type="radio" name="rhythm" value="one" checked (change)="series.set(false)" />{{ 'planning.new.one' | transloco }}
        </label>
        <label class="choice">
          <input type="radio" name="rhythm" value="series" (change)="series.set(true)" />{{ 'planning.new.series' | transloco }}
        </label>
      </fieldset>
      @if (series()) {
        <div class="pair">
          <cr-field [label]="'planning.fields.everyMonths' | transloco" [required]="true" [error]="state.fault('everyMonths')">
            <input crInput type="number" name="everyMonths" min="1" max="12" value="3" />
          </cr-field>
          <cr-field [label]="'planning.fields.count' | transloco" [required]="true" [error]="state.fault('count')">
            <input crInput type="number" name="count" min="1" max="24" value="4" />
          </cr-field>
        </div>
        @if (dates().length > 0) {
          <div aria-live="polite">
            <p>{{ 'planning.new.dates' | transloco: { count: dates().length } }}</p>
            <ul>
              @for (date of dates(); track date) {
                <li>{{ date | appDay }}</li>
              }
            </ul>
          </div>
        }
      }
      <div class="actions">
        <button type="submit" class="button primary" [attr.aria-disabled]="state.busy() || null">
          {{ (series() ? 'planning.new.planSeries' : 'planning.new.plan') | transloco }}
        </button>
        <a class="button quiet" routerLink="/seances">{{ 'planning.cancel' | transloco }}</a>
      </div>
    </form>
  `,
  styles: `
    .pair {
      display: grid;
      gap: var(--space-4);
      grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr));
      max-width: var(--measure);
    }
  `,
})
export class NewMeeting {
  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  private readonly toasts = inject(UndoToasts);
  private readonly transloco = inject(TranslocoService);

  protected readonly kinds = MEETING_KINDS;
  protected readonly state = new FormState();
  protected readonly series = signal(false);
  private readonly typed = signal({ firstDate: '', count: 4, everyMonths: 3 });
  protected readonly dates = computed(() => {
    const { firstDate, count, everyMonths } = this.typed();
    const known = /^\d{4}-\d{2}-\d{2}$/.test(firstDate) && count >= 1 && count <= 24 && everyMonths >= 1 && everyMonths <= 12;
    return known ? seriesDates({ firstDate, count, everyMonths }) : [];
  });

  /** Follows what is typed, so that the dates of the series are seen before they are planned. */
  protected note(event: Event): void {
    const form = new FormData(event.currentTarget as HTMLFormElement);
    this.typed.set({
      firstDate: typedIn(form, 'date'),
      count: Number(typedIn(form, 'count') || 4),
      everyMonths: Number(typedIn(form, 'everyMonths') || 3),
    });
  }

  protected async plan(event: Event): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const values = { ...typedMeeting(form), kind: typedIn(form, 'kind') };
    if (!this.series()) {
      await this.state.send(createMeetingSchema, values, async (body) => {
        const { id } = await this.api.post('/meetings', body, createdMeetingSchema);
        await this.router.navigate(['/seances', id]);
      });
      return;
    }
    const rhythm = { count: Number(typedIn(form, 'count')), everyMonths: Number(typedIn(form, 'everyMonths')) };
    await this.state.send(createSeriesSchema, { ...values, ...rhythm }, async (body) => {
      const { items } = await this.api.post('/meetings/series', body, createdSeriesSchema);
      this.toasts.show(this.transloco.translate('planning.new.seriesPlanned', { count: items.length }));
      await this.router.navigate(['/seances']);
    });
  }
}
