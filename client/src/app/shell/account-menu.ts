import { ChangeDetectionStrategy, Component, computed, inject, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Disclosure } from '@croisee/ui/disclosure/disclosure';
import { Icon } from '@croisee/ui/icon/icon';
import { LiveConnection } from '../kernel/live/live-connection';
import { SessionStore } from '../kernel/session/session-store';

/** Who is signed in and with which roles; sessions, change of council, sign-out. */
@Component({
  selector: 'app-account-menu',
  imports: [Disclosure, Icon, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (me(); as person) {
      <cr-disclosure icon="user" [label]="person.account.displayName" [compact]="true">
        <p class="who">
          <strong>{{ person.account.displayName }}</strong>
          <span class="soft small">{{ person.account.email }}</span>
          <span class="soft small">
            @for (role of person.roles; track role) {
              {{ 'shell.roles.' + role | transloco }}{{ $last ? '' : ', ' }}
            }
          </span>
        </p>
        <ul>
          <li>
            <a routerLink="/securite-de-mon-compte" (click)="close()">{{ 'shell.account.security' | transloco }}</a>
          </li>
          <li>
            <a routerLink="/mes-sessions" (click)="close()">{{ 'shell.account.sessions' | transloco }}</a>
          </li>
          <li>
            <a routerLink="/mon-mot-de-passe" (click)="close()">{{ 'shell.account.password' | transloco }}</a>
          </li>
          <li>
            <a routerLink="/ma-double-authentification" (click)="close()">{{ 'shell.account.secondFactor' | transloco }}</a>
          </li>
          @if (severalCouncils()) {
            <li>
              <a routerLink="/choisir-conseil" (click)="close()">{{ 'shell.account.switchCouncil' | transloco }}</a>
            </li>
          }
        </ul>
        <button type="button" class="button" (click)="signOut()">
          <cr-icon name="sign-out" />{{ 'shell.account.signOut' | transloco }}
        </button>
      </cr-disclosure>
    }
  `,
  styles: `
    .who {
      display: grid;
      margin: 0;
      overflow-wrap: anywhere;
    }
    ul {
      margin: var(--space-3) 0;
      padding: 0;
      list-style: none;
    }
    li a {
      display: flex;
      align-items: center;
      min-height: var(--target);
    }
    .button {
      width: 100%;
    }
  `,
})
export class AccountMenu {
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly live = inject(LiveConnection);
  private readonly disclosure = viewChild(Disclosure);

  protected readonly me = this.session.me;
  protected readonly severalCouncils = computed(() => (this.me()?.councils.length ?? 0) > 1);

  protected close(): void {
    this.disclosure()?.close();
  }

  protected async signOut(): Promise<void> {
    await this.live.disconnect();
    await this.session.signOut();
    await this.router.navigateByUrl('/connexion');
  }
}
