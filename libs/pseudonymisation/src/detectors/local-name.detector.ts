import type { Detector } from '../detector';
import type { Candidate } from '../finding';
import { isAllowedWord } from '../gazetteers/allow-list';
import { firstNameClass } from '../gazetteers/first-names';
import { FUNCTION_WORDS, OFFICE_WORDS } from '../gazetteers/function-words';
import { NAME_ENDINGS, NAME_NOUNS, NAME_OPENERS, OPENED_NOUNS } from '../gazetteers/name-nouns';
import { isOrdinaryNoun } from '../gazetteers/ordinary-places';
import { wordSet } from '../gazetteers/word-set';
import { hasTellingCapital, isKnownWord } from '../known-words';
import { isAccented } from '../names';
import { gapAfter, spanOf, textBefore, type Reading, type Word } from '../reading';

// Behind these, whatever is no usual place of a sentence is the name of a house: « placée aux iris », « bosse à la lainière ».
const HOUSED =
  /\b(?:heberge\w{0,2}|accueillie?s?|placee?s?|hospitalise\w{0,2}|hospit?|admise?s?|scolarise\w{0,2}|domicilie\w{0,2}|loge|loges|logent|logeait|relogee?s?|vit|vivent|vivait|dort|dorment|dormait|dormi|habit\w{1,5}|grandi|boss\w{1,5}|travaill\w{1,4}|benevole\w?|benevolat|licenciee?|embauchee?|ramenee?s?|transferee?s?|emmenee?s?|suivie?s?|exclue?|incarceree?s?|vire\w{0,2}|stage|sejour|interne|gardien\w{0,3}|menages|concierge|educ|educatrice|educateur|veilleu(?:r|se)|animat(?:eur|rice)|cuisini(?:er|ere)|infirmiere?|entraine\w{0,3}|apprentie?)(?:,? (?:plus|encore|hier|lundi|mardi|jeudi|ce soir|cette nuit|depuis (?:\w{2,10} ){1,2}|a \d{1,2} ans|\d{1,2} (?:ans|mois|jours)|une (?:nuit|semaine)|en \d{4}|toujours|tjs|jamais|le \w{3,9}|la semaine|l'apres-midi|dehors|bien|parfois|souvent))? (?:a la |a l'|au |aux |a )$/;
// Behind these only what houses are called after: « vu au trinquet », « rentre des jonquilles ».
const GOING =
  /\b(?:vue?s?|croisee?s?|est|etait|etai|venue?s?|reste\w?|va|vas|vont|allait|allee?s?|aller|ira|irait|rentre\w{0,2}|rentrait|revient|revenue?s?|revenait|repart\w{0,3}|retourn\w{1,4}|passe\w{0,2}|passait|repass\w{1,3}|sort|sorti\w{0,2}|sortait|sortie|quitte\w{0,2}|descend\w{0,2}|monte\w{0,2}|arrive\w{0,2}|amenee?s?|conduite?s?|orientee?s?|adressee?s?|deposee?s?|retrouvee?s?|trouvee?s?|entree?s?|integre|rejoint|rdv|place|lit|chambre|visite|vad|reunion|repas|atelier|ateliers|sejour|admission|entree|appel|appelle|appelait|mail|courrier|bilan|activites?|collegues?|equipe|directrice|directeur|cadre|resident|residente|residents|ancien|ancienne|parking|devant|derriere|gardien|gardienne|cote|pres|arret|squat|cave|hall|bas|jardin|jardine|fete|loto|marche|bande|gars|jeunes|gens|quartier|cite|ferme|maison|apres|vers|veut|voulait|demande|tient|tenait|reprend|foyer|asso|association|collectif|club|bar|sci|residence|parle|parler)(?: (?:hier|tous les jours|encore|ce (?:matin|soir)|plus|seule?|jamais|toujours|bientot|la nuit|le soir|a pied))? (?:a la |a l'|au |aux |de la |de l'|du |des |la |l'|les |le )$/;
// Who works or lives somewhere: « kevin du sapin vert ».
const OF_HOUSE = /^(?:du|des|la|l|au|aux)$/;
// Nobody lives among these: what grows, flies or hurts.
const NATURE =
  /(?:allerg\w{2,5}|peur|phobie|odeur|arros\w{1,3}|taill\w{1,3}|nourri\w{0,4}|cueill\w{2,4}|plant\w{1,4}|ramass\w{1,4}|bouquet|fleurs?|feuilles?|branche|tisane|huile|miel|chant|cri|bruit|ronces|coup\w{1,3}|dessin\w{0,4}|photos?|morsure|piqure|elevage|soigne|chasse\w{0,2}|graines|vol|sous|sur|dans) (?:a la |a l'|au |aux |de la |de l'|du |des |les |la |l'|le )$/;
const RESPECT =
  /(?:^|[\s,(])(?:a l'|(?:aux|a la|au) |(?:vers|apres|derriere|avant|depuis|jusqu'a|direction|quartier|cite|secteur|hameau|famille) (?:la |le |les |l'|de la |de l'|du |des ))$/;
const BEFORE_RESPECT = wordSet('grace quant suite face rapport relatif relative conforme conformement egard');
const QUALITIES = wordSet('bon bonne bel beau belle beaux belles');
const PAIRED = wordSet(
  'air repos secours accueil rivage sejour site vent soleil espoir abri pasteur sauveur vue etoile rive fontaine roche rochers arbre colline plaine eau source ile monts',
);
const BEFORE_PAIR =
  /(?:^|[\s,(])(?:a|de|cite|quartier|residence|clinique|foyer|ehpad|hameau|lotissement|square|place|ferme|vers|sur|rue|mas|camping|maison|squat) $/;
// « dort à la belle étoile », « accueilli à la bonne heure ».
const WAYS_OF_SPEAKING = /^(?:belle etoile|bonne franquette|bonne heure|bonne adresse|bonne porte|grande ecole|petite semaine)/;
const HOSTS = wordSet('maman papa mamie mamy papi papy tata tonton nounou pepe meme beaux-parents personne autrui');
const MIN_LENGTH = 4;

/** Houses, estates, shops and groups said by their name alone, made of ordinary words: « suivie aux iris », « rentre de la halte ». */
export const localNameDetector: Detector = {
  name: 'local-name',
  detect: (reading) => reading.words.flatMap((word, index) => candidateAt(reading, word, index)),
};

function candidateAt(reading: Reading, word: Word, index: number): Candidate[] {
  if (isHost(reading, word, index)) return [organisation(reading, index, index)];
  if (isPairOfName(reading, word, index)) return [organisation(reading, index, index + 1)];
  if (FUNCTION_WORDS.has(word.folded) && !NAME_OPENERS.has(word.folded)) return [];
  if (!/[ ']$/.test(gapAfter(reading, index - 1)) || isEndOfContraction(reading, index)) return [];
  const before = textBefore(reading, word.start, 60);
  if (!/(?:\ba |\bau |\baux |\bdes |\bdu |l'|la |les |le )$/.test(before) || NATURE.test(before)) return [];
  const head = headOf(reading, index);
  if (head === undefined) return [];
  const noun = reading.words[head];
  if (noun === undefined || noun.plain.length < MIN_LENGTH || firstNameClass(noun.folded) === 'plain') return [];
  const isName = isHouseName(reading, index, head);
  const isTold =
    (isName && (GOING.test(before) || HOUSED.test(before) || isOfSomebody(reading, index))) ||
    (!/ a $/.test(before) && HOUSED.test(before) && !isOrdinaryNoun(noun.folded) && !isVerbal(reading, noun, before)) ||
    (head === index && isCapitalOfName(word, before));
  return isTold ? [organisation(reading, index, nameEnd(reading, head))] : [];
}

// « elle est à bon repos », « cité bel air » : without an article, a quality and a thing make a name.
function isPairOfName(reading: Reading, { folded, start }: Word, index: number): boolean {
  if (!QUALITIES.has(folded) || gapAfter(reading, index) !== ' ' || !PAIRED.has(reading.words[index + 1]?.folded ?? '')) return false;
  return BEFORE_PAIR.test(textBefore(reading, start, 20));
}

// « apprenti chez royal » : without an article nobody's trade and nobody's quality stands there.
function isHost(reading: Reading, word: Word, index: number): boolean {
  return (
    reading.words[index - 1]?.folded === 'chez' &&
    gapAfter(reading, index - 1) === ' ' &&
    word.plain.length >= MIN_LENGTH &&
    isKnownWord(word.folded) &&
    !HOSTS.has(word.folded) &&
    !isOrdinaryNoun(word.folded) &&
    !/(?:s|x)$/.test(word.folded)
  );
}

// « aux deux rives », « du sapin vert » : where the noun of the name stands.
function headOf(reading: Reading, index: number): number | undefined {
  const word = reading.words[index];
  if (word === undefined || !NAME_OPENERS.has(word.folded)) return index;
  if (WAYS_OF_SPEAKING.test(reading.folded.slice(word.start, word.start + 20))) return undefined;
  return reading.words[index + 1] !== undefined && gapAfter(reading, index) === ' ' ? index + 1 : undefined;
}

function isHouseName(reading: Reading, index: number, head: number): boolean {
  const folded = reading.words[head]?.folded ?? '';
  if (head > index) return OPENED_NOUNS.has(folded) || NAME_NOUNS.has(folded);
  return NAME_NOUNS.has(folded);
}

// « nadia de l'éclaircie » : a first name and the house somebody is from.
function isOfSomebody(reading: Reading, index: number): boolean {
  let at = index - 1;
  while (at > index - 3 && OF_HOUSE.test(reading.words[at]?.folded ?? '')) at -= 1;
  if (reading.words[at]?.folded === 'de') at -= 1;
  const who = reading.words[at];
  return who !== undefined && at < index - 1 && firstNameClass(who.folded) === 'plain' && gapAfter(reading, at) === ' ';
}

// « vit à la dure », « dort au plus mal » say how, « suivi au long cours » says how long.
function isVerbal(reading: Reading, word: Word, before: string): boolean {
  return isAccented(reading, word) && /[ei]$/.test(word.folded) && !/\ba la $|\baux $/.test(before);
}

// « repasser aux Carreaux », « à l'Oasis » : inside a sentence only a name gives an ordinary word its capital.
function isCapitalOfName(word: Word, before: string): boolean {
  if (!hasTellingCapital(word) || word.isAllCaps || word.startsSentence || !RESPECT.test(before) || isAllowedWord(word.folded))
    return false;
  if (OFFICE_WORDS.has(word.folded) || isOrdinaryNoun(word.folded) || !isKnownWord(word.folded)) return false;
  return !BEFORE_RESPECT.has(/(\w+) (?:a l'|(?:aux|a la|au) )$/.exec(before)?.[1] ?? '');
}

// « au jour le jour » : the word belongs to what follows.
function isEndOfContraction(reading: Reading, index: number): boolean {
  return gapAfter(reading, index - 1).endsWith("'") && !/^(?:l|d)$/.test(reading.words[index - 1]?.folded ?? '');
}

function nameEnd(reading: Reading, head: number): number {
  const next = reading.words[head + 1];
  return next !== undefined && gapAfter(reading, head) === ' ' && NAME_ENDINGS.has(next.folded) ? head + 1 : head;
}

function organisation(reading: Reading, first: number, last: number): Candidate {
  return { ...spanOf(reading, first, last), kind: 'organisation', confidence: 0.6 };
}
