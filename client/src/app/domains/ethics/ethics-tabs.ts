import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Can } from '../../kernel/session/can';

/** Questions on one side, what became doctrine on the other, and the helper beside them. */
@Component({
  selector: 'app-ethics-tabs',
  imports: [Can, RouterLink, RouterLinkActive, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <nav [attr.aria-label]="'ethics.tabs.label' | transloco" class="tabs no-print">
      <a
        *appCan="'ethics.ask'"
        routerLink="/ethique"
        [routerLinkActiveOptions]="{ exact: true }"
        routerLinkActive="current"
        ariaCurrentWhenActive="page"
        >{{ 'ethics.tabs.questions' | transloco }}</a
      >
      <a routerLink="/ethique/doctrine" routerLinkActive="current" ariaCurrentWhenActive="page">{{ 'ethics.tabs.doctrine' | transloco }}</a>
      <a routerLink="/puis-je-le-dire">{{ 'ethics.tabs.mayISay' | transloco }}</a>
    </nav>
  `,
})
export class EthicsTabs {}
