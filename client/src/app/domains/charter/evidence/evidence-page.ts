import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { signatureEvidenceSchema } from '@croisee/domain/charter/charter.schema';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf } from '../../../kernel/errors/problems';
import { Language } from '../../../kernel/i18n/language';
import { dayInWords, instantInWords } from '../../../kernel/i18n/local-dates';
import { evidenceText, saveAsFile } from '../data/evidence-text';

/** The proof of one's own signature: what was signed, when, until when; printed or kept as a file. */
@Component({
  selector: 'app-evidence-page',
  imports: [ErrorPanel, Icon, PageHeader, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-page-header [title]="'charter.evidence.title' | transloco" [lead]="'charter.evidence.lead' | transloco" />
    @if (loadError(); as shown) {
      <cr-error-panel [error]="shown" />
    } @else if (evidence.hasValue()) {
      <section class="card stack">
        <dl>
          @for (line of lines(); track line[0]) {
            <div>
              <dt>{{ line[0] }}</dt>
              <dd>{{ line[1] }}</dd>
            </div>
          }
        </dl>
        <blockquote>{{ evidence.value().statement }}</blockquote>
      </section>
      <div class="actions no-print">
        <button type="button" class="button" (click)="print()"><cr-icon name="print" />{{ 'charter.print' | transloco }}</button>
        <button type="button" class="button" (click)="download('txt')">
          <cr-icon name="download" />{{ 'charter.evidence.text' | transloco }}
        </button>
        <button type="button" class="button" (click)="download('json')">
          <cr-icon name="download" />{{ 'charter.evidence.data' | transloco }}
        </button>
        <a class="button quiet" routerLink="/charte">{{ 'charter.back' | transloco }}</a>
      </div>
    } @else {
      <p role="status">{{ 'charter.loading' | transloco }}</p>
    }
  `,
  styles: `
    dl {
      display: grid;
      gap: var(--space-3);
    }
    dt {
      color: var(--c-ink-soft);
      font-size: var(--text-small);
    }
    dd {
      margin: 0;
      overflow-wrap: anywhere;
    }
    blockquote {
      margin: 0;
      padding-inline-start: var(--space-4);
      border-inline-start: 0.25rem solid var(--c-primary);
    }
    .actions {
      margin-top: var(--space-4);
    }
  `,
})
export class EvidencePage {
  readonly id = input.required<string>();

  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language).current;
  protected readonly evidence = apiResource(signatureEvidenceSchema, () => `/charter/signatures/${this.id()}/evidence`);
  protected readonly loadError = loadErrorOf(this.evidence);
  protected readonly lines = computed<readonly (readonly [string, string])[]>(() => {
    if (!this.evidence.hasValue()) return [];
    const evidence = this.evidence.value();
    const language = this.language();
    const facts = {
      signer: evidence.signer,
      version: evidence.versionLabel,
      articles: String(evidence.articleCount),
      signedAt: instantInWords(evidence.signedAt, language),
      validUntil: dayInWords(evidence.validUntil, language),
      digest: evidence.digest,
    };
    return Object.entries(facts).map(([name, value]) => [this.transloco.translate(`charter.evidence.fields.${name}`), value] as const);
  });

  protected download(kind: 'txt' | 'json'): void {
    if (!this.evidence.hasValue()) return;
    const evidence = this.evidence.value();
    const name = `charte-${evidence.versionLabel.replace(/[^\w-]+/g, '-')}-signature.${kind}`;
    if (kind === 'json') saveAsFile(name, 'application/json', JSON.stringify(evidence, null, 2));
    else saveAsFile(name, 'text/plain', evidenceText(evidence, this.transloco.translate('charter.evidence.title'), this.lines()));
  }

  protected print(): void {
    window.print();
  }
}
