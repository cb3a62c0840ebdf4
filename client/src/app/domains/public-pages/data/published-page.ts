import { computed, inject, type Signal } from '@angular/core';
import { publicPageSchema, type PublicPage } from '@croisee/domain/public-pages/public-page.schema';
import type { ShownError } from '@croisee/ui/error-panel/error-panel';
import { apiResource } from '../../../kernel/api/api-resource';
import { Problems } from '../../../kernel/errors/problems';

/** What a council published, by its address, and why it could not be read. Call it in an injection context. */
export function publishedPage(slug: Signal<string>): {
  readonly page: Signal<PublicPage | undefined>;
  readonly error: Signal<ShownError | undefined>;
} {
  const problems = inject(Problems);
  const loaded = apiResource(publicPageSchema, () => `/public/commissions/${encodeURIComponent(slug())}`);
  return {
    page: computed(() => (loaded.hasValue() ? loaded.value() : undefined)),
    error: computed(() => {
      const error = loaded.error();
      return error === undefined ? undefined : problems.shown(error);
    }),
  };
}
