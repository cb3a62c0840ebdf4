import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { Icon } from '../icon/icon';
import { injectUiTexts } from '../texts/ui-texts';

/** What an error panel can say: the message of the catalogue, its code and the reference to report. */
export interface ShownError {
  readonly message: string;
  readonly code?: string;
  readonly reference?: string;
}

/** Says what happened, what is kept and what to do, with the code and the reference; read out politely as it appears. */
@Component({
  selector: 'cr-error-panel',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div role="alert" class="panel">
      <cr-icon name="error" />
      <div class="words">
        <p class="title">{{ title() || texts().errorTitle }}</p>
        <p>{{ error().message }}</p>
        @if (error().code || error().reference) {
          <p class="code">
            @if (error().code; as code) {
              <span>{{ texts().errorCode(code) }}</span>
            }
            @if (error().reference; as reference) {
              <span>{{ texts().errorReference(reference) }}</span>
            }
          </p>
        }
        <div class="actions">
          @if (retryable()) {
            <button type="button" class="button" (click)="retry.emit()">{{ texts().retry }}</button>
          }
          <ng-content />
        </div>
      </div>
    </div>
  `,
  styles: `
    .panel {
      display: flex;
      gap: var(--space-3);
      padding: var(--space-4);
      border: var(--border-width) solid var(--c-danger);
      border-inline-start-width: 0.4rem;
      border-radius: var(--radius-small);
      background: var(--c-danger-soft);
      color: var(--c-ink);
    }
    cr-icon {
      color: var(--c-danger);
      font-size: 1.25rem;
    }
    .words {
      min-width: 0;
    }
    p {
      margin: 0 0 var(--space-1);
    }
    .title {
      font-weight: 700;
    }
    .code {
      display: flex;
      flex-wrap: wrap;
      column-gap: var(--space-4);
      font-size: var(--text-small);
      overflow-wrap: anywhere;
    }
    .actions:not(:empty) {
      margin-top: var(--space-3);
    }
  `,
})
export class ErrorPanel {
  readonly error = input.required<ShownError>();
  readonly title = input('');
  readonly retryable = input(false);
  readonly retry = output<void>();
  protected readonly texts = injectUiTexts();
}
