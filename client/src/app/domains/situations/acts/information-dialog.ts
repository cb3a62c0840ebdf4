import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { consequenceOf } from '@croisee/domain/situations/agreement.rules';
import { recordInformationSchema } from '@croisee/domain/situations/agreement.schema';
import type { SituationPage } from '@croisee/domain/situations/situation-page.schema';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { DialogFrame } from '@croisee/ui/reason-dialog/dialog-frame';
import { FormState } from '../../../kernel/forms/form-state';
import { FORM_STEPS, type FormField } from '../data/form-layout';
import { SituationsClient } from '../data/situations-client';
import { DraftField } from '../form/draft-field';
import { Sheet } from '../writing/sheet';

const NOTHING_RECORDED = {
  informed: 'not-yet',
  informedOn: null,
  informedBy: '',
  how: '',
  leafletGiven: false,
  agreement: 'not-collected',
  agreedOn: null,
  sharesHealth: false,
  opposition: 'none',
  excludedStructureIds: [],
  excludedSubjects: [],
  doesNotWantShared: '',
  wishes: 'unknown',
  representativeInformed: 'not-applicable',
  reason: '',
} as const;

/** Records what the person was told, what she agrees to or opposes, at any time; what the choice will do is said before it is done. */
@Component({
  selector: 'app-information-dialog',
  imports: [DialogFrame, DraftField, ErrorPanel, Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-dialog [title]="'situations.information.title' | transloco: { code: page().code }" (closed)="closed.emit()">
      <form class="stack" novalidate (submit)="send($event)">
        @for (field of fields(); track field.path) {
          <app-draft-field [sheet]="sheet()" [field]="field" />
        }
        <p class="consequence" role="status">
          <cr-icon name="info" />{{ 'situations.information.consequence.' + consequence() | transloco }}
        </p>
        @if (form.error(); as shown) {
          <cr-error-panel [error]="shown" />
        }
        <div class="actions">
          <button type="submit" class="button primary" [attr.aria-disabled]="form.busy() || holdsBack() || null">
            {{ 'situations.information.action' | transloco }}
          </button>
          <button type="button" class="button quiet" (click)="frame().close()">{{ 'situations.cancel' | transloco }}</button>
        </div>
      </form>
    </cr-dialog>
  `,
  styles: `
    .consequence {
      display: flex;
      gap: var(--space-3);
      padding: var(--space-3);
      background: var(--c-info-soft);
    }
  `,
})
export class InformationDialog {
  readonly page = input.required<SituationPage>();
  readonly done = output<void>();
  readonly closed = output<void>();

  private readonly client = inject(SituationsClient);
  protected readonly form = new FormState();
  protected readonly sheet = linkedSignal(
    () =>
      new Sheet({
        mode: 'long',
        information: { ...NOTHING_RECORDED, ...this.page().submission.information },
      } as SituationPage['submission']),
  );
  protected readonly frame = viewChild.required(DialogFrame);
  protected readonly fields = computed(() => {
    const draft = this.sheet().draft();
    return (FORM_STEPS.find(({ id }) => id === 'information')?.parts ?? []).filter(
      (part): part is FormField => 'path' in part && part.when?.(draft) !== false,
    );
  });
  protected readonly consequence = computed(() => {
    const after = this.sheet().draft().information ?? {};
    const effect = consequenceOf(this.page().submission.information, after);
    return effect === 'none' && after.opposition === 'partial' ? 'partial' : effect;
  });
  protected readonly holdsBack = computed(() => this.sheet().withheld().size > 0 || this.sheet().toConfirm().length > 0);

  constructor() {
    afterNextRender(() => this.frame().show());
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.holdsBack()) return;
    const values = { information: this.sheet().draft().information, version: this.page().version };
    await this.form.send(recordInformationSchema, values, async ({ information, version }) => {
      await this.client.recordInformation(this.page().id, information, version);
      this.done.emit();
    });
  }
}
