/** A text without accents, ligatures, invisible characters or typographic variants, that knows where each unit came from. */
export interface FoldedText {
  readonly plain: string;
  /** First UTF-16 unit, in the original, of each unit of `plain`. */
  readonly from: readonly number[];
  /** UTF-16 unit after it, in the original, accents typed apart included. */
  readonly to: readonly number[];
}

const REPLACEMENTS: Readonly<Record<string, string>> = {
  œ: 'oe',
  Œ: 'OE',
  æ: 'ae',
  Æ: 'AE',
  ß: 'ss',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '´': "'",
  '`': "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '\t': ' ',
  '\r': ' ',
  º: '°',
  '＠': '@',
  '＋': '+',
};

const INVISIBLE = /[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]/;

/** Folds accents and typographic variants, keeps the case, and remembers the offsets of the original. */
export function foldText(text: string): FoldedText {
  const units: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let offset = 0;
  for (const character of text) {
    const end = offset + character.length;
    if (INVISIBLE.test(character)) {
      if (to.length > 0) to[to.length - 1] = end;
    } else {
      for (const unit of foldCharacter(character)) {
        units.push(unit);
        from.push(offset);
        to.push(end);
      }
    }
    offset = end;
  }
  return { plain: units.join(''), from, to };
}

/** A word as it is compared: no accent, no capital. */
export function foldWord(word: string): string {
  return foldText(word).plain.toLowerCase();
}

function foldCharacter(character: string): string[] {
  if (character.length === 1 && character <= '\u007f') return [REPLACEMENTS[character] ?? character];
  const replacement = REPLACEMENTS[character];
  if (replacement !== undefined) return replacement.split('');
  const base = character.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
  // A character whose lower case has another length would shift every offset behind it.
  return (base.length === 0 || base.toLowerCase().length !== base.length ? character : base).split('');
}
