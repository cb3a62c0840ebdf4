import type { Detector } from '../detector';
import type { Candidate } from '../finding';
import { textBefore, type Reading } from '../reading';
import { NUMBER_WORD } from './number-words';

const MONTH =
  'janvier|janv\\.?|fevrier|fevr?\\.?|mars|avril|avr\\.?|mai|juin|juillet|juil\\.?|aout|septembre|sept\\.?|octobre|oct\\.?|novembre|nov\\.?|decembre|dec\\.?';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const DAY_WORDS =
  '(?:premier|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix(?:[ -](?:sept|huit|neuf))?|onze|douze|treize|quatorze|quinze|seize|vingt(?:[ -](?:et[ -])?[a-z]{2,6})?|trente(?:[ -]et[ -]un)?)';
const YEAR = "(?:(?:19|20)\\d{2}|'?\\d{2}(?![\\d:h]))";
const YEAR_WORDS = `(?:mil(?:le)?|deux[ -]mille?)(?:[ -](?:cents?|${NUMBER_WORD})){0,7}`;

const IN_DIGITS = new RegExp(`(?<![\\d/.,-])${DAY}([/.-])(?:0?[1-9]|1[0-2])\\1(?:(?:19|20)\\d{2}|\\d{2})(?![\\d/-])`, 'g');
const ISO = /(?<![\d-])(?:19|20)\d{2}([/-])(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])(?![\d-])/g;
const SPACED = new RegExp(`(?<!\\d)${DAY} ?(?:0?[1-9]|1[0-2]) ?(?:(?:19|20)\\d{2}|\\d{2})(?!\\d)`, 'g');
const IN_WORDS = new RegExp(
  `(?<![a-z0-9])(?:${DAY}(?:er)?|${DAY_WORDS})[ /-]?(?:${MONTH})(?![a-z])(?:[ /-](${YEAR}|${YEAR_WORDS}))?(?![a-z0-9])`,
  'g',
);
const MONTH_YEAR_OR_YEAR = new RegExp(
  `(?<![a-z0-9])(?:(?:${MONTH}) )?(?:(?:19|20)\\d{2}|'?\\d{2}(?![\\d/.:h]| ?(?:ans|rue|ème|e\\b)))(?!\\d)`,
  'g',
);
const BARE_DAY = new RegExp(`(?<!\\d)${DAY}[/.](?:0?[1-9]|1[0-2])(?![\\d/.,])`, 'g');

const WEEKDAY = '(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?';
const BORN = new RegExp(
  `(?:\\bne(?:e|\\(e\\)|[.-]e)?s?(?: a [^\\n,.;]{2,40},?)?(?: ?: ?| )(?:le |un |en |courant |vers |au mois de |debut |fin )?${WEEKDAY}|nai(?:ssance|ss?)\\.? *:? *(?:est |le |du |au |en )*${WEEKDAY}|\\bd\\.?d\\.?n\\.? *:? *(?:le )?|anniversaire *:? *(?:est |le |du )*)$`,
);
const DEATH = /(?:deced|mort|deces|obseques|suicid)[^\n.;]{0,20}$/;

/** Birth dates (near certain) and dates of events (to confirm when complete, a hint without a year). */
export const datesDetector: Detector = {
  name: 'dates',
  detect: (reading) => [
    ...[IN_DIGITS, ISO].flatMap((pattern) => dates(reading, pattern, 0.65)),
    ...[...reading.folded.matchAll(IN_WORDS)].map((match) => date(reading, match, match[1] === undefined ? 0.4 : 0.65)),
    ...[SPACED, MONTH_YEAR_OR_YEAR, BARE_DAY].flatMap((pattern) => dates(reading, pattern, 0)),
  ],
};

function dates(reading: Reading, pattern: RegExp, confidence: number): Candidate[] {
  return [...reading.folded.matchAll(pattern)]
    .map((match) => date(reading, match, confidence))
    .filter((candidate) => candidate.confidence > 0);
}

function date(reading: Reading, match: RegExpExecArray, confidence: number): Candidate {
  const span = { start: match.index, end: match.index + match[0].length };
  const before = textBefore(reading, match.index, 70);
  if (BORN.test(before)) return { ...span, kind: 'birth-date', confidence: confidence === 0 ? 0.86 : 0.96 };
  return { ...span, kind: 'date', confidence: confidence > 0 && DEATH.test(before) ? Math.max(confidence, 0.75) : confidence };
}
