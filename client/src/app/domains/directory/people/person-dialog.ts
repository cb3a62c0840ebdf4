import { afterNextRender, ChangeDetectionStrategy, Component, computed, inject, input, output, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { editPersonSchema, personInputSchema, type PersonView, type StructureView } from '@croisee/domain/directory/directory.schema';
import { PROFESSIONS } from '@croisee/domain/vocabulary/professions';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { DialogFrame } from '@croisee/ui/reason-dialog/dialog-frame';
import { ApiClient } from '../../../kernel/api/api-client';
import { FormState, typedIn, typedOrNull } from '../../../kernel/forms/form-state';
import { LabelPipe } from '../../../kernel/i18n/coded-label';

/** Adds a professional to the directory or corrects what is known of one. */
@Component({
  selector: 'app-person-dialog',
  imports: [DialogFrame, ErrorPanel, Field, FieldInput, LabelPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-dialog
      [title]="(person() === undefined ? 'directory.people.add' : 'directory.people.editTitle') | transloco"
      (closed)="closed.emit()"
    >
      <form class="stack" novalidate (submit)="save($event)">
        @if (state.error(); as shown) {
          <cr-error-panel [error]="shown" />
        }
        <p class="soft">{{ 'directory.people.reminder' | transloco }}</p>
        <cr-field [label]="'directory.fields.person' | transloco" [required]="true" [error]="state.fault('displayName')">
          <input crInput name="displayName" maxlength="120" autocomplete="off" [value]="person()?.displayName ?? ''" />
        </cr-field>
        <cr-field [label]="'directory.fields.profession' | transloco" [required]="true" [error]="state.fault('profession')">
          <select crInput name="profession">
            <option value=""></option>
            @for (entry of professions; track entry.code) {
              <option [value]="entry.code" [selected]="entry.code === person()?.profession">
                {{ entry.code | appLabel: professions }}
              </option>
            }
          </select>
        </cr-field>
        <cr-field [label]="'directory.fields.structure' | transloco" [error]="state.fault('structureId')">
          <select crInput name="structureId">
            <option value="">{{ 'directory.none' | transloco }}</option>
            @for (structure of structures(); track structure.id) {
              <option [value]="structure.id" [selected]="structure.id === chosen()">{{ structure.name }}</option>
            }
          </select>
        </cr-field>
        <cr-field [label]="'directory.fields.email' | transloco" [error]="state.fault('email')">
          <input crInput type="email" name="email" autocomplete="off" [value]="person()?.email ?? ''" />
        </cr-field>
        <cr-field [label]="'directory.fields.phone' | transloco" [error]="state.fault('phone')">
          <input crInput type="tel" name="phone" autocomplete="off" [value]="person()?.phone ?? ''" />
        </cr-field>
        <div class="actions">
          <button type="submit" class="button primary" [attr.aria-disabled]="state.busy() || null">
            {{ 'directory.save' | transloco }}
          </button>
          <button type="button" class="button quiet" (click)="frame().close()">{{ 'directory.cancel' | transloco }}</button>
        </div>
      </form>
    </cr-dialog>
  `,
})
export class PersonDialog {
  /** Undefined: a new one. */
  readonly person = input<PersonView>();
  readonly structures = input.required<readonly StructureView[]>();
  readonly structureId = input<string>();
  readonly done = output<void>();
  readonly closed = output<void>();

  private readonly api = inject(ApiClient);
  protected readonly state = new FormState();
  protected readonly professions = PROFESSIONS;
  protected readonly frame = viewChild.required(DialogFrame);
  protected readonly chosen = computed(() => this.person()?.structureId ?? this.structureId());

  constructor() {
    afterNextRender(() => this.frame().show());
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const values = {
      displayName: typedIn(form, 'displayName'),
      profession: typedIn(form, 'profession'),
      structureId: typedOrNull(form, 'structureId'),
      email: typedOrNull(form, 'email'),
      phone: typedOrNull(form, 'phone'),
    };
    const person = this.person();
    const saved =
      person === undefined
        ? this.state.send(personInputSchema, values, async (body) => void (await this.api.post('/directory/people', body)))
        : this.state.send(
            editPersonSchema,
            { ...values, version: person.version },
            async (body) => void (await this.api.put(`/directory/people/${person.id}`, body)),
          );
    if (await saved) this.done.emit();
  }
}
