import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  effect,
  type ElementRef,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { DataTable, type DataColumn } from '../data-table/data-table';
import { injectUiTexts } from '../texts/ui-texts';
import { type ChartSpec, type ChartTableRow, tableOfChart } from './chart-spec';
import type { ChartDrawing } from './echarts-drawing';

/** A chart whose title is its message, never alone: the same figures are in a table, behind a button or beside it. The drawing code loads with the first chart. */
@Component({
  selector: 'cr-chart-card',
  imports: [DataTable],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'card' },
  template: `
    <h2>{{ title() }}</h2>
    @if (note(); as text) {
      <p class="soft small">{{ text }}</p>
    }
    <div #drawing class="drawing" role="img" [attr.aria-label]="title()" [style.height.rem]="heightRem()" [hidden]="failed()"></div>
    @if (failed()) {
      <p>{{ texts().chartUnavailable }}</p>
    }
    @if (!tableBeside()) {
      <button type="button" class="button no-print" [attr.aria-expanded]="tableShown()" (click)="tableAsked.set(!tableAsked())">
        {{ tableShown() ? texts().hideTable : texts().showTable }}
      </button>
    }
    @if (tableShown()) {
      <cr-data-table [caption]="title()" [hideCaption]="true" [columns]="columns()" [rows]="rows()" />
    }
  `,
  styles: `
    :host {
      display: block;
    }
    .drawing {
      width: 100%;
      margin-bottom: var(--space-3);
      color: var(--c-ink);
    }
    cr-data-table {
      display: block;
      margin-top: var(--space-4);
    }
  `,
})
export class ChartCard {
  readonly title = input.required<string>();
  readonly spec = input.required<ChartSpec>();
  /** Period, population, exclusions, masking: what the reader must know. */
  readonly note = input<string>();
  readonly categoryLabel = input.required<string>();
  /** What a hidden count reads as, for example "< 5". */
  readonly maskedLabel = input('–');

  /** The page itself shows the same figures in a table right after. */
  readonly tableBeside = input(false);

  protected readonly texts = injectUiTexts();
  protected readonly failed = signal(false);
  protected readonly tableAsked = signal(false);
  protected readonly tableShown = computed(() => !this.tableBeside() && (this.tableAsked() || this.failed()));
  protected readonly rows = computed(() => tableOfChart(this.spec()));
  protected readonly columns = computed<DataColumn<ChartTableRow>[]>(() => [
    { id: 'category', label: this.categoryLabel(), heading: true, text: (row) => row.category },
    ...this.spec().series.map((series, index) => ({
      id: `series-${index}`,
      label: series.name,
      numeric: true,
      text: (row: ChartTableRow) => row.values[index]?.toString() ?? this.maskedLabel(),
    })),
  ]);
  protected readonly heightRem = computed(() => (this.spec().horizontal ? 4 + this.spec().categories.length * 2.5 : 18));

  private readonly host = viewChild.required<ElementRef<HTMLElement>>('drawing');
  private readonly chart = signal<ChartDrawing | undefined>(undefined);

  constructor() {
    const destroyed = inject(DestroyRef);
    afterNextRender(() => void this.startDrawing(destroyed));
    effect(() => this.chart()?.draw(this.spec()));
  }

  private async startDrawing(destroyed: DestroyRef): Promise<void> {
    const loaded = await import('./echarts-drawing').catch(() => undefined);
    if (loaded === undefined) {
      this.failed.set(true);
      return;
    }
    if (destroyed.destroyed) return;
    const host = this.host().nativeElement;
    const chart = loaded.drawChart(host);
    const redraw = (): void => chart.draw(this.spec());
    const resized = new ResizeObserver(() => {
      chart.resize();
      redraw();
    });
    resized.observe(host);
    // The colours are read from the page: a change of display, here or of the device, redraws.
    const displayed = new MutationObserver(redraw);
    displayed.observe(document.documentElement, { attributes: true });
    const device = matchMedia('(prefers-color-scheme: dark)');
    device.addEventListener('change', redraw);
    destroyed.onDestroy(() => {
      resized.disconnect();
      displayed.disconnect();
      device.removeEventListener('change', redraw);
      chart.dispose();
    });
    this.chart.set(chart);
  }
}
