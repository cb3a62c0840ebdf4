import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { openRemarksSchema } from '@croisee/domain/meetings/record/record.schema';
import { recordViewSchema, type RecordView } from '@croisee/domain/meetings/record/record-view.schema';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { ApiClient } from '../../../kernel/api/api-client';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf, Problems } from '../../../kernel/errors/problems';
import { FormState, typedIn } from '../../../kernel/forms/form-state';
import { Language } from '../../../kernel/i18n/language';
import { DayPipe, InstantPipe } from '../../../kernel/i18n/local-dates';
import { ExportDocument } from '../../documents/data/export-document';
import { RecordItem } from './record-item';
import { RecordReadersList } from './record-readers';
import { StructureExtracts } from './structure-extracts';

const STEPS = ['live', 'tidy', 'remarks', 'approved'] as const;

/** The record of a meeting: written from its facts, tidied, remarked on, approved, printed. */
@Component({
  selector: 'app-record-page',
  imports: [
    DayPipe,
    ErrorPanel,
    ExportDocument,
    Field,
    FieldInput,
    Icon,
    InstantPipe,
    PageHeader,
    RecordItem,
    RecordReadersList,
    RouterLink,
    StructureExtracts,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './record-page.html',
  styleUrl: './record-page.scss',
})
export class RecordPage {
  readonly id = input.required<string>();

  private readonly api = inject(ApiClient);
  private readonly problems = inject(Problems);
  protected readonly language = inject(Language).current;
  protected readonly state = new FormState();
  protected readonly busy = signal(false);
  protected readonly confirming = signal(false);
  protected readonly record = apiResource(recordViewSchema, () => `/meetings/${this.id()}/record`);
  protected readonly error = loadErrorOf(this.record);
  protected readonly stepNames = STEPS;
  protected readonly names = computed(
    () => new Map((this.record.hasValue() ? this.record.value().structures : []).map(({ id, name }) => [id, name])),
  );
  protected readonly attendance = computed(() => Object.entries(this.record.hasValue() ? this.record.value().attendance : {}));
  protected readonly waiting = computed(() =>
    this.record.hasValue()
      ? this.record
          .value()
          .items.flatMap(({ remarks }) => remarks)
          .filter(({ outcome }) => outcome === null).length
      : 0,
  );

  protected stepIndex({ status }: RecordView): number {
    return STEPS.indexOf(status);
  }

  protected tidy(): Promise<void> {
    return this.act(() => this.api.post(`/meetings/${this.id()}/record/tidying`, {}, recordViewSchema));
  }

  protected async approve(): Promise<void> {
    this.confirming.set(false);
    await this.act(() => this.api.post(`/meetings/${this.id()}/record/approval`, {}, recordViewSchema));
  }

  protected async openRemarks(event: Event): Promise<void> {
    event.preventDefault();
    const day = typedIn(new FormData(event.target as HTMLFormElement), 'until');
    // Until the end of that day, as the device reads it.
    const until = day === '' ? '' : new Date(`${day}T23:59:00`).toISOString();
    await this.state.send(openRemarksSchema, { until }, async (body) => {
      this.record.set(await this.api.post(`/meetings/${this.id()}/record/remarks-phase`, body, recordViewSchema));
    });
  }

  protected changed(after: RecordView): void {
    this.record.set(after);
  }

  protected print(): void {
    window.print();
  }

  private async act(work: () => Promise<RecordView>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      this.record.set(await work());
    } catch (failure) {
      this.problems.report(failure);
    } finally {
      this.busy.set(false);
    }
  }
}
