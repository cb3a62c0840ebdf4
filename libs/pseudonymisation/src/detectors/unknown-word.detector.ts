import type { Detector } from '../detector';
import type { Candidate } from '../finding';
import { wordSet } from '../gazetteers/word-set';
import { hasTellingCapital, isWordAsTyped } from '../known-words';
import { isSubject } from '../names';
import { gapAfter, type Reading, type Word } from '../reading';
import { isTypingError } from '../spelling';

const MIN_LENGTH = 5;
// Behind these stands a place, a house, a shop or somebody.
const LEADS = wordSet(
  'a au aux de d du des la le l les chez vers sur avec devant derriere place parking arret cite quartier tour bat gare famille et contre pour par apres depuis ou voir retour appeler rappeler prevenir foyer residence asso association collectif locataire referent referente voisin voisine gardien gardienne gars fratrie couple quitte quitter habite habitait habitent squatte rejoint fait via est nee ne epouse veuve lundi mardi mercredi jeudi vendredi samedi dimanche relais juste appartement logement squat',
);
// « vauclin : visite à 9 h », « mireval vu sur le marché », « la voisine (orvault) ».
const TOLD =
  /^(?: :| ?\()|^,? \d{1,2} ans|^ (?:vue?s?|absente?|present|presente|hdj|ok|calme|referente?|et|appele|a|n'|refuse|dit)(?![a-z])/;

/** Words in small letters that no list knows and that read as no typing error, where a name may stand: to confirm. */
export const unknownWordDetector: Detector = {
  name: 'unknown-word',
  detect: (reading) => reading.words.flatMap((word, index) => (isNameWithoutCapital(reading, word, index) ? [candidate(word)] : [])),
};

function isNameWithoutCapital(reading: Reading, word: Word, index: number): boolean {
  if (word.plain.length < MIN_LENGTH || hasTellingCapital(word) || word.folded.includes('-')) return false;
  if (!mayStandHere(reading, word, index) || isWordAsTyped(word.folded)) return false;
  return !isTypingError(word.folded);
}

function mayStandHere(reading: Reading, word: Word, index: number): boolean {
  const gap = gapAfter(reading, index - 1);
  if (/^[ ']$/.test(gap) && LEADS.has(reading.words[index - 1]?.folded ?? '')) return true;
  const opens = index === 0 || /[.:,;(\n/=>-]/.test(gap);
  return opens && (isSubject(reading, index) || TOLD.test(reading.folded.slice(word.end, word.end + 12)) || /^[ ,(]*\(/.test(gap));
}

function candidate({ start, end }: Word): Candidate {
  return { start, end, kind: 'proper-noun', confidence: 0.6 };
}
