import { ChangeDetectionStrategy, Component, type ElementRef, input, output, viewChild } from '@angular/core';
import { Icon } from '../icon/icon';
import { injectUiTexts } from '../texts/ui-texts';

let nextDialog = 0;

/** A modal window with a title; the browser keeps the focus inside, closes on Escape and gives the focus back to the trigger. */
@Component({
  selector: 'cr-dialog',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <dialog #dialog [attr.aria-labelledby]="titleId" (close)="closed.emit()">
      <div class="head">
        <h2 [id]="titleId">{{ title() }}</h2>
        <button type="button" class="button quiet" [attr.aria-label]="texts().close" (click)="close()"><cr-icon name="close" /></button>
      </div>
      <ng-content />
    </dialog>
  `,
  styles: `
    .head {
      display: flex;
      gap: var(--space-3);
      align-items: flex-start;
      justify-content: space-between;
      margin-bottom: var(--space-3);
    }
    h2 {
      margin: 0;
      padding-block: var(--space-2);
    }
  `,
})
export class DialogFrame {
  readonly title = input.required<string>();
  readonly closed = output<void>();
  protected readonly titleId = `cr-dialog-${nextDialog++}`;
  protected readonly texts = injectUiTexts();
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  show(): void {
    const dialog = this.dialog().nativeElement;
    if (!dialog.open) dialog.showModal();
  }

  close(): void {
    this.dialog().nativeElement.close();
  }
}
