import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { mailTestSchema, type MailTest } from '@croisee/domain/notifications/letters.schema';
import { ErrorPanel, type ShownError } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { ApiClient } from '../../../kernel/api/api-client';
import { Problems } from '../../../kernel/errors/problems';

/** The administrator sends a letter to themselves and reads what the mail server answered. */
@Component({
  selector: 'app-mail-trial',
  imports: [ErrorPanel, Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="card" aria-labelledby="trial">
      <h2 id="trial">{{ 'notifications.trial.title' | transloco }}</h2>
      <p>{{ 'notifications.trial.lead' | transloco }}</p>
      <button type="button" class="button primary" [disabled]="isBusy()" (click)="send()">
        <cr-icon name="send" />{{ 'notifications.trial.action' | transloco }}
      </button>
      <div role="status">
        @if (answer(); as said) {
          <p class="answer">
            <cr-icon [name]="said.outcome === 'accepted' ? 'check' : 'warning'" />
            {{ 'notifications.trial.outcomes.' + said.outcome | transloco: { to: said.to } }}
          </p>
        }
      </div>
      @if (error(); as shown) {
        <cr-error-panel [error]="shown" />
      }
    </section>
  `,
  styles: `
    h2 {
      margin-top: 0;
    }
    .answer {
      margin: var(--space-3) 0 0;
      font-weight: 700;
      overflow-wrap: anywhere;
    }
  `,
})
export class MailTrial {
  private readonly api = inject(ApiClient);
  private readonly problems = inject(Problems);
  protected readonly isBusy = signal(false);
  protected readonly answer = signal<MailTest | undefined>(undefined);
  protected readonly error = signal<ShownError | undefined>(undefined);

  protected async send(): Promise<void> {
    this.isBusy.set(true);
    this.answer.set(undefined);
    this.error.set(undefined);
    try {
      this.answer.set(await this.api.post('/mail/test', {}, mailTestSchema));
    } catch (failure) {
      this.error.set(this.problems.shown(failure));
    } finally {
      this.isBusy.set(false);
    }
  }
}
