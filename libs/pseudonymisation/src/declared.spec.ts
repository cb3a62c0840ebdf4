import { isOneTypoAway, scanDeclared } from './declared';

function found(text: string, declared: string[]): string[] {
  return scanDeclared(text, declared).map(({ start, end }) => text.slice(start, end));
}

describe('words the writer declares', () => {
  const declared = ['Zéphyrine Oradour', '06 12 34 56 78', 'rue des Tanneurs'];

  it('are found in any case, with or without accents', () => {
    expect(found('zephyrine et ORADOUR, puis Ze\u0301phyrine-Marie', declared)).toEqual(['zephyrine', 'ORADOUR', 'Ze\u0301phyrine-Marie']);
  });

  it.each(['Zéphirine', 'Zéphyrin', 'Zéphyrinne', 'Zépyhrine'])('are found with one typing error: %s', (typed) => {
    expect(found(`${typed} est venue`, declared)).toEqual([typed]);
  });

  it('are found as initials, to confirm', () => {
    expect(scanDeclared('Z. O. ne répond plus', declared).map(({ tier }) => tier)).toEqual(['confirm']);
    expect(found('Z.O. et OZ', declared)).toEqual(['Z.O.', 'OZ']);
  });

  it('are found as the same digits with other separators', () => {
    expect(found('tél 0612345678', declared)).toEqual(['0612345678']);
  });

  it('do not turn grammar words into findings', () => {
    expect(found('des rendez-vous et des appels', declared)).toEqual([]);
  });

  it('tells one typing error from two', () => {
    expect(isOneTypoAway('karine', 'carine')).toBe(true);
    expect(isOneTypoAway('karine', 'karien')).toBe(true);
    expect(isOneTypoAway('karine', 'corine')).toBe(false);
    expect(isOneTypoAway('karine', 'kari')).toBe(false);
  });
});
