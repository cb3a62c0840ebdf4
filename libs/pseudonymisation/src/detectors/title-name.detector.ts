import type { Detector } from '../detector';
import { PROFESSIONAL_LABEL } from '../alias';
import type { Candidate } from '../finding';
import { wordSet } from '../gazetteers/word-set';
import { isAnnouncedName, nameRunFrom, uncapitalisedNameConfidence } from '../names';
import { gapAfter, type Reading, type Word } from '../reading';

const CIVIL = wordSet('m mr mrs mm mme mmes mlle mlles melle madame monsieur mademoiselle mesdames messieurs veuve');
const PROFESSIONAL = wordSet('dr drs docteur docteure docteurs pr professeur professeure me maitre');
const GROUPS = wordSet('famille famile epoux consorts couple menage');
const RELIGIOUS = wordSet('soeur frere pere mere abbe imam cheikh pasteur rabbin lieutenant capitaine brigadier major adjudant commandant');

/** Names behind a title or a civility, in capitals or (more doubtful) small letters. */
export const titleNameDetector: Detector = {
  name: 'title-name',
  detect: (reading) => reading.words.flatMap((word, index) => behindTitle(reading, word, index)),
};

function behindTitle(reading: Reading, title: Word, index: number): Candidate[] {
  const rank = rankOf(title);
  const next = reading.words[index + 1];
  if (rank === undefined || next === undefined || !/^(?:\. ?| )$/.test(gapAfter(reading, index))) return [];
  if (!next.isCapitalised) return uncapitalised(title, next, rank);
  if (!isAnnouncedName(reading, index + 1) || (next.startsSentence && !isAbbreviated(title))) return [];
  const run = nameRunFrom(reading, index + 1);
  const end = reading.words[run.last]?.end ?? next.end;
  // A single letter is a half-hidden name: it still says who to those who know.
  const confidence = end - next.start === 1 ? 0.7 : rank.confidence;
  return [{ start: next.start, end, kind: 'person', confidence, ...rank.label }];
}

interface Rank {
  readonly confidence: number;
  readonly label: { readonly label?: string };
  readonly acceptsSmallLetters: boolean;
}

function rankOf({ folded, isCapitalised, plain }: Word): Rank | undefined {
  // « me » is a pronoun and « m » an elided one unless they carry a capital.
  if ((folded === 'me' || folded === 'm' || folded === 'pr') && !isCapitalised) return undefined;
  if (folded === 'me' && plain === 'ME') return undefined;
  if (CIVIL.has(folded)) return { confidence: 0.96, label: {}, acceptsSmallLetters: folded !== 'm' };
  if (PROFESSIONAL.has(folded)) return { confidence: 0.96, label: { label: PROFESSIONAL_LABEL }, acceptsSmallLetters: folded !== 'me' };
  if (GROUPS.has(folded)) return { confidence: 0.9, label: {}, acceptsSmallLetters: false };
  return RELIGIOUS.has(folded) ? { confidence: 0.86, label: {}, acceptsSmallLetters: false } : undefined;
}

function uncapitalised(title: Word, next: Word, rank: Rank): Candidate[] {
  const confidence = rank.acceptsSmallLetters ? uncapitalisedNameConfidence(next) : 0;
  // « madame refuse » is how one writes: behind a full word, only a known name counts.
  const isDoubtful = confidence < 0.85 && !isAbbreviated(title);
  return confidence === 0 || isDoubtful ? [] : [{ start: next.start, end: next.end, kind: 'person', confidence, ...rank.label }];
}

function isAbbreviated(title: Word): boolean {
  return title.folded.length <= 5 && !['soeur', 'frere', 'pere', 'mere', 'abbe', 'imam', 'major', 'epoux'].includes(title.folded);
}
