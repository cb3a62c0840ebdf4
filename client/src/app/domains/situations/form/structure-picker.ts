import { ChangeDetectionStrategy, Component, computed, inject, input, model } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { Icon } from '@croisee/ui/icon/icon';
import { Partners } from '../data/partners';

/** Several structures of the directory: one list to add from, one button to take each out. */
@Component({
  selector: 'app-structure-picker',
  imports: [Field, FieldInput, Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-field [label]="label()" [hint]="why()">
      <select crInput #list (change)="add(list.value); list.value = ''">
        <option value="">{{ 'situations.form.addStructure' | transloco }}</option>
        @for (structure of others(); track structure.id) {
          <option [value]="structure.id">{{ structure.name }}</option>
        }
      </select>
    </cr-field>
    <ul>
      @for (id of chosen(); track id) {
        <li>
          {{ name(id) }}
          <button
            type="button"
            class="button quiet"
            [attr.aria-label]="'situations.form.takeOut' | transloco: { name: name(id) }"
            (click)="takeOut(id)"
          >
            <cr-icon name="close" />
          </button>
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      margin: var(--space-2) 0 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      gap: var(--space-2);
      align-items: center;
    }
  `,
})
export class StructurePicker {
  readonly label = input.required<string>();
  readonly why = input<string>();
  readonly chosen = model.required<readonly string[]>();

  private readonly partners = inject(Partners);
  protected readonly others = computed(() => this.partners.structures().filter(({ id }) => !this.chosen().includes(id)));

  protected name(id: string): string {
    return this.partners.structureName(id) ?? '…';
  }

  protected add(id: string): void {
    if (id !== '') this.chosen.update((chosen) => [...chosen, id]);
  }

  protected takeOut(id: string): void {
    this.chosen.update((chosen) => chosen.filter((other) => other !== id));
  }
}
