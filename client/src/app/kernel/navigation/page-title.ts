import { computed, effect, inject, Injectable, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { type RouterStateSnapshot, TitleStrategy } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import { SessionStore } from '../session/session-store';
import { Language } from '../i18n/language';

/** The browser tab: page, council, product. A route gives the key of its title; a page may give words instead, never about a person. */
@Injectable({ providedIn: 'root' })
export class PageTitle extends TitleStrategy {
  private readonly title = inject(Title);
  private readonly transloco = inject(TranslocoService);
  private readonly session = inject(SessionStore);
  private readonly language = inject(Language);
  private readonly key = signal<string | undefined>(undefined);
  private readonly words = signal<string | undefined>(undefined);
  private readonly page = computed(() => {
    this.language.current();
    const key = this.key();
    return this.words() ?? (key === undefined ? undefined : this.transloco.translate(key));
  });

  constructor() {
    super();
    effect(() =>
      this.title.setTitle([this.page(), this.session.council()?.name, 'Croisée'].filter((part) => part !== undefined).join(' – ')),
    );
  }

  override updateTitle(snapshot: RouterStateSnapshot): void {
    this.words.set(undefined);
    this.key.set(this.buildTitle(snapshot));
  }

  /** For a page whose title depends on what it loaded, until the next navigation. */
  say(words: string): void {
    this.words.set(words);
  }
}
