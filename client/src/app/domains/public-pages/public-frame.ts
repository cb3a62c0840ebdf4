import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { SkipLink } from '@croisee/ui/skip-link/skip-link';
import { filter, map } from 'rxjs';
import { Brand } from '../../shell/brand';
import { DisplayMenu } from '../../shell/display-menu';
import { LanguageSwitch } from '../../shell/language-switch';

/** Frame of the pages read without an account; the council one came from stays in the links. */
@Component({
  selector: 'app-public-frame',
  imports: [Brand, DisplayMenu, LanguageSwitch, RouterLink, RouterLinkActive, RouterOutlet, SkipLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-skip-link />
    <header class="no-print">
      <app-brand />
      <div class="tools"><app-display-menu /><app-language-switch /></div>
    </header>
    <nav class="no-print" [attr.aria-label]="'publicPages.nav.label' | transloco">
      <ul>
        <li>
          <a [routerLink]="home()" routerLinkActive="current" [routerLinkActiveOptions]="{ exact: true }" ariaCurrentWhenActive="page">{{
            'publicPages.nav.commission' | transloco
          }}</a>
        </li>
        @if (slug(); as of) {
          <li>
            <a [routerLink]="['/commission', of, 'facile']" routerLinkActive="current" ariaCurrentWhenActive="page">{{
              'publicPages.nav.easy' | transloco
            }}</a>
          </li>
          <li>
            <a [routerLink]="['/commission', of, 'depliant']" routerLinkActive="current" ariaCurrentWhenActive="page">{{
              'publicPages.nav.leaflet' | transloco
            }}</a>
          </li>
        }
        <li>
          <a routerLink="/orientation" routerLinkActive="current" ariaCurrentWhenActive="page">{{
            'publicPages.nav.orientation' | transloco
          }}</a>
        </li>
        <li>
          <a routerLink="/urgence" routerLinkActive="current" ariaCurrentWhenActive="page">{{ 'publicPages.nav.emergency' | transloco }}</a>
        </li>
        <li>
          <a routerLink="/connexion">{{ 'publicPages.nav.signIn' | transloco }}</a>
        </li>
      </ul>
    </nav>
    <main id="content" tabindex="-1"><router-outlet /></main>
  `,
  styles: `
    header,
    nav {
      padding: var(--space-2) var(--space-4);
      border-bottom: var(--border-width) solid var(--c-line);
      background: var(--c-surface);
    }
    header {
      position: relative;
      display: flex;
      gap: var(--space-3);
      align-items: center;
      justify-content: space-between;
    }
    .tools {
      display: flex;
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--space-4);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    nav a {
      display: flex;
      align-items: center;
      min-height: var(--target);
    }
    .current {
      color: var(--c-ink);
      font-weight: 700;
      text-decoration-thickness: 0.2em;
    }
    main {
      max-width: 50rem;
      margin: 0 auto;
      padding: var(--space-6) var(--space-4) var(--space-7);
      outline: none;
    }
    @media print {
      main {
        max-width: none;
        padding: 0;
      }
    }
  `,
})
export class PublicFrame {
  private readonly router = inject(Router);
  /** The council named by the address, if any. */
  protected readonly slug = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(({ urlAfterRedirects }) => slugIn(urlAfterRedirects)),
    ),
    { initialValue: slugIn(this.router.url) },
  );

  protected home(): string[] {
    const slug = this.slug();
    return slug === undefined ? ['/commission'] : ['/commission', slug];
  }
}

function slugIn(url: string): string | undefined {
  return /^\/commission\/([a-z0-9-]+)/.exec(url)?.[1];
}
