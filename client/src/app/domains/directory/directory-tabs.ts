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
    <nav [attr.aria-label]="'directory.tabs.label' | transloco" class="tabs no-print">
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
})
export class DirectoryTabs {}
