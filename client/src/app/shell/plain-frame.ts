import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { SkipLink } from '@croisee/ui/skip-link/skip-link';
import { Brand } from './brand';
import { DisplayMenu } from './display-menu';
import { LanguageSwitch } from './language-switch';

/** Frame of the pages seen before entering: sign-in, invitation, choice of council. */
@Component({
  selector: 'app-plain-frame',
  imports: [RouterOutlet, SkipLink, Brand, DisplayMenu, LanguageSwitch],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-skip-link />
    <header>
      <app-brand />
      <div class="tools"><app-display-menu /><app-language-switch /></div>
    </header>
    <main id="content" tabindex="-1"><router-outlet /></main>
  `,
  styles: `
    header {
      position: relative;
      display: flex;
      gap: var(--space-3);
      align-items: center;
      justify-content: space-between;
      padding: var(--space-2) var(--space-4);
      border-bottom: var(--border-width) solid var(--c-line);
      background: var(--c-surface);
    }
    .tools {
      display: flex;
    }
    main {
      max-width: 34rem;
      margin: 0 auto;
      padding: var(--space-6) var(--space-4) var(--space-7);
      outline: none;
    }
  `,
})
export class PlainFrame {}
