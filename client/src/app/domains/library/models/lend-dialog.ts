import { ChangeDetectionStrategy, Component, computed, inject, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { charterVersionListSchema } from '@croisee/domain/charter/charter.schema';
import { conventionModelListSchema } from '@croisee/domain/charter/convention.schema';
import { lendModelSchema, sharedModelListSchema, type SharedModelList } from '@croisee/domain/library/shared-model.schema';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { ApiClient } from '../../../kernel/api/api-client';
import { apiResource } from '../../../kernel/api/api-resource';
import { AskingDialog } from '../../../kernel/forms/asking-dialog';
import { FormState, typedIn } from '../../../kernel/forms/form-state';

/** Lends one of the published texts of the council. */
@Component({
  selector: 'app-lend-dialog',
  imports: [Field, FieldInput, AskingDialog, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-asking-dialog [title]="'library.models.lend' | transloco" [state]="state" (submitted)="save($event)" (closed)="closed.emit()">
      <p>{{ 'library.models.lendWhy' | transloco }}</p>
      <cr-field [label]="'library.models.text' | transloco" [required]="true" [error]="state.fault('sourceId')">
        <select crInput name="source">
          @for (source of sources(); track source.value) {
            <option [value]="source.value">{{ 'library.models.name.' + source.kind | transloco: { title: source.title } }}</option>
          }
        </select>
      </cr-field>
    </app-asking-dialog>
  `,
})
export class LendDialog {
  readonly lent = output<SharedModelList>();
  readonly closed = output<void>();

  private readonly api = inject(ApiClient);
  private readonly conventions = apiResource(conventionModelListSchema, () => '/conventions/models');
  private readonly charters = apiResource(charterVersionListSchema, () => '/charter/versions');
  protected readonly state = new FormState();
  protected readonly sources = computed(() => [
    ...(this.conventions.hasValue() ? this.conventions.value().items : []).map((text) => choice('convention', text)),
    ...(this.charters.hasValue() ? this.charters.value().items : []).map((text) => choice('charter', text)),
  ]);

  protected async save(form: FormData): Promise<void> {
    const [kind, sourceId] = typedIn(form, 'source').split(':');
    await this.state.send(lendModelSchema, { kind, sourceId }, async (body) =>
      this.lent.emit(await this.api.post('/library/models', body, sharedModelListSchema)),
    );
  }
}

function choice(kind: 'convention' | 'charter', { id, label }: { readonly id: string; readonly label: string }) {
  return { kind, title: label, value: `${kind}:${id}` };
}
