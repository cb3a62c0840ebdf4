import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendScrollComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { ChartSpec } from './chart-spec';

use([BarChart, LineChart, GridComponent, LegendScrollComponent, AriaComponent, SVGRenderer]);

/** A drawn chart: redraw it with new data or colours, then free it. */
export interface ChartDrawing {
  draw(spec: ChartSpec): void;
  resize(): void;
  dispose(): void;
}

/** Draws with the colours of the page and a pattern for each series, without animation or remote resource. */
export function drawChart(host: HTMLElement): ChartDrawing {
  const chart = init(host, null, { renderer: 'svg' });
  return {
    draw: (spec) => chart.setOption(optionsOf(spec, getComputedStyle(host), host.clientWidth), true),
    resize: () => chart.resize(),
    dispose: () => chart.dispose(),
  };
}

function optionsOf(spec: ChartSpec, style: CSSStyleDeclaration, widthPx: number): Record<string, unknown> {
  const ink = style.color;
  const several = spec.series.length > 1;
  const categoryAxis = {
    type: 'category',
    data: [...spec.categories],
    inverse: spec.horizontal === true,
    axisLabel: { color: ink, width: Math.min(220, Math.round(widthPx * 0.45)), overflow: 'break', lineHeight: 16 },
    axisLine: { lineStyle: { color: ink } },
  };
  const valueAxis = { type: 'value', minInterval: 1, axisLabel: { color: ink }, splitLine: { lineStyle: { color: ink, opacity: 0.15 } } };
  return {
    animation: false,
    color: SERIES_COLOURS,
    textStyle: { fontFamily: style.fontFamily, color: ink },
    // The card names the drawing; only the patterns of this option are wanted.
    aria: { enabled: several, label: { enabled: false }, decal: { show: several } },
    legend: several ? { type: 'scroll', textStyle: { color: ink }, pageTextStyle: { color: ink }, pageIconColor: ink, top: 0 } : undefined,
    grid: { left: 8, right: 24, top: several ? 48 : 16, bottom: 8, containLabel: true },
    xAxis: spec.horizontal ? valueAxis : categoryAxis,
    yAxis: spec.horizontal ? categoryAxis : valueAxis,
    series: spec.series.map((series) => ({
      name: series.name,
      type: spec.kind === 'line' ? 'line' : 'bar',
      stack: spec.kind === 'stacked-bar' ? 'total' : undefined,
      data: [...series.values],
      barMaxWidth: 36,
      label: { show: !several, position: spec.horizontal ? 'right' : 'top', color: ink },
    })),
  };
}

const SERIES_COLOURS = ['#2b8296', '#c4812a', '#7b6bb0', '#5c9457', '#b8586b', '#7a8a90'];
