import { inject, Injectable, signal } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';

export type InterfaceLanguage = 'fr' | 'en';

const STORAGE_KEY = 'croisee.language';

/** The language of the interface: French unless chosen otherwise, kept on the device as a display preference. */
@Injectable({ providedIn: 'root' })
export class Language {
  private readonly transloco = inject(TranslocoService);
  private readonly opened = new Set<string>(['shell']);
  private readonly chosen = signal<InterfaceLanguage>(localStorage.getItem(STORAGE_KEY) === 'en' ? 'en' : 'fr');

  readonly current = this.chosen.asReadonly();
  /** Resolves when the texts of the frame are there. */
  readonly ready: Promise<void>;

  constructor() {
    this.ready = this.use(this.chosen());
  }

  /** Switches every text already on screen, without reloading: what is being typed stays. */
  async use(language: InterfaceLanguage): Promise<void> {
    await Promise.all([...this.opened].map((scope) => this.fetch(scope, language)));
    this.transloco.setActiveLang(language);
    this.chosen.set(language);
    document.documentElement.lang = language;
    localStorage.setItem(STORAGE_KEY, language);
  }

  /** Loads the texts of an area in the current language. */
  async open(scope: string): Promise<void> {
    this.opened.add(scope);
    await this.fetch(scope, this.chosen());
  }

  private async fetch(scope: string, language: InterfaceLanguage): Promise<void> {
    await firstValueFrom(this.transloco.load(`${scope}/${language}`));
  }
}
