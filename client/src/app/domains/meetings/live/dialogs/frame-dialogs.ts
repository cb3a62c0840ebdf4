import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { RECUSAL_REASONS } from '@croisee/domain/meetings/live/attendance/attendance.messages';
import { ITEM_OUTCOME_REASONS } from '@croisee/domain/meetings/live/items/items.messages';
import { SECTORS } from '@croisee/domain/vocabulary/sectors';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { LabelPipe } from '../../../../kernel/i18n/coded-label';
import { itemName } from '../room/item-words';
import { LiveMeetingStore } from '../store/live-meeting-store';
import { AskedDialog } from './asked-dialog';
import { Choices } from './choices';
import { CommandDialog } from './command-dialog';

/** Windows about the frame of the meeting: recusal, alert, ways out of an item, composition, exclusion, deputies. */
@Component({
  selector: 'app-frame-dialogs',
  imports: [Choices, CommandDialog, Field, FieldInput, LabelPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './frame-dialogs.html',
})
export class FrameDialogs {
  private readonly store = inject(LiveMeetingStore);
  private readonly transloco = inject(TranslocoService);
  protected readonly sectors = SECTORS;
  protected readonly asked = inject(AskedDialog).asked;
  protected readonly nameOf = itemName;

  protected readonly recusalReasons = this.worded(
    'recusalReason',
    RECUSAL_REASONS.filter((reason) => reason !== 'excluded'),
  );
  protected readonly outcomeReasons = this.worded('outcomeReason', ITEM_OUTCOME_REASONS);
  protected readonly replaced = this.worded('deputy.replaces', ['facilitator', 'coordinator']);
  protected readonly others = computed(() => this.people().filter(({ memberId }) => memberId !== this.store.memberId()));
  /** A guest sits for one item and leads none. */
  protected readonly mayReplace = computed(() =>
    this.people().filter(({ roles }) => roles.some((role) => role !== 'guest' && role !== 'professional')),
  );
  protected readonly people = computed(() => this.store.state()?.participants ?? []);

  private worded(group: string, values: readonly string[]) {
    return computed(() => values.map((value) => ({ value, label: this.transloco.translate(`live.${group}.${value}`) })));
  }
}
