import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '@croisee/ui/icon/icon';
import { openScope } from '../../../kernel/i18n/translated-routes';
import { documentsTexts } from '../documents.texts';
import { ExportDocument } from './export-document';

/** The papers of a meeting: its agenda for everybody convened; for who prepares it, the sheet to sign and numbered copies. */
@Component({
  selector: 'app-meeting-papers',
  imports: [ExportDocument, Icon, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (isOpen()) {
      <section class="card stack no-print" aria-labelledby="papers">
        <h2 id="papers">{{ 'documents.papers.title' | transloco }}</h2>
        <div class="actions">
          <app-export-document kind="agenda" [subjectId]="meetingId()" [label]="'documents.papers.agenda' | transloco" />
          @if (organises()) {
            <app-export-document kind="attendance" [subjectId]="meetingId()" [label]="'documents.papers.attendance' | transloco" />
            <a class="button" [routerLink]="['/documents/dossier', meetingId()]"
              ><cr-icon name="copy" />{{ 'documents.papers.pack' | transloco }}</a
            >
          }
        </div>
      </section>
    }
  `,
})
export class MeetingPapers {
  readonly meetingId = input.required<string>();
  readonly organises = input.required<boolean>();

  protected readonly isOpen = openScope('documents', documentsTexts);
}
