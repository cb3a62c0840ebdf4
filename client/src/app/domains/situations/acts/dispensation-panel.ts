import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { requestDispensationSchema } from '@croisee/domain/situations/agreement.schema';
import type { SituationPage } from '@croisee/domain/situations/situation-page.schema';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { FormState } from '../../../kernel/forms/form-state';
import { DayPipe } from '../../../kernel/i18n/local-dates';
import { SituationsClient } from '../data/situations-client';
import { WatchedText } from '../form/watched-text';
import { TextCheck } from '../writing/text-check';

/** Going on without the person’s agreement: a written reason, a review date, and the countersignature of the ethics referent. */
@Component({
  selector: 'app-dispensation-panel',
  imports: [DayPipe, ErrorPanel, Field, FieldInput, TranslocoPipe, WatchedText],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="card stack" aria-labelledby="dispensation-title">
      <h2 id="dispensation-title">{{ 'situations.dispensation.title' | transloco }}</h2>
      @if (page().dispensation; as dispensation) {
        <p class="text">{{ dispensation.reason }}</p>
        <p>
          {{ 'situations.dispensation.review' | transloco: { day: (dispensation.reviewOn | appDay) } }}
          {{ (dispensation.countersignedAt === null ? 'situations.dispensation.waiting' : 'situations.dispensation.signed') | transloco }}
        </p>
        @if (canCountersign() && dispensation.countersignedAt === null) {
          <p>{{ 'situations.dispensation.countersignText' | transloco }}</p>
          <button type="button" class="button primary" [attr.aria-disabled]="form.busy() || null" (click)="countersign()">
            {{ 'situations.dispensation.countersign' | transloco }}
          </button>
        }
      }
      @if (canRequest()) {
        <p class="soft">{{ 'situations.dispensation.explanation' | transloco }}</p>
        <form class="stack" novalidate (submit)="send($event)">
          <app-watched-text
            [sheet]="reason"
            [path]="reason.path"
            [label]="'situations.dispensation.reason' | transloco"
            [hint]="'situations.dispensation.reasonHint' | transloco"
            [required]="true"
            [rows]="4"
            [maxLength]="2000"
            [error]="form.fault('reason')"
          />
          <cr-field [label]="'situations.dispensation.reviewOn' | transloco" [required]="true" [error]="form.fault('reviewOn')">
            <input crInput type="date" [value]="reviewOn()" (change)="reviewOn.set($any($event.target).value)" />
          </cr-field>
          <button type="submit" class="button" [attr.aria-disabled]="form.busy() || reason.holdsBack() || null">
            {{ 'situations.dispensation.request' | transloco }}
          </button>
        </form>
      }
      @if (form.error(); as shown) {
        <cr-error-panel [error]="shown" />
      }
    </section>
  `,
  styles: `
    .text {
      white-space: pre-line;
    }
  `,
})
export class DispensationPanel {
  readonly page = input.required<SituationPage>();
  readonly done = output<void>();

  private readonly client = inject(SituationsClient);
  protected readonly form = new FormState();
  protected readonly reason = new TextCheck();
  protected readonly reviewOn = signal('');
  protected readonly canRequest = computed(() => this.page().can.includes('request-dispensation') && !this.page().dispensation);
  protected readonly canCountersign = computed(() => this.page().can.includes('countersign-dispensation'));

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.reason.holdsBack()) return;
    await this.form.send(requestDispensationSchema, { reason: this.reason.text(), reviewOn: this.reviewOn() }, async (body) => {
      await this.client.requestDispensation(this.page().id, body);
      this.done.emit();
    });
  }

  protected async countersign(): Promise<void> {
    await this.form.send(NOTHING_TO_CHECK, {}, async () => {
      await this.client.countersign(this.page().id);
      this.done.emit();
    });
  }
}

/** A countersignature has no field. */
const NOTHING_TO_CHECK = { safeParse: () => ({ success: true as const, data: undefined }) };
