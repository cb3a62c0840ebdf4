import { ChangeDetectionStrategy, Component, inject, output, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { askEthicsSchema, ETHICS_MOTIVES } from '@croisee/domain/ethics/ethics.schema';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { ApiClient } from '../../../kernel/api/api-client';
import { AskingDialog } from '../../../kernel/forms/asking-dialog';
import { FormState, typedIn } from '../../../kernel/forms/form-state';
import { LabelPipe } from '../../../kernel/i18n/coded-label';

/** A question about practice: its motive and its words, nothing of a situation. */
@Component({
  selector: 'app-ask-ethics-dialog',
  imports: [AskingDialog, Field, FieldInput, LabelPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-asking-dialog
      [title]="'ethics.ask.title' | transloco"
      [action]="'ethics.ask.send' | transloco"
      [cancel]="'ethics.cancel' | transloco"
      [state]="state"
      (submitted)="send($event)"
      (closed)="closed.emit()"
    >
      <p>{{ 'ethics.ask.lead' | transloco }}</p>
      <cr-field [label]="'ethics.ask.motive' | transloco" [required]="true" [error]="state.fault('motive')">
        <select crInput name="motive">
          @for (motive of motives; track motive.code) {
            <option [value]="motive.code">{{ motive.code | appLabel: motives }}</option>
          }
        </select>
      </cr-field>
      <cr-field
        [label]="'ethics.ask.text' | transloco"
        [hint]="'ethics.ask.textHint' | transloco"
        [required]="true"
        [error]="state.fault('text')"
      >
        <textarea crInput name="text" rows="6" maxlength="2000"></textarea>
      </cr-field>
    </app-asking-dialog>
  `,
})
export class AskDialog {
  readonly done = output();
  readonly closed = output();

  private readonly api = inject(ApiClient);
  /** Drawn once: a second click after a lost answer asks nothing twice. */
  private readonly id = crypto.randomUUID();
  protected readonly motives = ETHICS_MOTIVES;
  protected readonly state = new FormState();
  private readonly dialog = viewChild.required(AskingDialog);

  protected async send(form: FormData): Promise<void> {
    const values = { id: this.id, motive: typedIn(form, 'motive'), text: typedIn(form, 'text') };
    await this.state.send(askEthicsSchema, values, async (body) => {
      await this.api.post('/ethics/questions', body);
      this.done.emit();
      this.dialog().close();
    });
  }
}
