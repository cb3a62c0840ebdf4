import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { INDICATORS } from '@croisee/domain/indicators/definitions';
import { pathFiguresViewSchema } from '@croisee/domain/indicators/indicators.schema';
import { DataTable, type DataColumn } from '@croisee/ui/data-table/data-table';
import { apiResource } from '../../../kernel/api/api-resource';
import { Language } from '../../../kernel/i18n/language';

interface Line {
  readonly name: string;
  readonly kind: string;
  readonly value: string;
  readonly population: string;
  readonly definition: string;
  readonly limit: string;
}

/** Delays and rates of the year, each with its definition and its limit. */
@Component({
  selector: 'app-path-figures',
  imports: [DataTable, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (lines().length > 0) {
      <cr-data-table [caption]="'indicators.path.title' | transloco" [columns]="columns()" [rows]="lines()" />
    }
  `,
  styles: `
    cr-data-table {
      display: block;
      margin-block: var(--space-5);
    }
  `,
})
export class PathFigures {
  readonly year = input.required<number>();

  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language).current;
  private readonly figures = apiResource(pathFiguresViewSchema, () => `/indicators/figures?year=${this.year()}`);
  protected readonly lines = computed<readonly Line[]>(() => {
    if (!this.figures.hasValue()) return [];
    const { figures: measured, trueCounts } = this.figures.value();
    const language = this.language();
    return measured.flatMap((figure) => {
      const about = INDICATORS.find(({ id }) => id === figure.indicator);
      if (about === undefined) return [];
      return [
        {
          name: about.name[language],
          kind: this.transloco.translate(`indicators.path.kinds.${about.kind}`),
          value: this.valueOf(figure, trueCounts),
          population: figure.population === null ? about.population[language] : `${about.population[language]} : ${figure.population}`,
          definition: about.definition[language],
          limit: about.limit[language],
        },
      ];
    });
  });
  protected readonly columns = computed<readonly DataColumn<Line>[]>(() => {
    this.language();
    const words = (key: string) => this.transloco.translate(`indicators.${key}`);
    return [
      { id: 'name', label: words('path.indicator'), heading: true, text: ({ name }) => name },
      { id: 'value', label: words('path.value'), numeric: true, text: ({ value }) => value },
      { id: 'kind', label: words('path.kind'), text: ({ kind }) => kind },
      { id: 'population', label: words('path.population'), text: ({ population }) => population },
      { id: 'definition', label: words('about.definition'), text: ({ definition }) => definition },
      { id: 'limit', label: words('about.limit'), text: ({ limit }) => limit },
    ];
  });

  private valueOf(
    { days, percent, part }: { days: number | null; percent: number | null; part: number | null },
    trueCounts: boolean,
  ): string {
    if (days !== null) return this.transloco.translate('indicators.path.days', { count: days });
    if (percent === null || part === null) return this.transloco.translate(trueCounts ? 'indicators.path.none' : 'indicators.path.hidden');
    return this.transloco.translate('indicators.path.percent', { percent, part });
  }
}
