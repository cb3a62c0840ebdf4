import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

/** What everybody does, and what is owed. */
@Component({
  selector: 'app-responses-tabs',
  imports: [RouterLink, RouterLinkActive, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <nav [attr.aria-label]="'responses.tabs.label' | transloco" class="tabs no-print">
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
})
export class ResponsesTabs {}
