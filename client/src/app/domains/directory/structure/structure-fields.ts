import { ChangeDetectionStrategy, Component, computed, input, linkedSignal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { StructureView } from '@croisee/domain/directory/directory.schema';
import { PARTNERSHIP_STEPS } from '@croisee/domain/directory/partnership.rules';
import { PARTNERSHIP_STATES } from '@croisee/domain/vocabulary/partnership';
import { SECTORS } from '@croisee/domain/vocabulary/sectors';
import { defaultSector, STRUCTURE_TYPES, type StructureTypeCode } from '@croisee/domain/vocabulary/structure-types';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { typedIn, typedOrNull, type FormState } from '../../../kernel/forms/form-state';
import { LabelPipe } from '../../../kernel/i18n/coded-label';

/** The fields of a structure inside a form; the sector follows the type until somebody chooses another. */
@Component({
  selector: 'app-structure-fields',
  imports: [Field, FieldInput, LabelPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'stack' },
  template: `
    <cr-field [label]="'directory.fields.name' | transloco" [required]="true" [error]="state().fault('name')">
      <input crInput name="name" maxlength="160" [value]="structure()?.name ?? ''" />
    </cr-field>
    <cr-field [label]="'directory.fields.type' | transloco" [required]="true" [error]="state().fault('type')">
      <select crInput name="type" (change)="type.set($any($event.target).value)">
        <option value=""></option>
        @for (entry of types; track entry.code) {
          <option [value]="entry.code" [selected]="entry.code === type()">{{ entry.code | appLabel: types }}</option>
        }
      </select>
    </cr-field>
    <cr-field
      [label]="'directory.fields.sector' | transloco"
      [hint]="'directory.hints.sector' | transloco"
      [required]="true"
      [error]="state().fault('sector')"
    >
      <select crInput name="sector" (change)="sector.set($any($event.target).value)">
        @for (entry of sectors; track entry.code) {
          <option [value]="entry.code" [selected]="entry.code === sector()">{{ entry.code | appLabel: sectors }}</option>
        }
      </select>
    </cr-field>
    <cr-field [label]="'directory.fields.partnership' | transloco" [required]="true" [error]="state().fault('partnership')">
      <select crInput name="partnership">
        @for (entry of states(); track entry.code) {
          <option [value]="entry.code" [selected]="entry.code === structure()?.partnership">{{ entry.code | appLabel: allStates }}</option>
        }
      </select>
    </cr-field>
    <cr-field
      [label]="'directory.fields.territory' | transloco"
      [hint]="'directory.hints.territory' | transloco"
      [error]="state().fault('territory')"
    >
      <input crInput name="territory" maxlength="120" [value]="structure()?.territory ?? ''" />
    </cr-field>
    <cr-field [label]="'directory.fields.seats' | transloco" [error]="state().fault('seats')">
      <input crInput type="number" name="seats" min="0" max="20" [value]="structure()?.seats ?? ''" />
    </cr-field>
    <label class="choice">
      <input type="checkbox" name="listedService" [checked]="structure()?.listedService ?? false" />{{
        'directory.fields.listedService' | transloco
      }}
    </label>
  `,
})
export class StructureFields {
  readonly state = input.required<FormState>();
  readonly structure = input<StructureView>();

  protected readonly types = STRUCTURE_TYPES;
  protected readonly sectors = SECTORS;
  protected readonly allStates = PARTNERSHIP_STATES;
  protected readonly type = linkedSignal<string>(() => this.structure()?.type ?? '');
  protected readonly sector = linkedSignal<string>(() => this.proposedSector());
  /** Where the partnership may go from where it stands. */
  protected readonly states = computed(() => {
    const from = this.structure()?.partnership;
    return from === undefined
      ? PARTNERSHIP_STATES
      : PARTNERSHIP_STATES.filter(({ code }) => code === from || PARTNERSHIP_STEPS[from].includes(code));
  });

  private proposedSector(): string {
    const type = this.type();
    const structure = this.structure();
    if (structure !== undefined && type === structure.type) return structure.sector;
    return type === '' ? 'health' : defaultSector(type as StructureTypeCode);
  }
}

/** The structure typed in a form that holds these fields, unchecked. */
export function typedStructure(form: FormData): Record<string, string | number | boolean | null> {
  const seats = typedOrNull(form, 'seats');
  return {
    name: typedIn(form, 'name'),
    type: typedIn(form, 'type'),
    sector: typedIn(form, 'sector'),
    partnership: typedIn(form, 'partnership'),
    territory: typedOrNull(form, 'territory'),
    seats: seats === null ? null : Number(seats),
    listedService: form.has('listedService'),
  };
}
