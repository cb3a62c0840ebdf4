import type { Detector } from '../detector';
import { PROFESSIONAL_LABEL, RELATIVE_LABEL } from '../alias';
import type { Candidate } from '../finding';
import { isAllowedWord } from '../gazetteers/allow-list';
import { firstNameClass } from '../gazetteers/first-names';
import { wordSet } from '../gazetteers/word-set';
import { isAnnouncedName, isElidedName, nameRunFrom } from '../names';
import { gapAfter, type Reading } from '../reading';

const RELATIVES = wordSet(`
  mere pere maman papa soeur soeurs frere freres fils fille filles mari femme epouse epoux compagnon compagne conjoint conjointe ami amie amis copain copine cousin cousine cousins oncle tante neveu niece neveux grand-mere
  grand-pere beau-pere belle-mere beau-frere belle-soeur beau-fils belle-fille demi-frere demi-soeur enfant enfants jumeau jumelle jumeaux petit-fils petite-fille ex ex-mari ex-femme ex-conjoint ex-conjointe ex-compagnon ex-compagne parrain
  marraine fiance fiancee petit-ami petite-amie bebe nourrisson voisin voisine voisins colocataire proprietaire gardien gardienne concierge patron
`);
const PROFESSIONALS = wordSet(`
  psychiatre psychologue infirmier infirmiere educateur educatrice medecin referent referente tuteur tutrice curateur curatrice mandataire collegue assistante assistant avocat avocate kinesitherapeute orthophoniste conseillere conseiller bailleur
  patient patiente usager usagere
`);
const ADJECTIVES = wordSet(
  'aine ainee cadet cadette benjamin benjamine unique majeur majeure mineur mineure sociale social traitant liberal liberale referent referente ex actuel actuelle decede decedee',
);

/** Names that follow a relative, a friend or a professional: « sa sœur Karine », « ses enfants Lina et Noah ». */
export const relativeNameDetector: Detector = {
  name: 'relative-name',
  detect: (reading) =>
    reading.words.flatMap((word, index) => {
      if (RELATIVES.has(word.folded)) return namesBehind(reading, index, RELATIVE_LABEL);
      return PROFESSIONALS.has(word.folded) ? namesBehind(reading, index, PROFESSIONAL_LABEL) : [];
    }),
};

function namesBehind(reading: Reading, relative: number, label: string): Candidate[] {
  let index = relative;
  while (index - relative < 2 && gapAfter(reading, index) === ' ' && ADJECTIVES.has(reading.words[index + 1]?.folded ?? '')) index += 1;
  const names: Candidate[] = [];
  let separator = /^(?: |, | \(|,| : )$/;
  for (;;) {
    const found = nameAt(reading, index + 1, separator.test(gapAfter(reading, index)), label);
    if (found === undefined) return names;
    names.push(found.candidate);
    index = found.last;
    if (gapAfter(reading, index) === ' ' && reading.words[index + 1]?.folded === 'et') index += 1;
    separator = /^(?: |, | \/ )$/;
  }
}

function nameAt(reading: Reading, index: number, isAdjacent: boolean, label: string): { candidate: Candidate; last: number } | undefined {
  const word = reading.words[index];
  if (word === undefined || !isAdjacent) return undefined;
  const isWhole = word.plain.length > 1 || isElidedName(reading, index);
  if (isWhole && isAnnouncedName(reading, index) && (!isAllowedWord(word.folded) || firstNameClass(word.folded) !== undefined)) {
    const { last } = nameRunFrom(reading, index);
    return { candidate: person(word.start, reading.words[last]?.end ?? word.end, 0.93, label), last };
  }
  const isPlainName = !word.isCapitalised && firstNameClass(word.folded) === 'plain';
  return isPlainName ? { candidate: person(word.start, word.end, 0.86, label), last: index } : undefined;
}

function person(start: number, end: number, confidence: number, label: string): Candidate {
  return { start, end, kind: 'person', confidence, label };
}
