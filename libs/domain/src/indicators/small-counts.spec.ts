import fc from 'fast-check';
import { withMargins, type CrossTable, type MaskedTable } from './cross-table';
import { hiddenCount, maskSmallCounts } from './small-counts.fixtures';

const table = (cells: number[][]): CrossTable =>
  withMargins(
    cells.map((_, index) => `r${index}`),
    (cells[0] ?? []).map((_, index) => `c${index}`),
    cells,
  );

const published = (masked: MaskedTable): (number | null)[] => [
  ...masked.cells.flat(),
  ...masked.rowTotals,
  ...masked.columnTotals,
  masked.total,
];
const figures = (full: CrossTable): number[] => [...full.cells.flat(), ...full.rowTotals, ...full.columnTotals, full.total];

/** Every table one step away (each hidden cell one less, the same or one more) that agrees with all that was published. */
function tablesInAgreement(full: CrossTable, masked: MaskedTable): CrossTable[] {
  const hidden = full.cells.flatMap((line, row) =>
    line.flatMap((_, column) => (masked.cells[row]?.[column] === null ? [[row, column] as const] : [])),
  );
  const found: CrossTable[] = [];
  for (let code = 0; code < 3 ** hidden.length; code += 1) {
    const cells = full.cells.map((line) => [...line]);
    hidden.forEach(([row, column], index) => {
      const line = cells[row];
      if (line !== undefined) line[column] = (line[column] ?? 0) + (Math.floor(code / 3 ** index) % 3) - 1;
    });
    const other = withMargins(full.rows, full.columns, cells);
    const agrees = published(masked).every((value, index) => value === null || value === figures(other)[index]);
    const plausible = figures(other).every((value, index) => value >= Math.min(1, figures(full)[index] ?? 0));
    if (agrees && plausible) found.push(other);
  }
  return found;
}

const smallTables = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })).chain(([rows, columns]) =>
  fc.array(fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 9 })), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  }),
);

describe('small counts', () => {
  it('are hidden from 1 to 4; zeros and large counts stay when nothing gives a small one away', () => {
    const masked = maskSmallCounts(
      table([
        [12, 0, 8],
        [9, 7, 11],
      ]),
    );
    expect(hiddenCount(masked)).toBe(0);
    expect(masked.cells).toEqual([
      [12, 0, 8],
      [9, 7, 11],
    ]);
  });

  it('take company with them, because a single hidden cell is total minus the rest', () => {
    const masked = maskSmallCounts(
      table([
        [3, 20, 30],
        [25, 6, 40],
      ]),
    );
    expect(masked.cells).toEqual([
      [null, null, 30],
      [null, null, 40],
    ]);
    expect(masked.total).toBe(124);
  });

  it('hide margins as well: one situation alone is nowhere', () => {
    expect(published(maskSmallCounts(table([[1]]))).every((value) => value === null)).toBe(true);
    expect(
      published(
        maskSmallCounts(
          table([
            [0, 0],
            [0, 0],
          ]),
        ),
      ).every((value) => value === 0),
    ).toBe(true);
  });

  it('follow the threshold of the council', () => {
    const cells = [
      [9, 9],
      [9, 9],
    ];
    expect(hiddenCount(maskSmallCounts(table(cells), 5))).toBe(0);
    expect(hiddenCount(maskSmallCounts(table(cells), 10))).toBeGreaterThan(3);
  });

  it('never publish a figure between 1 and the threshold, nor a false one', () => {
    fc.assert(
      fc.property(smallTables, fc.integer({ min: 3, max: 8 }), (cells, threshold) => {
        const full = table(cells);
        return published(maskSmallCounts(full, threshold)).every(
          (value, index) => value === null || (value === figures(full)[index] && (value === 0 || value >= threshold)),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('no hidden figure can be worked out from what is published, even knowing that none is zero', () => {
    fc.assert(
      fc.property(smallTables, fc.integer({ min: 3, max: 8 }), (cells, threshold) => {
        const full = table(cells);
        const masked = maskSmallCounts(full, threshold);
        const others = tablesInAgreement(full, masked).map(figures);
        return published(masked).every((value, index) => value !== null || others.some((other) => other[index] !== figures(full)[index]));
      }),
      { numRuns: 150 },
    );
  });

  it('stay quick on the widest table of the screen', () => {
    const cells = Array.from({ length: 34 }, (_, row) => Array.from({ length: 20 }, (__, column) => (row * 7 + column * 3) % 11));
    const started = Date.now();
    expect(hiddenCount(maskSmallCounts(table(cells)))).toBeGreaterThan(0);
    expect(Date.now() - started).toBeLessThan(2000);
  });
});
