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
    <nav class="no-print" [attr.aria-label]="'councilLife.title' | transloco">
      @for (section of sections; track section.path) {
        <a *appCan="section.permission" [routerLink]="section.path" routerLinkActive="current" ariaCurrentWhenActive="page">{{
          'councilLife.sections.' + section.label | transloco
        }}</a>
      }
    </nav>
    <router-outlet />
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
export class CouncilLife {
  protected readonly sections = COUNCIL_LIFE_SECTIONS;
}
