import type { Detector } from '../detector';
import { PROFESSIONAL_LABEL, RELATIVE_LABEL } from '../alias';
import type { Candidate } from '../finding';
import { COMMON_WORDS } from '../gazetteers/common-words';
import { firstNameClass } from '../gazetteers/first-names';
import { surnameClass } from '../gazetteers/surnames';
import { wordSet } from '../gazetteers/word-set';
import { isKnownWord, isPlainName, isWordAsTyped } from '../known-words';
import { isAccented, isAnnouncedName, isElidedName, isSubject, nameRunFrom } from '../names';
import { gapAfter, type Reading, type Word } from '../reading';

const RELATIVES = wordSet(`
  mere pere maman papa soeur soeurs frere freres fils fille filles mari femme epouse epoux compagnon compagne conjoint conjointe ami amie amis copain copine cousin cousine cousins oncle tante neveu niece neveux grand-mere
  grand-pere beau-pere belle-mere beau-frere belle-soeur beau-fils belle-fille demi-frere demi-soeur enfant enfants jumeau jumelle jumeaux petit-fils petite-fille ex ex-mari ex-femme ex-conjoint ex-conjointe ex-compagnon ex-compagne parrain
  marraine fiance fiancee petit-ami petite-amie bebe nourrisson voisin voisine voisins voisines colocataire coloc proprietaire proprio gardien gardienne concierge patron patronne
  petits petites garcon garcons gars minot bru gendre beaux-parents grands-parents soeurette frerot amoureux amoureuse ex-compagne arriere-petit-fils
  gamin gamine gosse gosses petit petite grand grande ado fiston papi papy mamie mamy tata tonton pote potes mec meuf aidant aidante amant amante logeur logeuse
`);
const PROFESSIONALS = wordSet(`
  psychiatre psychologue infirmier infirmiere educateur educatrice medecin referent referente tuteur tutrice curateur curatrice mandataire collegue assistante assistant avocat avocate kinesitherapeute orthophoniste conseillere conseiller bailleur
  patient patiente usager usagere medecin-traitant pharmacien pharmacienne kine aide-soignant aide-soignante ash interne stagiaire chef cheffe coordinatrice coordinateur animateur animatrice
  moniteur monitrice maire adjoint adjointe brigadier surveillant surveillante veilleur veilleuse cadre aumonier imam cure pretre diacre ergo ergotherapeute auxiliaire nounou nourrice sage-femme
  ambulancier ambulanciere interprete traducteur formateur formatrice prof cpe principal proviseur entraineur coach soignant soignante maraudeur maraudeuse facteur factrice syndic huissier notaire
  intervenant intervenante instituteur institutrice maitresse professeur directeur directrice benevole delegue deleguee juge agent mediateur mediatrice
`);
const ADJECTIVES = wordSet(
  'aine ainee cadet cadette benjamin benjamine unique majeur majeure mineur mineure sociale social traitant liberal liberale referent referente ex actuel actuelle decede decedee',
);

const SMALL_NAME_MIN_LENGTH = 4;

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
  let separator = /^(?: |, | \(|,| : |,? ?[«"] ?)$/;
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
  // « le père Noël » is nobody's father.
  if (word === undefined || !isAdjacent || word.folded === 'noel') return undefined;
  // « le maire, M. … » : a title follows.
  if (word.folded === 'm') return undefined;
  const isWhole = word.plain.length > 1 || isElidedName(reading, index) || isStopped(reading, word);
  if (isWhole && isAnnouncedName(reading, index) && mayName(word)) {
    const { last } = nameRunFrom(reading, index);
    return { candidate: person(word.start, reading.words[last]?.end ?? word.end, 0.93, label), last };
  }
  return smallNameAt(reading, word, index, label);
}

function mayName(word: Word): boolean {
  if (word.plain.length === 1) return true;
  return !isKnownWord(word.folded) || firstNameClass(word.folded) !== undefined || surnameClass(word.folded) !== undefined;
}

function isStopped(reading: Reading, word: Word): boolean {
  return reading.plain.charAt(word.end) === '.';
}

// « son copain brayan » : what the dictionary does not know is a name or a typing error, and is asked.
function smallNameAt(reading: Reading, word: Word, index: number, label: string): { candidate: Candidate; last: number } | undefined {
  const isName = isPlainName(word.folded) || firstNameClass(word.folded) === 'capital';
  // « sa fille marie » and « sa fille mariée » : the accent tells; other frequent words are no names here.
  if (COMMON_WORDS.has(word.folded) && (firstNameClass(word.folded) !== 'capital' || isAccented(reading, word))) return undefined;
  if (!isName && (word.folded.length < SMALL_NAME_MIN_LENGTH || isWordAsTyped(word.folded) || gapAfter(reading, index - 1) !== ' '))
    return undefined;
  const last = withSmallSurname(reading, nameRunFrom(reading, index).last, isName);
  return {
    candidate: person(word.start, reading.words[last]?.end ?? word.end, isName && !isKnownWord(word.folded) ? 0.86 : 0.66, label),
    last,
  };
}

// « son frère olivier charpentier » : behind a first name, a trade or a quality that is also a family name.
function withSmallSurname(reading: Reading, last: number, isName: boolean): number {
  const next = reading.words[last + 1];
  if (!isName || next === undefined || gapAfter(reading, last) !== ' ' || isSubject(reading, last)) return last;
  return surnameClass(next.folded) !== undefined && next.folded.length > 3 && !COMMON_WORDS.has(next.folded) ? last + 1 : last;
}

function person(start: number, end: number, confidence: number, label: string): Candidate {
  return { start, end, kind: 'person', confidence, label };
}
