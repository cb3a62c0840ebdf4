import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CharterVersion } from '@croisee/domain/charter/charter.schema';
import { Icon } from '@croisee/ui/icon/icon';
import { Language } from '../../../kernel/i18n/language';
import { ReadingProgress } from '../data/reading-progress';
import { CharterArticleView } from './charter-article';

/** The charter article by article, at one's own pace, with the whole list beside it; on paper, all of it. */
@Component({
  selector: 'app-article-reader',
  imports: [CharterArticleView, Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './article-reader.html',
  styleUrl: './article-reader.scss',
})
export class ArticleReader {
  readonly version = input.required<CharterVersion>();
  /** Numbers of the articles opened so far. */
  readonly opened = output<readonly number[]>();
  /** Asked for after the last article. */
  readonly finished = output<void>();

  /** On a narrow screen the list would push the article away: it opens on demand. */
  protected readonly isWide = window.innerWidth >= 960;
  protected readonly language = inject(Language).current;
  private readonly progress = computed(() => new ReadingProgress(this.version().id));
  protected readonly read = linkedSignal<ReadonlySet<number>>(() => this.progress().opened());
  protected readonly current = linkedSignal(() => this.firstUnread());
  protected readonly article = computed(() => this.version().articles[this.current()]);
  protected readonly total = computed(() => this.version().articles.length);
  private readonly place = viewChild.required<ElementRef<HTMLElement>>('place');

  constructor() {
    effect(() => {
      const number = this.article()?.number;
      if (number !== undefined) this.read.set(this.progress().add(number));
    });
    effect(() => this.opened.emit([...this.read()]));
  }

  protected show(index: number): void {
    this.current.set(index);
    // The article takes the focus once drawn, so that it is read from its title.
    setTimeout(() => {
      this.place().nativeElement.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
      this.place().nativeElement.scrollIntoView({ block: 'nearest' });
    });
  }

  private firstUnread(): number {
    const index = this.version().articles.findIndex(({ number }) => !this.progress().opened().has(number));
    return Math.max(index, 0);
  }
}
