import { inject, Injectable, signal } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { projectViewSchema, type ProjectView } from '@croisee/domain/project/project.schema';
import type { ShownError } from '@croisee/ui/error-panel/error-panel';
import { UndoToasts } from '@croisee/ui/undo-toast/undo-toasts';
import { ApiClient } from '../../../kernel/api/api-client';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf, Problems } from '../../../kernel/errors/problems';

/** A list of the project and what one of its lines is made of. */
export type ProjectList = 'budget-lines' | 'bookings' | 'figures';

/** The project as its pages read and change it; each change answers the whole of it. Provide it in the page. */
@Injectable()
export class ProjectStore {
  private readonly api = inject(ApiClient);
  private readonly problems = inject(Problems);
  private readonly toasts = inject(UndoToasts);
  private readonly transloco = inject(TranslocoService);

  readonly project = apiResource(projectViewSchema, () => '/project');
  readonly loadError = loadErrorOf(this.project);
  readonly error = signal<ShownError | undefined>(undefined);

  /** Writes the sheet or a line; rejects as the server refused, so that the form shows it. */
  async save(method: 'post' | 'put', path: string, body: unknown): Promise<void> {
    this.show(await this.api[method](`/project${path}`, body, projectViewSchema));
    this.toasts.show(this.transloco.translate('project.saved'));
  }

  /** Takes a line off and offers to write it again. */
  async remove(list: ProjectList, id: string, name: string, input: object): Promise<void> {
    this.error.set(undefined);
    try {
      this.show(projectViewSchema.parse(await this.api.delete(`/project/${list}/${id}`)));
      this.toasts.show(this.transloco.translate('project.removed', { name }), () => void this.putBack(list, input));
    } catch (failure) {
      this.error.set(this.problems.shown(failure));
    }
  }

  private async putBack(list: ProjectList, input: object): Promise<void> {
    try {
      await this.save('post', `/${list}`, input);
    } catch (failure) {
      this.problems.report(failure);
    }
  }

  private show(view: ProjectView): void {
    this.project.set(view);
  }
}
