import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { extractsSchema } from '@croisee/domain/meetings/record/record-view.schema';
import { apiResource } from '../../../kernel/api/api-resource';
import { ExportDocument } from '../../documents/data/export-document';
import { RecordBody } from './record-body';

/** Under an approved record: the propositions the reader’s structures answer for; nothing when there are none. */
@Component({
  selector: 'app-structure-extracts',
  imports: [ExportDocument, RecordBody, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (items().length > 0) {
      <section class="card">
        <h2>{{ 'responses.extract.ownTitle' | transloco }}</h2>
        <p class="soft">{{ 'responses.extract.ownLead' | transloco }}</p>
        <app-export-document kind="own-extract" [subjectId]="meetingId()" />
        @for (extract of items(); track extract.situationCode) {
          <h3>{{ extract.situationCode }}</h3>
          <app-record-body [content]="extract" [structureNames]="names()" />
        }
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
export class StructureExtracts {
  readonly meetingId = input.required<string>();

  private readonly extracts = apiResource(extractsSchema, () => `/meetings/${this.meetingId()}/record/extract`);
  protected readonly items = computed(() => (this.extracts.hasValue() ? this.extracts.value().items : []));
  protected readonly names = computed(
    () => new Map((this.extracts.hasValue() ? this.extracts.value().structures : []).map(({ id, name }) => [id, name])),
  );
}
