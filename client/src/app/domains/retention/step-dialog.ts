import { ChangeDetectionStrategy, Component, inject, input, output, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import * as z from 'zod';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { ApiClient } from '../../kernel/api/api-client';
import { AskingDialog } from '../../kernel/forms/asking-dialog';
import { FormState, typedIn } from '../../kernel/forms/form-state';

const chosenSchema = z.object({ chosen: z.string().min(1), note: z.string().max(2000) });

/** A choice in a list and a note: a step taken in a file, or its answer. */
@Component({
  selector: 'app-step-dialog',
  imports: [AskingDialog, Field, FieldInput, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-asking-dialog
      [title]="title()"
      [action]="'retention.save' | transloco"
      [cancel]="'retention.cancel' | transloco"
      [state]="state"
      (submitted)="send($event)"
      (closed)="closed.emit()"
    >
      <cr-field [label]="label()" [required]="true" [error]="state.fault('chosen')">
        <select crInput name="chosen">
          @for (choice of choices(); track choice) {
            <option [value]="choice">{{ words() + choice | transloco }}</option>
          }
        </select>
      </cr-field>
      <cr-field [label]="'retention.note' | transloco" [hint]="'retention.noteHint' | transloco" [error]="state.fault('note')">
        <textarea crInput name="note" rows="3" maxlength="2000"></textarea>
      </cr-field>
    </app-asking-dialog>
  `,
})
export class StepDialog {
  readonly title = input.required<string>();
  readonly label = input.required<string>();
  readonly choices = input.required<readonly string[]>();
  /** Beginning of the key of the words of a choice. */
  readonly words = input.required<string>();
  readonly path = input.required<string>();
  /** Name of the choice in the body. */
  readonly field = input.required<'step' | 'outcome'>();
  readonly done = output();
  readonly closed = output();

  private readonly api = inject(ApiClient);
  protected readonly state = new FormState();
  private readonly dialog = viewChild.required(AskingDialog);

  protected async send(form: FormData): Promise<void> {
    const values = { chosen: typedIn(form, 'chosen'), note: typedIn(form, 'note') };
    await this.state.send(chosenSchema, values, async ({ chosen, note }) => {
      await this.api.post(this.path(), { [this.field()]: chosen, note });
      this.done.emit();
      this.dialog().close();
    });
  }
}
