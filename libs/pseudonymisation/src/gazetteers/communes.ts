import { COMMUNES } from './communes.data';
import { unpackWords } from './front-coding';
import { WELL_KNOWN_QUARTERS } from './quarters';
import { WORLD_TOWNS } from './world-towns';

const NAME_MAX_WORDS = 9;

let unpacked: ReadonlySet<string> | undefined;

/** True when folded words joined by hyphens are the name of a French commune: `saint-julien-les-metz`. */
export function isCommune(key: string): boolean {
  unpacked ??= new Set(unpackWords(COMMUNES));
  return unpacked.has(key);
}

let heads: ReadonlySet<string> | undefined;
const HEAD = /^([a-z]{4,})-(?:sur|sous|les|lez|la|le|en|aux|au)-/;

/** True when a folded word is what people say for a long name: « mantes » for `mantes-la-jolie`, « aulnay » for `aulnay-sous-bois`. */
export function isTownHead(folded: string): boolean {
  heads ??= new Set(unpackWords(COMMUNES).flatMap((name) => HEAD.exec(name)?.[1] ?? []));
  return heads.has(folded);
}

/** True when folded words joined by hyphens are a quarter known with its article: `les-aubiers`. */
export function isQuarterWithArticle(key: string): boolean {
  return /^(?:la|le|les|l)-/.test(key) && WELL_KNOWN_QUARTERS.has(key);
}

/** How many of these folded words, from the first, make the name of a commune, of a town abroad or of a known quarter; 0 when none do. */
export function townLength(words: readonly string[]): number {
  let key = '';
  let found = 0;
  for (const [index, word] of words.slice(0, NAME_MAX_WORDS).entries()) {
    key = index === 0 ? spelledOut(word) : `${key}-${spelledOut(word)}`;
    if (isCommune(key) || WORLD_TOWNS.has(key) || WELL_KNOWN_QUARTERS.has(key)) found = index + 1;
  }
  return found;
}

// « st denis », « fontenay ss bois », « fontenay s/bois ».
function spelledOut(word: string): string {
  if (!word.startsWith('s') && !word.includes('-s') && !word.includes('/')) return word;
  return word
    .replace(/(^|-)st(e?)(?=-|$)/g, '$1saint$2')
    .replace(/(^|-)ss(?=-|$)/g, '$1sous')
    .replace(/(^|-)s\/(?=.)/g, '$1sur-');
}
