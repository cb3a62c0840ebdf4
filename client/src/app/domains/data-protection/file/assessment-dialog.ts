import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ASSESSMENT_STATES, type AssessmentState } from '@croisee/domain/data-protection/assessment.rules';
import { dataProtectionSchema, moveAssessmentSchema, type DataProtection } from '@croisee/domain/data-protection/data-protection.schema';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { ApiClient } from '../../../kernel/api/api-client';
import { AskingDialog } from '../../../kernel/forms/asking-dialog';
import { FormState, typedIn } from '../../../kernel/forms/form-state';

/** Says where the assessment stands. Declared done, real situations may be handed over; taken back, none may any more. */
@Component({
  selector: 'app-assessment-dialog',
  imports: [AskingDialog, Field, FieldInput, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-asking-dialog
      [title]="'dataProtection.assessment.change' | transloco"
      [action]="'dataProtection.save' | transloco"
      [cancel]="'dataProtection.cancel' | transloco"
      [state]="state"
      (submitted)="send($event)"
      (closed)="closed.emit()"
    >
      <fieldset>
        <legend>{{ 'dataProtection.assessment.now' | transloco }}</legend>
        @for (choice of states; track choice) {
          <label class="choice">
            <input type="radio" name="state" [value]="choice" [checked]="to() === choice" (change)="to.set(choice)" />
            <span>{{ 'dataProtection.assessment.state.' + choice | transloco }}</span>
          </label>
        }
      </fieldset>
      <cr-field
        [label]="'dataProtection.assessment.carriedOutBy' | transloco"
        [hint]="'dataProtection.assessment.carriedOutByHint' | transloco"
        [required]="to() === 'declared-done'"
        [error]="state.fault('carriedOutBy')"
      >
        <input crInput name="carriedOutBy" maxlength="200" [value]="view().assessment.carriedOutBy" />
      </cr-field>
      @if (warning(); as key) {
        <p role="note">{{ 'dataProtection.assessment.' + key | transloco }}</p>
      }
    </app-asking-dialog>
  `,
})
export class AssessmentDialog {
  readonly view = input.required<DataProtection>();
  readonly done = output<DataProtection>();
  readonly closed = output();

  private readonly api = inject(ApiClient);
  protected readonly states = ASSESSMENT_STATES;
  protected readonly state = new FormState();
  protected readonly to = linkedSignal<AssessmentState>(() => this.view().assessment.state);
  /** What the choice changes for submissions. */
  protected readonly warning = computed(() => {
    const before = this.view().assessment.state;
    if (this.to() === before) return undefined;
    if (this.to() === 'declared-done') return 'opens';
    return before === 'declared-done' ? 'closes' : undefined;
  });
  private readonly dialog = viewChild.required(AskingDialog);

  protected async send(form: FormData): Promise<void> {
    const values = { state: this.to(), carriedOutBy: typedIn(form, 'carriedOutBy'), version: this.view().version };
    await this.state.send(moveAssessmentSchema, values, async (body) => {
      this.done.emit(await this.api.post('/data-protection/assessment', body, dataProtectionSchema));
      this.dialog().close();
    });
  }
}
