import fc from 'fast-check';
import { isNeutralCode, newNeutralCode, normaliseNeutralCode, NEUTRAL_CODE_SYMBOLS } from './neutral-code';

const anyCode = fc.array(fc.nat(19), { minLength: 6, maxLength: 6 }).map((draws) => {
  const queue = [...draws];
  return newNeutralCode(() => queue.shift() ?? 0);
});

describe('the neutral code of a situation', () => {
  it('has the form XXX-XXX-C and passes its own check', () => {
    fc.assert(fc.property(anyCode, (code) => /^.{3}-.{3}-.$/.test(code) && isNeutralCode(code)));
  });

  it('shows any single wrong symbol', () => {
    fc.assert(
      fc.property(anyCode, fc.constantFrom(0, 1, 2, 4, 5, 6, 8), fc.constantFrom(...NEUTRAL_CODE_SYMBOLS), (code, at, symbol) => {
        fc.pre(code.charAt(at) !== symbol);
        return !isNeutralCode(code.slice(0, at) + symbol + code.slice(at + 1));
      }),
    );
  });

  it('shows two neighbours exchanged, save the one pair that this check cannot tell apart', () => {
    fc.assert(
      fc.property(anyCode, fc.constantFrom(0, 1, 4, 5), (code, at) => {
        const [first = '', second = ''] = code.slice(at, at + 2);
        fc.pre(first !== second && [first, second].sort().join('') !== '2R');
        return !isNeutralCode(code.slice(0, at) + second + first + code.slice(at + 2));
      }),
    );
  });

  it('uses every symbol and asks the source for nothing else', () => {
    const bounds = new Set<number>();
    let next = 0;
    for (let index = 0; index < 4; index += 1) newNeutralCode((bound) => (bounds.add(bound), next++ % bound));
    expect([...bounds]).toEqual([20]);
    expect(new Set(NEUTRAL_CODE_SYMBOLS).size).toBe(20);
    expect(NEUTRAL_CODE_SYMBOLS).not.toMatch(/[AEIOUYL01]/);
  });

  it.each(['', 'BCD-234', 'bcd-234-5', 'AEI-OUY-2', 'BCD2345', 'BCD-234-55'])('refuses %j', (text) => {
    expect(isNeutralCode(text)).toBe(false);
  });

  it('reads what was typed without dashes or in lower case', () => {
    fc.assert(fc.property(anyCode, (code) => normaliseNeutralCode(` ${code.replaceAll('-', ' ').toLowerCase()}`) === code));
  });
});
