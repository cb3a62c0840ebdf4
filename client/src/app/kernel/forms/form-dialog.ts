import { afterNextRender, ChangeDetectionStrategy, Component, input, output, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { DialogFrame } from '@croisee/ui/reason-dialog/dialog-frame';
import type { FormState } from './form-state';

/** The window in which something is written: its fields are projected, what the server refused is said above them. */
@Component({
  selector: 'app-form-dialog',
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
          <button type="submit" class="button primary" [attr.aria-disabled]="state().busy() || null">
            {{ action() ?? ('shell.form.save' | transloco) }}
          </button>
          <button type="button" class="button quiet" (click)="frame().close()">{{ 'shell.form.cancel' | transloco }}</button>
        </div>
      </form>
    </cr-dialog>
  `,
})
export class FormDialog {
  readonly title = input.required<string>();
  readonly state = input.required<FormState>();
  /** What the button says; “save” unless told. */
  readonly action = input<string>();
  readonly saved = output<FormData>();
  readonly closed = output<void>();
  protected readonly frame = viewChild.required(DialogFrame);

  constructor() {
    afterNextRender(() => this.frame().show());
  }

  protected submit(event: Event): void {
    event.preventDefault();
    this.saved.emit(new FormData(event.target as HTMLFormElement));
  }
}
