import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { DELIVERY_MODES, type DeliveryMode, type LetterTheme } from '@croisee/domain/notifications/letter-themes';
import { deliveryChoicesSchema } from '@croisee/domain/notifications/letters.schema';
import { ErrorPanel, type ShownError } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { UndoToasts } from '@croisee/ui/undo-toast/undo-toasts';
import { ApiClient } from '../../../kernel/api/api-client';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf, Problems } from '../../../kernel/errors/problems';

/** For each theme: at once, in one digest a day, or in the application only; each choice is saved as it is made and can be undone. */
@Component({
  selector: 'app-delivery-choices',
  imports: [ErrorPanel, Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="card" aria-labelledby="delivery">
      <h2 id="delivery">{{ 'notifications.choices.title' | transloco }}</h2>
      <p class="soft">{{ 'notifications.choices.lead' | transloco }}</p>
      @if (error() ?? loadError(); as shown) {
        <cr-error-panel [error]="shown" [retryable]="true" (retry)="choices.reload()" />
      }
      @if (choices.hasValue()) {
        @for (choice of choices.value().items; track choice.theme) {
          <div class="theme" role="group" [attr.aria-labelledby]="'theme-' + choice.theme">
            <h3 [id]="'theme-' + choice.theme">{{ 'notifications.themes.' + choice.theme | transloco }}</h3>
            @if (choice.mandatory) {
              <p class="soft small"><cr-icon name="lock" /> {{ 'notifications.choices.mandatory' | transloco }}</p>
            } @else {
              <div class="modes">
                @for (mode of modes; track mode) {
                  <label>
                    <input
                      type="radio"
                      [name]="choice.theme"
                      [value]="mode"
                      [checked]="choice.mode === mode"
                      (change)="choose(choice.theme, mode, choice.mode)"
                    />
                    {{ 'notifications.modes.' + mode | transloco }}
                  </label>
                }
              </div>
            }
          </div>
        }
      }
    </section>
  `,
  styles: `
    .theme {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-5);
      align-items: center;
      padding: var(--space-2) 0;
      border-top: var(--border-width) solid var(--c-line);
    }
    h3 {
      flex: 0 0 100%;
      margin: 0;
      font-size: 1rem;
    }
    p {
      margin: 0;
    }
    .modes {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2) var(--space-5);
    }
    label {
      display: inline-flex;
      gap: var(--space-2);
      align-items: center;
      min-height: 2.75rem;
    }
    h2 + p {
      margin-bottom: var(--space-4);
    }
  `,
})
export class DeliveryChoices {
  private readonly api = inject(ApiClient);
  private readonly problems = inject(Problems);
  private readonly toasts = inject(UndoToasts);
  private readonly transloco = inject(TranslocoService);

  protected readonly modes = DELIVERY_MODES;
  protected readonly choices = apiResource(deliveryChoicesSchema, () => '/me/letter-choices');
  protected readonly error = signal<ShownError | undefined>(undefined);
  protected readonly loadError = loadErrorOf(this.choices);

  protected async choose(theme: LetterTheme, mode: DeliveryMode, before: DeliveryMode): Promise<void> {
    if (!(await this.save(theme, mode))) return;
    this.toasts.show(this.transloco.translate('notifications.choices.saved'), () => void this.save(theme, before));
  }

  private async save(theme: LetterTheme, mode: DeliveryMode): Promise<boolean> {
    this.error.set(undefined);
    try {
      this.choices.set(deliveryChoicesSchema.parse(await this.api.put('/me/letter-choices', { theme, mode })));
      return true;
    } catch (failure) {
      this.error.set(this.problems.shown(failure));
      this.choices.reload();
      return false;
    }
  }
}
