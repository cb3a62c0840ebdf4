import { afterNextRender, ChangeDetectionStrategy, Component, inject, input, output, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { askToCompleteSchema } from '@croisee/domain/situations/admissibility.rules';
import type { SituationPage } from '@croisee/domain/situations/situation-page.schema';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { DialogFrame } from '@croisee/ui/reason-dialog/dialog-frame';
import { FormState } from '../../../kernel/forms/form-state';
import { unitTitleKey } from '../data/form-layout';
import { SituationsClient } from '../data/situations-client';
import { WatchedText } from '../form/watched-text';
import { TextCheck } from '../writing/text-check';

/** Sends the form back to its submitter with a question; what is missing is recalled beside it. */
@Component({
  selector: 'app-complete-dialog',
  imports: [DialogFrame, ErrorPanel, TranslocoPipe, WatchedText],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-dialog [title]="'situations.complete.title' | transloco: { code: page().code }" (closed)="closed.emit()">
      <form class="stack" novalidate (submit)="send($event)">
        <p>{{ 'situations.complete.explanation' | transloco }}</p>
        @if (page().missing?.length) {
          <p>{{ 'situations.complete.missing' | transloco }}</p>
          <ul>
            @for (path of page().missing; track path) {
              <li>{{ titleKey(path) | transloco }}</li>
            }
          </ul>
        }
        <app-watched-text
          [sheet]="text"
          [path]="text.path"
          [label]="'situations.complete.question' | transloco"
          [required]="true"
          [rows]="3"
          [maxLength]="1500"
          [error]="form.fault('question')"
        />
        @if (form.error(); as shown) {
          <cr-error-panel [error]="shown" />
        }
        <div class="actions">
          <button type="submit" class="button primary" [attr.aria-disabled]="form.busy() || text.holdsBack() || null">
            {{ 'situations.complete.action' | transloco }}
          </button>
          <button type="button" class="button quiet" (click)="frame().close()">{{ 'situations.cancel' | transloco }}</button>
        </div>
      </form>
    </cr-dialog>
  `,
})
export class CompleteDialog {
  readonly page = input.required<SituationPage>();
  readonly done = output<void>();
  readonly closed = output<void>();

  private readonly client = inject(SituationsClient);
  protected readonly titleKey = unitTitleKey;
  protected readonly form = new FormState();
  protected readonly text = new TextCheck();
  protected readonly frame = viewChild.required(DialogFrame);

  constructor() {
    afterNextRender(() => this.frame().show());
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.text.holdsBack()) return;
    await this.form.send(askToCompleteSchema, { question: this.text.text() }, async ({ question }) => {
      await this.client.askToComplete(this.page().id, question);
      this.done.emit();
    });
  }
}
