import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { extractsSchema } from '@croisee/domain/meetings/record/record-view.schema';
import { EmptyState } from '@croisee/ui/empty-state/empty-state';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf } from '../../../kernel/errors/problems';
import { Language } from '../../../kernel/i18n/language';
import { DayPipe } from '../../../kernel/i18n/local-dates';
import { ExportDocument } from '../../documents/data/export-document';
import { HeardBy } from './heard-by';
import { RecordBody } from './record-body';

/** What comes back to the submitter of one situation; the approved text joins the propositions once the record is approved. */
@Component({
  selector: 'app-extract-page',
  imports: [DayPipe, EmptyState, ErrorPanel, ExportDocument, HeardBy, Icon, PageHeader, RecordBody, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-page-header [title]="'responses.extract.title' | transloco" [lead]="'responses.extract.lead' | transloco">
      <div actions>
        <app-export-document kind="extract" [subjectId]="id()" />
        <button type="button" class="button" (click)="print()"><cr-icon name="print" />{{ 'responses.print' | transloco }}</button>
      </div>
    </cr-page-header>
    @if (error(); as failure) {
      <cr-error-panel [error]="failure" [retryable]="true" (retry)="extracts.reload()" />
    } @else if (extracts.hasValue()) {
      @if (!extracts.value().textApproved) {
        <p><cr-icon name="info" /> {{ 'responses.extract.textLater' | transloco }}</p>
      }
      @for (extract of extracts.value().items; track $index) {
        <section class="card stack">
          <h2>{{ extract.situationCode }}</h2>
          <p class="soft">{{ 'responses.extract.meeting' | transloco: { day: (extract.meetingDate | appDay) } }}</p>
          <app-record-body [content]="extract" [structureNames]="names()" />
          <app-heard-by [lines]="extract.heardBy" [structureNames]="names()" />
          <p class="soft small">{{ extract.statement[language()] }}</p>
        </section>
      } @empty {
        <cr-empty-state icon="document" [title]="'responses.extract.none' | transloco" [why]="'responses.extract.noneWhy' | transloco" />
      }
    } @else {
      <p role="status">{{ 'responses.loading' | transloco }}</p>
    }
  `,
})
export class ExtractPage {
  readonly id = input.required<string>();

  protected readonly language = inject(Language).current;
  protected readonly extracts = apiResource(extractsSchema, () => `/responses/${this.id()}/extract`);
  protected readonly error = loadErrorOf(this.extracts);
  protected readonly names = computed(
    () => new Map((this.extracts.hasValue() ? this.extracts.value().structures : []).map(({ id, name }) => [id, name])),
  );

  protected print(): void {
    window.print();
  }
}
