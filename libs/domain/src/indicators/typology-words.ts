import { label } from '../vocabulary/coded-list';
import { PROBLEMS } from '../vocabulary/problem-codes';
import { RESPONSES } from '../vocabulary/response-codes';
import { SECTORS } from '../vocabulary/sectors';
import type { TypologyView } from './indicators.schema';

/** The words of a row: the code with its label. */
export function rowName({ indicator }: Pick<TypologyView, 'indicator'>, code: string, language: 'fr' | 'en'): string {
  return `${code} – ${label(indicator === 'situation-typology' ? PROBLEMS : RESPONSES, code, language)}`;
}

/** The words of a column: a sector, or a quarter such as `T2 2026`. */
export function columnName({ columnsAre }: Pick<TypologyView, 'columnsAre'>, column: string, language: 'fr' | 'en'): string {
  if (columnsAre === 'sector') return label(SECTORS, column, language);
  const [year, quarter] = column.split('-Q');
  return `${language === 'fr' ? 'T' : 'Q'}${quarter} ${year}`;
}
