import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { councilViewSchema, editCouncilSchema } from '@croisee/domain/identity/council-settings';
import { SECTORS } from '@croisee/domain/vocabulary/sectors';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { UndoToasts } from '@croisee/ui/undo-toast/undo-toasts';
import { ApiClient } from '../../../kernel/api/api-client';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf } from '../../../kernel/errors/problems';
import { FormState, typedIn } from '../../../kernel/forms/form-state';
import { LabelPipe } from '../../../kernel/i18n/coded-label';
import { SessionStore } from '../../../kernel/session/session-store';

const NUMBERS = [
  { name: 'situationsPerMeeting', min: 1, max: 12 },
  { name: 'slotMinutes', min: 30, max: 480 },
  { name: 'admissibilityAnswerDays', min: 1, max: 90 },
  { name: 'returnToPersonDays', min: 1, max: 90 },
  { name: 'returnToSubmitterDays', min: 1, max: 180 },
  { name: 'smallCountThreshold', min: 3, max: 20 },
] as const;

/** Choices that are on or off. */
const SWITCHES = ['quizBeforeMeetings', 'facilitatorAnswersIdentity', 'conventionRequired'] as const;

/** Names, time zone and local choices of the council; read-only for whoever may not change them. */
@Component({
  selector: 'app-council-settings',
  imports: [ErrorPanel, Field, FieldInput, LabelPipe, PageHeader, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './council-settings.html',
  styleUrl: './council-settings.scss',
})
export class CouncilSettings {
  private readonly api = inject(ApiClient);
  private readonly session = inject(SessionStore);
  private readonly toasts = inject(UndoToasts);
  private readonly transloco = inject(TranslocoService);

  protected readonly council = apiResource(councilViewSchema, () => '/council/settings');
  protected readonly loadError = loadErrorOf(this.council);
  protected readonly mayEdit = computed(() => this.session.can('council.edit-settings'));
  protected readonly state = new FormState();
  protected readonly councilNames = ['name', 'bearer'] as const;
  protected readonly instanceNames = ['instanceName', 'instanceShortName'] as const;
  protected readonly switches = SWITCHES;
  protected readonly gates = ['agreement', 'no-opposition'] as const;
  protected readonly numbers = NUMBERS;
  protected readonly sectors = SECTORS;
  protected readonly zones = Intl.supportedValuesOf('timeZone');
  private readonly minima = computed(
    () => new Map(this.council.value()?.settings.composition.map(({ sector, minimum }) => [sector as string, minimum])),
  );

  protected minimumOf(sector: string): number {
    return this.minima().get(sector) ?? 0;
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    if (!this.council.hasValue()) return;
    const form = new FormData(event.target as HTMLFormElement);
    const values = { version: this.council.value().version, ...typedSettings(form) };
    await this.state.send(editCouncilSchema, values, async (body) => {
      this.council.set(await this.api.put('/council/settings', body, councilViewSchema));
      await this.session.reload();
      this.toasts.show(this.transloco.translate('accounts.settings.saved'));
    });
  }
}

function typedSettings(form: FormData): object {
  const numbers = NUMBERS.map(({ name }) => [name, typedNumber(form, name)]);
  const composition = SECTORS.map(({ code }) => ({ sector: code, minimum: typedNumber(form, `minimum-${code}`) ?? 0 })).filter(
    ({ minimum }) => minimum > 0,
  );
  return {
    name: typedIn(form, 'name'),
    bearer: typedIn(form, 'bearer'),
    timeZone: typedIn(form, 'timeZone'),
    settings: {
      instanceName: typedIn(form, 'instanceName'),
      instanceShortName: typedIn(form, 'instanceShortName'),
      agreementGate: typedIn(form, 'agreementGate'),
      composition,
      ...Object.fromEntries(SWITCHES.map((name) => [name, form.has(name)])),
      ...Object.fromEntries(numbers),
    },
  };
}

function typedNumber(form: FormData, name: string): number | undefined {
  const typed = typedIn(form, name);
  return typed === '' ? undefined : Number(typed);
}
