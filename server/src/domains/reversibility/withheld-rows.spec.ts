import type { ArchiveTable } from './archive-tables';
import { partTables } from './withheld-rows';

const table = (name: string, ...rows: object[]): ArchiveTable => ({ name, columns: [], rows: rows.map((row) => JSON.stringify(row)) });
const TABLES = [
  table('situation', { id: 's1', code: 'A' }, { id: 's2', code: 'B' }),
  table('agenda_item', { id: 'i1', meeting_id: 'm', situation_id: 's1' }, { id: 'i2', meeting_id: 'm', situation_id: 's2' }),
  table('minutes_document', { id: 'd1', item_id: 'i1' }, { id: 'd2', item_id: 'i2' }),
  table('meeting', { id: 'm' }),
];

describe('what an exporter does not carry in clear', () => {
  it('leaves the rows of a withheld situation out of the clear part, with all that hangs on them', () => {
    const { open, withheld } = partTables(TABLES, new Set(['s1']));
    expect(JSON.stringify(open)).not.toMatch(/s1|i1|d1/);
    expect(withheld.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['situation', 1],
      ['agenda_item', 1],
      ['minutes_document', 1],
    ]);
  });

  it('keeps everything in clear when nothing is withheld', () => {
    expect(partTables(TABLES, new Set())).toEqual({ open: TABLES, withheld: [] });
  });
});
