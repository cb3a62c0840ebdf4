import type { Detector } from '../detector';
import type { Candidate } from '../finding';
import { isAllowedWord } from '../gazetteers/allow-list';
import { BRANDS, LANDLORDS, brandLength, isCharity, isShop, speaksForItself } from '../gazetteers/brands';
import { isCommune } from '../gazetteers/communes';
import { firstNameClass } from '../gazetteers/first-names';
import { FUNCTION_WORDS, OFFICE_WORDS } from '../gazetteers/function-words';
import { wordSet } from '../gazetteers/word-set';
import { hasTellingCapital, isKnownWord, isWordAsTyped } from '../known-words';
import { isNamedCompound } from '../names';
import { gapAfter, spanOf, textBefore, type Reading, type Word } from '../reading';

const NAME_MAX_WORDS = 6;
const ARTICLES = wordSet('le la les l au aux');
const LINKS = wordSet('de du des d la le les l a au aux en et');

/** Firms, landlords, shops and groups told by who works there, by their shape, or by their title (« Les Trois Fontaines »). */
export const firmDetector: Detector = {
  name: 'firm',
  detect: (reading) => [
    ...reading.words.flatMap((word, index) => [
      ...employer(reading, word, index),
      ...labelled(reading, word, index),
      ...landlord(reading, word, index),
      ...title(reading, word, index),
      ...compound(reading, word, index),
    ]),
    ...shaped(reading),
  ],
};

const WORKER =
  '(?:[a-z]{3,}(?:eur|euse|ier|iere|iste|icien|icienne|ateur|trice|ant|ante)|employee?|salariee?|embauchee?|apprentie?|interimaire|stagiaire|agent|macon|cadre|secretaire|comptable|gardien|vigile|chauffeur|femme de menage|aide-soignante?|travail\\w{0,5}|bosse|bossait|licenciee?|viree?|stage|cd[id]|contrat|mission|entreprise|patron|patronne|usine|societe|magasin|boite|retraitee?|poste|emploi|boulot)';
// « employé chez Carrelages Dumas » : whoever employs is a firm, whatever the words of its name.
const EMPLOYED = new RegExp(
  `\\b${WORKER}(?: (?:de nuit|le matin|depuis \\w{2,12}|a mi-temps|comme \\w{3,14}))? (?:chez|par|pour) (?:les |la |le |l')?$`,
);
const EMPLOYED_BY = new RegExp(
  `\\b${WORKER}(?: (?:de nuit|le matin|depuis \\w{2,12}|a mi-temps|comme \\w{3,14}))? (?:chez|de chez|pour|a|au|a la|aux|dans un|dans le) $`,
);
const WORKS_AT = new RegExp(
  `\\b(?:travail\\w{0,5}|bosse|bossait|embauchee?|interimaire|interim|cd[id]|stage|apprentie?|ouvrier|ouvriere|mission)(?: (?:de nuit|depuis \\w{2,12}|comme \\w{3,14}))? (?:chez|pr|pour|a) $`,
);
// « caissier intermarché », « employée colas » : notes leave the link out.
const TRADE_DIRECT =
  /\b(?:caissi(?:er|ere)|vendeu(?:r|se)|employee?|salariee?|agent|chauffeur|livreur|magasini(?:er|ere)|interimaire|vigile|equipi(?:er|ere)|ouvri(?:er|ere)|apprentie?|retraitee?|manutentionnaire|preparat(?:eur|rice)|conduct(?:eur|rice)|technicien|bailleur|employeur|parking|magasin|hotel) $/;
const SERVES_AT =
  /\b(?:cuisini(?:er|ere)|serveu(?:r|se)|plongeu(?:r|se)|commis|chef de rang|second|barman|barmaid|extra|pizzaiolo|patron|patronne|receptionniste|femme de chambre|veilleur|caissi(?:er|ere)|vendeu(?:r|se)|equipi(?:er|ere)|videur|dj) (?:au|a la|a l'|aux|du|de la|de l'|chez) ?$/;
