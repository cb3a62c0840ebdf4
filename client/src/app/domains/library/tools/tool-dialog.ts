import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { structureListSchema } from '@croisee/domain/directory/directory.schema';
import {
  editToolSchema,
  TOOL_KINDS,
  TOOL_STATES,
  toolInputSchema,
  toolListSchema,
  type Tool,
  type ToolList,
} from '@croisee/domain/library/library.schema';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { ApiClient } from '../../../kernel/api/api-client';
import { apiResource } from '../../../kernel/api/api-resource';
import { AskingDialog } from '../../../kernel/forms/asking-dialog';
import { FormState, typedIn, typedOrNull } from '../../../kernel/forms/form-state';
import { LabelPipe } from '../../../kernel/i18n/coded-label';
import { StructureChoices } from '../../directory/data/structure-choices';

/** Writes a common tool: what it is, who wrote it together, where it is used. */
@Component({
  selector: 'app-tool-dialog',
  imports: [Field, FieldInput, AskingDialog, LabelPipe, StructureChoices, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-asking-dialog
      [title]="(tool() === undefined ? 'library.tools.add' : 'library.tools.editTitle') | transloco"
      [state]="state"
      (submitted)="save($event)"
      (closed)="closed.emit()"
    >
      <cr-field [label]="'library.fields.title' | transloco" [required]="true" [error]="state.fault('title')">
        <input crInput name="title" maxlength="160" [value]="tool()?.title ?? ''" />
      </cr-field>
      <cr-field [label]="'library.fields.kind' | transloco" [required]="true">
        <select crInput name="kind">
          @for (one of kinds; track one.code) {
            <option [value]="one.code" [selected]="one.code === tool()?.kind">{{ one.code | appLabel: kinds }}</option>
          }
        </select>
      </cr-field>
      <cr-field [label]="'library.fields.state' | transloco" [required]="true">
        <select crInput name="state">
          @for (one of states; track one.code) {
            <option [value]="one.code" [selected]="one.code === tool()?.state">{{ one.code | appLabel: states }}</option>
          }
        </select>
      </cr-field>
      <cr-field [label]="'library.fields.version' | transloco" [required]="true" [error]="state.fault('versionLabel')">
        <input crInput name="versionLabel" maxlength="40" [value]="tool()?.versionLabel ?? '1'" />
      </cr-field>
      <cr-field [label]="'library.fields.purpose' | transloco" [error]="state.fault('purpose')">
        <textarea crInput rows="3" name="purpose" maxlength="800" [value]="tool()?.purpose ?? ''"></textarea>
      </cr-field>
      <cr-field [label]="'library.fields.whereKept' | transloco" [error]="state.fault('whereKept')">
        <input crInput name="whereKept" maxlength="200" [value]="tool()?.whereKept ?? ''" />
      </cr-field>
      <app-structure-choices
        [label]="'library.fields.authors' | transloco"
        name="authorIds"
        [structures]="structures()"
        [chosen]="tool()?.authorIds ?? []"
      />
      <app-structure-choices
        [label]="'library.fields.users' | transloco"
        name="userIds"
        [structures]="structures()"
        [chosen]="tool()?.userIds ?? []"
      />
      <cr-field [label]="'library.fields.reviewOn' | transloco" [error]="state.fault('reviewOn')">
        <input crInput type="date" name="reviewOn" [value]="tool()?.reviewOn ?? ''" />
      </cr-field>
    </app-asking-dialog>
  `,
})
export class ToolDialog {
  /** Undefined: a new one. */
  readonly tool = input<Tool>();
  readonly saved = output<ToolList>();
  readonly closed = output<void>();

  private readonly api = inject(ApiClient);
  private readonly directory = apiResource(structureListSchema, () => '/directory/structures');
  protected readonly state = new FormState();
  protected readonly kinds = TOOL_KINDS;
  protected readonly states = TOOL_STATES;

  protected structures() {
    return this.directory.hasValue() ? this.directory.value().items : [];
  }

  protected async save(form: FormData): Promise<void> {
    const values = {
      title: typedIn(form, 'title'),
      kind: typedIn(form, 'kind'),
      state: typedIn(form, 'state'),
      versionLabel: typedIn(form, 'versionLabel'),
      purpose: typedIn(form, 'purpose'),
      whereKept: typedIn(form, 'whereKept'),
      authorIds: form.getAll('authorIds'),
      userIds: form.getAll('userIds'),
      reviewOn: typedOrNull(form, 'reviewOn'),
    };
    const tool = this.tool();
    if (tool === undefined)
      await this.state.send(toolInputSchema, values, async (body) =>
        this.saved.emit(await this.api.post('/library/tools', body, toolListSchema)),
      );
    else
      await this.state.send(editToolSchema, { ...values, version: tool.version }, async (body) =>
        this.saved.emit(await this.api.put(`/library/tools/${tool.id}`, body, toolListSchema)),
      );
  }
}
