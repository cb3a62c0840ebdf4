import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Can } from '../../kernel/session/can';

/** The three places of the directory. */
@Component({
  selector: 'app-directory-tabs',
  imports: [Can, RouterLink, RouterLinkActive, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <nav [attr.aria-label]="'directory.tabs.label' | transloco" class="no-print">
      <a routerLink="/annuaire/structures" routerLinkActive="current" ariaCurrentWhenActive="page">{{
        'directory.tabs.structures' | transloco
      }}</a>
      <a routerLink="/annuaire/personnes" routerLinkActive="current" ariaCurrentWhenActive="page">{{
        'directory.tabs.people' | transloco
      }}</a>
      <a *appCan="'directory.import'" routerLink="/annuaire/import" routerLinkActive="current" ariaCurrentWhenActive="page">{{
        'directory.tabs.import' | transloco
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
export class DirectoryTabs {}
