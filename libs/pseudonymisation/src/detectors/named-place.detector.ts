import type { FindingKind } from '@croisee/domain/pseudonymisation/finding-kinds';
import type { Detector } from '../detector';
import { TOWN_LABEL } from '../alias';
import type { Candidate } from '../finding';
import { isAllowedWord, isWidePlace } from '../gazetteers/allow-list';
import { BRANDS } from '../gazetteers/brands';
import { CALLED, COMPLEMENTS, ESTABLISHMENTS, PLACES, QUALIFIERS, TOWNS, WEAK, WIDE_SORTS } from '../gazetteers/establishment-words';
import { surnameClass } from '../gazetteers/surnames';
import { wordSet } from '../gazetteers/word-set';
import { hasTellingCapital, isKnownWord } from '../known-words';
import { isNamedCompound } from '../names';
import { gapAfter, textBefore, type Reading, type Word } from '../reading';

const LINKS = wordSet('de du des d la le les l a au aux en sur et chez mon ma notre sans bel p');
const NAME_MAX_WORDS = 9;
// « ferme des Grandes Roches » : adjectives that names of places begin with; « stade III » is a degree.
const NAME_ADJECTIVES = wordSet(
  'grand grande grands grandes petit petite petits petites vieux vieille vieilles vieil haut haute hauts hautes bas basse basses bon bonne bons bonnes beau belle beaux belles neuf neuve noir noire noires blanc blanche blancs blanches rouge rouges vert verte vertes long longue premier trois quatre deux cinq sept',
);
const ROMAN_NUMERAL = /^(?:i{1,3}|iv|vi{0,3}|ix|x{1,3})$/;
const HOMES = wordSet('maison centre');

/** Establishments, streets, quarters and towns that carry a name of their own behind their sort (« collège … », « résidence … »). */
export const namedPlaceDetector: Detector = {
  name: 'named-place',
  detect: (reading) => behindSort(reading),
};

function behindSort(reading: Reading): Candidate[] {
  return reading.words.flatMap((word, index) => {
    const sort = isVerb(reading, word) ? undefined : sortOf(word.folded);
    const found = sort === undefined ? undefined : properName(reading, index, WEAK.has(word.folded) && !CALLED.has(word.folded));
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
  });
}

// « il cite Karine » : the verb, unless the accent of « cité » is typed.
function isVerb(reading: Reading, { folded, start, end }: Word): boolean {
  if (folded !== 'cite' && folded !== 'marche') return false;
  const typed = reading.originalSpan(start, end);
  return (
    !reading.source.slice(typed.start, typed.end).normalize('NFC').toLowerCase().endsWith('é') &&
    !textBefore(reading, start, 4).endsWith('la ')
  );
}

interface Sort {
  readonly kind: FindingKind;
  readonly confidence: number;
  readonly isTown?: boolean;
}

function sortOf(folded: string): Sort | undefined {
  if (WEAK.has(folded)) return { kind: 'organisation', confidence: 0.62 };
  if (ESTABLISHMENTS.has(folded)) return { kind: 'organisation', confidence: 0.88 };
  if (PLACES.has(folded)) return { kind: 'place', confidence: 0.86 };
  return TOWNS.has(folded) ? { kind: 'place', confidence: 0.86, isTown: true } : undefined;
}

function labelOf(sort: Sort): Pick<Candidate, 'label'> {
  return sort.isTown === true ? { label: TOWN_LABEL } : {};
}

