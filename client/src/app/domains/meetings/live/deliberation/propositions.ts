import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LiveItem } from '@croisee/domain/meetings/live/state';
import { RESPONSES } from '@croisee/domain/vocabulary/response-codes';
import { Icon } from '@croisee/ui/icon/icon';
import { LabelPipe } from '../../../../kernel/i18n/coded-label';
import { DayPipe, InstantPipe } from '../../../../kernel/i18n/local-dates';
import { AskedDialog } from '../dialogs/asked-dialog';
import { LiveMeetingStore } from '../store/live-meeting-store';
import { Structures } from '../store/structures';

/** What the commission proposes on the item: who does what by when; immutable once validated, then corrected beside by a dated erratum. */
@Component({
  selector: 'app-propositions',
  imports: [DayPipe, Icon, InstantPipe, LabelPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h3>{{ 'live.propositions.title' | transloco }}</h3>
    @if (item().response; as response) {
      <p class="validated">
        <cr-icon name="lock" />{{ 'live.propositions.validated' | transloco: { at: (response.validatedAt | appInstant) } }}
      </p>
      @if (response.compositionIncomplete) {
        <p class="soft small">{{ 'live.propositions.incomplete' | transloco }}</p>
      }
    }
    <ul>
      @for (proposition of item().propositions; track proposition.propositionId) {
        <li>
          <p class="code">{{ proposition.code }} – {{ proposition.code | appLabel: responses }}</p>
          <p class="text">{{ proposition.text }}</p>
          <p class="soft small">
            {{ structures.name(proposition.structureId) || ('live.propositions.noStructure' | transloco) }} ·
            @if (proposition.dueDate; as due) {
              {{ 'live.propositions.due' | transloco: { day: (due | appDay) } }}
            } @else {
              {{ 'live.propositions.noDue' | transloco }}
            }
            · {{ (proposition.needsAgreement ? 'live.propositions.agreement' : 'live.propositions.noAgreement') | transloco }}
          </p>
          @for (erratum of proposition.errata; track erratum.at) {
            <p class="erratum small">
              <strong>{{ 'live.propositions.erratum' | transloco: { at: (erratum.at | appInstant) } }}</strong> {{ erratum.text }}
            </p>
          }
          @if (changeable()) {
            <div class="actions">
              <button type="button" class="button quiet" (click)="dialogs.ask({ act: 'propose', item: item(), proposition })">
                <cr-icon name="edit" />{{ 'live.propositions.amend' | transloco }}
              </button>
              <button
                type="button"
                class="button quiet"
                [attr.aria-disabled]="store.isSending('remove-proposition', proposition.propositionId) || null"
                (click)="remove(proposition.propositionId)"
              >
                <cr-icon name="trash" />{{ 'live.propositions.remove' | transloco }}
              </button>
            </div>
          } @else if (
            item().response && store.offers('add-erratum', { itemId: item().id, propositionId: proposition.propositionId, text: '' })
          ) {
            <button type="button" class="button quiet" (click)="dialogs.ask({ act: 'erratum', item: item(), proposition })">
              {{ 'live.erratum.open' | transloco }}
            </button>
          }
        </li>
      } @empty {
        <li class="soft">{{ 'live.propositions.empty' | transloco }}</li>
      }
    </ul>
    @if (changeable()) {
      <button type="button" class="button" (click)="dialogs.ask({ act: 'propose', item: item(), proposition: null })">
        <cr-icon name="plus" />{{ 'live.propositions.add' | transloco }}
      </button>
    }
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--space-3);
      padding: 0;
      list-style: none;
    }
    li:not(.soft) {
      padding: var(--space-3) var(--space-4);
      border: var(--border-width) solid var(--c-line);
      border-inline-start: 0.3rem solid var(--c-primary);
      border-radius: var(--radius-small);
    }
    p {
      margin: 0;
    }
    .code {
      font-weight: 700;
    }
    .text {
      white-space: pre-line;
    }
    .validated {
      display: flex;
      gap: var(--space-2);
      align-items: center;
      color: var(--c-success);
      font-weight: 700;
    }
    .erratum {
      margin-top: var(--space-2);
      padding: var(--space-2);
      border-inline-start: 0.2rem solid var(--c-warning);
    }
  `,
})
export class Propositions {
  readonly item = input.required<LiveItem>();
  protected readonly store = inject(LiveMeetingStore);
  protected readonly dialogs = inject(AskedDialog);
  protected readonly structures = inject(Structures);
  protected readonly responses = RESPONSES;
  /** Nothing changes while a round is open, nor once the response is validated. */
  protected readonly changeable = computed(() => {
    const { id, response, round } = this.item();
    const isOpen = round !== null && round.closedAt === null;
    return (
      response === null && !isOpen && this.store.current()?.id === id && this.store.offers('remove-proposition', { propositionId: '' })
    );
  });

  protected remove(propositionId: string): void {
    void this.store.run('remove-proposition', { propositionId }, { about: propositionId });
  }
}
