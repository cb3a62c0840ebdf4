import { ChangeDetectionStrategy, Component, computed, type ElementRef, inject, input, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { charterPageSchema, signatureEvidenceSchema, signCharterSchema } from '@croisee/domain/charter/charter.schema';
import { CHARTER_MODEL_NOTICE } from '@croisee/domain/charter/articles';
import { EmptyState } from '@croisee/ui/empty-state/empty-state';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { StatusChip } from '@croisee/ui/status-chip/status-chip';
import { UndoToasts } from '@croisee/ui/undo-toast/undo-toasts';
import { ApiClient } from '../../../kernel/api/api-client';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf } from '../../../kernel/errors/problems';
import { FormState } from '../../../kernel/forms/form-state';
import { Language } from '../../../kernel/i18n/language';
import { DayPipe, InstantPipe } from '../../../kernel/i18n/local-dates';
import { Can } from '../../../kernel/session/can';
import { SessionStore } from '../../../kernel/session/session-store';
import { ExportDocument } from '../../documents/data/export-document';
import { ArticleReader } from './article-reader';
import { WithdrawDialog } from './withdraw-dialog';

/** The charter in force: read article by article, then signed in one's own name; who was stopped on the way comes back to their page. */
@Component({
  selector: 'app-charter-page',
  imports: [
    ArticleReader,
    Can,
    DayPipe,
    EmptyState,
    ErrorPanel,
    ExportDocument,
    Icon,
    InstantPipe,
    PageHeader,
    RouterLink,
    StatusChip,
    TranslocoPipe,
    WithdrawDialog,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './charter-page.html',
  styleUrl: './charter-page.scss',
})
export class CharterPage {
  /** The page asked for before the charter stopped the way. */
  readonly retour = input<string>();

  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  private readonly toasts = inject(UndoToasts);
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language).current;

  protected readonly charter = apiResource(charterPageSchema, () => '/charter');
  protected readonly loadError = loadErrorOf(this.charter);
  protected readonly state = new FormState();
  protected readonly opened = signal<readonly number[]>([]);
  protected readonly undertakes = signal(false);
  protected readonly withdrawing = signal(false);
  protected readonly standing = computed(() => this.charter.value()?.signatures.find(({ withdrawnAt }) => withdrawnAt === null));
  protected readonly unread = computed(() => (this.charter.value()?.version?.articles.length ?? 0) - this.opened().length);
  protected readonly mustSign = computed(() => this.charter.value()?.state !== 'signed' || this.charter.value()?.renewalDue === true);
  protected readonly notice = computed(() => CHARTER_MODEL_NOTICE[this.language()]);
  protected readonly isModel = computed(() => this.session.council()?.fictitious === true);
  private readonly signature = viewChild<ElementRef<HTMLElement>>('signature');

  protected goToSignature(): void {
    const element = this.signature()?.nativeElement;
    element?.scrollIntoView({ block: 'start' });
    element?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }

  protected async sign(event: Event): Promise<void> {
    event.preventDefault();
    const version = this.charter.value()?.version;
    if (version === undefined || version === null) return;
    const values = { versionId: version.id, digest: version.digest, articlesRead: this.opened(), undertakes: this.undertakes() };
    const signed = await this.state.send(signCharterSchema, values, async (body) => {
      await this.api.post('/charter/signatures', body, signatureEvidenceSchema);
      await this.session.reload();
    });
    if (!signed) return;
    this.toasts.show(this.transloco.translate('charter.signed'));
    const back = this.retour();
    if (back !== undefined && /^\/(?![/\\])/.test(back)) await this.router.navigateByUrl(back);
    else this.charter.reload();
  }

  protected async withdrawn(): Promise<void> {
    this.withdrawing.set(false);
    this.undertakes.set(false);
    this.charter.reload();
    await this.session.reload();
  }

  protected print(): void {
    window.print();
  }
}
