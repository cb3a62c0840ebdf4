import type { Detector } from '../detector';
import { PROFESSIONAL_LABEL } from '../alias';
import type { Candidate } from '../finding';
import { isAllowedWord } from '../gazetteers/allow-list';
import { wordSet } from '../gazetteers/word-set';
import { hasTellingCapital, isPlainName } from '../known-words';
import { isAnnouncedName, nameRunFrom, uncapitalisedNameConfidence } from '../names';
import { gapAfter, type Reading, type Word } from '../reading';

const CIVIL = wordSet('m mr mrs mm mme mmes mlle mlles melle mle madame monsieur mademoiselle mesdames messieurs veuve feu');
const PROFESSIONAL = wordSet('dr drs docteur docteure docteurs doc pr professeur professeure me maitre');
const GROUPS = wordSet('famille famile epoux consorts couple menage fratrie clan');
const RELIGIOUS = wordSet(
  'soeur frere pere mere abbe imam cheikh pasteur rabbin lieutenant capitaine brigadier major adjudant commandant gendarme',
);
// Part of how somebody is called: « tonton Raoul », « Madam Joy ».
const FAMILIAR = wordSet(
  'tonton tata tatie tatan tantine papi papy pepe mamie mamy memere pepere maman mama baba madam mister miss sir senor senora senhor senhora dona signor signora frau herr pani sidi lalla moulay hadj hadja hadji elhadj nonno nonna tio tia zio zia ti chibani',
);
const ABBREVIATED = wordSet('m mr mrs mm mme mmes mlle mlles melle mle dr drs pr me doc');
// « Dr de Karine » names a relation; « Mme de La Tour » a person.
const NAME_PARTICLES = wordSet('de du des d la le da do dos di del van von ben el al');

/** Names behind a title or a civility, in capitals or (more doubtful) small letters. */
export const titleNameDetector: Detector = {
  name: 'title-name',
  detect: (reading) =>
    reading.words.flatMap((word, index) =>
      FAMILIAR.has(word.folded) ? familiar(reading, word, index) : behindTitle(reading, word, index),
    ),
};

function behindTitle(reading: Reading, title: Word, index: number): Candidate[] {
  // « m'a dit » elides a pronoun; « m. ouvrard » abbreviates a title.
  const rank = title.plain === 'm' && gapAfter(reading, index).charAt(0) !== '.' ? undefined : rankOf(title);
  // « C.M.P. » : letters of an acronym are no title.
  if (rank === undefined || (title.plain.length === 1 && reading.plain.charAt(title.start - 1) === '.')) return [];
  const first = skipSecondTitle(reading, index);
  const next = reading.words[first];
  if (next === undefined || !/^(?:\. ?| |: ?)$/.test(gapAfter(reading, first - 1))) return [];
  const particles = particlesBefore(reading, first);
  const named = reading.words[first + particles];
  if (named === undefined || (particles > 0 && isAllowedWord(named.folded))) return [];
  if (!hasTellingCapital(named)) return uncapitalised(reading, first, particles, title, rank);
  if (!isAnnouncedName(reading, first + particles) || (next.startsSentence && !isAbbreviated(title))) return [];
  const run = nameRunFrom(reading, first + particles);
  const end = (reading.words[run.last] ?? named).end;
  // A single letter is a half-hidden name: it still says who to those who know.
  const confidence = end - next.start === 1 ? 0.7 : rank.confidence;
  return [{ start: next.start, end, kind: 'person', confidence, ...rank.label }];
}

function familiar(reading: Reading, title: Word, index: number): Candidate[] {
  const name = reading.words[index + 1];
  if (name === undefined || gapAfter(reading, index) !== ' ' || name.plain.length < 2) return [];
  const isSmall = !hasTellingCapital(name);
  if (isSmall ? uncapitalisedNameConfidence(name) === 0 || isAllowedWord(name.folded) : !isAnnouncedName(reading, index + 1)) return [];
  const end = reading.words[nameRunFrom(reading, index + 1).last]?.end ?? name.end;
  return [{ start: title.start, end, kind: 'person', confidence: isSmall ? 0.68 : 0.9 }];
}

