import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Disclosure } from '@croisee/ui/disclosure/disclosure';
import { DISPLAY_THEMES, DisplayPreferences, TEXT_SIZES } from '../kernel/display/display-preferences';

/** The visible "Affichage" menu: theme, size of text, single-key shortcuts. */
@Component({
  selector: 'app-display-menu',
  imports: [Disclosure, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-disclosure icon="contrast" [label]="'shell.display.title' | transloco" [compact]="true">
      <fieldset>
        <legend>{{ 'shell.display.theme' | transloco }}</legend>
        @for (theme of themes; track theme) {
          <label class="choice">
            <input type="radio" name="theme" [checked]="preferences.theme() === theme" (change)="preferences.theme.set(theme)" />
            {{ 'shell.display.themes.' + theme | transloco }}
          </label>
        }
      </fieldset>
      <fieldset>
        <legend>{{ 'shell.display.text' | transloco }}</legend>
        @for (size of sizes; track size) {
          <label class="choice">
            <input type="radio" name="text-size" [checked]="preferences.text() === size" (change)="preferences.text.set(size)" />
            {{ 'shell.display.sizes.' + size | transloco }}
          </label>
        }
      </fieldset>
      <label class="choice">
        <input type="checkbox" [checked]="preferences.shortcuts()" (change)="preferences.shortcuts.set($any($event.target).checked)" />
        {{ 'shell.display.shortcuts' | transloco }}
      </label>
    </cr-disclosure>
  `,
})
export class DisplayMenu {
  protected readonly preferences = inject(DisplayPreferences);
  protected readonly themes = DISPLAY_THEMES;
  protected readonly sizes = TEXT_SIZES;
}
