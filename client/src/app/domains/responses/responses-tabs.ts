import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

/** What everybody does, and what is owed. */
@Component({
  selector: 'app-responses-tabs',
  imports: [RouterLink, RouterLinkActive, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <nav [attr.aria-label]="'responses.tabs.label' | transloco" class="no-print">
      <a
        routerLink="/reponses"
        [routerLinkActiveOptions]="{ paths: 'exact', queryParams: 'ignored', fragment: 'ignored', matrixParams: 'ignored' }"
        routerLinkActive="current"
        ariaCurrentWhenActive="page"
        >{{ 'responses.tabs.commitments' | transloco }}</a
      >
      <a routerLink="/reponses/retours" routerLinkActive="current" ariaCurrentWhenActive="page">{{
        'responses.tabs.waiting' | transloco
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
export class ResponsesTabs {}
