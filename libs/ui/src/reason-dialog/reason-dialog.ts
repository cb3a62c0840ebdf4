import { ChangeDetectionStrategy, Component, computed, input, output, signal, viewChild } from '@angular/core';
import { Field } from '../field/field';
import { FieldInput } from '../field/field-input';
import { injectUiTexts } from '../texts/ui-texts';
import { DialogFrame } from './dialog-frame';

/** Before an act that cannot be undone: names its object and does nothing without a written reason. */
@Component({
  selector: 'cr-reason-dialog',
  imports: [DialogFrame, Field, FieldInput],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-dialog [title]="title()">
      <form class="stack" (submit)="confirm($event)">
        <p>{{ explanation() }}</p>
        <cr-field [label]="texts().reason" [required]="true" [error]="error()">
          <textarea crInput rows="3" [maxLength]="1000" [value]="reason()" (input)="reason.set($any($event.target).value)"></textarea>
        </cr-field>
        <div class="actions">
          <button type="submit" class="button danger">{{ action() }}</button>
          <button type="button" class="button quiet" (click)="close()">{{ texts().cancel }}</button>
        </div>
      </form>
    </cr-dialog>
  `,
})
export class ReasonDialog {
  readonly title = input.required<string>();
  readonly explanation = input.required<string>();
  readonly action = input.required<string>();
  /** The written reason, trimmed, never empty. */
  readonly confirmed = output<string>();

  protected readonly texts = injectUiTexts();
  protected readonly reason = signal('');
  private readonly tried = signal(false);
  protected readonly error = computed(() => (this.tried() && this.reason().trim() === '' ? this.texts().reasonRequired : undefined));
  private readonly frame = viewChild.required(DialogFrame);

  show(): void {
    this.reason.set('');
    this.tried.set(false);
    this.frame().show();
  }

  close(): void {
    this.frame().close();
  }

  protected confirm(event: Event): void {
    event.preventDefault();
    this.tried.set(true);
    const reason = this.reason().trim();
    if (reason === '') return;
    this.close();
    this.confirmed.emit(reason);
  }
}
