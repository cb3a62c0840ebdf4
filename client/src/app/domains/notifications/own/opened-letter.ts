import { ChangeDetectionStrategy, Component, computed, inject, input, signal, type OnInit } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { openedLetterSchema } from '@croisee/domain/notifications/letters.schema';
import { ErrorPanel, type ShownError } from '@croisee/ui/error-panel/error-panel';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { ApiClient } from '../../../kernel/api/api-client';
import { Problems } from '../../../kernel/errors/problems';

/** The link of every letter: notes that it was read, then goes to the page it is about. */
@Component({
  selector: 'app-opened-letter',
  imports: [ErrorPanel, PageHeader, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-page-header [title]="'notifications.opening.title' | transloco" />
    @if (error(); as shown) {
      <cr-error-panel [error]="shown" [retryable]="!isOfSomebodyElse()" (retry)="open()">
        @if (isOfSomebodyElse()) {
          <p>{{ 'notifications.opening.other' | transloco }}</p>
        }
        <a class="button" routerLink="/mes-messages">{{ 'notifications.own.title' | transloco }}</a>
      </cr-error-panel>
    } @else {
      <p role="status">{{ 'notifications.loading' | transloco }}</p>
    }
  `,
})
export class OpenedLetter implements OnInit {
  readonly id = input.required<string>();

  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  private readonly problems = inject(Problems);
  protected readonly error = signal<ShownError | undefined>(undefined);
  protected readonly isOfSomebodyElse = computed(() => this.error()?.code === 'NOT_FOUND');

  ngOnInit(): void {
    void this.open();
  }

  protected async open(): Promise<void> {
    this.error.set(undefined);
    try {
      const { path } = await this.api.post(`/me/letters/${this.id()}/open`, {}, openedLetterSchema);
      await this.router.navigateByUrl(path, { replaceUrl: true });
    } catch (failure) {
      this.error.set(this.problems.shown(failure));
    }
  }
}
