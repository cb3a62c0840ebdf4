import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { proposeFairOrder } from '@croisee/domain/meetings/live/fair-order';
import { FLOOR_KINDS, type FloorKind } from '@croisee/domain/meetings/live/queue/queue.messages';
import type { FloorEntry } from '@croisee/domain/meetings/live/state';
import { elapsedMs } from '@croisee/domain/meetings/live/timer';
import { Icon } from '@croisee/ui/icon/icon';
import { ReorderList, type ReorderItem } from '@croisee/ui/reorder-list/reorder-list';
import { LiveMeetingStore } from '../store/live-meeting-store';

interface Waiting extends ReorderItem {
  readonly entry: FloorEntry;
  readonly name: string;
  readonly own: boolean;
}

/** Who speaks and who waits; one button asks for the floor, the facilitator grants it and keeps the order. */
@Component({
  selector: 'app-speaking-queue',
  imports: [Icon, ReorderList, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './speaking-queue.html',
  styleUrl: './speaking-queue.scss',
})
export class SpeakingQueue {
  protected readonly store = inject(LiveMeetingStore);
  private readonly transloco = inject(TranslocoService);

  protected readonly otherKinds = FLOOR_KINDS.filter((kind) => kind !== 'speech');
  protected readonly floor = computed(() => this.store.state()?.floor);
  protected readonly waiting = computed<Waiting[]>(() =>
    (this.floor()?.waiting ?? []).map((entry) => {
      const name = this.nameOf(entry);
      return { id: entry.entryId, label: name, entry, name, own: entry.memberId !== null && entry.memberId === this.store.memberId() };
    }),
  );
  protected readonly own = computed(() => this.waiting().flatMap((line, index) => (line.own ? [{ ...line, place: index + 1 }] : [])));
  protected readonly speaking = computed(() => this.turn(this.floor()?.speaking ?? null));
  protected readonly interrupted = computed(() => this.turn(this.floor()?.interrupted ?? null));
  protected readonly fairOrder = computed(() => {
    const state = this.store.state();
    return state === undefined || !this.store.offers('reorder-queue', { entryIds: [] }) ? null : proposeFairOrder(state);
  });

  protected isOwnKind(kind: FloorKind): boolean {
    return this.own().some(({ entry }) => entry.kind === kind);
  }

  protected request(kind: FloorKind): void {
    void this.store.run('request-floor', { kind }, { about: kind });
  }

  protected withdraw(entryId: string): void {
    void this.store.run('withdraw-request', { entryId }, { about: entryId });
  }

  protected grant(entryId?: string): void {
    void this.store.run('grant-floor', entryId === undefined ? {} : { entryId });
  }

  protected reorder(lines: readonly Waiting[]): void {
    const version = this.floor()?.version ?? 0;
    void this.store.run('reorder-queue', { entryIds: lines.map(({ id }) => id), version });
  }

  protected acceptFairOrder(entryIds: readonly string[], version: number): void {
    void this.store.run('reorder-queue', { entryIds: [...entryIds], version });
  }

  private nameOf({ memberId, sector }: FloorEntry): string {
    return this.store.person(memberId)?.displayName ?? sector;
  }

  private turn(entry: (FloorEntry & { readonly timer: Parameters<typeof elapsedMs>[0] }) | null) {
    if (entry === null) return undefined;
    const seconds = Math.floor(elapsedMs(entry.timer, this.store.now()) / 1000);
    const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    const own = entry.memberId !== null && entry.memberId === this.store.memberId();
    return { name: this.nameOf(entry), kind: this.transloco.translate(`live.floor.kinds.${entry.kind}`), clock, own };
  }
}
