import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CharterVersion } from '@croisee/domain/charter/charter.schema';
import { Icon } from '@croisee/ui/icon/icon';
import { Language } from '../../../kernel/i18n/language';

/** One article: what is promised, and what the platform does so that it holds. */
@Component({
  selector: 'app-charter-article',
  imports: [Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="number">{{ 'charter.article' | transloco: { number: article().number } }}</p>
    <h2 [id]="'article-' + article().number" tabindex="-1">{{ words().title }}</h2>
    <p class="text">{{ words().text }}</p>
    <aside>
      <p class="does"><cr-icon name="shield" />{{ 'charter.platform' | transloco }}</p>
      <p>{{ words().enforcement }}</p>
    </aside>
  `,
  styles: `
    :host {
      display: block;
      max-width: 62ch;
    }
    .number {
      margin: 0 0 var(--space-1);
      color: var(--c-ink-soft);
      font-size: var(--text-small);
    }
    h2 {
      margin-bottom: var(--space-3);
    }
    h2:focus {
      outline: none;
    }
    .text {
      font-size: var(--text-lead);
      line-height: 1.65;
    }
    aside {
      padding: var(--space-3) var(--space-4);
      border-inline-start: 0.25rem solid var(--c-primary);
      border-radius: var(--radius-small);
      background: var(--c-primary-soft);
      color: var(--c-on-primary-soft);
    }
    aside p {
      margin: 0;
    }
    .does {
      display: flex;
      gap: var(--space-2);
      align-items: center;
      margin-bottom: var(--space-1);
      font-size: var(--text-small);
      font-weight: 700;
    }
    @media print {
      :host {
        break-inside: avoid;
        margin-bottom: 6mm;
      }
      .text {
        font-size: 11pt;
        line-height: 1.4;
      }
    }
  `,
})
export class CharterArticleView {
  readonly article = input.required<CharterVersion['articles'][number]>();
  private readonly language = inject(Language).current;

  protected readonly words = computed(() => {
    const { title, text, enforcement } = this.article();
    const language = this.language();
    return { title: title[language], text: text[language], enforcement: enforcement[language] };
  });
}
