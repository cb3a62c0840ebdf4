import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { nextMeetingSchema } from '@croisee/domain/meetings/plan/meeting-view.schema';
import { ErrorPanel, type ShownError } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { UndoToasts } from '@croisee/ui/undo-toast/undo-toasts';
import { ApiClient } from '../../kernel/api/api-client';
import { Problems } from '../../kernel/errors/problems';

/** On the coordinator's home page: one click opens the next commission, created when the calendar has none, with what remains to do. */
@Component({
  selector: 'app-prepare-meeting-block',
  imports: [ErrorPanel, Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="card">
      <h2><cr-icon name="calendar" />{{ 'home.prepare.title' | transloco }}</h2>
      <p>{{ 'home.prepare.text' | transloco }}</p>
      @if (error(); as shown) {
        <cr-error-panel [error]="shown" />
      }
      <button type="button" class="button primary" [attr.aria-disabled]="busy() || null" (click)="prepare()">
        {{ (busy() ? 'home.prepare.busy' : 'home.prepare.action') | transloco }}
      </button>
    </section>
  `,
  styles: `
    h2 {
      display: flex;
      gap: var(--space-2);
      align-items: center;
    }
  `,
})
export class PrepareMeetingBlock {
  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  private readonly problems = inject(Problems);
  private readonly toasts = inject(UndoToasts);
  private readonly transloco = inject(TranslocoService);
  protected readonly busy = signal(false);
  protected readonly error = signal<ShownError | undefined>(undefined);

  protected async prepare(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.error.set(undefined);
    try {
      const { id, created } = await this.api.post('/meetings/next', {}, nextMeetingSchema);
      if (created) this.toasts.show(this.transloco.translate('home.prepare.created'));
      await this.router.navigate(['/seances', id]);
    } catch (failure) {
      this.error.set(this.problems.shown(failure));
    } finally {
      this.busy.set(false);
    }
  }
}
