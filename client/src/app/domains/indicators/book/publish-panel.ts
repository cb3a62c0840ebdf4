import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Publication } from '@croisee/domain/indicators/indicators.schema';
import { nextPeriod } from '@croisee/domain/indicators/publication.rules';
import { ErrorPanel, type ShownError } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { ReasonDialog } from '@croisee/ui/reason-dialog/reason-dialog';
import { ApiClient } from '../../../kernel/api/api-client';
import { Problems } from '../../../kernel/errors/problems';
import { DayPipe } from '../../../kernel/i18n/local-dates';

/** What the coordination published of a year, and the next quarters it may publish; publishing cannot be undone. */
@Component({
  selector: 'app-publish-panel',
  imports: [DayPipe, ErrorPanel, Field, FieldInput, ReasonDialog, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'card no-print' },
  template: `
    <h2>{{ 'indicators.publish.title' | transloco }}</h2>
    <p>{{ 'indicators.publish.what' | transloco }}</p>
    @for (publication of publications(); track publication.id) {
      <p>
        {{ 'indicators.reading.published' | transloco: { from: publication.from, to: publication.to } }} :
        {{ publication.publishedAt.slice(0, 10) | appDay }}
      </p>
    }
    @if (error(); as failure) {
      <cr-error-panel [error]="failure" />
    }
    @if (choices().length === 0) {
      <p class="soft">{{ 'indicators.publish.nothing' | transloco }}</p>
    } @else {
      <div class="choice">
        <cr-field [label]="'indicators.publish.upTo' | transloco" [required]="true">
          <select crInput (change)="asked.set(+$any($event.target).value)">
            @for (choice of choices(); track choice) {
              <option [value]="choice" [selected]="choice === to()">
                {{ 'indicators.quarter' | transloco: { number: choice, year: year() } }}
              </option>
            }
          </select>
        </cr-field>
        <button type="button" class="button" (click)="dialog().show()">{{ 'indicators.publish.action' | transloco }}</button>
      </div>
    }
    <cr-reason-dialog
      [title]="'indicators.publish.confirm' | transloco: { from: from(), to: to(), year: year() }"
      [explanation]="'indicators.publish.explanation' | transloco"
      [action]="'indicators.publish.action' | transloco"
      (confirmed)="publish($event)"
    />
  `,
  styles: `
    h2 {
      font-size: var(--text-h3);
    }
    .choice {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-3);
      align-items: end;
    }
  `,
})
export class PublishPanel {
  readonly year = input.required<number>();
  readonly publications = input.required<readonly Publication[]>();
  readonly published = output();

  private readonly api = inject(ApiClient);
  private readonly problems = inject(Problems);
  private readonly today = new Date().toISOString().slice(0, 10);
  protected readonly dialog = viewChild.required(ReasonDialog);
  protected readonly error = signal<ShownError | undefined>(undefined);
  protected readonly asked = signal<number | undefined>(undefined);
  protected readonly choices = computed(() =>
    [1, 2, 3, 4].filter((quarter) => nextPeriod(this.year(), quarter, this.publications(), this.today).ok),
  );
  protected readonly to = computed(() => this.choices().find((choice) => choice === this.asked()) ?? this.choices().at(-1) ?? 4);
  protected readonly from = computed(() => 1 + Math.max(0, ...this.publications().map(({ to }) => to)));

  protected async publish(reason: string): Promise<void> {
    this.error.set(undefined);
    try {
      await this.api.post('/indicators/publications', { year: this.year(), to: this.to(), reason });
      this.published.emit();
    } catch (failure) {
      this.error.set(this.problems.shown(failure));
    }
  }
}
