import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LiveItem } from '@croisee/domain/meetings/live/state';
import { Icon } from '@croisee/ui/icon/icon';
import { FollowUp } from '../deliberation/follow-up';
import { Propositions } from '../deliberation/propositions';
import { SilentRound } from '../deliberation/silent-round';
import { AskedDialog } from '../dialogs/asked-dialog';
import { OwnNote } from '../notes/own-note';
import { LiveMeetingStore } from '../store/live-meeting-store';
import { ItemHeader } from './item-header';
import { SituationSheet } from './situation-sheet';

type Side = 'sheet' | 'minutes' | 'response' | 'notes';

/** One item of the agenda in full: its header, then the sheet or the collective response. */
@Component({
  selector: 'app-item-panel',
  imports: [FollowUp, Icon, ItemHeader, OwnNote, Propositions, SilentRound, SituationSheet, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-item-header [item]="item()" />
    <div class="bar">
      <div class="sides" role="group" [attr.aria-label]="'live.sides.title' | transloco">
        @for (side of sides(); track side) {
          <button
            type="button"
            class="button"
            [class.primary]="shown() === side"
            [attr.aria-pressed]="shown() === side"
            (click)="chosen.set(side)"
          >
            {{ 'live.sides.' + side | transloco }}
          </button>
        }
      </div>
      <div class="own">
        @if (mayRecuse()) {
          <button type="button" class="button quiet" (click)="dialogs.ask({ act: 'recuse', item: item() })">
            <cr-icon name="sign-out" />{{ 'live.recusal.open' | transloco }}
          </button>
        }
        @if (store.offers('raise-ethics-alert') && !store.leads()) {
          <button type="button" class="button quiet" (click)="dialogs.ask({ act: 'alert' })">
            <cr-icon name="bell" />{{ 'live.alert.open' | transloco }}
          </button>
        }
      </div>
    </div>
    @if (shown() === 'sheet' && item().situationId; as situationId) {
      <section class="card" [attr.aria-label]="'live.sides.sheet' | transloco"><app-situation-sheet [situationId]="situationId" /></section>
    }
    @if (shown() === 'response') {
      <section class="card" [attr.aria-label]="'live.sides.response' | transloco">
        @if (deliberates()) {
          <app-propositions [item]="item()" />
          <app-silent-round [item]="item()" />
        }
        <app-follow-up [item]="item()" />
      </section>
    }
    @if (shown() === 'notes' && store.state(); as meeting) {
      <app-own-note [meetingId]="meeting.id" [itemId]="item().id" />
    }
  `,
  styles: `
    .bar {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
      justify-content: space-between;
      margin-block: var(--space-4);
    }
    .sides {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1);
    }
    .own {
      display: flex;
      flex-wrap: wrap;
    }
  `,
})
export class ItemPanel {
  readonly item = input.required<LiveItem>();
  protected readonly store = inject(LiveMeetingStore);
  protected readonly dialogs = inject(AskedDialog);
  protected readonly chosen = signal<Side | undefined>(undefined);

  /** A follow-up opens commitments and returns only: neither the sheet nor propositions. */
  protected readonly deliberates = computed(() => this.item().kind === 'situation' || this.item().kind === 'practice-question');
  private readonly keepsNotes = computed(
    () => this.item().status !== 'withdrawn' && (this.store.view().me?.can.includes('meeting.keep-notes') ?? false),
  );
  protected readonly sides = computed<Side[]>(() => [
    ...(this.item().kind === 'situation' && this.item().situationId !== null ? (['sheet'] as const) : []),
    'minutes',
    ...(this.deliberates() || this.item().kind === 'follow-up' ? (['response'] as const) : []),
    ...(this.keepsNotes() ? (['notes'] as const) : []),
  ]);
  /** The side on screen; the minutes stand below this panel, in the room, where they outlive it behind the curtain. */
  readonly shown = computed<Side>(() => {
    const chosen = this.chosen();
    return chosen !== undefined && this.sides().includes(chosen) ? chosen : (this.sides()[0] ?? 'minutes');
  });
  protected readonly mayRecuse = computed(() => {
    const { id, status } = this.item();
    return (
      (status === 'planned' || id === this.store.current()?.id) &&
      this.store.memberId() !== null &&
      this.store.offers('declare-recusal', { itemId: id })
    );
  });
}
