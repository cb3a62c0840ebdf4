import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { dataProtectionSchema, type ControllerDocument } from '@croisee/domain/data-protection/data-protection.schema';
import { EmptyState } from '@croisee/ui/empty-state/empty-state';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { apiResource } from '../../../kernel/api/api-resource';
import { saveFile } from '../../../kernel/api/save-file';
import { loadErrorOf } from '../../../kernel/errors/problems';

/** One document of the controller, to print or to take as text into the controller’s own register. */
@Component({
  selector: 'app-controller-document-page',
  imports: [EmptyState, ErrorPanel, Icon, PageHeader, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (error(); as failure) {
      <cr-error-panel [error]="failure" [retryable]="true" (retry)="view.reload()" />
    } @else if (document(); as shown) {
      <cr-page-header [title]="shown.title" [eyebrow]="view.value()?.council?.name ?? ''">
        <div actions class="actions">
          <button type="button" class="button" (click)="print()"><cr-icon name="print" />{{ 'dataProtection.print' | transloco }}</button>
          <button type="button" class="button quiet" (click)="save(shown)">
            <cr-icon name="download" />{{ 'dataProtection.asText' | transloco }}
          </button>
        </div>
      </cr-page-header>
      <article lang="fr">
        @for (section of shown.sections; track section.title) {
          <section>
            <h2>{{ section.title }}</h2>
            @for (line of section.lines; track $index) {
              <p>{{ line }}</p>
            }
          </section>
        }
      </article>
      <a class="no-print" routerLink="/donnees-personnelles">{{ 'dataProtection.back' | transloco }}</a>
    } @else if (view.hasValue()) {
      <cr-page-header [title]="'dataProtection.document' | transloco" />
      <cr-empty-state icon="document" [title]="'dataProtection.unknown' | transloco" [why]="'dataProtection.unknownWhy' | transloco">
        <a routerLink="/donnees-personnelles">{{ 'dataProtection.back' | transloco }}</a>
      </cr-empty-state>
    } @else {
      <p role="status">{{ 'dataProtection.loading' | transloco }}</p>
    }
  `,
  styles: `
    section {
      break-inside: avoid;
      margin-bottom: var(--space-5);
    }
    h2 {
      font-size: var(--text-h3);
    }
    p {
      margin-bottom: var(--space-2);
    }
  `,
})
export class DocumentPage {
  /** Of the address: which document. */
  readonly id = input.required<string>();

  protected readonly view = apiResource(dataProtectionSchema, () => '/data-protection');
  protected readonly document = computed(() =>
    this.view.hasValue() ? this.view.value().documents.find(({ id }) => id === this.id()) : undefined,
  );
  protected readonly error = loadErrorOf(this.view);

  protected print(): void {
    window.print();
  }

  protected save({ id, title, sections }: ControllerDocument): void {
    const parts = sections.map(({ title: heading, lines }) => [heading, ...lines.map((line) => `- ${line}`)].join('\n'));
    saveFile(`${id}.txt`, new Blob([[title, ...parts].join('\n\n'), '\n'], { type: 'text/plain;charset=utf-8' }));
  }
}
