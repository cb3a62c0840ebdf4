import { CdkDrag, type CdkDragDrop, CdkDragHandle, CdkDropList } from '@angular/cdk/drag-drop';
import { NgTemplateOutlet } from '@angular/common';
import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  inject,
  Injector,
  input,
  output,
  type TemplateRef,
} from '@angular/core';
import { Icon } from '../icon/icon';
import { LiveAnnouncer } from '../live-region/live-announcer';
import { injectUiTexts } from '../texts/ui-texts';
import { moveItem } from './move-item';

export interface ReorderItem {
  readonly id: string;
  /** Name read out with the buttons and after a move. */
  readonly label: string;
}

/** An ordered list moved by dragging or by buttons, with the same result; a move is announced and the focus stays on its button. */
@Component({
  selector: 'cr-reorder-list',
  imports: [CdkDropList, CdkDrag, CdkDragHandle, Icon, NgTemplateOutlet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ol cdkDropList [cdkDropListDisabled]="disabled()" [attr.aria-label]="label()" (cdkDropListDropped)="drop($event)">
      @for (item of items(); track item.id; let index = $index, first = $first, last = $last) {
        <li cdkDrag cdkDragLockAxis="y">
          @if (!disabled()) {
            <span class="handle" cdkDragHandle [title]="texts().dragHandle" aria-hidden="true"><cr-icon name="drag" /></span>
          }
          <div class="body"><ng-container [ngTemplateOutlet]="row()" [ngTemplateOutletContext]="{ $implicit: item, index }" /></div>
          @if (!disabled()) {
            <span class="moves">
              <button
                type="button"
                class="button quiet"
                [attr.data-move]="item.id + ':up'"
                [attr.aria-disabled]="first || null"
                [attr.aria-label]="texts().moveUp(item.label)"
                (click)="move(index, index - 1, item.id + ':up')"
              >
                <cr-icon name="arrow-up" />
              </button>
              <button
                type="button"
                class="button quiet"
                [attr.data-move]="item.id + ':down'"
                [attr.aria-disabled]="last || null"
                [attr.aria-label]="texts().moveDown(item.label)"
                (click)="move(index, index + 1, item.id + ':down')"
              >
                <cr-icon name="arrow-down" />
              </button>
            </span>
          }
        </li>
      }
    </ol>
  `,
  styleUrl: './reorder-list.scss',
})
export class ReorderList<T extends ReorderItem> {
  readonly label = input.required<string>();
  readonly items = input.required<readonly T[]>();
  /** Drawing of one row; receives the item and its index. */
  readonly row = input.required<TemplateRef<{ $implicit: T; index: number }>>();
  readonly disabled = input(false);
  /** The whole list in its new order. */
  readonly reordered = output<readonly T[]>();

  protected readonly texts = injectUiTexts();
  private readonly announcer = inject(LiveAnnouncer);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  protected drop(event: CdkDragDrop<unknown>): void {
    this.apply(event.previousIndex, event.currentIndex);
  }

  protected move(from: number, to: number, buttonKey: string): void {
    if (!this.apply(from, to)) return;
    afterNextRender(
      { read: () => this.host.nativeElement.querySelector<HTMLElement>(`[data-move="${buttonKey}"]`)?.focus() },
      { injector: this.injector },
    );
  }

  private apply(from: number, to: number): boolean {
    const before = this.items();
    const after = moveItem(before, from, to);
    const moved = before[from];
    if (after === before || moved === undefined) return false;
    this.reordered.emit(after);
    this.announcer.announce(this.texts().moved(moved.label, to + 1, before.length));
    return true;
  }
}
