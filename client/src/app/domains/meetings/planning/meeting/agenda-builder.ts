import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { agendaLoad, plannedStarts } from '@croisee/domain/meetings/plan/agenda.rules';
import type { AgendaItemView, Candidate } from '@croisee/domain/meetings/plan/meeting-view.schema';
import { EmptyState } from '@croisee/ui/empty-state/empty-state';
import { Icon } from '@croisee/ui/icon/icon';
import { ReorderList } from '@croisee/ui/reorder-list/reorder-list';
import { UndoToasts } from '@croisee/ui/undo-toast/undo-toasts';
import { ApiClient } from '../../../../kernel/api/api-client';
import { MeetingStore } from '../data/meeting-store';
import { AgendaLine } from './agenda-line';
import { CandidateList } from './candidate-list';
import { ItemDialog, type ItemPlan } from './item-dialog';
import { SlotGauge } from './slot-gauge';

/** The coordinator's agenda: ordered by dragging or by buttons, its length against the slot, the waiting list, what could join. */
@Component({
  selector: 'app-agenda-builder',
  imports: [AgendaLine, CandidateList, EmptyState, Icon, ItemDialog, ReorderList, SlotGauge, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './agenda-builder.html',
  styleUrl: './agenda-builder.scss',
})
export class AgendaBuilder {
  protected readonly store = inject(MeetingStore);
  private readonly api = inject(ApiClient);
  private readonly toasts = inject(UndoToasts);
  private readonly transloco = inject(TranslocoService);

  protected readonly dialog = signal<ItemPlan | undefined>(undefined);
  protected readonly meeting = computed(() => {
    const meeting = this.store.meeting();
    if (meeting === undefined) throw new Error('The agenda is built on a meeting that was loaded.');
    return meeting;
  });
  /** Hours follow the order on screen, before the server has answered. */
  protected readonly items = computed(() => {
    const { agenda } = this.meeting();
    const starts = new Map(plannedStarts(agenda).map(({ id, startMinute }) => [id, startMinute]));
    const exact = this.meeting().hiddenMinutes === 0;
    return agenda.map((item) => ({ ...item, label: item.title, startMinute: exact ? (starts.get(item.id) ?? null) : item.startMinute }));
  });
  protected readonly load = computed(() => agendaLoad(this.meeting().agenda, this.meeting().durationMinutes));
  protected readonly isFull = computed(() => this.load().situations >= this.meeting().situationCap);
  protected readonly isLate = computed(() => this.meeting().status !== 'draft');

  protected addOther(): void {
    this.dialog.set({ mode: 'add', kind: 'free', title: '', plannedMinutes: 15, situationId: null, waiting: false, late: this.isLate() });
  }

  protected addCandidate({ candidate, waiting }: { candidate: Candidate; waiting: boolean }): void {
    const title = this.transloco.translate(`planning.item.titleOf.${candidate.kind}`, { code: candidate.code });
    const plannedMinutes = candidate.kind === 'situation' ? 50 : 10;
    const { kind, situationId } = candidate;
    this.dialog.set({ mode: 'add', kind, title, plannedMinutes, situationId, waiting, late: this.isLate() && !waiting });
  }

  protected edit(item: AgendaItemView): void {
    const { id, kind, title, plannedMinutes, situationId } = item;
    this.dialog.set({ mode: 'edit', id, kind, title, plannedMinutes, situationId, waiting: false, late: false });
  }

  /** From the waiting list a late reason may be needed; the same dialog asks for it. */
  protected async take(item: AgendaItemView): Promise<void> {
    if (this.isLate()) {
      this.dialog.set({ ...item, mode: 'take', waiting: false, late: true });
      return;
    }
    await this.setWaiting(item, false);
  }

  protected async setWaiting(item: AgendaItemView, waiting: boolean): Promise<void> {
    await this.store.change((meeting, path) => this.api.put(path(`/items/${item.id}/waiting`), { waiting, version: meeting.version }));
  }

  protected async remove(item: AgendaItemView): Promise<void> {
    const removed = await this.store.change((meeting, path) => this.api.delete(path(`/items/${item.id}?version=${meeting.version}`)));
    if (!removed) return;
    const message = this.transloco.translate('planning.item.removed', { title: item.title });
    this.toasts.show(message, this.isLate() ? undefined : () => void this.putBack(item));
  }

  protected async reorder(items: readonly AgendaItemView[]): Promise<void> {
    await this.store.reorder(items);
  }

  private async putBack({ kind, title, plannedMinutes, situationId }: AgendaItemView): Promise<void> {
    await this.store.change((_, path) => this.api.post(path('/items'), { kind, title, plannedMinutes, situationId }));
  }
}
