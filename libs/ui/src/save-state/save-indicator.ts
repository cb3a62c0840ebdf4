import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-set';
import { injectUiTexts, UI_LANGUAGE } from '../texts/ui-texts';
import type { SaveStatus } from './save-state';

const ICON: Record<SaveStatus['kind'], IconName> = {
  pristine: 'check',
  unsaved: 'edit',
  saving: 'refresh',
  saved: 'check',
  offline: 'wifi-off',
  blocked: 'warning',
  failed: 'error',
};

/** Says in words whether what was typed is on the server: "Enregistré à 14:32", "Enregistrement…", "Hors ligne…". */
@Component({
  selector: 'cr-save-indicator',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'status', '[class]': 'status().kind' },
  template: `
    @if (status().kind !== 'pristine') {
      <cr-icon [name]="icon()" /><span>{{ words() }}</span>
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      gap: var(--space-2);
      align-items: center;
      min-height: 1.5rem;
      color: var(--c-ink-soft);
      font-size: var(--text-small);
    }
    :host(.saved) {
      color: var(--c-success);
    }
    :host(.offline),
    :host(.blocked),
    :host(.failed) {
      color: var(--c-danger);
      font-weight: 700;
    }
  `,
})
export class SaveIndicator {
  readonly status = input.required<SaveStatus>();

  private readonly texts = injectUiTexts();
  private readonly language = inject(UI_LANGUAGE);

  protected readonly icon = computed(() => ICON[this.status().kind]);
  protected readonly words = computed(() => {
    const status = this.status();
    const texts = this.texts();
    if (status.kind === 'saved')
      return texts.savedAt(status.at.toLocaleTimeString(this.language(), { hour: '2-digit', minute: '2-digit' }));
    if (status.kind === 'blocked') return texts.blocked(status.why);
    return { pristine: '', unsaved: texts.unsaved, saving: texts.saving, offline: texts.offline, failed: texts.saveFailed }[status.kind];
  });
}
