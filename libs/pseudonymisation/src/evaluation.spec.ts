import { judge, partOf, readMarked } from './evaluation';

describe('marked evaluation texts', () => {
  it('are read with the offsets of the text without marks', () => {
    const { text, passages } = readMarked('Vu {{p:Karine}} à {{?l:Mirecombe}}.');
    expect(text).toBe('Vu Karine à Mirecombe.');
    expect(passages.map(({ start, end, isOptional }) => [text.slice(start, end), isOptional])).toEqual([
      ['Karine', false],
      ['Mirecombe', true],
    ]);
  });

  it('with an unknown mark are refused', () => {
    expect(() => readMarked('{{zz:Karine}}')).toThrow('unknown mark');
  });

  it('count what is found, what is missed and what is reported without reason', () => {
    const judged = judge(readMarked('Vu {{p:Karine}} hier, puis le {{p:chat}} de Mehdi.'));
    expect(judged.kinds.map(({ isFound, isWhole }) => [isFound, isWhole])).toEqual([
      [true, true],
      [false, false],
    ]);
    expect(judged).toMatchObject({ reported: 2, right: 1 });
    expect(judged.extra).toHaveLength(1);
  });

  it('are whole without their title, and not without their family name', () => {
    const [titled, cut] = ['Vu {{p:Mme Durieux}} hier.', 'Vu {{p:Karine ou bien}} hier.'].map((line) => judge(readMarked(line)).kinds[0]);
    expect(titled?.isWhole).toBe(true);
    expect(cut?.isWhole).toBe(false);
  });

  it('are drawn into the same half each time, about as many in each', () => {
    const lines = Array.from({ length: 1_000 }, (_, index) => `texte numéro ${index}`);
    const heldOut = lines.filter((line) => partOf('clean', line) === 'held-out').length;
    expect(heldOut).toBeGreaterThan(400);
    expect(heldOut).toBeLessThan(600);
  });

  it('that were read when rules were written are never held out, and those of strangers never tuned on', () => {
    const lines = Array.from({ length: 100 }, (_, index) => `texte numéro ${index}`);
    expect(new Set(lines.map((line) => partOf('colleagues', line)))).toEqual(new Set(['tuning']));
    expect(new Set(lines.map((line) => partOf('strangers', line)))).toEqual(new Set(['strangers']));
  });
});
