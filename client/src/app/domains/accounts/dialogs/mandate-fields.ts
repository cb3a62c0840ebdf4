import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ROLES } from '@croisee/domain/access/roles';
import { structureListSchema } from '@croisee/domain/directory/directory.schema';
import { ROLES_GIVEN_BY_COORDINATOR } from '@croisee/domain/identity/mandate.rules';
import { PROFESSIONS } from '@croisee/domain/vocabulary/professions';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { apiResource } from '../../../kernel/api/api-resource';
import { typedIn, typedOrNull, type FormState } from '../../../kernel/forms/form-state';
import { LabelPipe } from '../../../kernel/i18n/coded-label';
import { SessionStore } from '../../../kernel/session/session-store';

/** Role, structure, profession and days of a mandate, as fields of the form around it. */
@Component({
  selector: 'app-mandate-fields',
  imports: [Field, FieldInput, LabelPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'stack' },
  template: `
    <cr-field [label]="'accounts.mandate.role' | transloco" [required]="true" [error]="state().fault(prefix() + 'role')">
      <select crInput name="role">
        @for (role of roles(); track role) {
          <option [value]="role">{{ 'shell.roles.' + role | transloco }}</option>
        }
      </select>
    </cr-field>
    <cr-field
      [label]="'accounts.mandate.structure' | transloco"
      [hint]="'accounts.mandate.structureHint' | transloco"
      [error]="state().fault(prefix() + 'structureId')"
    >
      <select crInput name="structureId">
        <option value="">{{ 'accounts.mandate.noStructure' | transloco }}</option>
        @for (structure of structures(); track structure.id) {
          <option [value]="structure.id">{{ structure.name }}</option>
        }
      </select>
    </cr-field>
    <cr-field
      [label]="'accounts.mandate.profession' | transloco"
      [hint]="'accounts.mandate.professionHint' | transloco"
      [required]="true"
      [error]="state().fault(prefix() + 'profession')"
    >
      <select crInput name="profession">
        <option value=""></option>
        @for (profession of professions; track profession.code) {
          <option [value]="profession.code">{{ profession.code | appLabel: professions }}</option>
        }
      </select>
    </cr-field>
    <div class="days">
      <cr-field [label]="'accounts.mandate.from' | transloco" [required]="true" [error]="state().fault(prefix() + 'from')">
        <input crInput type="date" name="from" [value]="today" />
      </cr-field>
      <cr-field [label]="'accounts.mandate.until' | transloco" [error]="state().fault(prefix() + 'until')">
        <input crInput type="date" name="until" />
      </cr-field>
    </div>
  `,
  styles: `
    .days {
      display: grid;
      gap: var(--space-4);
      grid-template-columns: repeat(auto-fit, minmax(min(11rem, 100%), 1fr));
      align-items: end;
    }
  `,
})
export class MandateFields {
  readonly state = input.required<FormState>();
  /** Path of the mandate in the body, with its dot. */
  readonly prefix = input('');

  private readonly session = inject(SessionStore);
  private readonly loaded = apiResource(structureListSchema, () => '/directory/structures');
  protected readonly structures = computed(() => (this.loaded.hasValue() ? this.loaded.value().items : []));
  protected readonly roles = computed(() =>
    this.session.me()?.roles.includes('administrator') === true ? ROLES : ROLES_GIVEN_BY_COORDINATOR,
  );
  protected readonly professions = PROFESSIONS;
  protected readonly today = new Date().toLocaleDateString('en-CA');
}

/** The mandate typed in a form that holds these fields, unchecked. */
export function typedMandate(form: FormData): Record<string, string | null> {
  return {
    role: typedIn(form, 'role'),
    structureId: typedOrNull(form, 'structureId'),
    profession: typedIn(form, 'profession'),
    from: typedIn(form, 'from'),
    until: typedOrNull(form, 'until'),
  };
}
