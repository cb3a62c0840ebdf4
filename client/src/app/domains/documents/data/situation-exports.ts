import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DOCUMENT_FACTS, type DocumentKind } from '@croisee/domain/documents/document-kinds';
import { situationExportsSchema } from '@croisee/domain/documents/documents.schema';
import { apiResource } from '../../../kernel/api/api-resource';
import { Language } from '../../../kernel/i18n/language';
import { InstantPipe } from '../../../kernel/i18n/local-dates';
import { openScope } from '../../../kernel/i18n/translated-routes';
import { documentsTexts } from '../documents.texts';

/** Which documents took a situation out, and who took them: shown to its author. */
@Component({
  selector: 'app-situation-exports',
  imports: [InstantPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (isOpen() && exports.hasValue()) {
      <h3>{{ 'documents.situation.title' | transloco }}</h3>
      <ul>
        @for (one of exports.value().items; track one.number) {
          <li>
            {{
              'documents.situation.line'
                | transloco: { kind: kindName(one.kind), number: one.number, by: one.byName, at: (one.at | appInstant) }
            }}
            @if (one.copies > 1) {
              {{ 'documents.situation.copies' | transloco: { count: one.copies } }}
            }
          </li>
        } @empty {
          <li>{{ 'documents.situation.none' | transloco }}</li>
        }
      </ul>
    }
  `,
})
export class SituationExportsList {
  readonly situationId = input.required<string>();

  private readonly language = inject(Language).current;
  protected readonly isOpen = openScope('documents', documentsTexts);
  protected readonly exports = apiResource(situationExportsSchema, () => `/situations/${this.situationId()}/exports`);

  protected kindName(kind: DocumentKind): string {
    return DOCUMENT_FACTS[kind].label[this.language()];
  }
}
