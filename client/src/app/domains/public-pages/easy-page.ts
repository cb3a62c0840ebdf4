import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import type { IconName } from '@croisee/ui/icon/icon-set';
import { publishedPage } from './data/published-page';

const PARTS: readonly { readonly id: string; readonly icon: IconName; readonly lines: readonly string[] }[] = [
  { id: 's1', icon: 'people', lines: ['a', 'b', 'c'] },
  { id: 's2', icon: 'user', lines: ['a', 'b', 'c'] },
  { id: 's3', icon: 'message', lines: ['a', 'b', 'c', 'd', 'e', 'f'] },
  { id: 's4', icon: 'shield', lines: ['a', 'b', 'c', 'd'] },
  { id: 's5', icon: 'warning', lines: ['a', 'b', 'c'] },
];

/** The commission in easy-to-read words: one idea a line, large letters, the same page printed. */
@Component({
  selector: 'app-easy-page',
  imports: [Icon, PageHeader, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-page-header [title]="'publicPages.easy.title' | transloco" [eyebrow]="page()?.councilName ?? ''" />
    <p class="soft">{{ 'publicPages.easy.notice' | transloco }}</p>
    @for (part of parts; track part.id) {
      <section>
        <h2><cr-icon [name]="part.icon" />{{ 'publicPages.easy.' + part.id + '.title' | transloco }}</h2>
        @for (line of part.lines; track line) {
          <p class="large">{{ 'publicPages.easy.' + part.id + '.' + line | transloco }}</p>
        }
      </section>
    }
    @if (page()?.contact) {
      <section>
        <h2><cr-icon name="mail" />{{ 'publicPages.page.contact.title' | transloco }}</h2>
        <p class="large">{{ page()?.contact }}</p>
      </section>
    }
  `,
  styles: `
    section {
      break-inside: avoid;
      margin-bottom: var(--space-6);
    }
    h2 {
      display: flex;
      gap: var(--space-3);
      align-items: center;
    }
    .large {
      margin: 0 0 var(--space-2);
      font-size: 1.25rem;
      line-height: 1.6;
    }
  `,
})
export class EasyPage {
  readonly slug = input.required<string>();
  protected readonly page = publishedPage(this.slug).page;
  protected readonly parts = PARTS;
}
