import { ChangeDetectionStrategy, Component, inject, input, output, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { closeSituationSchema } from '@croisee/domain/responses/closure.rules';
import { CLOSURE_REASONS } from '@croisee/domain/vocabulary/closure-reasons';
import { EFFECTS } from '@croisee/domain/vocabulary/effects';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { ApiClient } from '../../../kernel/api/api-client';
import { FormState, typedIn } from '../../../kernel/forms/form-state';
import { LabelPipe } from '../../../kernel/i18n/coded-label';
import { AskingDialog } from '../../../kernel/forms/asking-dialog';

/** Closes a situation: a coded reason, the balance in three parts, the effect as the referent and, separately, the person see it. */
@Component({
  selector: 'app-closure-dialog',
  imports: [Field, FieldInput, AskingDialog, LabelPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-asking-dialog [title]="'responses.closure.title' | transloco" [state]="state" (submitted)="send($event)" (closed)="closed.emit()">
      <p>{{ 'responses.closure.lead' | transloco }}</p>
      <cr-field [label]="'responses.closure.reason' | transloco" [required]="true" [error]="state.fault('reason')">
        <select crInput name="reason">
          <option value="">{{ 'responses.choose' | transloco }}</option>
          @for (choice of reasons; track choice.code) {
            <option [value]="choice.code">{{ choice.code | appLabel: reasons }}</option>
          }
        </select>
      </cr-field>
      <cr-field
        [label]="'responses.closure.summary' | transloco"
        [hint]="'responses.closure.summaryHint' | transloco"
        [required]="true"
        [error]="state.fault('summary')"
      >
        <textarea crInput name="summary" rows="3" maxlength="2000"></textarea>
      </cr-field>
      <cr-field
        [label]="'responses.closure.remains' | transloco"
        [hint]="'responses.closure.remainsHint' | transloco"
        [required]="true"
        [error]="state.fault('remains')"
      >
        <textarea crInput name="remains" rows="3" maxlength="2000"></textarea>
      </cr-field>
      <cr-field
        [label]="'responses.closure.learned' | transloco"
        [hint]="'responses.closure.learnedHint' | transloco"
        [error]="state.fault('learned')"
      >
        <textarea crInput name="learned" rows="3" maxlength="2000"></textarea>
      </cr-field>
      <cr-field [label]="'responses.closure.byReferent' | transloco" [required]="true" [error]="state.fault('effectByReferent')">
        <select crInput name="effectByReferent">
          <option value="">{{ 'responses.choose' | transloco }}</option>
          @for (choice of effects; track choice.code) {
            <option [value]="choice.code">{{ choice.code | appLabel: effects }}</option>
          }
        </select>
      </cr-field>
      <cr-field
        [label]="'responses.closure.byPerson' | transloco"
        [hint]="'responses.closure.byPersonHint' | transloco"
        [required]="true"
        [error]="state.fault('effectByPerson')"
      >
        <select crInput name="effectByPerson">
          <option value="">{{ 'responses.choose' | transloco }}</option>
          @for (choice of effects; track choice.code) {
            <option [value]="choice.code">{{ choice.code | appLabel: effects }}</option>
          }
        </select>
      </cr-field>
      <cr-field [label]="'responses.closure.words' | transloco" [error]="state.fault('personWords')">
        <textarea crInput name="personWords" rows="3" maxlength="1000"></textarea>
      </cr-field>
    </app-asking-dialog>
  `,
})
export class ClosureDialog {
  readonly situationId = input.required<string>();
  readonly done = output<void>();
  readonly closed = output<void>();

  private readonly api = inject(ApiClient);
  protected readonly state = new FormState();
  private readonly dialog = viewChild.required(AskingDialog);
  protected readonly reasons = CLOSURE_REASONS;
  protected readonly effects = EFFECTS;

  protected async send(form: FormData): Promise<void> {
    const values = {
      reason: typedIn(form, 'reason'),
      summary: typedIn(form, 'summary'),
      remains: typedIn(form, 'remains'),
      learned: typedIn(form, 'learned'),
      effectByReferent: typedIn(form, 'effectByReferent'),
      effectByPerson: typedIn(form, 'effectByPerson'),
      personWords: typedIn(form, 'personWords'),
    };
    await this.state.send(closeSituationSchema, values, async (input) => {
      await this.api.post(`/situations/${this.situationId()}/closure`, input);
      this.done.emit();
      this.dialog().close();
    });
  }
}
