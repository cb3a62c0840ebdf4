import { ChangeDetectionStrategy, Component, computed, type ElementRef, inject, linkedSignal, signal, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { foundReferencesSchema } from '@croisee/domain/home/deadlines.schema';
import { Icon } from '@croisee/ui/icon/icon';
import type { IconName } from '@croisee/ui/icon/icon-set';
import { DialogFrame } from '@croisee/ui/reason-dialog/dialog-frame';
import { apiResource } from '../kernel/api/api-resource';
import { Language } from '../kernel/i18n/language';
import { dayInWords } from '../kernel/i18n/local-dates';
import { SessionStore } from '../kernel/session/session-store';
import { answers, PALETTE_ENTRIES } from './palette-entries';

interface PaletteLine {
  readonly path: string;
  readonly icon: IconName;
  readonly words: string;
}

/** Ctrl+K: to a situation by its code, a meeting by its title or date, a page, an action. Texts are never searched. */
@Component({
  selector: 'app-command-palette',
  imports: [DialogFrame, Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(document:keydown)': 'openOnShortcut($event)' },
  templateUrl: './command-palette.html',
  styleUrl: './command-palette.scss',
})
export class CommandPalette {
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language);
  private readonly frame = viewChild.required(DialogFrame);
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');

  protected readonly typed = signal('');
  private readonly asked = computed(() => this.typed().trim());
  private readonly found = apiResource(foundReferencesSchema, () =>
    this.asked().length >= 2 && this.asked().length <= 20 ? `/home/references?q=${encodeURIComponent(this.asked())}` : undefined,
  );
  protected readonly lines = computed(() => [...this.references(), ...this.pages()]);
  /** The first line again whenever what is typed changes. */
  protected readonly active = linkedSignal({ source: this.asked, computation: () => 0 });

  show(): void {
    this.typed.set('');
    this.frame().show();
    this.field().nativeElement.value = '';
    this.field().nativeElement.focus();
  }

  protected openOnShortcut(event: KeyboardEvent): void {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.show();
  }

  protected move(event: Event, steps: number): void {
    event.preventDefault();
    const count = this.lines().length;
    if (count > 0) this.active.update((at) => (at + steps + count) % count);
  }

  protected async open(line: PaletteLine | undefined): Promise<void> {
    if (line === undefined) return;
    this.frame().close();
    await this.router.navigateByUrl(line.path);
  }

  private references(): PaletteLine[] {
    const items = this.found.hasValue() ? this.found.value().items : [];
    return items.map(({ kind, id, label, on }) => ({
      path: kind === 'situation' ? `/situations/${id}` : `/seances/${id}`,
      icon: kind === 'situation' ? 'document' : 'calendar',
      words: on === null ? label : `${label} (${dayInWords(on, this.language.current())})`,
    }));
  }

  private pages(): PaletteLine[] {
    // Read so that the words follow the language of the interface.
    this.language.current();
    return PALETTE_ENTRIES.filter(({ anyOf }) => anyOf === undefined || anyOf.some((permission) => this.session.can(permission)))
      .map(({ path, icon, label }) => ({ path, icon, words: this.transloco.translate(label) }))
      .filter(({ words }) => answers(words, this.asked()));
  }
}
