import { ChangeDetectionStrategy, Component, ElementRef, inject, input, signal, viewChild } from '@angular/core';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-set';

let nextDisclosure = 0;

/** A button that shows a small panel under it; Escape, a choice or a click elsewhere closes it and the focus comes back to the button. */
@Component({
  selector: 'cr-disclosure',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: {
    '(keydown.escape)': 'closeAndReturn($event)',
    '(document:click)': 'closeWhenOutside($event)',
    '(focusout)': 'closeWhenLeft($event)',
  },
  template: `
    <button
      #trigger
      type="button"
      class="button quiet"
      [attr.aria-expanded]="open()"
      [attr.aria-controls]="panelId"
      (click)="open.set(!open())"
    >
      @if (icon(); as name) {
        <cr-icon [name]="name" />
      }
      <span [class.label]="compact()">{{ label() }}</span>
      <cr-icon [class.caret]="compact()" name="chevron-down" />
    </button>
    <div class="panel" [id]="panelId" [hidden]="!open()"><ng-content /></div>
  `,
  styles: `
    :host {
      position: relative;
      display: inline-block;
    }
    button {
      color: inherit !important;
    }
    .panel {
      position: absolute;
      z-index: 50;
      inset-block-start: calc(100% + var(--space-1));
      inset-inline-end: 0;
      width: max-content;
      min-width: 100%;
      max-width: min(22rem, calc(100vw - 2 * var(--space-3)));
      padding: var(--space-4);
      border: var(--border-width) solid var(--c-line-strong);
      border-radius: var(--radius);
      background: var(--c-surface-raised);
      color: var(--c-ink);
      box-shadow: 0 0.5rem 1.5rem var(--c-shadow);
    }
    .panel[hidden] {
      display: none;
    }
    @media (max-width: 44rem) {
      .label {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
        white-space: nowrap;
      }
      .caret {
        display: none;
      }
      :host {
        position: static;
      }
      .panel {
        inset-inline: var(--space-3);
        inset-block-start: auto;
        width: auto;
        min-width: 0;
        max-width: none;
      }
    }
  `,
})
export class Disclosure {
  readonly label = input.required<string>();
  readonly icon = input<IconName>();
  /** For a bar of icons: on narrow screens the word leaves the eye but not the screen reader. */
  readonly compact = input(false);
  readonly open = signal(false);

  protected readonly panelId = `cr-disclosure-${nextDisclosure++}`;
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly trigger = viewChild.required<ElementRef<HTMLButtonElement>>('trigger');

  close(): void {
    this.open.set(false);
  }

  protected closeAndReturn(event: Event): void {
    if (!this.open()) return;
    event.stopPropagation();
    this.open.set(false);
    this.trigger().nativeElement.focus();
  }

  protected closeWhenOutside(event: Event): void {
    if (!this.host.nativeElement.contains(event.target as Node)) this.open.set(false);
  }

  protected closeWhenLeft(event: FocusEvent): void {
    const next = event.relatedTarget as Node | null;
    if (next !== null && !this.host.nativeElement.contains(next)) this.open.set(false);
  }
}
