import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { conventionsViewSchema } from '@croisee/domain/charter/convention.schema';
import { StatusChip } from '@croisee/ui/status-chip/status-chip';
import { apiResource } from '../../../kernel/api/api-resource';
import { DayPipe } from '../../../kernel/i18n/local-dates';
import { openScope } from '../../../kernel/i18n/translated-routes';
import { ExportDocument } from '../../documents/data/export-document';
import { CONVENTION_TONES } from './convention-tone';
import { conventionsTexts } from './conventions.texts';

/** On the page of a structure: where its convention stands, and those it signed before. */
@Component({
  selector: 'app-structure-conventions',
  imports: [DayPipe, ExportDocument, RouterLink, StatusChip, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (texts() && line(); as shown) {
      <section class="card">
        <h2>{{ 'conventions.one' | transloco }}</h2>
        <p><cr-status-chip [tone]="tones[shown.state]" [label]="'conventions.state.' + shown.state | transloco" /></p>
        @if (shown.blocked) {
          <p>{{ 'conventions.blocked' | transloco }}</p>
        }
        <ul>
          @for (one of shown.history; track one.id) {
            <li>
              {{
                'conventions.term' | transloco: { label: one.modelLabel, from: (one.validFrom | appDay), until: (one.validUntil | appDay) }
              }}
              <span class="soft small">{{
                'conventions.signedBy' | transloco: { name: one.signatory, mandate: one.signatoryMandate, date: (one.signedOn | appDay) }
              }}</span>
              @if (one.endedOn; as day) {
                <span class="small">{{ 'conventions.endedOn' | transloco: { date: (day | appDay), reason: one.endReason } }}</span>
              }
              <app-export-document kind="convention" [subjectId]="one.id" />
            </li>
          }
        </ul>
        <a routerLink="/vie-du-conseil/conventions">{{ 'conventions.all' | transloco }}</a>
      </section>
    }
  `,
  styles: `
    section {
      margin-top: var(--space-4);
    }
    h2 {
      font-size: var(--text-h3);
    }
    li + li {
      margin-top: var(--space-2);
    }
    li span {
      display: block;
    }
  `,
})
export class StructureConventions {
  readonly structureId = input.required<string>();

  protected readonly texts = openScope('conventions', conventionsTexts);
  protected readonly tones = CONVENTION_TONES;
  private readonly view = apiResource(conventionsViewSchema, () => `/conventions?structureId=${this.structureId()}`);
  protected readonly line = computed(() => (this.view.hasValue() ? this.view.value().items[0] : undefined));
}
