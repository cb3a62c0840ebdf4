import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { injectUiTexts } from '../texts/ui-texts';

/** First stop of the keyboard: jumps over bars and menus to the element whose id is given. */
@Component({
  selector: 'cr-skip-link',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<a [href]="'#' + target()" (click)="jump($event)">{{ texts().skipToContent }}</a>`,
  styles: `
    a {
      position: absolute;
      z-index: 100;
      inset-block-start: var(--space-2);
      inset-inline-start: var(--space-2);
      padding: var(--space-3) var(--space-4);
      border-radius: var(--radius-small);
      background: var(--c-primary);
      color: var(--c-on-primary);
      font-weight: 700;
    }
    a:not(:focus) {
      transform: translateY(-200%);
    }
  `,
})
export class SkipLink {
  readonly target = input('content');
  protected readonly texts = injectUiTexts();

  protected jump(event: Event): void {
    // A fragment link would be resolved against <base href> and leave the page.
    event.preventDefault();
    document.getElementById(this.target())?.focus();
  }
}
