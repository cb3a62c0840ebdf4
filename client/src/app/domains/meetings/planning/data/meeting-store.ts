import { computed, inject, Injectable, linkedSignal, signal } from '@angular/core';
import {
  candidatesSchema,
  inviteesSchema,
  meetingViewSchema,
  type AgendaItemView,
  type MeetingView,
} from '@croisee/domain/meetings/plan/meeting-view.schema';
import type { ShownError } from '@croisee/ui/error-panel/error-panel';
import { ApiClient } from '../../../../kernel/api/api-client';
import { apiResource } from '../../../../kernel/api/api-resource';
import { loadErrorOf, Problems } from '../../../../kernel/errors/problems';

/** One meeting under preparation: what the server last said of it, and one change at a time. Provided by the page. */
@Injectable()
export class MeetingStore {
  private readonly api = inject(ApiClient);
  private readonly problems = inject(Problems);

  readonly id = signal<string | undefined>(undefined);
  private readonly loaded = apiResource(meetingViewSchema, () => this.pathOf());
  /** Stays on screen while it is read again after a change. */
  readonly meeting = linkedSignal<MeetingView | undefined, MeetingView | undefined>({
    source: () => (this.loaded.hasValue() ? this.loaded.value() : undefined),
    computation: (source, previous) => source ?? (previous?.value?.id === this.id() ? previous?.value : undefined),
  });
  readonly loadError = loadErrorOf(this.loaded);

  readonly isEditable = computed(() => {
    const meeting = this.meeting();
    return meeting?.can.plan === true && (meeting.status === 'draft' || meeting.status === 'convoked');
  });
  private readonly mayOrganise = computed(() => {
    const meeting = this.meeting();
    return meeting?.can.organise === true && (meeting.status === 'draft' || meeting.status === 'convoked');
  });
  private readonly waiting = apiResource(candidatesSchema, () =>
    this.isEditable() && this.meeting()?.kind === 'commission' ? this.pathOf('/candidates') : undefined,
  );
  private readonly people = apiResource(inviteesSchema, () => (this.mayOrganise() ? this.pathOf('/invitees') : undefined));
  readonly candidates = computed(() => (this.waiting.hasValue() ? this.waiting.value().items : []));
  readonly invitees = computed(() => (this.people.hasValue() ? this.people.value().items : []));

  readonly busy = signal(false);
  readonly error = signal<ShownError | undefined>(undefined);

  reload(): void {
    this.loaded.reload();
    this.waiting.reload();
  }

  /** Asks the server for one change, then reads the meeting again; a refusal is shown and what is on screen is refreshed. */
  async change(request: (meeting: MeetingView, path: (rest: string) => string) => Promise<unknown>): Promise<boolean> {
    const meeting = this.meeting();
    if (meeting === undefined || this.busy()) return false;
    this.busy.set(true);
    this.error.set(undefined);
    try {
      await request(meeting, (rest) => `/meetings/${meeting.id}${rest}`);
      return true;
    } catch (failure) {
      this.error.set(this.problems.shown(failure));
      return false;
    } finally {
      this.busy.set(false);
      this.reload();
    }
  }

  /** The new order shows at once; the server's answer replaces it. */
  async reorder(items: readonly AgendaItemView[]): Promise<void> {
    this.meeting.update((meeting) => (meeting === undefined ? undefined : { ...meeting, agenda: [...items] }));
    await this.change((meeting, path) => this.api.put(path('/agenda'), { itemIds: items.map(({ id }) => id), version: meeting.version }));
  }

  private pathOf(rest = ''): string | undefined {
    const id = this.id();
    return id === undefined ? undefined : `/meetings/${id}${rest}`;
  }
}
