import { ChangeDetectionStrategy, Component, inject, input, output, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { returnToPersonSchema } from '@croisee/domain/responses/returns.rules';
import { RETURN_ANSWERS } from '@croisee/domain/vocabulary/effects';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { ApiClient } from '../../../kernel/api/api-client';
import { FormState, typedIn, typedOrNull } from '../../../kernel/forms/form-state';
import { LabelPipe } from '../../../kernel/i18n/coded-label';
import { AskingDialog } from '../../../kernel/forms/asking-dialog';

/** Records what the person was told and what she said, in her own words. */
@Component({
  selector: 'app-return-to-person-dialog',
  imports: [Field, FieldInput, AskingDialog, LabelPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-asking-dialog [title]="'responses.person.title' | transloco" [state]="state" (submitted)="send($event)" (closed)="closed.emit()">
      <cr-field [label]="'responses.person.on' | transloco" [required]="true" [error]="state.fault('on')">
        <input crInput type="date" name="on" />
      </cr-field>
      <cr-field
        [label]="'responses.person.how' | transloco"
        [hint]="'responses.person.howHint' | transloco"
        [required]="true"
        [error]="state.fault('how')"
      >
        <input crInput name="how" maxlength="400" />
      </cr-field>
      <cr-field [label]="'responses.person.answer' | transloco" [required]="true" [error]="state.fault('answer')">
        <select crInput name="answer">
          <option value="">{{ 'responses.choose' | transloco }}</option>
          @for (choice of answers; track choice.code) {
            <option [value]="choice.code">{{ choice.code | appLabel: answers }}</option>
          }
        </select>
      </cr-field>
      <cr-field
        [label]="'responses.person.words' | transloco"
        [hint]="'responses.person.wordsHint' | transloco"
        [required]="true"
        [error]="state.fault('words')"
      >
        <textarea crInput name="words" rows="4" maxlength="2000"></textarea>
      </cr-field>
      <cr-field
        [label]="'responses.person.nextAttempt' | transloco"
        [hint]="'responses.person.nextAttemptHint' | transloco"
        [error]="state.fault('nextAttemptOn')"
      >
        <input crInput type="date" name="nextAttemptOn" />
      </cr-field>
    </app-asking-dialog>
  `,
})
export class ReturnToPersonDialog {
  readonly responseId = input.required<string>();
  readonly done = output<void>();
  readonly closed = output<void>();

  private readonly api = inject(ApiClient);
  protected readonly state = new FormState();
  private readonly dialog = viewChild.required(AskingDialog);
  protected readonly answers = RETURN_ANSWERS;

  protected async send(form: FormData): Promise<void> {
    const values = {
      on: typedIn(form, 'on'),
      how: typedIn(form, 'how'),
      answer: typedIn(form, 'answer'),
      words: typedIn(form, 'words'),
      nextAttemptOn: typedOrNull(form, 'nextAttemptOn'),
    };
    await this.state.send(returnToPersonSchema, values, async (input) => {
      await this.api.post(`/responses/${this.responseId()}/returns-to-person`, input);
      this.done.emit();
      this.dialog().close();
    });
  }
}
