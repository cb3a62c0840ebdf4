import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { whyNotShown } from '@croisee/domain/situations/field-audience';
import type { SituationPage } from '@croisee/domain/situations/situation-page.schema';
import { Icon } from '@croisee/ui/icon/icon';
import { Language } from '../../../kernel/i18n/language';
import { READING_BLOCKS } from '../data/form-layout';

/** What the reader does not see and by which rule, whether or not something was written there (R032). */
@Component({
  selector: 'app-reading-standing',
  imports: [Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (hidden().length > 0) {
      <details class="card">
        <summary><cr-icon name="eye-off" />{{ 'situations.audience.notShown' | transloco }}</summary>
        <p class="soft">{{ 'situations.audience.notShownWhy' | transloco }}</p>
        <ul>
          @for (each of hidden(); track each.block) {
            <li>
              <strong>{{ 'situations.blocks.' + each.block | transloco }}</strong> : {{ each.why[language()] }}
            </li>
          }
        </ul>
      </details>
    }
  `,
  styles: `
    summary {
      display: flex;
      gap: var(--space-2);
      align-items: center;
      min-height: 2rem;
      cursor: pointer;
    }
  `,
})
export class ReadingStanding {
  readonly page = input.required<SituationPage>();

  protected readonly language = inject(Language).current;
  protected readonly hidden = computed(() => {
    const { levels, sharing } = this.page();
    return whyNotShown(levels, sharing.secrets, READING_BLOCKS);
  });
}
