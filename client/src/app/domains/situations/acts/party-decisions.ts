import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { decidePartySchema } from '@croisee/domain/situations/preparation.schema';
import type { SituationPage } from '@croisee/domain/situations/situation-page.schema';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { FormState } from '../../../kernel/forms/form-state';
import { SituationsClient } from '../data/situations-client';
import { WatchedText } from '../form/watched-text';
import { TextCheck } from '../writing/text-check';

/** The facilitator says, structure by structure, whether a party to the situation sits for the item. */
@Component({
  selector: 'app-party-decisions',
  imports: [ErrorPanel, TranslocoPipe, WatchedText],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="card stack" aria-labelledby="decisions-title">
      <h2 id="decisions-title">{{ 'situations.parties.decideTitle' | transloco }}</h2>
      <ul>
        @for (party of parties(); track party.structureId) {
          <li>
            <p>
              <strong>{{ page().names[party.structureId] ?? '…' }}</strong> – {{ 'situations.parties.links.' + party.link | transloco }} :
              {{ 'situations.parties.sits.' + (party.sits === null ? 'undecided' : party.sits) | transloco }}
            </p>
            <div class="actions">
              <button type="button" class="button" (click)="asked.set({ structureId: party.structureId, sits: true })">
                {{ 'situations.parties.letSit' | transloco }}
              </button>
              <button type="button" class="button" (click)="asked.set({ structureId: party.structureId, sits: false })">
                {{ 'situations.parties.keepOut' | transloco }}
              </button>
            </div>
            @if (asked()?.structureId === party.structureId) {
              <form class="stack" novalidate (submit)="send($event)">
                <app-watched-text
                  [sheet]="reason"
                  [path]="reason.path"
                  [label]="'situations.parties.reason' | transloco"
                  [hint]="(asked()?.sits ? 'situations.parties.letSit' : 'situations.parties.keepOut') | transloco"
                  [rows]="2"
                  [maxLength]="800"
                />
                @if (form.error(); as shown) {
                  <cr-error-panel [error]="shown" />
                }
                <button type="submit" class="button primary" [attr.aria-disabled]="form.busy() || reason.holdsBack() || null">
                  {{ 'situations.parties.decide' | transloco }}
                </button>
              </form>
            }
          </li>
        }
      </ul>
    </section>
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--space-4);
      padding: 0;
      list-style: none;
    }
  `,
})
export class PartyDecisions {
  readonly page = input.required<SituationPage>();
  readonly done = output<void>();

  private readonly client = inject(SituationsClient);
  protected readonly form = new FormState();
  protected readonly reason = new TextCheck();
  protected readonly asked = signal<{ readonly structureId: string; readonly sits: boolean } | undefined>(undefined);
  protected readonly parties = computed(() => this.page().parties ?? []);

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.reason.holdsBack()) return;
    await this.form.send(decidePartySchema, { ...this.asked(), reason: this.reason.text() }, async ({ structureId, sits, reason }) => {
      await this.client.decideParty(this.page().id, structureId, sits, reason);
      this.asked.set(undefined);
      this.reason.write('');
      this.done.emit();
    });
  }
}
