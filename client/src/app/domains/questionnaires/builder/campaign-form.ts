import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  AUDIENCES,
  campaignViewSchema,
  MOMENTS,
  openCampaignSchema,
  type TemplateCode,
} from '@croisee/domain/questionnaires/questionnaire.schema';
import { READY_MADE } from '@croisee/domain/questionnaires/ready-made';
import { addDays, localDateOf } from '@croisee/domain/time/local-date';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { Icon } from '@croisee/ui/icon/icon';
import { ApiClient } from '../../../kernel/api/api-client';
import { FormState, typedIn } from '../../../kernel/forms/form-state';

/** Two weeks leave time to those who are away. */
const USUAL_DAYS = 14;

/** Puts a saved questionnaire to an audience between two days. */
@Component({
  selector: 'app-campaign-form',
  imports: [ErrorPanel, Field, FieldInput, Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="card">
      <h2>{{ 'questionnaires.campaign.title' | transloco }}</h2>
      <p class="soft">{{ 'questionnaires.campaign.lead' | transloco }}</p>
      <form class="stack" novalidate (submit)="open($event)">
        @if (state.error(); as shown) {
          <cr-error-panel [error]="shown" />
        }
        <div class="row">
          <cr-field
            class="audience"
            [label]="'questionnaires.campaign.audience' | transloco"
            [required]="true"
            [error]="state.fault('audience')"
          >
            <select crInput name="audience">
              @for (choice of audiences; track choice) {
                <option [value]="choice" [selected]="choice === usual()">{{ 'questionnaires.audiences.' + choice | transloco }}</option>
              }
            </select>
          </cr-field>
          <cr-field [label]="'questionnaires.campaign.moment' | transloco" [required]="true" [error]="state.fault('moment')">
            <select crInput name="moment">
              @for (choice of moments; track choice) {
                <option [value]="choice">{{ 'questionnaires.moments.' + choice | transloco }}</option>
              }
            </select>
          </cr-field>
          <cr-field [label]="'questionnaires.campaign.opensOn' | transloco" [required]="true" [error]="state.fault('opensOn')">
            <input crInput type="date" name="opensOn" [value]="today" />
          </cr-field>
          <cr-field [label]="'questionnaires.campaign.closesOn' | transloco" [required]="true" [error]="state.fault('closesOn')">
            <input crInput type="date" name="closesOn" [value]="later" />
          </cr-field>
        </div>
        <div class="actions">
          <button type="submit" class="button primary" [attr.aria-disabled]="blocked() || state.busy() || null">
            <cr-icon name="send" />{{ 'questionnaires.campaign.open' | transloco }}
          </button>
          @if (blocked()) {
            <span class="soft">{{ 'questionnaires.campaign.saveFirst' | transloco }}</span>
          }
        </div>
      </form>
    </section>
  `,
  styles: `
    :host {
      display: block;
      margin-block: var(--space-5);
    }
    h2 {
      margin-block-end: var(--space-2);
      font-size: var(--text-h3);
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-3);
    }
    cr-field {
      flex: 1 1 11rem;
      min-width: min(11rem, 100%);
    }
    .audience {
      flex-basis: 20rem;
    }
  `,
})
export class CampaignForm {
  readonly questionnaireId = input.required<string>();
  readonly template = input.required<TemplateCode | null>();
  /** Something is not saved yet: what is on the screen is not what would be asked. */
  readonly blocked = input(false);

  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  protected readonly state = new FormState();
  protected readonly audiences = AUDIENCES;
  protected readonly moments = MOMENTS;
  protected readonly today = localDateOf(new Date().toISOString(), Intl.DateTimeFormat().resolvedOptions().timeZone);
  protected readonly later = addDays(this.today, USUAL_DAYS);
  protected readonly usual = computed(() => {
    const template = this.template();
    return template === null ? 'members' : READY_MADE[template].audience;
  });

  protected async open(event: Event): Promise<void> {
    event.preventDefault();
    if (this.blocked()) return;
    const form = new FormData(event.target as HTMLFormElement);
    const values = Object.fromEntries((['audience', 'moment', 'opensOn', 'closesOn'] as const).map((name) => [name, typedIn(form, name)]));
    await this.state.send(openCampaignSchema, values, async (body) => {
      await this.api.post(`/questionnaires/${this.questionnaireId()}/campaigns`, body, campaignViewSchema);
      await this.router.navigate(['/questionnaires']);
    });
  }
}
