import { ChangeDetectionStrategy, Component, inject, input, output, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { answerEthicsSchema, type EthicsQuestionView } from '@croisee/domain/ethics/ethics.schema';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { ApiClient } from '../../../kernel/api/api-client';
import { AskingDialog } from '../../../kernel/forms/asking-dialog';
import { FormState, typedIn } from '../../../kernel/forms/form-state';

/** Answers once; what serves the council is written again in general terms, which anybody may then read. */
@Component({
  selector: 'app-answer-ethics-dialog',
  imports: [AskingDialog, Field, FieldInput, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-asking-dialog
      [title]="'ethics.answer.title' | transloco"
      [action]="'ethics.answer.send' | transloco"
      [cancel]="'ethics.cancel' | transloco"
      [state]="state"
      (submitted)="send($event)"
      (closed)="closed.emit()"
    >
      <blockquote>{{ question().text }}</blockquote>
      <cr-field [label]="'ethics.answer.text' | transloco" [required]="true" [error]="state.fault('text')">
        <textarea crInput name="text" rows="5" maxlength="4000"></textarea>
      </cr-field>
      <label class="choice">
        <input type="checkbox" [checked]="keeps()" (change)="keeps.set($any($event.target).checked)" />
        <span>{{ 'ethics.answer.keep' | transloco }}</span>
      </label>
      @if (keeps()) {
        <p class="soft">{{ 'ethics.answer.keepWhy' | transloco }}</p>
        <cr-field [label]="'ethics.answer.question' | transloco" [required]="true" [error]="state.fault('doctrine.question')">
          <textarea crInput name="doctrineQuestion" rows="2" maxlength="400"></textarea>
        </cr-field>
        <cr-field [label]="'ethics.answer.general' | transloco" [required]="true" [error]="state.fault('doctrine.answer')">
          <textarea crInput name="doctrineAnswer" rows="5" maxlength="4000"></textarea>
        </cr-field>
      }
    </app-asking-dialog>
  `,
  styles: `
    blockquote {
      margin: 0;
      padding-inline-start: var(--space-4);
      border-inline-start: 0.25rem solid var(--c-line-strong);
      white-space: pre-line;
    }
  `,
})
export class AnswerDialog {
  readonly question = input.required<EthicsQuestionView>();
  readonly done = output();
  readonly closed = output();

  private readonly api = inject(ApiClient);
  protected readonly keeps = signal(false);
  protected readonly state = new FormState();
  private readonly dialog = viewChild.required(AskingDialog);

  protected async send(form: FormData): Promise<void> {
    const doctrine = this.keeps() ? { question: typedIn(form, 'doctrineQuestion'), answer: typedIn(form, 'doctrineAnswer') } : null;
    await this.state.send(answerEthicsSchema, { text: typedIn(form, 'text'), doctrine }, async (body) => {
      await this.api.post(`/ethics/questions/${this.question().id}/answer`, body);
      this.done.emit();
      this.dialog().close();
    });
  }
}
