import { ChangeDetectionStrategy, Component, inject, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DialogFrame } from '@croisee/ui/reason-dialog/dialog-frame';
import { DisplayPreferences } from '../kernel/display/display-preferences';

const SHORTCUTS = [
  { keys: ['?'], label: 'help' },
  { keys: ['Ctrl', 'K'], label: 'palette' },
  { keys: ['Tab'], label: 'next' },
  { keys: ['Échap', 'Esc'], label: 'close' },
] as const;

/** The list of keys, opened by "?" anywhere but in a text, unless single-key shortcuts are off. */
@Component({
  selector: 'app-keyboard-help',
  imports: [DialogFrame, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(document:keydown)': 'openOnQuestionMark($event)' },
  template: `
    <cr-dialog [title]="'shell.keyboard.title' | transloco">
      <dl>
        @for (shortcut of shortcuts; track shortcut.label) {
          <div>
            <dt>
              @for (key of shortcut.keys; track key) {
                <kbd>{{ key }}</kbd>
              }
            </dt>
            <dd>{{ 'shell.keyboard.' + shortcut.label | transloco }}</dd>
          </div>
        }
      </dl>
      <p class="soft">{{ 'shell.keyboard.turnOff' | transloco }}</p>
    </cr-dialog>
  `,
  styles: `
    dl > div {
      display: flex;
      gap: var(--space-4);
      align-items: center;
      min-height: var(--target);
    }
    dt {
      display: flex;
      gap: var(--space-1);
      min-width: 8rem;
    }
    dd {
      margin: 0;
    }
  `,
})
export class KeyboardHelp {
  private readonly preferences = inject(DisplayPreferences);
  private readonly frame = viewChild.required(DialogFrame);
  protected readonly shortcuts = SHORTCUTS;

  show(): void {
    this.frame().show();
  }

  protected openOnQuestionMark(event: KeyboardEvent): void {
    const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]') !== null;
    if (event.key !== '?' || typing || !this.preferences.shortcuts()) return;
    event.preventDefault();
    this.show();
  }
}
