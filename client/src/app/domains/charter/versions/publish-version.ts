import { ChangeDetectionStrategy, Component, inject, input, linkedSignal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { CHARTER_ARTICLES } from '@croisee/domain/charter/articles';
import { charterPageSchema, charterVersionSchema, publishCharterSchema, type CharterVersion } from '@croisee/domain/charter/charter.schema';
import { sharedModelSchema } from '@croisee/domain/library/shared-model.schema';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { UndoToasts } from '@croisee/ui/undo-toast/undo-toasts';
import { ApiClient } from '../../../kernel/api/api-client';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf } from '../../../kernel/errors/problems';
import { FormState, typedIn } from '../../../kernel/forms/form-state';
import { SessionStore } from '../../../kernel/session/session-store';

type Articles = CharterVersion['articles'];

/** Publishes what the technical committee adopted: starts from the version in force, from the model, or from what another council lends, and lets each text be amended. */
@Component({
  selector: 'app-publish-version',
  imports: [ErrorPanel, Field, FieldInput, PageHeader, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './publish-version.html',
  styleUrl: './publish-version.scss',
})
export class PublishVersion {
  /** From the address: the charter of another council to start from. */
  readonly modele = input<string>();

  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  private readonly toasts = inject(UndoToasts);
  private readonly transloco = inject(TranslocoService);

  protected readonly current = apiResource(charterPageSchema, () => '/charter');
  protected readonly loadError = loadErrorOf(this.current);
  private readonly lent = apiResource(sharedModelSchema, () => {
    const id = this.modele();
    return id === undefined ? undefined : `/library/models/${id}`;
  });
  protected readonly articles = linkedSignal<Articles>(() => {
    const content = this.lent.hasValue() ? this.lent.value().content : undefined;
    if (content?.kind === 'charter') return content.articles;
    return this.current.value()?.version?.articles ?? [...CHARTER_ARTICLES];
  });
  protected readonly state = new FormState();
  protected readonly today = new Date().toLocaleDateString('en-CA');
  protected readonly parts = ['title', 'text', 'enforcement'] as const;
  protected readonly languages = ['fr', 'en'] as const;

  protected amend(index: number, part: 'title' | 'text' | 'enforcement', language: 'fr' | 'en', event: Event): void {
    const typed = (event.target as HTMLTextAreaElement).value;
    this.articles.update((articles) =>
      articles.map((article, position) => (position === index ? { ...article, [part]: { ...article[part], [language]: typed } } : article)),
    );
  }

  protected remove(index: number): void {
    this.articles.update((articles) => articles.filter((_, position) => position !== index).map(numbered));
  }

  protected add(): void {
    const empty = { fr: '', en: '' };
    this.articles.update((articles) => [...articles, { number: articles.length + 1, title: empty, text: empty, enforcement: empty }]);
  }

  protected async publish(event: Event): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const values = { label: typedIn(form, 'label'), adoptedOn: typedIn(form, 'adoptedOn'), articles: this.articles() };
    const published = await this.state.send(publishCharterSchema, values, async (body) => {
      await this.api.post('/charter/versions', body, charterVersionSchema);
      await this.session.reload();
    });
    if (!published) return;
    this.toasts.show(this.transloco.translate('charter.publish.done'));
    await this.router.navigateByUrl('/charte');
  }
}

function numbered(article: Articles[number], index: number): Articles[number] {
  return { ...article, number: index + 1 };
}
