import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AgreementGate } from '@croisee/domain/identity/council.schema';
import { fieldAudience } from '@croisee/domain/situations/field-audience';
import { WITHHOLDABLE_FIELDS } from '@croisee/domain/situations/submission.schema';
import type { Sheet } from '../writing/sheet';
import { StructurePicker } from './structure-picker';

/** « Qui lira ce champ ? » (R032) and the structures it is kept from (R044), closed until one asks. */
@Component({
  selector: 'app-field-readers',
  imports: [StructurePicker, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <details (toggle)="open.set($any($event.target).open)">
      <summary>
        {{ 'situations.audience.ask' | transloco }}
        @if (audience().exceptStructureIds.length > 0) {
          <strong>{{ 'situations.audience.except' | transloco: { count: audience().exceptStructureIds.length } }}</strong>
        }
      </summary>
      @if (audience().staysWithAuthor) {
        <p>{{ 'situations.audience.staysWithAuthor' | transloco }}</p>
      } @else {
        <ul>
          @for (level of audience().levels; track level) {
            <li>{{ 'situations.audience.levels.' + level | transloco }}</li>
          }
        </ul>
        @if (audience().secret) {
          <p>{{ 'situations.audience.secret' | transloco }}</p>
        }
      }
      @if (open() && isWithholdable()) {
        <app-structure-picker
          [label]="'situations.audience.keepFrom' | transloco"
          [why]="'situations.audience.keepFromWhy' | transloco"
          [chosen]="audience().exceptStructureIds"
          (chosenChange)="sheet().keepFrom(path(), $event)"
        />
      }
    </details>
  `,
  styles: `
    details {
      margin-top: var(--space-1);
      font-size: var(--text-small);
    }
    summary {
      width: fit-content;
      min-height: 2rem;
      color: var(--c-link);
      cursor: pointer;
    }
    p,
    ul {
      margin: 0 0 var(--space-2);
    }
  `,
})
export class FieldReaders {
  readonly sheet = input.required<Sheet>();
  /** A field, or a whole list. */
  readonly path = input.required<string>();
  readonly gate = input.required<AgreementGate>();

  protected readonly open = signal(false);
  protected readonly audience = computed(() => fieldAudience(this.path(), this.sheet().draft(), this.gate()));
  protected readonly isWithholdable = computed(() => WITHHOLDABLE_FIELDS.includes(this.path()));
}
