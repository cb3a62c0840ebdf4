import { afterNextRender, ChangeDetectionStrategy, Component, input, output, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { DialogFrame } from '@croisee/ui/reason-dialog/dialog-frame';
import type { FormState } from './form-state';

/** A window that asks for a form: opens by itself, says what was refused above the fields, does what its button says or gives up. */
@Component({
  selector: 'app-asking-dialog',
  imports: [DialogFrame, ErrorPanel, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-dialog [title]="title()" (closed)="closed.emit()">
      <form class="stack" novalidate (submit)="submit($event)">
        @if (state().error(); as shown) {
          <cr-error-panel [error]="shown" />
        }
        <ng-content />
        <div class="actions">
          <button
            type="submit"
            class="button"
            [class.danger]="danger()"
            [class.primary]="!danger()"
            [attr.aria-disabled]="state().busy() || null"
          >
            {{ action() ?? ('shell.form.save' | transloco) }}
          </button>
          <button type="button" class="button quiet" (click)="close()">{{ cancel() ?? ('shell.form.cancel' | transloco) }}</button>
        </div>
      </form>
    </cr-dialog>
  `,
})
export class AskingDialog {
  readonly title = input.required<string>();
  /** What the button says; “save” unless told. */
  readonly action = input<string>();
  readonly cancel = input<string>();
  readonly state = input.required<FormState>();
  /** The act cannot be undone. */
  readonly danger = input(false);
  /** What was typed, by the names of the controls. */
  readonly submitted = output<FormData>();
  readonly closed = output<void>();

  private readonly frame = viewChild.required(DialogFrame);

  constructor() {
    afterNextRender(() => this.frame().show());
  }

  close(): void {
    this.frame().close();
  }

  protected submit(event: Event): void {
    event.preventDefault();
    this.submitted.emit(new FormData(event.target as HTMLFormElement));
  }
}
