import { ChangeDetectionStrategy, Component, effect, ElementRef, input, output, signal, viewChild } from '@angular/core';
import { Icon } from '../icon/icon';
import { injectUiTexts } from '../texts/ui-texts';

/**
 * The button under a list that goes on. Once the last rows came a line says so in its place, and takes the keyboard: it would be back at
 * the top of the page otherwise.
 */
@Component({
  selector: 'cr-show-more',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'no-print' },
  template: `
    @if (more()) {
      <button type="button" class="button" [attr.aria-disabled]="loading() || null" (click)="press()">
        <cr-icon name="chevron-down" />{{ label() ?? texts().showMore }}
      </button>
    } @else if (wasPressed()) {
      <p #end tabindex="-1">{{ ending() ?? texts().allShown }}</p>
    }
  `,
  styles: `
    :host {
      display: block;
      margin-block: var(--space-4);
    }
    p {
      margin: 0;
      color: var(--c-ink-soft);
    }
  `,
})
export class ShowMore {
  /** True while there is more than what is shown. */
  readonly more = input.required<boolean>();
  readonly loading = input(false);
  readonly label = input<string>();
  /** What the last line says when « everything is shown » is not the truth. */
  readonly ending = input<string>();
  readonly asked = output();

  protected readonly texts = injectUiTexts();
  protected readonly wasPressed = signal(false);
  private readonly end = viewChild<ElementRef<HTMLElement>>('end');

  constructor() {
    effect(() => {
      const end = this.end()?.nativeElement;
      // Whoever has gone on to something else keeps their place.
      if (end !== undefined && document.activeElement === document.body) end.focus();
    });
  }

  protected press(): void {
    if (this.loading()) return;
    this.wasPressed.set(true);
    this.asked.emit();
  }
}
