import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PublicPage } from '@croisee/domain/public-pages/public-page.schema';
import { Icon } from '@croisee/ui/icon/icon';

/** The five parts of the presentation of a commission, the same on the page and on the leaflet. */
@Component({
  selector: 'app-commission-facts',
  imports: [Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (page().fictitious) {
      <p class="soft"><cr-icon name="info" /> {{ 'publicPages.fictitious' | transloco }}</p>
    }
    <section>
      <h2>{{ 'publicPages.page.what.title' | transloco }}</h2>
      <p>{{ 'publicPages.page.what.text' | transloco }}</p>
      <p>{{ 'publicPages.page.what.advice' | transloco }}</p>
      <p>
        <strong>{{ 'publicPages.page.what.emergency' | transloco }}</strong>
      </p>
    </section>
    <section>
      <h2>{{ 'publicPages.page.conditions.title' | transloco }}</h2>
      <ul>
        <li>{{ 'publicPages.page.conditions.adult' | transloco: { territory: territory() } }}</li>
        <li>{{ 'publicPages.page.conditions.entangled' | transloco }}</li>
        <li>{{ 'publicPages.page.conditions.tried' | transloco }}</li>
        <li>{{ 'publicPages.page.conditions.informed' | transloco }}</li>
        <li>
          {{ 'publicPages.page.conditions.' + (page().agreementGate === 'agreement' ? 'agreement' : 'noOpposition') | transloco }}
        </li>
      </ul>
    </section>
    <section>
      <h2>{{ 'publicPages.page.rights.title' | transloco }}</h2>
      <ul>
        @for (right of rights; track right) {
          <li>{{ 'publicPages.page.rights.' + right | transloco }}</li>
        }
      </ul>
    </section>
    <section>
      <h2>{{ 'publicPages.page.how.title' | transloco }}</h2>
      <p>{{ 'publicPages.page.how.who' | transloco }}</p>
      <p>{{ 'publicPages.page.how.ask' | transloco }}</p>
      <p>{{ 'publicPages.page.how.answer' | transloco: { days: page().answerDays } }}</p>
    </section>
    @if (page().contact !== '' || page().rhythm !== '') {
      <section>
        <h2>{{ 'publicPages.page.contact.title' | transloco }}</h2>
        <p>{{ page().contact }}</p>
        @if (page().rhythm !== '') {
          <p>{{ 'publicPages.page.contact.rhythm' | transloco: { rhythm: page().rhythm } }}</p>
        }
      </section>
    }
  `,
  styles: `
    section {
      break-inside: avoid;
      margin-bottom: var(--space-5);
    }
    h2 {
      font-size: var(--text-lead);
    }
  `,
})
export class CommissionFacts {
  readonly page = input.required<PublicPage>();
  protected readonly rights = ['noName', 'words', 'stop', 'charter'];
  protected readonly territory = computed(() => (this.page().territory === '' ? '' : ` (${this.page().territory})`));
}
