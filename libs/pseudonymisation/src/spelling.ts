import { ACCENTED_FIRST_NAMES } from './gazetteers/ambiguous-first-names';
import { wordSet } from './gazetteers/word-set';
import { isKnownWord } from './known-words';
import type { Reading, Word } from './reading';

// With this accent nothing else is meant, even in small letters: « rené », « zoé ».
const TELLING = wordSet(
  'léa léo léon léna zoé noé théo théa éva ève rené renée rémi rémy josé josée josué salomé zélie océane maël maé maëlle agnès cléo loïs loïc inès éloi élia élie éden gaël joël naïm noëlle tiphaine daphné amédée naël maïa anaé',
);

/** True when a word is written as the first name is: « aimé » and « aime » may be Aimé, « mariée » is no Marie. */
export function isSpeltAsName(reading: Reading, word: Word): boolean {
  const typed = typedForm(reading, word);
  return typed === word.folded || typed === (ACCENTED_FIRST_NAMES[word.folded] ?? word.folded) || !isKnownWord(word.folded);
}

/** True when the accent alone makes a word a first name: « léa », « rené ». */
export function hasTellingAccent(reading: Reading, word: Word): boolean {
  return TELLING.has(typedForm(reading, word));
}

function typedForm(reading: Reading, word: Word): string {
  const { start, end } = reading.originalSpan(word.start, word.end);
  return reading.source.slice(start, end).normalize('NFC').toLowerCase();
}

// What hasty notes leave out at the end: « pendan », « domicil », « gardienn », « appartien ».
const DROPPED_ENDINGS = ['e', 't', 'd', 'r', 'nt', 're', 'te', 'is'];

const DOUBLED_LETTERS = 'cflmnprst';

/** True when one letter too many, too few or out of order makes a folded word out of one of the language: « nouriture », « smeaine ». */
export function isTypingError(folded: string): boolean {
  if (DROPPED_ENDINGS.some((ending) => isKnownWord(folded + ending)) || (folded.includes('k') && isKnownWord(folded.replace('k', 'qu'))))
    return true;
  for (let at = 0; at < folded.length; at += 1) {
    const [before, letter, behind] = [folded.slice(0, at), folded.charAt(at), folded.slice(at + 1)];
    if (
      (behind !== '' && isKnownWord(before + behind)) ||
      (DOUBLED_LETTERS.includes(letter) && isKnownWord(before + letter + letter + behind))
    )
      return true;
    if (behind !== '' && isKnownWord(before + behind.charAt(0) + letter + behind.slice(1))) return true;
  }
  return false;
}

/** True when one letter too many, too few, wrong or out of order tells a folded word from another: « aveune », « boulevar ». */
export function isSlipOf(folded: string, word: string): boolean {
  if (Math.abs(folded.length - word.length) > 1 || folded === word) return false;
  let start = 0;
  while (start < word.length && folded.charAt(start) === word.charAt(start)) start += 1;
  let [end, wordEnd] = [folded.length, word.length];
  while (end > start && wordEnd > start && folded.charAt(end - 1) === word.charAt(wordEnd - 1)) [end, wordEnd] = [end - 1, wordEnd - 1];
  const [typed, meant] = [folded.slice(start, end), word.slice(start, wordEnd)];
  return (typed.length <= 1 && meant.length <= 1) || (typed.length === 2 && typed === [...meant].reverse().join(''));
}
