import { NgComponentOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, input, output, resource } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { answerRemarkSchema, recordErratumSchema, remarkSchema } from '@croisee/domain/meetings/record/record.schema';
import { recordViewSchema, type RecordItemView, type RecordView } from '@croisee/domain/meetings/record/record-view.schema';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { Icon } from '@croisee/ui/icon/icon';
import { ApiClient } from '../../../kernel/api/api-client';
import { FormState, typedIn } from '../../../kernel/forms/form-state';
import { InstantPipe } from '../../../kernel/i18n/local-dates';
import { loadMinutesEditor } from '../../meetings/data/minutes-editor';
import { HeardBy } from './heard-by';
import { RecordBody } from './record-body';

/** One item of a record: its facts, its text or the editor of those who tidy it, and the remarks. */
@Component({
  selector: 'app-record-item',
  imports: [ErrorPanel, Field, FieldInput, HeardBy, Icon, InstantPipe, NgComponentOutlet, RecordBody, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './record-item.html',
  styleUrl: './record-item.scss',
})
export class RecordItem {
  readonly item = input.required<RecordItemView>();
  readonly meetingId = input.required<string>();
  readonly structureNames = input.required<ReadonlyMap<string, string>>();
  /** The reader answers remarks. */
  readonly answering = input(false);
  readonly changed = output<RecordView>();

  private readonly api = inject(ApiClient);
  protected readonly remarkState = new FormState();
  protected readonly answerState = new FormState();
  protected readonly erratumState = new FormState();
  /** Loaded only for those who tidy the text. */
  protected readonly editor = resource({
    params: () => this.item().documentId ?? undefined,
    loader: async ({ params }) => ({
      component: await loadMinutesEditor(),
      inputs: { documentId: params, layer: 'record', itemId: this.item().itemId },
    }),
  });
  protected readonly hasRemarks = computed(() => this.item().remarks.length > 0 || this.item().mayRemark);

  protected async remark(event: Event): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    await this.remarkState.send(remarkSchema, { text: typedIn(new FormData(form), 'text') }, async (body) => {
      const path = `/meetings/${this.meetingId()}/items/${this.item().itemId}/remarks`;
      this.changed.emit(await this.api.post(path, body, recordViewSchema));
      form.reset();
    });
  }

  protected async addErratum(event: Event): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    await this.erratumState.send(recordErratumSchema, { text: typedIn(new FormData(form), 'text') }, async (body) => {
      const path = `/meetings/${this.meetingId()}/items/${this.item().itemId}/errata`;
      this.changed.emit(await this.api.post(path, body, recordViewSchema));
      form.reset();
    });
  }

  protected async answer(event: Event, remarkId: string): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const values = { outcome: typedIn(form, 'outcome'), answer: typedIn(form, 'answer') };
    await this.answerState.send(answerRemarkSchema, values, async (body) => {
      this.changed.emit(await this.api.post(`/remarks/${remarkId}/answer`, body, recordViewSchema));
    });
  }
}
