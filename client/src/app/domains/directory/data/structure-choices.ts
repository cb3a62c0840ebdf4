import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { StructureView } from '@croisee/domain/directory/directory.schema';

/** Several structures chosen by ticking their names, in a list that scrolls. */
@Component({
  selector: 'app-structure-choices',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <fieldset>
      <legend>{{ label() }}</legend>
      <div class="list">
        @for (structure of structures(); track structure.id) {
          <label class="choice"
            ><input type="checkbox" [name]="name()" [value]="structure.id" [checked]="chosen().includes(structure.id)" />{{
              structure.name
            }}</label
          >
        }
      </div>
    </fieldset>
  `,
  styles: `
    fieldset {
      margin: 0;
    }
    .list {
      max-height: 12rem;
      overflow-y: auto;
      padding: var(--space-2) var(--space-3);
      border: var(--border-width) solid var(--c-line-strong);
      border-radius: var(--radius-small);
    }
    .choice {
      min-height: 0;
    }
  `,
})
export class StructureChoices {
  readonly label = input.required<string>();
  readonly name = input.required<string>();
  readonly structures = input.required<readonly StructureView[]>();
  readonly chosen = input<readonly string[]>([]);
}
