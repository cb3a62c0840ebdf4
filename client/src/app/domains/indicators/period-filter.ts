import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Publication } from '@croisee/domain/indicators/indicators.schema';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { ReadingPeriod } from './reading-period';

/** Which year and which quarters, or which publication, a page of figures shows; the choice is in the address. */
@Component({
  selector: 'app-period-filter',
  imports: [Field, FieldInput, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="filters no-print" role="search" [attr.aria-label]="'indicators.filters' | transloco">
      <cr-field [label]="'indicators.year' | transloco" [required]="true">
        <select crInput (change)="choose({ annee: $any($event.target).value, publication: null })">
          @for (choice of period().years; track choice) {
            <option [value]="choice" [selected]="period().year === choice">{{ choice }}</option>
          }
        </select>
      </cr-field>
      @if (publications().length > 0) {
        <cr-field [label]="'indicators.reading.label' | transloco" [required]="true">
          <select crInput (change)="choose({ publication: $any($event.target).value || null })">
            @if (period().seesAll) {
              <option value="" [selected]="period().publication === undefined">{{ 'indicators.reading.now' | transloco }}</option>
            }
            @for (choice of publications(); track choice.id; let isLast = $last) {
              <option
                [value]="choice.id"
                [selected]="period().publication === choice.id || (!period().seesAll && period().publication === undefined && isLast)"
              >
                {{ 'indicators.reading.published' | transloco: { from: choice.from, to: choice.to } }}
              </option>
            }
          </select>
        </cr-field>
      }
      @if (period().seesAll && period().publication === undefined) {
        <cr-field [label]="'indicators.from' | transloco" [required]="true">
          <select crInput (change)="choose({ de: $any($event.target).value })">
            @for (choice of [1, 2, 3, 4]; track choice) {
              <option [value]="choice" [selected]="period().from === choice">
                {{ 'indicators.quarter' | transloco: { number: choice, year: period().year } }}
              </option>
            }
          </select>
        </cr-field>
        <cr-field [label]="'indicators.to' | transloco" [required]="true">
          <select crInput (change)="choose({ a: $any($event.target).value })">
            @for (choice of [1, 2, 3, 4]; track choice) {
              <option [value]="choice" [selected]="period().to === choice" [disabled]="choice < period().from">
                {{ 'indicators.quarter' | transloco: { number: choice, year: period().year } }}
              </option>
            }
          </select>
        </cr-field>
      }
      <ng-content />
    </div>
  `,
  styleUrl: './filters.scss',
})
export class PeriodFilter {
  readonly period = input.required<ReadingPeriod>();
  readonly publications = input<readonly Publication[]>([]);

  private readonly router = inject(Router);

  protected async choose(change: Readonly<Record<string, string | null>>): Promise<void> {
    await this.router.navigate([], { queryParams: change, queryParamsHandling: 'merge' });
  }
}
