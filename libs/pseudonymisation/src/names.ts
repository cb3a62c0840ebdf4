import { isAllowedWord } from './gazetteers/allow-list';
import { COMMON_WORDS } from './gazetteers/common-words';
import { firstNameClass } from './gazetteers/first-names';
import { FUNCTION_WORDS, OFFICE_WORDS } from './gazetteers/function-words';
import { surnameClass } from './gazetteers/surnames';
import { wordSet } from './gazetteers/word-set';
import { hasTellingCapital, isKnownWord, isPlainName, isWordAsTyped } from './known-words';
import { gapAfter, type Reading, type Word } from './reading';

/** Words of one name, first and last included, as indexes of `Reading.words`. */
export interface NameRun {
  readonly first: number;
  readonly last: number;
}

const PARTICLES = wordSet(
  'de du des la le da dos di del della van von der den ter ten ben bin bint el al ould ibn abd abou bou st saint sainte',
);
const ELIDED_NAME_STARTS = wordSet('d n m o l');
// Letters that usage gives to persons it does not name.
const ANONYMOUS_LETTERS = wordSet('x y z n');
const PREDICATES = wordSet(
  'dit disait repond explique raconte demande appelle rappelle confie ajoute precise pense croit refuse accepte vit habite dort boit pleure crie hurle menace vient veut peut sait sort part passe va fait reste parle mange revient semble parait arrive prend met voit souhaite essaie continue commence travaille conteste signe ouvre propose envoie rentre repete insiste attend cherche garde donne perd tient tombe quitte rejoint retourne redemande alerte boude fugue fume ment frappe casse parti partie reparti repartie revu revue absent absente decede decedee sorti sortie revenu revenue rentree hospitalise hospitalisee incarcere incarceree expulse expulsee disparu disparue convoque convoquee ressorti ressortie amene amenee adresse adressee transfere transferee conduit conduite oriente orientee recu recue raccompagne raccompagnee',
);
const SUBJECT_LINKS = wordSet('a est ne n se s et etait avait sera qui lui nous m me');
// « Pervenche (IDE) », « Wasil (42 ans) » : a bracket says who this is.
const WHO =
  /^(?:, (?:son|sa|mon|ma|leur) |, (?:lui|elle),| \((?:vrai nom|\d{1,3} ans|(?:son|sa|leur|mon|ma|notre|ide|as|ash|aes|es|me|ass|asg|idec?|avs|tisf|cesf|psy|ex|ami|amie|chef|cadre|kine|ergo|c'est|le|la)(?![a-z])|(?:interne|psych|educ|infirm|medecin|stagiaire|voisin|gardien|tut|curat|mandataire|benevole|frere|soeur|mere|pere|fils|fille|compagn|conjoint|copain|copine|cousin|oncle|tante|neveu|niece|aide|referent|veill|maraud|logeu|coloc|animat|secret|assist|orthoph|ambulanc|avocat|agent|collegue|interprete|patron|chauff)))/;
const NAME_MAX_WORDS = 5;
const SMALL_NAME_MIN_LENGTH = 4;

/** The words of the name that starts here: capitals, particles, initials. The first word is taken as it is. */
export function nameRunFrom(reading: Reading, first: number): NameRun {
  let last = first;
  while (last - first + 1 < NAME_MAX_WORDS) {
    const step = continuation(reading, first, last);
    if (step === 0) break;
    last += step;
  }
  return { first, last };
}

/** True for a word with a telling capital that a title, a relative or a calling word announces as a name. */
export function isAnnouncedName(reading: Reading, index: number): boolean {
  const word = reading.words[index];
  if (word === undefined || !hasTellingCapital(word)) return false;
  if (word.plain.length === 1) return isElidedName(reading, index) || !ANONYMOUS_LETTERS.has(word.folded);
  if (FUNCTION_WORDS.has(word.folded) || OFFICE_WORDS.has(word.folded)) return false;
  // « MADAME REFUSE » : a verb in capitals is no name.
  return (
    !word.isAllCaps || !isKnownWord(word.folded) || surnameClass(word.folded) !== undefined || firstNameClass(word.folded) !== undefined
  );
}

/** True for the first letter of names such as « N'Diaye » or « D'Alembert ». */
export function isElidedName(reading: Reading, index: number): boolean {
  const [word, next] = [reading.words[index], reading.words[index + 1]];
  return word !== undefined && ELIDED_NAME_STARTS.has(word.folded) && gapAfter(reading, index) === "'" && next?.isCapitalised === true;
}

/** How certain a word in small letters, or in a line of capitals, is a name behind a title: 0 when it reads as a word of the sentence. */
export function uncapitalisedNameConfidence({ folded }: Word): number {
  if (folded.length < 2 || FUNCTION_WORDS.has(folded) || OFFICE_WORDS.has(folded)) return 0;
  // Of the frequent words, this one is also among the most frequent family names.
  if (COMMON_WORDS.has(folded)) return folded === 'petit' ? 0.7 : 0;
  if (isPlainName(folded)) return 0.88;
  if (isAllowedWord(folded)) return 0;
  if (surnameClass(folded) !== undefined || firstNameClass(folded) !== undefined) return 0.7;
  if (isWordAsTyped(folded)) return 0;
  return folded.length < 3 ? 0.6 : 0.86;
}

/** True when a capitalised word may be a family name behind a first name. */
export function mayBeSurname(word: Word): boolean {
  if (!word.isCapitalised || FUNCTION_WORDS.has(word.folded) || OFFICE_WORDS.has(word.folded)) return false;
  if (surnameClass(word.folded) !== undefined || firstNameClass(word.folded) !== undefined) return true;
  return !isKnownWord(word.folded);
}

const COMPOUND_OF_CAPITALS = /^[A-Z][a-z]+(?:-(?:[a-z]{1,4}-)?[A-Z][a-z]+)+$/;
const COMPOUND_PREFIXES = wordSet(
  'francs medico socio psycho neuro vice sous rendez compte comptes aide aides non chef ex co auto sur contre avant apres demi semi post pre pro anti inter intra multi para super ultra mini micro proces sans arc beau belle grand grands petit petits centre sud nord est ouest franco hospitalo juridico technico electro chirurgico bio eco agro cardio gastro gyneco oto dermato hepato uro rhumato hemato maxillo mi nouveau premier haut bas plan service charge chargee hors tout ayant main lieu arret mise prise nulle peut porte garde',
);

/** True for « Bon-Secours », « Croix-Bonnet » : ordinary words, but each with its capital; never « Médico-Social ». */
export function isNamedCompound(word: Word): boolean {
  return COMPOUND_OF_CAPITALS.test(word.plain) && !COMPOUND_PREFIXES.has(word.folded.split('-')[0] ?? '');
}

/** True when what follows a word reads as what somebody does: « Vauclin ne répond plus », « Marie est inquiète ». */
export function isSubject(reading: Reading, index: number): boolean {
  const next = reading.words[index + 1];
  if (next === undefined || gapAfter(reading, index) !== ' ' || hasTellingCapital(next)) return false;
  if (next.folded === 'a' && isAccented(reading, next)) return false;
  return SUBJECT_LINKS.has(next.folded) || PREDICATES.has(next.folded);
}

/** True when a word is followed by what somebody does, and by nothing that a thing does too: « olive refuse ». */
export function isActor(reading: Reading, index: number): boolean {
  return gapAfter(reading, index) === ' ' && PREDICATES.has(reading.words[index + 1]?.folded ?? '');
}

/** True when a bracket says who somebody is: « Pervenche (IDE) », « pascal (veilleur) ». */
export function isToldByBracket(reading: Reading, { end }: Word): boolean {
  return WHO.test(reading.folded.slice(end, end + 16));
}

/** True when a word was typed with an accent that folding drops: « Grâce à » is no verb, « marié » no Marie. */
export function isAccented(reading: Reading, word: Word): boolean {
  const { start, end } = reading.originalSpan(word.start, word.end);
  return reading.source.slice(start, end).normalize('NFC') !== word.plain;
}

function continuation(reading: Reading, first: number, index: number): number {
  const current = reading.words[index];
  const next = reading.words[index + 1];
  if (current === undefined || next === undefined) return 0;
  const gap = gapAfter(reading, index);
  if (isElidedName(reading, index)) return 1;
  if ((gap === '. ' || gap === '.') && current.plain.length === 1 && hasTellingCapital(next))
    return mayBeSurname(next) || next.plain.length === 1 ? 1 : 0;
  if (gap !== ' ') return 0;
  if (hasTellingCapital(next))
    return isPossibleInitial(reading, index + 1) || mayBeSurname(next) || isSurnameByPlace(current, next) ? 1 : 0;
  if (PARTICLES.has(next.folded)) return throughParticles(reading, index + 1);
  return isSmallContinuation(reading, first, index + 1) ? 1 : 0;
}

// « Firmin Caillebotte » : behind a first name that is no word, a capital makes an ordinary word a family name.
function isSurnameByPlace(first: Word, next: Word): boolean {
  return (
    !next.isAllCaps &&
    firstNameClass(first.folded) === 'plain' &&
    !isKnownWord(first.folded) &&
    !FUNCTION_WORDS.has(next.folded) &&
    !OFFICE_WORDS.has(next.folded) &&
    !isAllowedWord(next.folded)
  );
}

// « Karine D. » : a lone capital followed by a stop, never « Karine A dit ».
function isPossibleInitial(reading: Reading, index: number): boolean {
  const word = reading.words[index];
  return word?.plain.length === 1 && /^(?:\.|\*)/.test(reading.plain.slice(word.end, word.end + 1)) && !ANONYMOUS_LETTERS.has(word.folded);
}

// « mme durieux karine » goes on in small letters; « Karine viendrat » is a typing error.
function isSmallContinuation(reading: Reading, first: number, index: number): boolean {
  const next = reading.words[index];
  if (next === undefined || next.folded.length < SMALL_NAME_MIN_LENGTH || FUNCTION_WORDS.has(next.folded)) return false;
  if (isPlainName(next.folded)) return !COMMON_WORDS.has(next.folded);
  const start = reading.words[first];
  // « mme payet marie josée » : a first name that is also a word, in a name written in small letters.
  const nameClass = start === undefined || hasTellingCapital(start) ? undefined : firstNameClass(next.folded);
  if (nameClass === 'capital') return !COMMON_WORDS.has(next.folded) || isDoubled(reading, index);
  if (nameClass === 'context' && firstNameClass(reading.words[index - 1]?.folded ?? '') === 'capital')
    return !COMMON_WORDS.has(next.folded);
  return start !== undefined && !hasTellingCapital(start) && !isWordAsTyped(next.folded);
}

// « marie josée », « marie claire » : two first names in a row are no words of the sentence.
function isDoubled(reading: Reading, index: number): boolean {
  return gapAfter(reading, index) === ' ' && firstNameClass(reading.words[index + 1]?.folded ?? '') !== undefined;
}

// « de La Tour », « ben Ali » : the particle counts only when a capital that is no institution follows, or a known name.
function throughParticles(reading: Reading, particle: number): number {
  for (const step of [1, 2]) {
    const word = reading.words[particle + step];
    if (word === undefined || !/^[ ']$/.test(gapAfter(reading, particle + step - 1))) return 0;
    if (PARTICLES.has(word.folded)) continue;
    // « Jean de Dieu » is a first name.
    if (word.folded === 'dieu' && hasTellingCapital(word)) return step + 1;
    if (!hasTellingCapital(word)) return isPlainName(word.folded) && !isKnownWord(word.folded) ? step + 1 : 0;
    return isAllowedWord(word.folded) ? 0 : step + 1;
  }
  return 0;
}
