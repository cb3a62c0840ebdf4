import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { AUDIT_AREAS, AUDIT_OUTCOMES, auditListSchema, type AuditRow } from '@croisee/domain/audit/audit.schema';
import { DataTable, type DataColumn } from '@croisee/ui/data-table/data-table';
import { EmptyState } from '@croisee/ui/empty-state/empty-state';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf } from '../../../kernel/errors/problems';
import { Language } from '../../../kernel/i18n/language';
import { InstantPipe, instantInWords } from '../../../kernel/i18n/local-dates';

/** Enough of a hash to compare it by eye with a printed one. */
const HASH_SHOWN = 16;
const REFERENCE_SHOWN = 8;

/** Who did, read or was refused what in the council, in words, latest first; reading it leaves a row too. */
@Component({
  selector: 'app-journal-page',
  imports: [DataTable, EmptyState, ErrorPanel, Field, FieldInput, Icon, InstantPipe, PageHeader, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './journal-page.html',
  styleUrl: './journal-page.scss',
})
export class JournalPage {
  /** Of the query: the filters, and from which row on older ones are shown. */
  readonly issue = input<string>();
  readonly sujet = input<string>();
  readonly personne = input<string>();
  readonly du = input<string>();
  readonly au = input<string>();
  readonly avant = input<string>();

  private readonly router = inject(Router);
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language).current;
  protected readonly outcomes = AUDIT_OUTCOMES;
  protected readonly areas = AUDIT_AREAS;

  protected readonly journal = apiResource(auditListSchema, () => `/audit?${this.query()}`);
  protected readonly view = computed(() => (this.journal.hasValue() ? this.journal.value() : undefined));
  protected readonly error = loadErrorOf(this.journal);
  protected readonly people = computed(() => {
    const named = (this.view()?.items ?? []).flatMap(({ personId, person }) => (personId === null ? [] : [[personId, person] as const]));
    return [...new Map(named)].map(([id, name]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name, this.language()));
  });
  protected readonly hash = computed(() => this.view()?.statement?.hash.slice(0, HASH_SHOWN) ?? '');
  protected readonly columns = computed<readonly DataColumn<AuditRow>[]>(() => {
    const language = this.language();
    const words = (key: string, parameters: object = {}): string => this.transloco.translate(`audit.${key}`, { ...parameters }, language);
    return [
      { id: 'at', label: words('columns.at'), heading: true, text: (row) => instantInWords(row.at, language) },
      { id: 'person', label: words('columns.person'), text: (row) => row.person },
      { id: 'outcome', label: words('columns.outcome'), text: (row) => words(`outcomes.${row.outcome}`) },
      { id: 'what', label: words('columns.what'), text: (row) => row.what },
      { id: 'about', label: words('columns.about'), text: (row) => this.aboutInWords(row, words) },
    ];
  });

  private readonly query = computed(() => {
    const given = {
      outcome: this.issue(),
      area: this.sujet(),
      person: this.personne(),
      from: this.du(),
      until: this.au(),
      cursor: this.avant(),
    };
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(given)) if (value !== undefined && value !== '') query.set(name, value);
    return query.toString();
  });

  /** A change of filter starts again from the latest rows. */
  protected async filter(change: Readonly<Record<string, string>>): Promise<void> {
    const queryParams = Object.fromEntries(
      Object.entries({ ...change, avant: '' }).map(([name, value]) => [name, value === '' ? null : value]),
    );
    await this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }

  private aboutInWords({ subjectKind, subjectId, subjectName }: AuditRow, words: (key: string, parameters?: object) => string): string {
    if (subjectKind === null) return words('columns.none');
    const area = AUDIT_AREAS.find((known) => known === subjectKind) ?? 'other';
    if (subjectName !== null) return words('account', { name: subjectName });
    return words('reference', { kind: words(`areas.${area}`), reference: subjectId?.slice(0, REFERENCE_SHOWN) ?? '' });
  }
}