function properName(reading: Reading, sortIndex: number, isWeak: boolean): { nameStart: number; end: number } | undefined {
  let nameStart: number | undefined;
  let end = 0;
  let isTitle = false;
  for (let index = sortIndex + 1; index <= sortIndex + NAME_MAX_WORDS; index += 1) {
    const word = reading.words[index];
    if (word === undefined || !/^(?: |'| & | ["«] ?| ?["«]|-)$/.test(gapAfter(reading, index - 1))) break;
    const isLink = LINKS.has(word.folded);
    if (nameStart === undefined && (isWhereabouts(reading, word, sortIndex) || word.folded === 'et')) break;
    // « Au Bon Levain », « Le Relais » : between quotes or behind a capital article, ordinary words are a name too.
    isTitle ||= /["«]/.test(gapAfter(reading, index - 1)) || (isLink && hasTellingCapital(word) && !word.isAllCaps);
    // « École Élémentaire », « Association Tutélaire » : capitals of respect.
    const isQualifier = nameStart === undefined && !isTitle && QUALIFIERS.has(word.folded);
    const mayBeName = hasTellingCapital(word) && !isLink && !isQualifier && !(word.isAllCaps && ROMAN_NUMERAL.test(word.folded));
    const isCommonName = isWeak && !isBehindComplement(reading, sortIndex, index);
    if (
      mayBeName &&
      (isTitle ||
        isNameBehind(reading, sortIndex, word, isCommonName) ||
        beginsName(reading, index) ||
        (nameStart !== undefined && !isAllowedWord(word.folded)))
    ) {
      nameStart ??= word.start;
      end = word.end;
    } else if (!isLink && (nameStart !== undefined || !isSkipped(reading, index))) {
      break;
    }
  }
  return nameStart === undefined ? undefined : { nameStart, end };
}

// « rue du port à Paimpol » : what follows says where the port is, it is no name of it.
function isWhereabouts(reading: Reading, word: Word, sortIndex: number): boolean {
  return word.folded === 'a' && PLACES.has(reading.words[sortIndex]?.folded ?? '');
}

// « maison de santé de la Plaine » : with its complement the sort is no longer an ordinary word.
function isBehindComplement(reading: Reading, sortIndex: number, index: number): boolean {
  const complement = reading.words[sortIndex + 2];
  return (
    index > sortIndex + 2 &&
    HOMES.has(reading.words[sortIndex]?.folded ?? '') &&
    /^(?:de|d)$/.test(reading.words[sortIndex + 1]?.folded ?? '') &&
    COMPLEMENTS.has(complement?.folded ?? '')
  );
}

function beginsName(reading: Reading, index: number): boolean {
  const [word, next] = [reading.words[index], reading.words[index + 1]];
  return (
    word !== undefined &&
    next !== undefined &&
    !word.isAllCaps &&
    NAME_ADJECTIVES.has(word.folded) &&
    /^[ -]$/.test(gapAfter(reading, index)) &&
    hasTellingCapital(next) &&
    !isAllowedWord(next.folded)
  );
}

// « TOUR DE TABLE » : words in capitals are a name only when they are no words.
function isNameBehind(reading: Reading, sortIndex: number, word: Word, isWeak: boolean): boolean {
  if (isWeak || (word.isAllCaps && surnameClass(word.folded) === undefined)) return !isKnownWord(word.folded);
  if (!isAllowedWord(word.folded) || isNamedCompound(word)) return true;
  // « club des Aînés » : an ordinary word takes its capital from the name.
  if (CALLED.has(reading.words[sortIndex]?.folded ?? '')) return !word.isAllCaps && /\bdes $/.test(textBefore(reading, word.start, 4));
  const sort = reading.words[sortIndex]?.folded ?? '';
  return isWidePlace(word.folded) && ESTABLISHMENTS.has(sort) && !WIDE_SORTS.has(sort);
}

// « cabinet infirmier Les … », « club de pétanque des … », « foyer Adoma Les … » : the name comes behind.
function isSkipped(reading: Reading, index: number): boolean {
  const { folded } = reading.words[index] ?? { folded: '' };
  if (QUALIFIERS.has(folded) || BRANDS.has(folded)) return true;
  return COMPLEMENTS.has(folded) && /^(?:de|d)$/.test(reading.words[index - 1]?.folded ?? '');
}
