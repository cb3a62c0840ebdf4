import type { Detector } from '../detector';
import type { Candidate } from '../finding';
import { textBefore, type Reading } from '../reading';
import { MONTHS } from './month-words';
import { NUMBER_WORD } from './number-words';

const MONTH =
  'janvier|janv\\.?|fevrier|fevr?\\.?|mars|avril|avr\\.?|mai|juin|juillet|juil\\.?|aout|septembre|sept\\.?|octobre|oct\\.?|novembre|nov\\.?|decembre|dec\\.?';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const DAY_WORDS =
  '(?:premier|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix(?:[ -](?:sept|huit|neuf))?|onze|douze|treize|quatorze|quinze|seize|vingt(?:[ -](?:et[ -])?[a-z]{2,6})?|trente(?:[ -]et[ -]un)?)';
const YEAR = "(?:(?:19|20)\\d{2}|'?\\d{2}(?![\\d:h]))";
// « mil neuf cent soixante-quatorze », and « soixante-quatorze » alone.
const YEAR_WORDS = `(?:(?:mil(?:le)?|deux[ -]mille?)(?:[ -](?:cents?|${NUMBER_WORD})){0,7}|(?:vingt|trente|quarante|cinquante|soixante|quatre[ -]vingts?|zero)(?:[ -](?:${NUMBER_WORD})){0,3})`;

const IN_DIGITS = new RegExp(`(?<![\\d/.,-])${DAY}([/.-])(?:0?[1-9]|1[0-2])\\1(?:(?:19|20)\\d{2}|\\d{2})(?![\\d/-])`, 'g');
const ISO = /(?<![\d-])(?:19|20)\d{2}([/-])(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])(?![\d-])/g;
const SPACED = new RegExp(`(?<!\\d)${DAY} ?(?:0?[1-9]|1[0-2]) ?(?:(?:19|20)\\d{2}|\\d{2})(?!\\d)`, 'g');
const IN_WORDS = new RegExp(
  `(?<![a-z0-9])(?:${DAY}(?:er)?[ /-]?(?:${MONTH})|${DAY_WORDS}[ -](?:${MONTHS}))(?![a-z])(?:[ /-](${YEAR}|${YEAR_WORDS}))?(?![a-z0-9])`,
  'g',
);
const MONTH_YEAR_OR_YEAR = new RegExp(
  `(?<![a-z0-9])(?:(?:${MONTH}) )?(?:(?:19|20)\\d{2}|'?\\d{2}(?![\\d/.:h]| ?(?:ans|rue|ème|e\\b)))(?!\\d)`,
  'g',
);
const BARE_DAY = new RegExp(`(?<!\\d)${DAY}[/.](?:0?[1-9]|1[0-2])(?![\\d/]|[.,]\\d)`, 'g');

const WEEKDAY = '(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?';
const BORN = new RegExp(
  `(?:\\bne(?:e|\\(e\\)|[.-]e)?s?(?: a [^\\n,.;]{2,40},?)?(?: ?: ?| )(?:le |un |en |courant |vers |au mois de |debut |fin )?${WEEKDAY}|nai(?:ssance|ss?)\\.? *:? *(?:est |le |du |au |en )*${WEEKDAY}|\\bd\\.?d\\.?n\\.? *:? *(?:(?:donnee|declaree|indiquee|inscrite|notee|supposee|connue|est|serait) )?(?:le |au )?|anniversaire *:? *(?:est |le |du )*)$`,
);
const DEATH = /(?:deced|mort|deces|obseques|suicid)[^\n.;]{0,20}$/;
// What happened to somebody on a day is known around them; a visit or a meeting is not.
const EVENT =
  /(?:\bans|anniversaire|sort(?:i|ie|ant|ante)|entree?|admis|hospi|deced|mort|deces|expuls|incarcer|ecrou|liber|arrete|interpell|agress|acciden|incendie|plainte|garde a vue|audience|jug[ee]|condamn|fugu|dispar|tentative|suicid|mari|divorc|accouch|separ|arriv|parti|demenag|licenci|place|quitt|retrouv|enterre|obseques|hebergee?|loge[re]?e?|main courante|blesse|perd)\w{0,6}[^\n.;]{0,40}\b(?:le|du|depuis le|au|un) (?:lundi |mardi |mercredi |jeudi |vendredi |samedi |dimanche )?$/;
