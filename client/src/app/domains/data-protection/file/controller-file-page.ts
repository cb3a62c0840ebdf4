import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import {
  dataProtectionSchema,
  saveControllerFileSchema,
  type DataProtection,
} from '@croisee/domain/data-protection/data-protection.schema';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { StatusChip } from '@croisee/ui/status-chip/status-chip';
import { UndoToasts } from '@croisee/ui/undo-toast/undo-toasts';
import { ApiClient } from '../../../kernel/api/api-client';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf } from '../../../kernel/errors/problems';
import { FormState, typedIn } from '../../../kernel/forms/form-state';
import { InstantPipe } from '../../../kernel/i18n/local-dates';
import { AssessmentDialog } from './assessment-dialog';

const LINES = [
  { name: 'controllerAddress', rows: 1 },
  { name: 'officerContact', rows: 1 },
  { name: 'rightsContact', rows: 1 },
  { name: 'hosting', rows: 2 },
  { name: 'jointControllers', rows: 3 },
] as const;

const TONES = { 'not-begun': 'warning', 'in-progress': 'info', 'declared-done': 'success' } as const;

/** What the controller fills in once, where the impact assessment stands, and the documents that follow from both (R133). */
@Component({
  selector: 'app-controller-file-page',
  imports: [AssessmentDialog, ErrorPanel, Field, FieldInput, Icon, InstantPipe, PageHeader, RouterLink, StatusChip, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './controller-file-page.html',
  styleUrl: './controller-file-page.scss',
})
export class ControllerFilePage {
  private readonly api = inject(ApiClient);
  private readonly toasts = inject(UndoToasts);
  private readonly transloco = inject(TranslocoService);

  protected readonly lines = LINES;
  protected readonly bases = saveControllerFileSchema.shape.legalBasis.options;
  protected readonly tones = TONES;
  protected readonly state = new FormState();
  protected readonly assessing = signal(false);
  protected readonly view = apiResource(dataProtectionSchema, () => '/data-protection');
  protected readonly error = loadErrorOf(this.view);

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    if (!this.view.hasValue()) return;
    const form = new FormData(event.target as HTMLFormElement);
    const names = [...LINES.map(({ name }) => name), 'legalBasis'];
    const values = { version: this.view.value().version, ...Object.fromEntries(names.map((name) => [name, typedIn(form, name)])) };
    await this.state.send(saveControllerFileSchema, values, async (body) => {
      this.changed(await this.api.put('/data-protection', body, dataProtectionSchema));
    });
  }

  protected changed(view: DataProtection): void {
    this.view.set(view);
    this.toasts.show(this.transloco.translate('dataProtection.saved'));
  }
}
