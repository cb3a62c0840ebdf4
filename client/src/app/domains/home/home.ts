import { NgComponentOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { EmptyState } from '@croisee/ui/empty-state/empty-state';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { SessionStore } from '../../kernel/session/session-store';
import { HOME_SLOTS } from './home-slots';

/** What waits for the person, block by block; the charter comes first while it is not signed. */
@Component({
  selector: 'app-home',
  imports: [EmptyState, Icon, NgComponentOutlet, PageHeader, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-page-header [title]="'home.hello' | transloco: { name: name() }" [lead]="'home.lead' | transloco" />
    @if (charter() !== 'signed') {
      <section class="card charter">
        <h2><cr-icon name="shield" />{{ 'home.charter.' + charter() + '.title' | transloco }}</h2>
        <p>{{ 'home.charter.' + charter() + '.text' | transloco }}</p>
        <a class="button primary" routerLink="/charte">{{ 'home.charter.read' | transloco }}</a>
      </section>
    }
    <div class="slots">
      @for (block of blocks.value(); track block.id) {
        <ng-container [ngComponentOutlet]="block.component" />
      } @empty {
        @if (charter() === 'signed' && !blocks.isLoading()) {
          <cr-empty-state icon="check" [title]="'home.nothing' | transloco" [why]="'home.nothingWhy' | transloco" />
        }
      }
    </div>
  `,
  styles: `
    .charter {
      margin-bottom: var(--space-5);
      border-inline-start: 0.4rem solid var(--c-primary);
    }
    h2 {
      display: flex;
      gap: var(--space-2);
      align-items: center;
    }
    /* Columns rather than rows: blocks of very different heights leave no gaps, and are read down, the most urgent first. */
    .slots {
      columns: 24rem;
      column-gap: var(--space-5);
    }
    .slots ::ng-deep > * {
      display: block;
      break-inside: avoid;
      margin-block-end: var(--space-5);
    }
    /* A block with nothing to say leaves no hole. */
    .slots ::ng-deep > :empty {
      display: none;
    }
  `,
})
export class Home {
  private readonly session = inject(SessionStore);

  protected readonly charter = this.session.charter;
  protected readonly name = computed(() => this.session.me()?.account.displayName ?? '');
  private readonly shown = computed(() =>
    HOME_SLOTS.filter(
      (slot) => slot.anyOf.some((permission) => this.session.can(permission)) && (!slot.confidential || this.charter() === 'signed'),
    ),
  );
  protected readonly blocks = resource({
    params: () => this.shown(),
    loader: ({ params }) => Promise.all(params.map(async (slot) => ({ id: slot.id, component: await slot.load() }))),
    defaultValue: [],
  });
}
