import { afterNextRender, ChangeDetectionStrategy, Component, inject, input, output, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ErrorPanel, type ShownError } from '@croisee/ui/error-panel/error-panel';
import { DialogFrame } from '@croisee/ui/reason-dialog/dialog-frame';
import { ApiClient } from '../../../kernel/api/api-client';
import { Problems } from '../../../kernel/errors/problems';

/** Says what taking one's signature back closes, then does it. */
@Component({
  selector: 'app-withdraw-dialog',
  imports: [DialogFrame, ErrorPanel, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-dialog [title]="'charter.withdraw.title' | transloco" (closed)="closed.emit()">
      <div class="stack">
        @if (error(); as shown) {
          <cr-error-panel [error]="shown" />
        }
        <p>{{ 'charter.withdraw.explanation' | transloco }}</p>
        <div class="actions">
          <button type="button" class="button danger" (click)="withdraw()">{{ 'charter.withdraw.action' | transloco }}</button>
          <button type="button" class="button quiet" (click)="frame().close()">{{ 'charter.withdraw.keep' | transloco }}</button>
        </div>
      </div>
    </cr-dialog>
  `,
})
export class WithdrawDialog {
  readonly signatureId = input.required<string>();
  readonly done = output<void>();
  readonly closed = output<void>();

  private readonly api = inject(ApiClient);
  private readonly problems = inject(Problems);
  protected readonly error = signal<ShownError | undefined>(undefined);
  protected readonly frame = viewChild.required(DialogFrame);

  constructor() {
    afterNextRender(() => this.frame().show());
  }

  protected async withdraw(): Promise<void> {
    try {
      await this.api.post(`/charter/signatures/${this.signatureId()}/withdraw`);
      this.done.emit();
    } catch (failure) {
      this.error.set(this.problems.shown(failure));
    }
  }
}
