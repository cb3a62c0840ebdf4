import { afterNextRender, ChangeDetectionStrategy, Component, type ElementRef, inject, input, viewChild } from '@angular/core';
import { PageFocus } from './page-focus';

/** The one `h1` of a page, its lead sentence and its main actions; takes the focus after a navigation. */
@Component({
  selector: 'cr-page-header',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="words">
      @if (eyebrow(); as text) {
        <p class="eyebrow">{{ text }}</p>
      }
      <h1 #heading tabindex="-1">{{ title() }}</h1>
      @if (lead(); as text) {
        <p class="lead">{{ text }}</p>
      }
      <ng-content />
    </div>
    <div class="actions no-print"><ng-content select="[actions]" /></div>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-4);
      align-items: flex-end;
      justify-content: space-between;
      margin-bottom: var(--space-5);
    }
    .words {
      flex: 1 1 20rem;
      min-width: 0;
    }
    h1 {
      margin: 0;
    }
    .eyebrow {
      margin: 0 0 var(--space-1);
      color: var(--c-ink-soft);
      font-size: var(--text-small);
    }
    .lead {
      margin: var(--space-2) 0 0;
      color: var(--c-ink-soft);
    }
    .actions:empty {
      display: none;
    }
  `,
})
export class PageHeader {
  readonly title = input.required<string>();
  readonly eyebrow = input<string>();
  readonly lead = input<string>();

  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');

  constructor() {
    const focus = inject(PageFocus);
    afterNextRender(() => focus.arrived(this.heading().nativeElement));
  }
}
