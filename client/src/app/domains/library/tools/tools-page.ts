import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import {
  TOOL_KINDS,
  TOOL_STATES,
  toolInputSchema,
  toolListSchema,
  type Tool,
  type ToolList,
  type ToolState,
} from '@croisee/domain/library/library.schema';
import { EmptyState } from '@croisee/ui/empty-state/empty-state';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { StatusChip, type StatusTone } from '@croisee/ui/status-chip/status-chip';
import { UndoToasts } from '@croisee/ui/undo-toast/undo-toasts';
import { ApiClient } from '../../../kernel/api/api-client';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf, Problems } from '../../../kernel/errors/problems';
import { LabelPipe } from '../../../kernel/i18n/coded-label';
import { DayPipe } from '../../../kernel/i18n/local-dates';
import { Can } from '../../../kernel/session/can';
import { ToolDialog } from './tool-dialog';

const TONES: Readonly<Record<ToolState, StatusTone>> = {
  'in-writing': 'warning',
  'in-trial': 'info',
  'in-use': 'success',
  retired: 'neutral',
};

/** Common tools: what partners wrote together, for what, and where it is used (R016). */
@Component({
  selector: 'app-tools-page',
  imports: [Can, DayPipe, EmptyState, ErrorPanel, Icon, LabelPipe, PageHeader, RouterLink, StatusChip, ToolDialog, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './tools-page.html',
  styleUrl: './tools-page.scss',
})
export class ToolsPage {
  private readonly api = inject(ApiClient);
  private readonly problems = inject(Problems);
  private readonly toasts = inject(UndoToasts);
  private readonly transloco = inject(TranslocoService);

  protected readonly tools = apiResource(toolListSchema, () => '/library/tools');
  protected readonly loadError = loadErrorOf(this.tools);
  protected readonly kinds = TOOL_KINDS;
  protected readonly states = TOOL_STATES;
  protected readonly tones = TONES;
  protected readonly edited = signal<Tool | 'new' | undefined>(undefined);

  protected editedTool(): Tool | undefined {
    const edited = this.edited();
    return edited === 'new' ? undefined : edited;
  }

  protected names(structures: readonly { readonly name: string }[]): string {
    return structures.map(({ name }) => name).join(', ');
  }

  protected saved(list: ToolList): void {
    this.edited.set(undefined);
    this.tools.set(list);
    this.toasts.show(this.transloco.translate('library.tools.saved'));
  }

  protected async remove(tool: Tool): Promise<void> {
    try {
      this.tools.set(toolListSchema.parse(await this.api.delete(`/library/tools/${tool.id}`)));
      this.toasts.show(this.transloco.translate('library.tools.removed', { name: tool.title }), () => void this.putBack(tool));
    } catch (failure) {
      this.problems.report(failure);
    }
  }

  private async putBack(tool: Tool): Promise<void> {
    try {
      this.saved(await this.api.post('/library/tools', toolInputSchema.strip().parse(tool), toolListSchema));
    } catch (failure) {
      this.problems.report(failure);
    }
  }
}
