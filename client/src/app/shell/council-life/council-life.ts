import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Can } from '../../kernel/session/can';
import { COUNCIL_LIFE_SECTIONS } from './council-life-sections';

/** The places of the life of the council, above each of its pages. */
@Component({
  selector: 'app-council-life',
  imports: [Can, RouterLink, RouterLinkActive, RouterOutlet, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <nav class="tabs no-print" [attr.aria-label]="'councilLife.title' | transloco">
      @for (section of sections; track section.path) {
        <a *appCan="section.permission" [routerLink]="section.path" routerLinkActive="current" ariaCurrentWhenActive="page">{{
          'councilLife.sections.' + section.label | transloco
        }}</a>
      }
    </nav>
    <router-outlet />
  `,
})
export class CouncilLife {
  protected readonly sections = COUNCIL_LIFE_SECTIONS;
}