// The same, unless a meeting or a letter is what happened.
const MAYBE_EVENT =
  /\b(?:acte|crise|chute|tombe|frappe|passee?|pris|enleve|emmene|retire|viole|braque|volee?|transfere|opere|remis|signe|convulsion)\w{0,3}[^\n.;]{0,55}\b(?:le|du|au) (?:lundi |mardi |mercredi |jeudi |vendredi |samedi |dimanche )?$/;
const ROUTINE =
  /(?:rendez-vous|rdv|visite|vad|reunion|permanence|seance|commission|prochain|prevue?s?|echeance|avant|jusqu'|d'ici|delai|renouvel|relance|courrier|mail|appel|transmi|recue?|date|agenda|vacances|treve|formation|atelier|bilan|synthese|point|consultation|programme|convocation|congee?s?|ferme|fermeture|ouverture|version|ordre du jour|hivernale)[^\n.;]{0,40}$|\b(?:des|a compter du|a partir du|jusqu'au|avant|apres) (?:le )?$/;
// Something changed for somebody on that day; « depuis le 1er » counts months.
const SINCE = /\bdepuis (?:le|ce|son|sa) (?:lundi |mardi |mercredi |jeudi |vendredi |samedi |dimanche )?$/;
// « le 03/10 » : a day of the calendar, where « 3/10 » may be a ratio.
const CALENDAR_DAY = /^(?:0[1-9]|[12]\d|3[01])\/(?:0[1-9]|1[0-2])$/;
const ON_THE_DAY = /(?:^|[\s,(])(?:le|du|au) $/;
const HOLIDAY =
  /^(?:1er|1|premier) (?:janvier|mai|novembre)|^(?:8|huit) mai|^(?:14|quatorze) juillet|^(?:15|quinze) aout|^(?:11|onze) novembre|^(?:24|25|31) decembre/;
const LAW = /(?:\bloi|decret|circulaire|directive|reglement)(?: n ?° ?[\d-]{3,12}| europeen| du [^\n.;]{5,20} et celle)? du $/;

/** Birth dates (near certain) and dates of events (to confirm); a day without its year that says nothing of anybody is a hint. */
export const datesDetector: Detector = {
  name: 'dates',
  detect: (reading) => [
    ...[IN_DIGITS, ISO].flatMap((pattern) => dates(reading, pattern, 0.65)),
    ...[...reading.folded.matchAll(IN_WORDS)].map((match) =>
      date(reading, match, match[1] === undefined ? dayConfidence(reading, match) : 0.65),
    ),
    ...[SPACED, MONTH_YEAR_OR_YEAR].flatMap((pattern) => dates(reading, pattern, 0)),
    ...[...reading.folded.matchAll(BARE_DAY)]
      .map((match) => date(reading, match, bareDayConfidence(textBefore(reading, match.index, 70), match[0])))
      .filter(({ confidence }) => confidence > 0),
  ],
};

function dayConfidence(reading: Reading, match: RegExpExecArray): number {
  const before = textBefore(reading, match.index, 70);

  if (isEvent(before)) return 0.64;
  const isClock = /^,? (?:a|de|vers) \d{1,2} ?h/.test(
    reading.folded.slice(match.index + match[0].length, match.index + match[0].length + 12),
  );
  return ROUTINE.test(before) || isClock || HOLIDAY.test(match[0]) ? 0.4 : 0.61;
}

function isEvent(before: string): boolean {
  return EVENT.test(before) || SINCE.test(before) || (MAYBE_EVENT.test(before) && !ROUTINE.test(before));
}

function bareDayConfidence(before: string, day: string): number {
  if (isEvent(before)) return 0.62;
  return CALENDAR_DAY.test(day) && ON_THE_DAY.test(before) && !ROUTINE.test(before) ? 0.61 : 0;
}

function dates(reading: Reading, pattern: RegExp, confidence: number): Candidate[] {
  return [...reading.folded.matchAll(pattern)]
    .map((match) => date(reading, match, confidence))
    .filter((candidate) => candidate.confidence > 0);
}

function date(reading: Reading, match: RegExpExecArray, confidence: number): Candidate {
  const span = { start: match.index, end: match.index + match[0].length };
  const before = textBefore(reading, match.index, 70);
  if (BORN.test(before)) return { ...span, kind: 'birth-date', confidence: confidence === 0 ? 0.86 : 0.96 };
  if (LAW.test(before)) return { ...span, kind: 'date', confidence: Math.min(confidence, 0.3) };
  return { ...span, kind: 'date', confidence: confidence > 0 && DEATH.test(before) ? Math.max(confidence, 0.75) : confidence };
}
