import { ChangeDetectionStrategy, Component, computed, inject, output } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '@croisee/ui/icon/icon';
import { SessionStore } from '../kernel/session/session-store';
import { NAVIGATION, NAVIGATION_SECTIONS } from './navigation';

/** The areas the person may enter under their headings, the current one marked by more than its colour. */
@Component({
  selector: 'app-main-navigation',
  imports: [RouterLink, RouterLinkActive, TranslocoPipe, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <nav [attr.aria-label]="'shell.mainNavigation' | transloco">
      @for (section of sections(); track section.name) {
        @if (section.name !== 'everybody') {
          <h2 [id]="'menu-' + section.name">{{ 'shell.sections.' + section.name | transloco }}</h2>
        }
        <ul [attr.aria-labelledby]="section.name === 'everybody' ? null : 'menu-' + section.name">
          @for (entry of section.entries; track entry.path) {
            <li>
              <a [routerLink]="entry.path" routerLinkActive="current" ariaCurrentWhenActive="page" (click)="followed.emit()">
                <cr-icon [name]="entry.icon" />{{ 'shell.navigation.' + entry.label | transloco }}
              </a>
            </li>
          }
        </ul>
      }
    </nav>
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--space-1);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    h2 {
      margin: var(--space-4) 0 var(--space-1);
      padding-inline-start: var(--space-3);
      color: var(--c-ink-soft);
      font-size: var(--text-small);
      font-weight: 700;
    }
    a {
      display: flex;
      gap: var(--space-3);
      align-items: center;
      min-height: var(--target);
      padding: var(--space-2) var(--space-3);
      border-inline-start: 0.25rem solid transparent;
      border-radius: var(--radius-small);
      color: var(--c-ink);
      text-decoration: none;
      line-height: 1.25;
    }
    a:hover {
      background: var(--c-surface-sunken);
      text-decoration: underline;
    }
    .current {
      border-color: var(--c-primary);
      background: var(--c-primary-soft);
      color: var(--c-on-primary-soft);
      font-weight: 700;
    }
  `,
})
export class MainNavigation {
  /** A link was followed: a menu opened over the page closes. */
  readonly followed = output<void>();
  private readonly session = inject(SessionStore);

  private readonly entries = computed(() =>
    NAVIGATION.filter((entry) => entry.anyOf === undefined || entry.anyOf.some((permission) => this.session.can(permission))),
  );
  /** A heading without an entry for this person is not shown. */
  protected readonly sections = computed(() =>
    NAVIGATION_SECTIONS.map((name) => ({ name, entries: this.entries().filter(({ section }) => section === name) })).filter(
      ({ entries }) => entries.length > 0,
    ),
  );
}
