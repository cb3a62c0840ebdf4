import { codeName } from '@croisee/domain/indicators/book-words';
import type { BookTable } from '@croisee/domain/indicators/book';
import { BarChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { DOCUMENT_FONT } from '../../../kernel/documents/document-fonts';
import type { DocumentDrawing } from '../../../kernel/documents/document-model';

use([BarChart, GridComponent, SVGRenderer]);

const WIDTH_PX = 640;
const ROW_PX = 34;
const LONGEST_NAME_PX = 270;
/** Room one letter takes on average, generously: text is not measured on a server. */
const LETTER_PX = 7;

/** The totals of a table as horizontal bars, drawn with the code of the screen; undefined when no total may be shown. */
export function chartOf(table: BookTable, language: 'fr' | 'en'): DocumentDrawing | undefined {
  const shown = table.rows.flatMap((code, index) => {
    const value = table.rowTotals[index] ?? null;
    return value === null ? [] : [{ name: codeName(table.rowsAre, code, language), value }];
  });
  if (shown.length < 2) return undefined;
  const heightPx = 30 + shown.length * ROW_PX;
  const namesPx = Math.min(LONGEST_NAME_PX, LETTER_PX * Math.max(...shown.map(({ name }) => name.length)));
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH_PX, height: heightPx });
  const text = { color: '#16323a', fontFamily: DOCUMENT_FONT, fontSize: 12 };
  chart.setOption({
    animation: false,
    textStyle: text,
    grid: { left: 8, right: 40, top: 8, bottom: 4, containLabel: true },
    xAxis: { type: 'value', minInterval: 1, axisLabel: text, splitLine: { lineStyle: { color: '#d5dfe1' } } },
    yAxis: {
      type: 'category',
      inverse: true,
      data: shown.map(({ name }) => name),
      axisLabel: { ...text, width: namesPx, overflow: 'break', lineHeight: 14 },
    },
    series: [
      {
        type: 'bar',
        data: shown.map(({ value }) => value),
        barMaxWidth: 20,
        itemStyle: { color: '#2b8296' },
        label: { show: true, position: 'right', ...text },
      },
    ],
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  // The library numbers its drawings since the process started: the same table must make the same bytes.
  return { svg: svg.replaceAll(/zr\d+-/g, 'zr-').replaceAll(/<style[^]*?<\/style>/g, ''), widthPx: WIDTH_PX, heightPx };
}
