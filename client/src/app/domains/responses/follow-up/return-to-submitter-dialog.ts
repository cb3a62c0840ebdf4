import { afterNextRender, ChangeDetectionStrategy, Component, inject, input, output, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { returnToSubmitterSchema } from '@croisee/domain/responses/returns.rules';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { DialogFrame } from '@croisee/ui/reason-dialog/dialog-frame';
import { ApiClient } from '../../../kernel/api/api-client';
import { FormState, typedIn } from '../../../kernel/forms/form-state';

/** Records where things stand for the submitter, and whether the passage helped. */
@Component({
  selector: 'app-return-to-submitter-dialog',
  imports: [DialogFrame, ErrorPanel, Field, FieldInput, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-dialog [title]="'responses.submitter.title' | transloco" (closed)="closed.emit()">
      <form class="stack" novalidate (submit)="send($event)">
        @if (state.error(); as shown) {
          <cr-error-panel [error]="shown" />
        }
        <cr-field
          [label]="'responses.submitter.text' | transloco"
          [hint]="'responses.noIdentity' | transloco"
          [required]="true"
          [error]="state.fault('text')"
        >
          <textarea crInput name="text" rows="4" maxlength="2000"></textarea>
        </cr-field>
        <cr-field [label]="'responses.submitter.useful' | transloco" [required]="true" [error]="state.fault('useful')">
          <select crInput name="useful">
            <option value="">{{ 'responses.choose' | transloco }}</option>
            @for (choice of useful; track choice) {
              <option [value]="choice">{{ 'responses.submitter.answers.' + choice | transloco }}</option>
            }
          </select>
        </cr-field>
        <div class="actions">
          <button type="submit" class="button primary" [attr.aria-disabled]="state.busy() || null">
            {{ 'responses.save' | transloco }}
          </button>
          <button type="button" class="button quiet" (click)="frame().close()">{{ 'responses.cancel' | transloco }}</button>
        </div>
      </form>
    </cr-dialog>
  `,
})
export class ReturnToSubmitterDialog {
  readonly responseId = input.required<string>();
  readonly done = output<void>();
  readonly closed = output<void>();

  private readonly api = inject(ApiClient);
  protected readonly state = new FormState();
  protected readonly frame = viewChild.required(DialogFrame);
  protected readonly useful = ['yes', 'partly', 'no', 'too-early'] as const;

  constructor() {
    afterNextRender(() => this.frame().show());
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const values = {
      text: typedIn(form, 'text'),
      useful: typedIn(form, 'useful'),
    };
    await this.state.send(returnToSubmitterSchema, values, async (input) => {
      await this.api.post(`/responses/${this.responseId()}/returns-to-submitter`, input);
      this.done.emit();
      this.frame().close();
    });
  }
}
