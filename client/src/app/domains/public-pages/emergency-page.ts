import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { EMERGENCY_NUMBERS } from '@croisee/domain/vocabulary/emergency-numbers';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { Language } from '../../kernel/i18n/language';

/** The emergency numbers as links, for everybody, without an account (R026). */
@Component({
  selector: 'app-emergency-page',
  imports: [PageHeader, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-page-header [title]="'publicPages.emergency.title' | transloco" [lead]="'publicPages.emergency.lead' | transloco" />
    <ul>
      @for (number of numbers; track number.code) {
        <li class="card">
          <a [href]="(number.code === '114' ? 'sms:' : 'tel:') + number.code">{{ number.code }}</a>
          <span
            ><strong>{{ number[language()] }}</strong> {{ number.purpose[language()] }}</span
          >
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--space-3);
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: 5.5rem minmax(0, 1fr);
      gap: var(--space-4);
      align-items: center;
    }
    a {
      display: grid;
      place-items: center;
      min-height: var(--target);
      border: 2px solid currentcolor;
      border-radius: var(--radius-small);
      color: var(--c-danger);
      font-size: 1.5rem;
      font-weight: 700;
      text-decoration: none;
    }
    strong {
      display: block;
    }
  `,
})
export class EmergencyPage {
  protected readonly language = inject(Language).current;
  protected readonly numbers = EMERGENCY_NUMBERS;
}
