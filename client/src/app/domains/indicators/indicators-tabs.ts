import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { SessionStore } from '../../kernel/session/session-store';

/** The pages of figures; cross tables are for those who see true counts. */
@Component({
  selector: 'app-indicators-tabs',
  imports: [RouterLink, RouterLinkActive, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <nav [attr.aria-label]="'indicators.tabs.label' | transloco" class="tabs no-print">
      @for (tab of tabs; track tab.name) {
        <a
          [routerLink]="tab.path"
          [routerLinkActiveOptions]="{ paths: 'exact', queryParams: 'ignored', fragment: 'ignored', matrixParams: 'ignored' }"
          routerLinkActive="current"
          ariaCurrentWhenActive="page"
          >{{ 'indicators.tabs.' + tab.name | transloco }}</a
        >
      }
    </nav>
  `,
})
export class IndicatorsTabs {
  private readonly session = inject(SessionStore);
  protected readonly tabs = [
    { name: 'book', path: '/indicateurs' },
    { name: 'typologies', path: '/indicateurs/typologies' },
    { name: 'network', path: '/indicateurs/collaborations' },
    ...(this.session.can('indicator.read-true-counts') ? [{ name: 'cross', path: '/indicateurs/croiser' }] : []),
  ];
}
