import type { FindingKind } from '@croisee/domain/pseudonymisation/finding-kinds';
import type { Detector } from '../detector';
import { TOWN_LABEL } from '../alias';
import type { Candidate } from '../finding';
import { isAllowedWord } from '../gazetteers/allow-list';
import { wordSet } from '../gazetteers/word-set';
import { gapAfter, type Reading } from '../reading';

const ESTABLISHMENTS = wordSet(`
  hopital clinique polyclinique chu chr chs ch epsm ehpad foyer college lycee ecole maternelle creche universite ime itep esat mas fam impro pharmacie boulangerie boucherie restaurant cafe bar brasserie garage supermarche
  eglise paroisse mosquee synagogue temple camping stade gymnase internat institut chrs csapa cada cmp cattp hdj entreprise societe cabinet usine hotel auberge pension magasin epicerie tabac ferme creperie pizzeria coiffeur salon
`);
const PLACES = wordSet(
  'rue avenue boulevard impasse allee chemin place residence quartier cite lotissement hameau lieu-dit village square quai immeuble tour parc zac pont marche',
);
const TOWNS = wordSet('commune ville bourg bourgade');
const WEAK = wordSet(
  'gare service association unite pavillon maison club agence centre communaute antenne secteur canton cms ccas cias mairie commissariat gendarmerie tribunal msap',
);
const LINKS = wordSet(
  'de du des d la le les l a au aux en sur prive privee public publique primaire elementaire maternelle superieur general psychiatrique hospitalier hospitaliere professionnel municipal',
);
const NAME_MAX_WORDS = 6;

/** Establishments, streets, quarters and towns that carry a name of their own behind their sort (« collège … », « résidence … »). */
export const namedPlaceDetector: Detector = {
  name: 'named-place',
  detect: (reading) =>
    reading.words.flatMap((word, index) => {
      const sort = sortOf(word.folded);
      const found = sort === undefined ? undefined : properName(reading, index);
      if (sort === undefined || found === undefined) return [];
      return [
        {
          start: sort.isTown ? found.nameStart : word.start,
          end: found.end,
          kind: sort.kind,
          confidence: sort.confidence,
          ...labelOf(sort),
        },
      ];
    }),
};

interface Sort {
  readonly kind: FindingKind;
  readonly confidence: number;
  readonly isTown?: boolean;
}

function sortOf(folded: string): Sort | undefined {
  if (ESTABLISHMENTS.has(folded)) return { kind: 'organisation', confidence: 0.88 };
  if (PLACES.has(folded)) return { kind: 'place', confidence: 0.86 };
  if (TOWNS.has(folded)) return { kind: 'place', confidence: 0.86, isTown: true };
  return WEAK.has(folded) ? { kind: 'organisation', confidence: 0.62 } : undefined;
}

function labelOf(sort: Sort): Pick<Candidate, 'label'> {
  return sort.isTown === true ? { label: TOWN_LABEL } : {};
}

function properName(reading: Reading, sortIndex: number): { nameStart: number; end: number } | undefined {
  let nameStart: number | undefined;
  let end = 0;
  let isTitle = false;
  for (let index = sortIndex + 1; index <= sortIndex + NAME_MAX_WORDS; index += 1) {
    const word = reading.words[index];
    if (word === undefined || !/^(?: |'| ["«] ?| ?["«]|-)$/.test(gapAfter(reading, index - 1))) break;
    const isLink = LINKS.has(word.folded);
    // « Au Bon Levain », « Le Relais » : between quotes or behind a capital article, ordinary words are a name too.
    isTitle ||= /["«]/.test(gapAfter(reading, index - 1)) || (isLink && word.isCapitalised && !word.isAllCaps);
    if (word.isCapitalised && !isLink && (isTitle || !isAllowedWord(word.folded))) {
      nameStart ??= word.start;
      end = word.end;
    } else if (!isLink) {
      break;
    }
  }
  return nameStart === undefined ? undefined : { nameStart, end };
}
