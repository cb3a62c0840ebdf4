import { COMMUNE_POPULATIONS } from '../gazetteers/commune-populations.data';
import { COMMUNES } from '../gazetteers/communes.data';
import { unpackWords } from '../gazetteers/front-coding';
import { foldWord } from '../fold';

/**
 * Inhabitants of a French commune by its name, rounded to two digits; the smallest of those that share the name, `undefined` when unknown. Load
 * this file only where it is needed: it brings the whole gazetteer.
 */
export function communePopulation(name: string): number | undefined {
  const key = foldWord(name)
    .trim()
    .replace(/[^a-z]+/g, '-')
    .replace(/(^|-)st(e?)(?=-)/g, '$1saint$2');
  const index = unpackWords(COMMUNES).indexOf(key);
  if (index < 0) return undefined;
  const coded = COMMUNE_POPULATIONS.slice(index * 3, index * 3 + 3);
  const population = Number(coded.slice(0, 2)) * 10 ** Number(coded.slice(2));
  return population === 0 ? undefined : population;
}
