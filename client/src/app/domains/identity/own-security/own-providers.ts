import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { WaysInView } from '@croisee/domain/identity/ways-in.schema';
import { InstantPipe } from '../../../kernel/i18n/local-dates';

/** The identity providers of this installation, and which of them open the account. */
@Component({
  selector: 'app-own-providers',
  imports: [InstantPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="card stack" aria-labelledby="own-providers">
      <h2 id="own-providers">{{ 'identity.security.providers' | transloco }}</h2>
      <ul>
        @for (provider of providers(); track provider.id) {
          <li>
            <div>
              <p class="name">{{ provider.label }}</p>
              <p class="soft small">
                @if (provider.linkedAt) {
                  {{ 'identity.security.lastUsed' | transloco: { date: (provider.lastUsedAt ?? '' | appInstant) } }}
                } @else {
                  {{ 'identity.security.notLinked' | transloco }}
                }
              </p>
            </div>
            @if (provider.linkedAt) {
              <button type="button" class="button danger" (click)="unlinked.emit(provider.id)">
                {{ 'identity.security.unlink' | transloco: { provider: provider.label } }}
              </button>
            }
          </li>
        }
      </ul>
    </section>
  `,
  styleUrl: './own-ways.scss',
})
export class OwnProviders {
  readonly providers = input.required<WaysInView['providers']>();
  /** Id of the provider that is to open the account no longer. */
  readonly unlinked = output<string>();
}
