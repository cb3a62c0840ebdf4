import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AskedKind } from '@croisee/domain/documents/document-kinds';
import type { IssuedDocumentView } from '@croisee/domain/documents/documents.schema';
import { Disclosure } from '@croisee/ui/disclosure/disclosure';
import { ErrorPanel, type ShownError } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { Problems } from '../../../kernel/errors/problems';
import { InstantPipe } from '../../../kernel/i18n/local-dates';
import { openScope } from '../../../kernel/i18n/translated-routes';
import { documentsTexts } from '../documents.texts';
import { DocumentExports } from './document-exports';

/** A document of the page as a file: its format is chosen, its number and date of expiry are told. */
@Component({
  selector: 'app-export-document',
  imports: [Disclosure, ErrorPanel, Icon, InstantPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'no-print' },
  template: `
    @if (isOpen()) {
      <cr-disclosure icon="download" [label]="label() ?? ('documents.export.title' | transloco)">
        <p class="soft small">{{ 'documents.export.lead' | transloco }}</p>
        <div class="actions">
          <button type="button" class="button" [attr.aria-disabled]="busy() || null" (click)="exportAs('pdf')">
            <cr-icon name="document" />{{ 'documents.export.pdf' | transloco }}
          </button>
          <button type="button" class="button" [attr.aria-disabled]="busy() || null" (click)="exportAs('docx')">
            <cr-icon name="edit" />{{ 'documents.export.docx' | transloco }}
          </button>
        </div>
        <p role="status">
          @if (busy()) {
            {{ 'documents.export.busy' | transloco }}
          } @else if (issued(); as made) {
            <cr-icon name="check" />
            {{ 'documents.export.done' | transloco: { number: made.number, until: (made.expiresAt | appInstant) } }}
          }
        </p>
        @if (error(); as failure) {
          <cr-error-panel [error]="failure" />
        }
      </cr-disclosure>
    }
  `,
  styles: `
    [role='status']:not(:empty) {
      margin-block: var(--space-3) 0;
    }
  `,
})
export class ExportDocument {
  readonly kind = input.required<AskedKind>();
  readonly subjectId = input.required<string>();
  readonly label = input<string>();

  private readonly exports = inject(DocumentExports);
  private readonly problems = inject(Problems);
  protected readonly isOpen = openScope('documents', documentsTexts);
  protected readonly busy = signal(false);
  protected readonly issued = signal<IssuedDocumentView | undefined>(undefined);
  protected readonly error = signal<ShownError | undefined>(undefined);

  protected async exportAs(format: 'pdf' | 'docx'): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.error.set(undefined);
    this.issued.set(undefined);
    try {
      this.issued.set(await this.exports.export({ kind: this.kind(), subjectId: this.subjectId(), format, recipientIds: [] }));
    } catch (failure) {
      this.error.set(this.problems.shown(failure));
    } finally {
      this.busy.set(false);
    }
  }
}
