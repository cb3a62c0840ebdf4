import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { DOCUMENT_FACTS } from '@croisee/domain/documents/document-kinds';
import { documentFileName } from '@croisee/domain/documents/documents.rules';
import { documentRegisterSchema, type RegisteredDocument } from '@croisee/domain/documents/documents.schema';
import { DataTable, type DataColumn } from '@croisee/ui/data-table/data-table';
import { EmptyState } from '@croisee/ui/empty-state/empty-state';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf, Problems } from '../../../kernel/errors/problems';
import { Language } from '../../../kernel/i18n/language';
import { dayInWords, instantInWords } from '../../../kernel/i18n/local-dates';
import { SessionStore } from '../../../kernel/session/session-store';
import { DocumentExports } from '../data/document-exports';

/** What left as a file: one’s own exports, fetched again while they are valid; the register of the council for who watches over it. */
@Component({
  selector: 'app-register-page',
  imports: [DataTable, EmptyState, ErrorPanel, Icon, PageHeader, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './register-page.html',
})
export class RegisterPage {
  /** Of the query: the register of the council, or one’s own exports. */
  readonly registre = input<string>();

  private readonly router = inject(Router);
  private readonly exports = inject(DocumentExports);
  private readonly problems = inject(Problems);
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language).current;
  protected readonly watches = computed(() => this.session.can('document.read-register'));
  private readonly session = inject(SessionStore);
  protected readonly whose = computed(() => (this.watches() && this.registre() !== 'les-miens' ? 'council' : 'mine'));
  protected readonly register = apiResource(documentRegisterSchema, () => `/documents?whose=${this.whose()}`);
  protected readonly busy = signal(false);
  protected readonly error = loadErrorOf(this.register);
  protected readonly mine = computed(() =>
    this.register.hasValue() ? this.register.value().items.filter((line) => line.mine && line.kind !== 'report' && this.isValid(line)) : [],
  );
  protected readonly columns = computed<readonly DataColumn<RegisteredDocument>[]>(() => {
    const language = this.language();
    const word = (key: string) => this.transloco.translate(`documents.register.columns.${key}`);
    return [
      { id: 'number', label: word('number'), heading: true, text: ({ number }) => number },
      { id: 'kind', label: word('kind'), text: (line) => this.nameOf(line) },
      { id: 'about', label: word('about'), text: ({ about }) => about },
      { id: 'by', label: word('by'), text: ({ byName }) => byName },
      { id: 'at', label: word('at'), text: ({ at }) => instantInWords(at, language) },
      { id: 'copies', label: word('copies'), numeric: true, text: ({ copies }) => String(copies) },
      { id: 'state', label: word('state'), text: (line) => this.stateOf(line) },
    ];
  });

  protected nameOf({ kind, format }: RegisteredDocument): string {
    return `${DOCUMENT_FACTS[kind].label[this.language()]} (${format === 'pdf' ? 'PDF' : 'Word'})`;
  }

  protected dayOf({ date }: RegisteredDocument): string {
    return dayInWords(date, this.language());
  }

  protected async show(which: 'les-miens' | null): Promise<void> {
    await this.router.navigate([], { queryParams: { registre: which }, queryParamsHandling: 'merge' });
  }

  protected async fetch(line: RegisteredDocument): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      await this.exports.fetch({ id: line.id, fileName: documentFileName(line.kind, line.date, line.number, line.format) });
    } catch (failure) {
      this.problems.report(failure);
      this.register.reload();
    } finally {
      this.busy.set(false);
    }
  }

  private isValid({ revokedAt, expiresAt }: RegisteredDocument): boolean {
    return revokedAt === null && Date.parse(expiresAt) > Date.now();
  }

  private stateOf(line: RegisteredDocument): string {
    const key = line.revokedAt !== null ? 'revoked' : this.isValid(line) ? 'valid' : 'expired';
    return this.transloco.translate(`documents.register.states.${key}`, { until: instantInWords(line.expiresAt, this.language()) });
  }
}
