import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { letterSettingsSchema, type LetterSettings } from '@croisee/domain/notifications/letters.schema';
import { ErrorPanel, type ShownError } from '@croisee/ui/error-panel/error-panel';
import { UndoToasts } from '@croisee/ui/undo-toast/undo-toasts';
import { ApiClient } from '../../../kernel/api/api-client';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf, Problems } from '../../../kernel/errors/problems';

const DAYS = [14, 10, 7, 5, 3, 2, 1] as const;
const HOURS = Array.from({ length: 16 }, (_, index) => index + 5);

/** How many days before a meeting those who did not answer are written again, and at what hour the digest leaves; saved as it is chosen. */
@Component({
  selector: 'app-letter-settings-form',
  imports: [ErrorPanel, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="card" aria-labelledby="rhythm">
      <h2 id="rhythm">{{ 'notifications.settings.title' | transloco }}</h2>
      @if (error() ?? loadError(); as shown) {
        <cr-error-panel [error]="shown" [retryable]="true" (retry)="settings.reload()" />
      }
      @if (settings.hasValue()) {
        <fieldset>
          <legend>{{ 'notifications.settings.reminders' | transloco }}</legend>
          <div class="days">
            @for (day of days; track day) {
              <label>
                <input type="checkbox" [checked]="settings.value().reminderDays.includes(day)" (change)="toggle(day)" />
                {{ 'notifications.settings.before' | transloco: { days: day } }}
              </label>
            }
          </div>
        </fieldset>
        <p>
          <label for="digest-hour">{{ 'notifications.settings.digest' | transloco }}</label>
          <select id="digest-hour" (change)="hour(+$any($event.target).value)">
            @for (hour of hours; track hour) {
              <option [value]="hour" [selected]="settings.value().digestHour === hour">{{ hour }} h</option>
            }
          </select>
        </p>
      }
    </section>
  `,
  styles: `
    h2 {
      margin-top: 0;
    }
    fieldset {
      margin: 0 0 var(--space-4);
      padding: 0;
      border: 0;
    }
    legend {
      padding: 0;
      font-weight: 700;
    }
    .days {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-5);
    }
    .days label {
      display: inline-flex;
      gap: var(--space-2);
      align-items: center;
      min-height: 2.75rem;
    }
    p {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2) var(--space-3);
      align-items: center;
      margin: 0;
    }
    p label {
      font-weight: 700;
    }
    select {
      width: auto;
    }
  `,
})
export class LetterSettingsForm {
  private readonly api = inject(ApiClient);
  private readonly problems = inject(Problems);
  private readonly toasts = inject(UndoToasts);
  private readonly transloco = inject(TranslocoService);

  protected readonly days = DAYS;
  protected readonly hours = HOURS;
  protected readonly settings = apiResource(letterSettingsSchema, () => '/letter-settings');
  protected readonly error = signal<ShownError | undefined>(undefined);
  protected readonly loadError = loadErrorOf(this.settings);

  protected async toggle(day: number): Promise<void> {
    const before = this.settings.value();
    if (before === undefined) return;
    const { reminderDays } = before;
    const next = reminderDays.includes(day) ? reminderDays.filter((each) => each !== day) : [...reminderDays, day].sort((a, b) => b - a);
    await this.change({ ...before, reminderDays: next }, before);
  }

  protected async hour(digestHour: number): Promise<void> {
    const before = this.settings.value();
    if (before !== undefined) await this.change({ ...before, digestHour }, before);
  }

  private async change(next: LetterSettings, before: LetterSettings): Promise<void> {
    if (await this.save(next)) this.toasts.show(this.transloco.translate('notifications.settings.saved'), () => void this.save(before));
  }

  private async save(next: LetterSettings): Promise<boolean> {
    this.error.set(undefined);
    try {
      this.settings.set(letterSettingsSchema.parse(await this.api.put('/letter-settings', next)));
      return true;
    } catch (failure) {
      this.error.set(this.problems.shown(failure));
      this.settings.reload();
      return false;
    }
  }
}