interface Rank {
  readonly confidence: number;
  readonly label: { readonly label?: string };
  readonly acceptsSmallLetters: boolean;
}

function rankOf({ folded, isCapitalised, plain, isShouted }: Word): Rank | undefined {
  // « me » is a pronoun, « pr » means « pour »: in small letters they are no titles.
  if (['me', 'pr', 'mm'].includes(folded) && !isCapitalised) return undefined;
  if (folded === 'me' && plain === 'ME') return undefined;
  if (CIVIL.has(folded)) return { confidence: 0.96, label: {}, acceptsSmallLetters: folded !== 'm' || isShouted || plain === 'm' };
  if (PROFESSIONAL.has(folded)) return { confidence: 0.96, label: { label: PROFESSIONAL_LABEL }, acceptsSmallLetters: folded !== 'me' };
  if (GROUPS.has(folded)) return { confidence: 0.9, label: {}, acceptsSmallLetters: true };
  return RELIGIOUS.has(folded) ? { confidence: 0.86, label: {}, acceptsSmallLetters: false } : undefined;
}

// « Madame le docteur Vauclin », « M. et Mme Durieux » : the last title counts, the others announce nothing by themselves.
function skipSecondTitle(reading: Reading, index: number): number {
  const next = reading.words[index + 1];
  return next !== undefined && PROFESSIONAL.has(next.folded) && next.folded !== 'me' && gapAfter(reading, index) === ' '
    ? index + 2
    : index + 1;
}

function particlesBefore(reading: Reading, first: number): number {
  let count = 0;
  while (count < 2 && NAME_PARTICLES.has(reading.words[first + count]?.folded ?? '') && /^[ ']$/.test(gapAfter(reading, first + count)))
    count += 1;
  return count;
}

function uncapitalised(reading: Reading, first: number, particles: number, title: Word, rank: Rank): Candidate[] {
  const next = reading.words[first + particles];
  if (next === undefined || !rank.acceptsSmallLetters) return [];
  if (particles === 0 && next.plain.length === 1) return smallInitial(reading, first, title, rank);
  const likelihood = uncapitalisedNameConfidence(next);
  // « madame refuse » is how one writes: behind a full word, what reads as no word is asked, it may be a typing error.
  const isDoubtful = likelihood < 0.85 && !isAbbreviated(title);
  if (likelihood === 0 || isDoubtful) return [];
  const confidence = isAbbreviated(title) || isPlainName(next.folded) ? likelihood : 0.72;
  const end = (reading.words[nameRunFrom(reading, first + particles).last] ?? next).end;
  return [{ start: reading.words[first]?.start ?? next.start, end, kind: 'person', confidence, ...rank.label }];
}

// « mme b. », « mme a. delcambre » : a letter with a stop behind an abbreviated title, and the name behind it.
function smallInitial(reading: Reading, first: number, title: Word, rank: Rank): Candidate[] {
  const [letter, name] = [reading.words[first], reading.words[first + 1]];
  if (letter === undefined || !isAbbreviated(title) || reading.plain.charAt(letter.end) !== '.' || /[xyzn]/.test(letter.folded)) return [];
  // « refus m.a.l. » : letters of an acronym.
  if (/^\.[a-z](?![a-z])/.test(reading.folded.slice(letter.end, letter.end + 3))) return [];
  const isNamed = name !== undefined && /^\. ?$/.test(gapAfter(reading, first)) && uncapitalisedNameConfidence(name) > 0;
  return [{ start: letter.start, end: isNamed ? name.end : letter.end, kind: 'person', confidence: isNamed ? 0.86 : 0.7, ...rank.label }];
}

function isAbbreviated(title: Word): boolean {
  return ABBREVIATED.has(title.folded);
}
