import type { Detector } from '../detector';
import { TOWN_LABEL } from '../alias';
import { isAllowedWord } from '../gazetteers/allow-list';
import { firstNameClass } from '../gazetteers/first-names';
import { gapAfter, textBefore, type Reading } from '../reading';

const LIVING =
  /(?:habit\w{0,6}|resid\w{0,6}|domicili\w{0,3}|demeur\w{0,6}|vi[ts]|vivait|vivre|loge\w{0,4}|heberge\w{0,2}|installee?s?|demenag\w{0,6}|nee?s?|originaire|parti\w{0,2}|revenue?|scolarisee?|hospitalisee?|travaill\w{0,5}|emmenag\w{0,5})(?: (?:seule?|depuis \d{4}|toujours|maintenant))? (?:a|au|aux|de|d'|sur|vers|dans le|en)(?: la| le)? $/;
const AT = /(?:^|[\s,(])(?:a|vers|sur|pres de) $/;
const SAINT = /^(?:saint|sainte|st|ste)-/;

/** Towns by the words before them (« habite à », « née à »), and places called after a saint. */
export const townDetector: Detector = {
  name: 'town',
  detect: (reading) =>
    reading.words.flatMap((word, index) => {
      const isSaint = SAINT.test(word.folded);
      if (!word.isCapitalised || isAllowedWord(word.folded) || word.plain.length < 2) return [];
      const before = textBefore(reading, word.start, 45);
      const confidence = LIVING.test(before) ? 0.85 : isSaint ? 0.7 : AT.test(before) && isPlainlyNoPerson(word.folded) ? 0.62 : 0;
      return confidence === 0
        ? []
        : [{ start: word.start, end: townEnd(reading, index), kind: 'place' as const, confidence, label: TOWN_LABEL }];
    }),
};

function isPlainlyNoPerson(folded: string): boolean {
  return firstNameClass(folded) === undefined && folded.length > 2;
}

// « Le Ban Saint-Martin » : capitals that follow each other belong to the town.
function townEnd(reading: Reading, first: number): number {
  let last = first;
  while (last - first < 3 && gapAfter(reading, last) === ' ') {
    const next = reading.words[last + 1];
    if (next === undefined || !next.isCapitalised || isAllowedWord(next.folded)) break;
    last += 1;
  }
  return reading.words[last]?.end ?? 0;
}
