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
    <nav [attr.aria-label]="'retention.tabs.label' | transloco" class="no-print">
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
  styles: `
    nav {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-4);
      margin-bottom: var(--space-5);
      border-block-end: var(--border-width) solid var(--c-line);
    }
    a {
      display: inline-flex;
      align-items: center;
      min-height: var(--target);
      border-block-end: 0.2rem solid transparent;
      text-decoration: none;
    }
    a:hover {
      text-decoration: underline;
    }
    .current {
      border-color: var(--c-primary);
      color: var(--c-ink);
      font-weight: 700;
    }
  `,
})
export class RetentionTabs {}
