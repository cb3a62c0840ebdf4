import { afterNextRender, ChangeDetectionStrategy, Component, inject, input, output, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { withdrawSchema } from '@croisee/domain/situations/admissibility.rules';
import type { SituationPage } from '@croisee/domain/situations/situation-page.schema';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { DialogFrame } from '@croisee/ui/reason-dialog/dialog-frame';
import { FormState } from '../../../kernel/forms/form-state';
import { SituationsClient } from '../data/situations-client';

/** Withdraws at once, also from an open meeting. Who asked is recorded; why is nobody’s business. */
@Component({
  selector: 'app-withdraw-dialog',
  imports: [DialogFrame, ErrorPanel, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-dialog [title]="'situations.withdraw.title' | transloco: { code: page().code }" (closed)="closed.emit()">
      <form class="stack" novalidate (submit)="send($event)">
        <p>{{ 'situations.withdraw.explanation' | transloco }}</p>
        <fieldset>
          <legend>{{ 'situations.withdraw.askedBy' | transloco }}</legend>
          @for (choice of choices; track choice) {
            <label class="choice">
              <input type="radio" name="askedBy" [checked]="askedBy() === choice" (change)="askedBy.set(choice)" />
              <span>{{ 'situations.withdraw.by.' + choice | transloco }}</span>
            </label>
          }
        </fieldset>
        @if (form.fault('askedBy'); as fault) {
          <p role="alert">{{ fault }}</p>
        }
        @if (form.error(); as shown) {
          <cr-error-panel [error]="shown" />
        }
        <div class="actions">
          <button type="submit" class="button danger" [attr.aria-disabled]="form.busy() || null">
            {{ 'situations.withdraw.action' | transloco }}
          </button>
          <button type="button" class="button quiet" (click)="frame().close()">{{ 'situations.cancel' | transloco }}</button>
        </div>
      </form>
    </cr-dialog>
  `,
})
export class WithdrawDialog {
  readonly page = input.required<SituationPage>();
  readonly done = output<void>();
  readonly closed = output<void>();

  private readonly client = inject(SituationsClient);
  protected readonly choices = ['person', 'submitter', 'structure'] as const;
  protected readonly askedBy = signal<'person' | 'submitter' | 'structure' | undefined>(undefined);
  protected readonly form = new FormState();
  protected readonly frame = viewChild.required(DialogFrame);

  constructor() {
    afterNextRender(() => this.frame().show());
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    await this.form.send(withdrawSchema, { askedBy: this.askedBy() }, async ({ askedBy }) => {
      await this.client.withdraw(this.page().id, askedBy);
      this.done.emit();
    });
  }
}