const SITE_OF =
  /\b(?:chantiers?|site|entrepot|depot|siege|cantine|atelier|camion|plateforme|plate-forme|hangar|uniforme|collegues?|badge) (?:de |d'|du |des |de la )?(?:chez )?$/;
const HELPER =
  /\b(?:benevole|equipe|maraude|educ\w{0,8}|travailleu\w{1,3}|assistante?|referente?|infirmiere?|ide|animat\w{1,5}|responsable|conseill\w{1,4}|aide a domicile|auxiliaire|intervenante?|foyer|centre|local|antenne|vestiaire|permanence|boutique) (?:de |du |des |d'|au |aux |a |chez )?(?:la |le |l'|les )?$/;
const UNKNOWN_MIN_LENGTH = 5;
const AT_SHOP =
  /\b(?:parking|magasin|rayons?|galerie|caisses?|devant|derriere|face|parvis|entree|sortie|vigile|hall|a cote|pres|drive|abords) (?:de |du |d'|des |au |a |le |la |l')*$/;

function employer(reading: Reading, word: Word, index: number): Candidate[] {
  const before = textBefore(reading, word.start, 60);
  const length = brandLength(reading, index);
  if (length > 0) {
    const isWhere = isShop(reading, index, length) && (isOfTown(reading, index + length - 1) || AT_SHOP.test(before));
    const isWorkplace =
      isWhere || EMPLOYED_BY.test(before) || TRADE_DIRECT.test(before) || SITE_OF.test(before) || isMember(reading, word, index, length);
    const isTold = isWorkplace || speaksForItself(reading, index, length);
    return isTold ? [organisation(reading, index, index + length - 1, isWorkplace ? 0.66 : 0.6)] : [];
  }
  if (!hasTellingCapital(word)) return smallEmployer(reading, word, index, before);
  if (SERVES_AT.test(before) && lastCapital(reading, index) > index)
    return [organisation(reading, index, lastCapital(reading, index), 0.7)];
  if (isAllowedWord(word.folded) || !(EMPLOYED.test(before) || SERVES_AT.test(before))) return [];
  const candidate = organisation(reading, index, lastCapital(reading, index), 0.87);
  return [firstNameClass(word.folded) === 'plain' ? { ...candidate, kind: 'person' } : candidate];
}

// « il travaille pour sodaplast » : no word of the language.
function smallEmployer(reading: Reading, word: Word, index: number, before: string): Candidate[] {
  const isUnknown = word.plain.length >= UNKNOWN_MIN_LENGTH && !isWordAsTyped(word.folded) && firstNameClass(word.folded) === undefined;
  return isUnknown && WORKS_AT.test(before) ? [organisation(reading, index, index, 0.62)] : [];
}

// « Ludivine de Médecins du Monde », « la bénévole du Secours populaire », « le Secours populaire de Tilleraye ».
function isMember(reading: Reading, word: Word, index: number, length: number): boolean {
  if (!isCharity(reading, index, length)) return false;
  if (isOfTown(reading, index + length - 1)) return true;
  const link = /^(?:la|le|l|les)$/.test(reading.words[index - 1]?.folded ?? '') ? index - 2 : index - 1;
  const who = reading.words[link - 1];
  if (
    who === undefined ||
    !/^(?:de|du|des|d|a|au|aux|chez)$/.test(reading.words[link]?.folded ?? '') ||
    !/^,? $/.test(gapAfter(reading, link - 1))
  )
    return false;
  return (
    (hasTellingCapital(who) && !isAllowedWord(who.folded)) ||
    firstNameClass(who.folded) === 'plain' ||
    HELPER.test(textBefore(reading, word.start, 60))
  );
}

// « le super u de loudéac » : there is one.
function isOfTown(reading: Reading, last: number): boolean {
  const [link, town] = [reading.words[last + 1], reading.words[last + 2]];
  if (link === undefined || town === undefined || !/^(?:de|d)$/.test(link.folded) || gapAfter(reading, last) !== ' ') return false;
  return !FUNCTION_WORDS.has(town.folded) && (hasTellingCapital(town) || (isCommune(town.folded) && !isKnownWord(town.folded)));
}

const LABEL =
  /(?:^|[\n.;,([-] ?)(?:employeur|bailleur|bailleur social|organisme|entreprise|etablissement|ecole|structure|agence|syndic|logeur|association|operateur|service|site|antenne|lieu de travail|gestionnaire) ?[:=] ?$/;

// « Bailleur : Oradin Foncier » : what a form asks for is a name, whatever its words.
function labelled(reading: Reading, word: Word, index: number): Candidate[] {
  if (!hasTellingCapital(word) || isAllowedWord(word.folded) || !LABEL.test(textBefore(reading, word.start, 30))) return [];
  return isKnownWord(word.folded) && lastCapital(reading, index) === index
    ? []
    : [organisation(reading, index, lastCapital(reading, index), 0.8)];
}

const HOUSING = wordSet('habitat logis logement');
const HOUSING_GENERIC = wordSet(
  'indigne inclusif intercalaire insalubre degrade digne social partage groupe participatif intergenerationnel adapte precaire indecent decent accompagne temporaire public prive collectif individuel office cite non-decent',
);

// « Oradin Habitat », « Logis Cévenol », « armor logis » : landlords are named so.
function landlord(reading: Reading, word: Word, index: number): Candidate[] {
  if (LANDLORDS.has(word.folded)) return [organisation(reading, index, index, 0.7)];
  if (!HOUSING.has(word.folded)) return [];
  const [previous, next] = [reading.words[index - 1], reading.words[index + 1]];
  const isCapital = hasTellingCapital(word) || word.isShouted;
  if (previous !== undefined && gapAfter(reading, index - 1) === ' ' && !FUNCTION_WORDS.has(previous.folded)) {
    const isName = hasTellingCapital(word) && hasTellingCapital(previous) && word.folded !== 'logement' && !previous.startsSentence;
    const isUnknown = previous.plain.length > 3 && !isWordAsTyped(previous.folded);
    const isDepartment =
      word.isShouted &&
      word.folded === 'habitat' &&
      previous.plain.length > 3 &&
      !OFFICE_WORDS.has(previous.folded) &&
      !isPlainWord(previous);
    if (isName || isUnknown || isDepartment)
      return [organisation(reading, index - 1, isCapital ? lastCapital(reading, index) : index, hasTellingCapital(word) ? 0.8 : 0.64)];
  }
  const isNamed =
    hasTellingCapital(word) &&
    next !== undefined &&
    gapAfter(reading, index) === ' ' &&
    (hasTellingCapital(next) || (/^(?:de|du|des)$/.test(next.folded) && lastCapital(reading, index) > index)) &&
    !HOUSING_GENERIC.has(next.folded);
  return isNamed && word.folded !== 'logement' ? [organisation(reading, index, lastCapital(reading, index), 0.8)] : [];
}

function isPlainWord(word: Word): boolean {
  return isKnownWord(word.folded) && !isAllowedWord(word.folded);
}

const HEADS_OF_OFFICES = wordSet(
  'fonds bureau comite dispositif protocole reglement guide livret projet rapport tiers syndicat parquet haute haut autorite',
);

// « la cadre de L'Odyssée », « cabinet Les Trois Fontaines » : an ordinary word takes its capital behind an article, or the article its own, only in a title.
function title(reading: Reading, word: Word, index: number): Candidate[] {
  if (!ARTICLES.has(word.folded) || !hasTellingCapital(word) || (word.isAllCaps && word.plain.length > 1)) return [];
  const name = reading.words[index + 1];
  if (name === undefined || !/^[ ']$/.test(gapAfter(reading, index)) || !hasTellingCapital(name) || name.isAllCaps) return [];
  if (isAllowedWord(name.folded) || OFFICE_WORDS.has(name.folded) || HEADS_OF_OFFICES.has(name.folded) || name.plain.length < 3) return [];
  return [organisation(reading, index, lastCapital(reading, index), 0.64)];
}

// « la Croix-Bonnet », « Notre-Dame » inside a sentence.
function compound(reading: Reading, word: Word, index: number): Candidate[] {
  if (!isNamedCompound(word) || word.startsSentence || !hasTellingCapital(word)) return [];
  const isOffice = word.folded.split('-').some((part) => OFFICE_WORDS.has(part));
  if (isOffice || isListedCompound(word.folded) || !isKnownWord(word.folded) || firstNameClass(word.folded) !== undefined) return [];
  return [{ ...organisation(reading, index, index, 0.62), kind: 'place' }];
}

function isListedCompound(folded: string): boolean {
  return (
    BRANDS.has(folded) ||
    folded.split('-').every((part) => isAllowedWord(part) && !/^(?:saint|sainte|notre|bon|bonne|croix)$/.test(part)) ||
    /^(?:croix-rouge|union-europeenne|pole-emploi)$/.test(folded)
  );
}

// « Kaz'Services » ; « N'Diaye » and « Qu'Alain » have another shape.
const APOSTROPHE =
  /(?<![A-Za-z'-])(?!(?:Lorsqu|Puisqu|Quoiqu|Jusqu|Presqu|Quelqu|Aujourd|Entr)')[A-Z][a-z]{2,14}'[A-Z][a-z]{1,20}(?: [A-Z][a-z]{2,20})?/g;
const REGIMENT =
  /(?<![A-Za-z0-9])\d{1,3} ?(?:er|re|e|eme|ieme) (?:REP|REI|REC|REG|RE|RI|RIMa|RIMA|RPIMa|RPIMA|RCP|RDP|RCC|RC|RH|RHC|RHP|RS|RD|RG|RA|RAMa|RAP|RT|RTP|RMT|RMAT|RCA|RTir|BCA|BCP|BIMa|DBLE|GC|GCM|BS|BM|Rima|Spahis|Zouaves|Dragons|Hussards|Cuirassiers|Chasseurs)(?![A-Za-z])/g;
const FIRM_END =
  /(?<![A-Za-z'-])(?:[A-Z][A-Za-z-]{2,20} (?:& |et )?){1,3}(?:SARL|SAS|SASU|EURL|SA|SCI|SCOP|GAEC|EARL|SCA|Fils|Frères|Freres|Associes|Immobilier|Immo|Gestion|Transports|Nettoyage|Interim|Securite|Services|Logistique|Ambulances|Taxis)(?![A-Za-z'-])/g;

// « Habitat 29 », « opac 38 » : landlords of a department.
const OF_DEPARTMENT =
  /(?<![a-z])(?:habitat|opac|oph|logis|pact|udaf|adapei|adsea|sauvegarde|croix marine|atmp) ?(?:\d{2}|2[ab]|97\d)(?![\da-z]| ?(?:ans|euros|%|logements|h\b))/g;

function shaped(reading: Reading): Candidate[] {
  return [
    ...[...reading.plain.matchAll(APOSTROPHE)].map((match) => ({ match, confidence: 0.72 })),
    ...[...reading.plain.matchAll(REGIMENT)].map((match) => ({ match, confidence: 0.72 })),
    ...[...reading.folded.matchAll(OF_DEPARTMENT)].map((match) => ({ match, confidence: 0.72 })),
    ...[...reading.plain.matchAll(FIRM_END)].filter((match) => !isInstitution(match[0])).map((match) => ({ match, confidence: 0.66 })),
  ].map(({ match, confidence }) => ({ start: match.index, end: match.index + match[0].length, kind: 'organisation', confidence }));
}

function isInstitution(passage: string): boolean {
  return passage
    .split(/[ &]+/)
    .slice(0, -1)
    .every((word) => isKnownWord(word.toLowerCase()));
}

function lastCapital(reading: Reading, first: number): number {
  let last = first;
  for (let index = first + 1; index - first < NAME_MAX_WORDS; index += 1) {
    const word = reading.words[index];
    if (word === undefined || !/^(?: | ?& ?|'|-)$/.test(gapAfter(reading, index - 1))) break;
    if (hasTellingCapital(word) || (reading.words[first]?.isShouted === true && !FUNCTION_WORDS.has(word.folded) && index - first < 2))
      last = index;
    else if (!LINKS.has(word.folded)) break;
  }
  return last;
}

function organisation(reading: Reading, first: number, last: number, confidence: number): Candidate {
  return { ...spanOf(reading, first, last), kind: 'organisation', confidence };
}
