import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { recordReadersSchema, type RecordReaders } from '@croisee/domain/meetings/record/record-view.schema';
import { DataTable, type DataColumn } from '@croisee/ui/data-table/data-table';
import { Disclosure } from '@croisee/ui/disclosure/disclosure';
import { apiResource } from '../../../kernel/api/api-resource';
import { Language } from '../../../kernel/i18n/language';
import { instantInWords } from '../../../kernel/i18n/local-dates';

type Reader = RecordReaders['items'][number];

/** For those who tidy a record: how many people convened opened it, and who has not yet. */
@Component({
  selector: 'app-record-readers',
  imports: [DataTable, Disclosure, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'no-print' },
  template: `
    @if (readers.hasValue()) {
      <section class="card stack">
        <h2>{{ 'responses.record.readers.title' | transloco }}</h2>
        <p>{{ 'responses.record.readers.count' | transloco: { read: read(), all: readers.value().items.length } }}</p>
        <cr-disclosure [label]="'responses.record.readers.show' | transloco">
          <cr-data-table [caption]="'responses.record.readers.caption' | transloco" [columns]="columns()" [rows]="readers.value().items" />
        </cr-disclosure>
      </section>
    }
  `,
  styles: `
    section {
      margin-block-end: var(--space-4);
    }
    h2 {
      font-size: var(--text-h3);
    }
  `,
})
export class RecordReadersList {
  readonly meetingId = input.required<string>();

  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language).current;
  protected readonly readers = apiResource(recordReadersSchema, () => `/meetings/${this.meetingId()}/record/readers`);
  protected readonly read = computed(() =>
    this.readers.hasValue() ? this.readers.value().items.filter(({ readAt }) => readAt !== null).length : 0,
  );
  protected readonly columns = computed<readonly DataColumn<Reader>[]>(() => {
    const language = this.language();
    const word = (key: string) => this.transloco.translate(`responses.record.readers.${key}`);
    const when = (instant: string | null) => (instant === null ? word('never') : instantInWords(instant, language));
    return [
      { id: 'name', label: word('name'), heading: true, text: ({ name }) => name },
      { id: 'read', label: word('readAt'), text: ({ readAt }) => when(readAt) },
      { id: 'extract', label: word('extractReadAt'), text: ({ extractReadAt }) => when(extractReadAt) },
    ];
  });
}
