import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ExtractsView } from '@croisee/domain/meetings/record/record-view.schema';
import { RESPONSES } from '@croisee/domain/vocabulary/response-codes';
import { SECTION_TITLES, isSectionOf } from '@croisee/realtime/minutes/minutes-sections';
import { LabelPipe } from '../../../kernel/i18n/coded-label';
import { Language } from '../../../kernel/i18n/language';
import { DayPipe, InstantPipe } from '../../../kernel/i18n/local-dates';

type Content = Pick<ExtractsView['items'][number], 'sections' | 'errata' | 'propositions' | 'referentSides' | 'returns'>;

/** Approved text, propositions, referents and planned returns, the same on a record and on an extract. */
@Component({
  selector: 'app-record-body',
  imports: [DayPipe, InstantPipe, LabelPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (withSections()) {
      @for (section of content().sections; track section.section) {
        <h3>{{ titleOf(section.section) }}</h3>
        <p class="text">{{ section.text }}</p>
      }
    }
    @for (erratum of content().errata; track erratum.at) {
      <p class="text">{{ 'responses.record.erratum' | transloco: { at: (erratum.at | appInstant), text: erratum.text } }}</p>
    }
    @if (content().propositions.length > 0) {
      <h3>{{ 'responses.record.propositions' | transloco }}</h3>
      <ol>
        @for (proposition of content().propositions; track proposition.propositionId) {
          <li>
            <strong>{{ proposition.code | appLabel: responses }}</strong>
            {{ proposition.text }}
            <span class="soft">
              {{ nameOf(proposition.structureId) ?? ('responses.commitments.noStructure' | transloco) }}
              @if (proposition.dueDate; as due) {
                – {{ 'responses.commitments.due' | transloco: { day: (due | appDay) } }}
              }
              @if (proposition.needsAgreement) {
                – {{ 'responses.commitments.needsAgreement' | transloco }}
              }
            </span>
            @for (erratum of proposition.errata; track erratum.at) {
              <p>{{ 'responses.record.erratum' | transloco: { at: (erratum.at | appInstant), text: erratum.text } }}</p>
            }
          </li>
        }
      </ol>
    }
    @if (content().referentSides.length > 0) {
      <p>
        {{ 'responses.record.referents' | transloco }}
        @for (side of content().referentSides; track side) {
          {{ 'responses.followUp.side.' + side | transloco }}{{ $last ? '.' : ', ' }}
        }
      </p>
    }
    @if (content().returns.length > 0) {
      <h3>{{ 'responses.record.returns' | transloco }}</h3>
      <ul>
        @for (planned of content().returns; track $index) {
          <li>
            {{ 'responses.record.to.' + planned.to | transloco }} : {{ planned.what }}
            @if (planned.dueDate; as due) {
              <span class="soft">{{ 'responses.commitments.due' | transloco: { day: (due | appDay) } }}</span>
            }
          </li>
        }
      </ul>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-2);
    }
    h3 {
      margin: var(--space-2) 0 0;
      font-size: var(--text-body, 1rem);
    }
    p,
    ol,
    ul {
      margin: 0;
    }
    li {
      margin-block-end: var(--space-2);
    }
    .text {
      max-width: var(--measure);
      white-space: pre-line;
    }
    li > strong,
    li > .soft {
      display: block;
    }
  `,
})
export class RecordBody {
  readonly content = input.required<Content>();
  readonly structureNames = input.required<ReadonlyMap<string, string>>();
  readonly withSections = input(true);

  private readonly language = inject(Language).current;
  protected readonly responses = RESPONSES;

  protected titleOf(section: string): string {
    return isSectionOf('record', section) ? SECTION_TITLES[section][this.language()] : section;
  }

  protected nameOf(structureId: string | null): string | undefined {
    return structureId === null ? undefined : this.structureNames().get(structureId);
  }
}
