import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { SECTION_TITLES, type MinutesSection } from '@croisee/realtime/minutes/minutes-sections';
import type { UnsentText } from '@croisee/realtime/minutes/unsent-text';
import type { InterfaceLanguage } from '../../../kernel/i18n/language';

/** Gives their own refused text back to whoever typed it, on this page only. */
@Component({
  selector: 'app-unsent-texts',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'alert' },
  template: `
    <h4>{{ 'minutes.unsent.title' | transloco }}</h4>
    <p>{{ 'minutes.unsent.why' | transloco }}</p>
    @for (one of texts(); track $index) {
      <p class="section">{{ titleOf(one.section) }}</p>
      <blockquote>{{ one.text }}</blockquote>
    }
    <p class="actions">
      <button type="button" class="button" (click)="copy()">
        {{ (copied() ? 'minutes.unsent.copied' : 'minutes.unsent.copy') | transloco }}
      </button>
      <button type="button" class="button primary" (click)="dismissed.emit()">{{ 'minutes.unsent.done' | transloco }}</button>
    </p>
  `,
  styles: `
    :host {
      display: block;
      margin-block: var(--space-3);
      padding: var(--space-4);
      border: var(--border-width) solid var(--c-warning);
      border-radius: var(--radius);
      background: var(--c-warning-soft);
    }
    blockquote {
      margin: 0 0 var(--space-3);
      padding-inline-start: var(--space-3);
      border-inline-start: 3px solid var(--c-warning);
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
    .section {
      margin-bottom: var(--space-1);
      font-weight: 700;
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
      margin: 0;
    }
  `,
})
export class UnsentTexts {
  readonly texts = input.required<readonly UnsentText[]>();
  readonly language = input.required<InterfaceLanguage>();
  readonly dismissed = output();

  protected readonly copied = signal(false);
  private readonly whole = computed(() =>
    this.texts()
      .map(({ section, text }) => `${this.titleOf(section)}\n${text}`)
      .join('\n\n'),
  );

  protected titleOf(section: string): string {
    return SECTION_TITLES[section as MinutesSection]?.[this.language()] ?? section;
  }

  protected async copy(): Promise<void> {
    await navigator.clipboard.writeText(this.whole());
    this.copied.set(true);
  }
}
