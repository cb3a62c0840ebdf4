import { networkDrawing } from './network-drawing';

const pair = (first: string, second: string, count: number) => ({ first, second, count, isNew: false });

describe('the drawing of the network', () => {
  it('places each structure once, the one that worked most with others first and on top', () => {
    const { structures } = networkDrawing([pair('CMP', 'Bailleur', 6), pair('CMP', 'Mairie', 2)]);
    expect(structures.map(({ number, name, situations }) => [number, name, situations])).toEqual([
      [1, 'CMP', 8],
      [2, 'Bailleur', 6],
      [3, 'Mairie', 2],
    ]);
    expect(structures[0]).toMatchObject({ x: 200, y: 40 });
  });

  it('draws each pair, the thicker the more situations they share', () => {
    const { pairs } = networkDrawing([pair('CMP', 'Bailleur', 6), pair('CMP', 'Mairie', 3)]);
    expect(pairs.map(({ width }) => width)).toEqual([9, 4.5]);
    expect(pairs[0]?.path).toMatch(/^M200 40 Q/);
  });

  it('draws nothing of nothing', () => {
    expect(networkDrawing([])).toMatchObject({ structures: [], pairs: [] });
  });
});
