import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink, RouterOutlet } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { SkipLink } from '@croisee/ui/skip-link/skip-link';
import { UndoToastList } from '@croisee/ui/undo-toast/undo-toast-list';
import { Problems } from '../kernel/errors/problems';
import { IdleWatch } from '../kernel/session/idle-watch';
import { SessionStore } from '../kernel/session/session-store';
import { AccountMenu } from './account-menu';
import { Brand } from './brand';
import { CommandPalette } from './command-palette';
import { ConnectionBanner } from './connection-banner';
import { DisplayMenu } from './display-menu';
import { IdleDialog } from './idle-dialog';
import { KeyboardHelp } from './keyboard-help';
import { LanguageSwitch } from './language-switch';
import { MainNavigation } from './main-navigation';
import { ProveAgainDialog } from './prove-again-dialog';
import { SignInAgainDialog } from './sign-in-again-dialog';

/** Frame of every page of a signed-in person: top bar, menu, page, and the messages that belong to no page. */
@Component({
  selector: 'app-frame',
  imports: [
    AccountMenu,
    Brand,
    CommandPalette,
    ConnectionBanner,
    DisplayMenu,
    ErrorPanel,
    Icon,
    IdleDialog,
    KeyboardHelp,
    LanguageSwitch,
    MainNavigation,
    RouterLink,
    RouterOutlet,
    ProveAgainDialog,
    SignInAgainDialog,
    SkipLink,
    TranslocoPipe,
    UndoToastList,
  ],
  providers: [IdleWatch],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(keydown.escape)': 'menuOpen.set(false)' },
  templateUrl: './app-frame.html',
  styleUrl: './app-frame.scss',
})
export class AppFrame {
  protected readonly council = inject(SessionStore).council;
  protected readonly problems = inject(Problems);
  protected readonly menuOpen = signal(false);
  protected readonly fictitious = computed(() => this.council()?.fictitious === true);
}
