import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Icon } from '../icon/icon';
import { injectUiTexts } from '../texts/ui-texts';
import { type UndoToast, UndoToasts } from './undo-toasts';

/** Place of the messages "done, undo?" in the page; one only, in the shell. */
@Component({
  selector: 'cr-undo-toast-list',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'no-print' },
  template: `
    @for (toast of service.toasts(); track toast.id) {
      <div class="toast">
        <cr-icon name="check" />
        <p>{{ toast.message }}</p>
        @if (toast.undo) {
          <button type="button" class="button quiet" (click)="undo(toast)"><cr-icon name="undo" />{{ texts().undo }}</button>
        }
        <button type="button" class="button quiet" [attr.aria-label]="texts().close" (click)="service.dismiss(toast.id)">
          <cr-icon name="close" />
        </button>
      </div>
    }
  `,
  styles: `
    :host {
      position: fixed;
      z-index: 80;
      inset-block-end: var(--space-4);
      inset-inline: var(--space-3);
      display: grid;
      gap: var(--space-2);
      justify-items: center;
      pointer-events: none;
    }
    .toast {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
      align-items: center;
      max-width: 40rem;
      padding: var(--space-1) var(--space-2) var(--space-1) var(--space-4);
      border-radius: var(--radius);
      background: var(--c-ink);
      color: var(--c-ground);
      box-shadow: 0 0.5rem 1.5rem var(--c-shadow);
      pointer-events: auto;
    }
    p {
      flex: 1 1 10rem;
      margin: var(--space-2) 0;
    }
    .button.quiet {
      color: inherit;
    }
    .button.quiet:hover {
      color: var(--c-on-primary-soft);
    }
  `,
})
export class UndoToastList {
  protected readonly service = inject(UndoToasts);
  protected readonly texts = injectUiTexts();

  protected undo(toast: UndoToast): void {
    this.service.dismiss(toast.id);
    toast.undo?.();
  }
}
