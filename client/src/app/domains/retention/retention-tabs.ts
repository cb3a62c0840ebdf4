import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Can } from '../../kernel/session/can';

/** The three registers side by side. */
@Component({
  selector: 'app-retention-tabs',
  imports: [Can, RouterLink, RouterLinkActive, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <nav [attr.aria-label]="'retention.tabs.label' | transloco" class="tabs no-print">
      <a routerLink="/conservation" [routerLinkActiveOptions]="{ exact: true }" routerLinkActive="current" ariaCurrentWhenActive="page">{{
        'retention.tabs.conservation' | transloco
      }}</a>
      <a *appCan="'rights.handle'" routerLink="/conservation/droits" routerLinkActive="current" ariaCurrentWhenActive="page">{{
        'retention.tabs.rights' | transloco
      }}</a>
      <a *appCan="'breach.handle'" routerLink="/conservation/violations" routerLinkActive="current" ariaCurrentWhenActive="page">{{
        'retention.tabs.breaches' | transloco
      }}</a>
    </nav>
  `,
})
export class RetentionTabs {}
