import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { countAnswers } from '@croisee/domain/meetings/plan/convocation.rules';
import { missingSectors } from '@croisee/domain/meetings/plan/composition.rules';
import type { ConvenedView, ShownAnswer } from '@croisee/domain/meetings/plan/meeting-view.schema';
import { SECTORS } from '@croisee/domain/vocabulary/sectors';
import { Icon } from '@croisee/ui/icon/icon';
import { StatusChip } from '@croisee/ui/status-chip/status-chip';
import { ApiClient } from '../../../../kernel/api/api-client';
import { LabelPipe } from '../../../../kernel/i18n/coded-label';
import { Can } from '../../../../kernel/session/can';
import { ANSWER_TONES } from '../data/meeting-tone';
import { MeetingStore } from '../data/meeting-store';
import { GuestDialog } from './guest-dialog';
import { GuestLinkDialog } from './guest-link-dialog';
import { MembersDialog } from './members-dialog';

/** Who is convened and what they answered, whether the sectors are there, and the guests of single items. */
@Component({
  selector: 'app-people-board',
  imports: [Can, GuestDialog, GuestLinkDialog, Icon, LabelPipe, MembersDialog, RouterLink, StatusChip, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './people-board.html',
  styleUrl: './people-board.scss',
})
export class PeopleBoard {
  private readonly api = inject(ApiClient);
  protected readonly store = inject(MeetingStore);
  protected readonly dialog = signal<'members' | 'guest' | 'guest-link' | undefined>(undefined);
  protected readonly sectors = SECTORS;
  protected readonly tones = ANSWER_TONES;
  protected readonly answers: readonly ShownAnswer[] = ['present', 'remote', 'excused'];

  protected readonly meeting = computed(() => this.store.meeting());
  protected readonly seated = computed(() => (this.meeting()?.people ?? []).filter(({ itemId }) => itemId === null));
  protected readonly guests = computed(() => (this.meeting()?.people ?? []).filter(({ itemId }) => itemId !== null));
  protected readonly counts = computed(() =>
    countAnswers(
      this.seated().map(({ memberId, answer, deputyId }) => ({
        memberId,
        structureId: '',
        answer: answer === 'none' ? null : answer,
        deputyId,
      })),
    ),
  );
  protected readonly missing = computed(() =>
    missingSectors(
      this.meeting()?.composition ?? [],
      this.seated()
        .filter(({ answer }) => answer !== 'excused')
        .map(({ sector }) => sector ?? ''),
    ),
  );
  protected readonly isDraft = computed(() => this.meeting()?.status === 'draft');
  protected readonly isConvoked = computed(() => this.meeting()?.status === 'convoked');
  protected readonly mayInvite = computed(() => this.meeting()?.can.organise === true && (this.isDraft() || this.isConvoked()));

  /** Links are made at the last minute too, while the meeting is under way. */
  protected readonly mayInviteByLink = computed(() => {
    const meeting = this.meeting();
    return meeting?.can.organise === true && ['draft', 'convoked', 'open', 'paused'].includes(meeting.status);
  });

  protected titleOf(itemId: string | null): string {
    return this.meeting()?.agenda.find(({ id }) => id === itemId)?.title ?? '';
  }

  protected async note(line: ConvenedView, event: Event): Promise<void> {
    const answer = (event.target as HTMLSelectElement).value;
    if (answer === '') return;
    await this.store.change((_, path) => this.api.post(path(`/answers/${line.memberId}`), { answer }));
  }

  protected async removeGuest(line: ConvenedView): Promise<void> {
    await this.store.change((_, path) => this.api.delete(path(`/guests/${line.itemId}/${line.memberId}`)));
  }
}
