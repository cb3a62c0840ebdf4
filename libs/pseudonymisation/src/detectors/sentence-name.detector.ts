import type { Detector } from '../detector';
import type { Candidate } from '../finding';
import { isAllowedWord } from '../gazetteers/allow-list';
import { CAPITAL_FIRST_NAMES, CONTEXT_FIRST_NAMES } from '../gazetteers/ambiguous-first-names';
import { COMMON_WORDS } from '../gazetteers/common-words';
import { firstNameClass } from '../gazetteers/first-names';
import { OFFICE_WORDS } from '../gazetteers/function-words';
import { surnameClass } from '../gazetteers/surnames';
import { wordSet } from '../gazetteers/word-set';
import { hasTellingCapital, isKnownWord, isWordAsTyped } from '../known-words';
import { isActor, isSubject, isToldByBracket } from '../names';
import { gapAfter, spanOf, textBefore, type Reading, type Word } from '../reading';
import { hasTellingAccent, isSpeltAsName } from '../spelling';

// Words of the language too often to be asked about behind « avec » or « pour ».
const THINGS = wordSet(
  'manuel melodie prudence flore jade iris aurore roman romane miss mia mona mara line mai avril marin grace raison soleil lune joie patience chance fleur loup sage juste franc constant parfait innocent maman papa mamie mamy papi papy tata tonton nounou noel clair reste',
);
const DETERMINERS = wordSet(
  'le la les un une des du de d l au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs quel quelle tout toute en',
);
const OPENERS = wordSet('que qu ke k mais et car donc puis alors quand si comme ou puisque lorsque parce sinon');
const BEFORE_PERSONS = wordSet(
  'chez avec ac avc pour pr par selon dixit voir revoir vu revu croise appeler rappeler contacter prevenir relancer rencontrer recontacter',
);
const OF_SOMEBODY =
  /\b(?:maman|papa|mamie|papi|tata|tonton|parents|nounou|passage|venue|absence|demande|signature|cle|cles|fils|fille|mere|pere|frere|soeur|mari|femme|copain|copine|amie?|ex|compagnon|compagne|enfants?|cousine?|voisine?|oncle|tante|rdv|dossier|tel|telephone|numero|nom|anniversaire|chambre|lit|audience|hospi\w{0,12}|sortie|suivi|retour|arrivee|depart|situation|traitement|medocs?|nouvelles|appel|appart\w{0,6}|studio|papiers|affaires|valise|courrier) (?:de |d')$/;
// « clément éduc », « pascale ide » : notes leave the comma out.
const TRADES = wordSet(
  'ide educ educs educateur educatrice infirmier infirmiere psy psychologue psychiatre veilleur veilleuse ash aes avs cesf stagiaire benevole aide-soignant aide-soignante',
);
const GIVEN_TO =
  /\b(?:donn|rend|pret|fil|rapport|remet|dema?nd|parl|telephon|ecri|expliqu|propos|laiss|confi)[a-z]{0,6}(?: [a-z']{1,14}){0,3} a $/;
const SIZES = wordSet('gros grosse vieux vieille grand grande petit petite ptit ptite gras mere pere');
const ARTICLES = wordSet('le la au du l');
const MIN_LENGTH = 3;
const UNKNOWN_MIN_LENGTH = 4;

/** First names that are also words, and names no list knows, told by the sentence around them: « olive refuse », « chez rose ». */
export const sentenceNameDetector: Detector = {
  name: 'sentence-name',
  detect: (reading) =>
    reading.words.flatMap((word, index) => [
      ...(hasTellingCapital(word) ? nickname(reading, word, index) : inSmallLetters(reading, word, index)),
      ...sized(reading, word, index),
      ...(word.isShouted ? inCapitalLine(reading, word, index) : []),
    ]),
};

function inSmallLetters(reading: Reading, word: Word, index: number): Candidate[] {
  if (word.plain.length < MIN_LENGTH || word.isShouted) return [];
  if (hasTellingAccent(reading, word)) return [person(reading, index, index, 0.68)];
  if (isGivenTo(reading, word)) return [person(reading, index, index, 0.62)];
  if (isPetName(reading, word, index)) return [person(reading, index, index, 0.64)];
  if (isSurnameAtWork(reading, word, index)) return [person(reading, index, index, 0.6)];
  if (!mayBeFirstName(reading, word)) return [];
  const isTold =
    isSubjectOfClause(reading, word, index) ||
    isInRow(reading, index) ||
    ((isToldByBracket(reading, word) || TRADES.has(next(reading, index))) && !isDetermined(reading, index)) ||
    (!THINGS.has(word.folded) &&
      (BEFORE_PERSONS.has(previous(reading, index)) ||
        isCompanion(reading, index) ||
        OF_SOMEBODY.test(textBefore(reading, word.start, 30))));
  return isTold ? [person(reading, index, index, 0.64)] : [];
}

function mayBeFirstName(reading: Reading, { folded, ...word }: Word): boolean {
  const nameClass = firstNameClass(folded);
  if (nameClass === undefined || nameClass === 'plain' || !isSpeltAsName(reading, { folded, ...word })) return false;
  const isWeighed = CAPITAL_FIRST_NAMES.has(folded) || CONTEXT_FIRST_NAMES.has(folded);
  return isWeighed || (!COMMON_WORDS.has(folded) && !isAllowedWord(folded));
}

function next(reading: Reading, index: number): string {
  return gapAfter(reading, index) === ' ' ? (reading.words[index + 1]?.folded ?? '') : '';
}

function previous(reading: Reading, index: number): string {
  return gapAfter(reading, index - 1) === ' ' ? (reading.words[index - 1]?.folded ?? '') : '';
}

function isDetermined(reading: Reading, index: number): boolean {
  return DETERMINERS.has(previous(reading, index));
}

// « jean-mi », « marie-jo » : half a first name is enough behind the other half.
const SHORTENED = /^(?:jean|marie|pierre|anne|paul|louis|charles)-[a-z]{1,4}$/;
// « jojo », « lulu » : a syllable said twice.
const DOUBLED = /^([a-z]{1,2}[aeiouy])\1$/;
const DOUBLED_THINGS = wordSet(
  'papa mama dada tata toto bobo dodo coco caca pipi nana kaki bebe meme pepe tutu joujou loulou gaga baba lolo froufrou dodo zozo bibi bubu yoyo popo cocot tonton chichi toutou nounou doudou foufou cucu zizi kiki gogo jaja tsetse',
);

function isPetName(reading: Reading, { folded }: Word, index: number): boolean {
  if (SHORTENED.test(folded) && !isKnownWord(folded)) return true;
  if (!DOUBLED.test(folded) || DOUBLED_THINGS.has(folded) || isDetermined(reading, index)) return false;
  return BEFORE_PERSONS.has(previous(reading, index)) || isSubject(reading, index);
}

// « a volé », « a encore crié » ; « bravo à lui » goes on otherwise.
const HAS_DONE =
  /^ a (?:encore |pas |bien |deja |mal |tout |rien |toujours )?(?!lui|elle|eux|moi|toi|une?|la|le|les)[a-z]{1,12}(?:[eiu]|is|it|ert)(?![a-z])/;

// « caron a volé le vélo » : no determiner, a person's verb, and a frequent family name.
function isSurnameAtWork(reading: Reading, word: Word, index: number): boolean {
  if (COMMON_WORDS.has(word.folded) || isAllowedWord(word.folded) || surnameClass(word.folded) === undefined) return false;
  const opensClause = word.startsSentence || /[,;\n]/.test(gapAfter(reading, index - 1)) || OPENERS.has(previous(reading, index));
  return (
    opensClause &&
    word.plain.length > UNKNOWN_MIN_LENGTH &&
    (isActor(reading, index) || HAS_DONE.test(reading.folded.slice(word.end, word.end + 24)))
  );
}

// « olive refuse de signer », « …, pascal a crié » : no determiner stands before, and a person's verb follows.
function isSubjectOfClause(reading: Reading, word: Word, index: number): boolean {
  const opensClause = word.startsSentence || /[,;\n]/.test(gapAfter(reading, index - 1)) || OPENERS.has(previous(reading, index));
  if (!opensClause) return false;
  return isActor(reading, index) || (CAPITAL_FIRST_NAMES.has(word.folded) && word.folded !== 'noel' && isSubject(reading, index));
}

// « rose et karim », « karim et rose » : one name beside another.
function isCompanion(reading: Reading, index: number): boolean {
  return [
    { link: index + 1, other: index + 2, gap: index },
    { link: index - 1, other: index - 2, gap: index - 2 },
  ].some(
    ({ link, other, gap }) =>
      reading.words[link]?.folded === 'et' &&
      gapAfter(reading, gap) === ' ' &&
      gapAfter(reading, gap + 1) === ' ' &&
      firstNameClass(reading.words[other]?.folded ?? '') === 'plain',
  );
}

// « rendre la clé à nouno » : to whom, and no word of the language.
function isGivenTo(reading: Reading, word: Word): boolean {
  return word.plain.length >= UNKNOWN_MIN_LENGTH && !isWordAsTyped(word.folded) && GIVEN_TO.test(textBefore(reading, word.start, 60));
}

// « le gros serge », « Vieux Sarr » : what a person is called by everybody.
function sized(reading: Reading, word: Word, index: number): Candidate[] {
  const name = reading.words[index + 1];
  if (name === undefined || !SIZES.has(word.folded) || gapAfter(reading, index) !== ' ' || name.plain.length < MIN_LENGTH) return [];
  if (hasTellingCapital(word) && !word.startsSentence && !word.isAllCaps)
    return hasTellingCapital(name) && isNameOfPerson(name) ? [person(reading, index, index + 1, 0.7)] : [];
  const nameClass = firstNameClass(name.folded);
  const isFirstName = (nameClass === 'plain' || nameClass === 'capital') && !THINGS.has(name.folded) && isSpeltAsName(reading, name);
  return isFirstName && ARTICLES.has(previous(reading, index)) ? [person(reading, index, index + 1, 0.66)] : [];
}

function isNameOfPerson({ folded }: Word): boolean {
  return !isKnownWord(folded) || (!isAllowedWord(folded) && firstNameClass(folded) !== undefined);
}

const DOES = /^(?!souhait|fait|trait|attrait|portrait|retrait|extrait|parfait)[a-z]{2,}ait$/;

// « y compris Gaby, la Fouine et Tonio », « la Fouine a dormi là » : an ordinary word takes a capital only as a nickname.
function nickname(reading: Reading, word: Word, index: number): Candidate[] {
  if (isBesideName(reading, word, index)) return [person(reading, index, index, 0.62)];
  const article = reading.words[index - 1];
  if (article === undefined || !/^(?:le|la|les|l)$/.test(article.plain) || !/^[ ']$/.test(gapAfter(reading, index - 1))) return [];
  if (word.isAllCaps || word.plain.length < UNKNOWN_MIN_LENGTH || isAllowedWord(word.folded) || OFFICE_WORDS.has(word.folded)) return [];
  const isNamed = isActor(reading, index) || DOES.test(next(reading, index)) || isInListOfNames(reading, index);
  return isNamed && !hasTellingCapital(reading.words[index + 1] ?? article) ? [person(reading, index - 1, index, 0.64)] : [];
}

// « Milan et Capucine se marient » : beside a first name, an ordinary word with a capital is one too.
function isBesideName(reading: Reading, word: Word, index: number): boolean {
  const other = reading.words[index - 2];
  return (
    previous(reading, index) === 'et' &&
    gapAfter(reading, index - 2) === ' ' &&
    other !== undefined &&
    hasTellingCapital(other) &&
    firstNameClass(other.folded) !== undefined &&
    !word.isAllCaps &&
    word.plain.length >= UNKNOWN_MIN_LENGTH &&
    !isAllowedWord(word.folded) &&
    !OFFICE_WORDS.has(word.folded)
  );
}

// « lise, tom et théo » : names in a row.
function isInRow(reading: Reading, index: number): boolean {
  const [first, second] = [reading.words[index], reading.words[index + 1]];
  const behind = second?.folded === 'et' ? reading.words[index + 2] : second;
  return (
    CAPITAL_FIRST_NAMES.has(first?.folded ?? '') &&
    /^(?:, | )$/.test(gapAfter(reading, index)) &&
    (second?.folded === 'et' || gapAfter(reading, index) === ', ') &&
    (index === 0 || /[:,(\n]/.test(gapAfter(reading, index - 1)) || OPENERS.has(previous(reading, index))) &&
    /^(?:plain|capital)$/.test(firstNameClass(behind?.folded ?? '') ?? '')
  );
}

function isInListOfNames(reading: Reading, index: number): boolean {
  const before = reading.words[index - 2];
  const isBehind = before !== undefined && /^(?:, ?)$/.test(gapAfter(reading, index - 2)) && isFirstName(before);
  const behind = reading.words[index + 2];
  const isBefore =
    behind !== undefined && reading.words[index + 1]?.folded === 'et' && gapAfter(reading, index) === ' ' && isFirstName(behind);
  return isBehind || isBefore;
}

function isFirstName(word: Word): boolean {
  return hasTellingCapital(word) && (firstNameClass(word.folded) !== undefined || !isKnownWord(word.folded));
}

// « MON FILS ROSSIGNOL KEVIN », « KEVIN ROSSIGNOL » : beside a first name, a word that is also a family name.
function inCapitalLine(reading: Reading, word: Word, index: number): Candidate[] {
  if (isLawyer(reading, word, index)) return [person(reading, index, index, 0.7)];
  const next = reading.words[index + 1];
  if (next === undefined || gapAfter(reading, index) !== ' ') return [];
  const isPair = (first: Word, surname: Word) =>
    firstNameClass(first.folded) === 'plain' && !isKnownWord(first.folded) && isSurname(surname);
  return isPair(word, next) || isPair(next, word) ? [person(reading, index, index + 1, 0.7)] : [];
}

function isSurname({ folded }: Word): boolean {
  return folded.length > 2 && surnameClass(folded) !== undefined && !COMMON_WORDS.has(folded) && !isAllowedWord(folded);
}

// « SIGNIFIÉ PAR ME BOULANGER » : the pronoun stands elsewhere.
function isLawyer(reading: Reading, word: Word, index: number): boolean {
  return (
    previous(reading, index) === 'me' &&
    /^(?:par|chez|avec|de|etude|avocat|avocate|huissier|notaire)$/.test(previous(reading, index - 1)) &&
    (isSurname(word) || !isKnownWord(word.folded))
  );
}

function person(reading: Reading, first: number, last: number, confidence: number): Candidate {
  return { ...spanOf(reading, first, last), kind: 'person', confidence };
}
