import * as fc from 'fast-check';
import { scan } from './scan';

// Numbers drawn at random, written in every usual way, inside a sentence: each must be covered whole and stop the text.
const RUNS = { numRuns: 400, seed: 20_260_301 } as const;
const SENTENCES: readonly (readonly [string, string])[] = [
  ['Le numéro est ', '.'],
  ['à noter : ', ', merci'],
  ['(', ')'],
  ['vu hier ', ' sans suite'],
  ['', ''],
  ['« ', ' »'],
];

function expectCovered(before: string, passage: string, after: string) {
  const text = before + passage + after;
  const covering = scan(text).filter(({ start, end }) => start <= before.length && end >= before.length + passage.length);
  if (covering.length !== 1 || covering[0]?.tier !== 'block') throw new Error(`not covered in « ${text} »: ${JSON.stringify(scan(text))}`);
}

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
const sentence = fc.constantFrom(...SENTENCES);
const separator = fc.constantFrom('', ' ', '.', '-', '\u00a0', '\u202f');

describe('shaped identifiers drawn at random', () => {
  it('social security numbers with their key, Corsica and abroad included', () => {
    const number = fc
      .tuple(
        fc.constantFrom('1', '2'),
        digits(2),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom('01', '57', '75', '2A', '2B', '99', '97'),
        digits(3),
        digits(3),
      )
      .map(([sex, year, month, department, commune, order]) => {
        const body = `${sex}${year}${String(month).padStart(2, '0')}${department}${commune}${order}`;
        const key = 97 - (Number(body.replace('2A', '19').replace('2B', '18')) % 97);
        return [sex, year, String(month).padStart(2, '0'), department, commune, order, String(key).padStart(2, '0')];
      });
    fc.assert(
      fc.property(number, separator, sentence, (parts, gap, [before, after]) => expectCovered(before, parts.join(gap), after)),
      RUNS,
    );
  });

  it('French accounts with their key', () => {
    const account = digits(23).map((body) => {
      const rest = BigInt(`${body}152700`) % 97n;
      return `FR${String(98n - rest).padStart(2, '0')}${body}`;
    });
    fc.assert(
      fc.property(account, fc.constantFrom('', ' '), fc.boolean(), sentence, (compact, gap, isSmall, [before, after]) => {
        const written = compact.match(/.{1,4}/g)!.join(gap);
        expectCovered(before, isSmall ? written.toLowerCase() : written, after);
      }),
      RUNS,
    );
  });

  it('telephones of the mainland and overseas', () => {
    const prefix = fc.constantFrom('0', '+33 ', '+33', '0033', '0033 ', '+33 (0)', '+33(0)', '(+33) ');
    fc.assert(
      fc.property(
        prefix,
        fc.integer({ min: 1, max: 9 }),
        digits(8),
        fc.constantFrom(' ', '.', '-', '', '\u00a0'),
        sentence,
        (lead, first, rest, gap, [before, after]) => {
          expectCovered(before, [`${lead}${first}`, ...rest.match(/../g)!].join(gap), after);
        },
      ),
      RUNS,
    );
  });

  it('plates of the present series', () => {
    const letters = fc.stringMatching(/^[A-HJ-NP-TV-Z]{2}$/);
    fc.assert(
      fc.property(letters, digits(3), letters, fc.constantFrom('-', ' ', ''), sentence, (first, middle, last, gap, [before, after]) => {
        expectCovered(before, [first, middle, last].join(gap), after);
      }),
      RUNS,
    );
  });

  it('electronic addresses, plain or disguised', () => {
    const part = fc.stringMatching(/^[a-z]{2,10}[0-9]{0,3}$/);
    const at = fc.constantFrom('@', ' arobase ', ' [at] ', '(at)', '[arobase]', ' @ ');
    fc.assert(
      fc.property(
        part,
        part,
        at,
        fc.stringMatching(/^[a-z]{3,12}$/),
        fc.constantFrom('fr', 'com', 'org', 'net'),
        (first, last, sign, domain, top) => {
          const isSpoken = sign === ' arobase ';
          expectCovered(
            'Contact : ',
            `${first}${isSpoken ? ' point ' : '.'}${last}${sign}${domain}${isSpoken ? ' point ' : '.'}${top}`,
            ', le matin',
          );
        },
      ),
      RUNS,
    );
  });

  it('file numbers behind the word that announces them', () => {
    const announced = fc.constantFrom(
      'CAF n° ',
      'dossier MDPH n° ',
      'IPP : ',
      'allocataire ',
      'matricule ',
      'n° de dossier : ',
      'numéro CAF ',
    );
    fc.assert(
      fc.property(announced, fc.integer({ min: 100_000, max: 99_999_999 }), (word, number) =>
        expectCovered(`Voir ${word}`, String(number), ' pour la suite'),
      ),
      RUNS,
    );
  });
});
