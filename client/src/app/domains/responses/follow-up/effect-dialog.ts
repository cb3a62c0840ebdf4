import { ChangeDetectionStrategy, Component, inject, input, output, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { EFFECT_JUDGES, judgeEffectSchema } from '@croisee/domain/responses/effect.rules';
import { EFFECTS } from '@croisee/domain/vocabulary/effects';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { ApiClient } from '../../../kernel/api/api-client';
import { FormState, typedIn } from '../../../kernel/forms/form-state';
import { LabelPipe } from '../../../kernel/i18n/coded-label';
import { AskingDialog } from '../../../kernel/forms/asking-dialog';

/** Records the effect as the referent sees it or, apart, as the person says it. */
@Component({
  selector: 'app-effect-dialog',
  imports: [Field, FieldInput, AskingDialog, LabelPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-asking-dialog [title]="'responses.effect.title' | transloco" [state]="state" (submitted)="send($event)" (closed)="closed.emit()">
      <cr-field [label]="'responses.effect.judgedBy' | transloco" [required]="true" [error]="state.fault('judgedBy')">
        <select crInput name="judgedBy">
          <option value="">{{ 'responses.choose' | transloco }}</option>
          @for (judge of judges; track judge) {
            <option [value]="judge">{{ 'responses.effect.judges.' + judge | transloco }}</option>
          }
        </select>
      </cr-field>
      <cr-field [label]="'responses.effect.effect' | transloco" [required]="true" [error]="state.fault('effect')">
        <select crInput name="effect">
          <option value="">{{ 'responses.choose' | transloco }}</option>
          @for (choice of effects; track choice.code) {
            <option [value]="choice.code">{{ choice.code | appLabel: effects }}</option>
          }
        </select>
      </cr-field>
      <cr-field
        [label]="'responses.effect.words' | transloco"
        [hint]="'responses.effect.wordsHint' | transloco"
        [error]="state.fault('words')"
      >
        <textarea crInput name="words" rows="3" maxlength="1000"></textarea>
      </cr-field>
    </app-asking-dialog>
  `,
})
export class EffectDialog {
  readonly responseId = input.required<string>();
  readonly done = output<void>();
  readonly closed = output<void>();

  private readonly api = inject(ApiClient);
  protected readonly state = new FormState();
  private readonly dialog = viewChild.required(AskingDialog);
  protected readonly judges = EFFECT_JUDGES;
  protected readonly effects = EFFECTS;

  protected async send(form: FormData): Promise<void> {
    const values = { judgedBy: typedIn(form, 'judgedBy'), effect: typedIn(form, 'effect'), words: typedIn(form, 'words') };
    await this.state.send(judgeEffectSchema, values, async (input) => {
      await this.api.post(`/responses/${this.responseId()}/effects`, input);
      this.done.emit();
      this.dialog().close();
    });
  }
}
