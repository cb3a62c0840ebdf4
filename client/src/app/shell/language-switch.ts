import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Icon } from '@croisee/ui/icon/icon';
import { Language } from '../kernel/i18n/language';

/** One button that names the other language in that language. */
@Component({
  selector: 'app-language-switch',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <button type="button" class="button quiet" [lang]="other()" (click)="switch()">
      <cr-icon name="language" /><span class="full">{{ other() === 'en' ? 'English' : 'Français' }}</span>
    </button>
  `,
  styles: `
    .button {
      color: inherit;
    }
    @media (max-width: 44rem) {
      .full {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
    }
  `,
})
export class LanguageSwitch {
  private readonly language = inject(Language);
  protected readonly other = computed(() => (this.language.current() === 'fr' ? 'en' : 'fr'));

  protected async switch(): Promise<void> {
    await this.language.use(this.other());
  }
}
