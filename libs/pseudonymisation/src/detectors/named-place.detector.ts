import type { FindingKind } from '@croisee/domain/pseudonymisation/finding-kinds';
import type { Detector } from '../detector';
import { TOWN_LABEL } from '../alias';
import type { Candidate } from '../finding';
import { isAllowedWord } from '../gazetteers/allow-list';
import { firstNameClass } from '../gazetteers/first-names';
import { surnameClass } from '../gazetteers/surnames';
import { wordSet } from '../gazetteers/word-set';
import { hasTellingCapital, isKnownWord, isWordAsTyped } from '../known-words';
import { gapAfter, textBefore, type Reading, type Word } from '../reading';

const ESTABLISHMENTS = wordSet(`
  hopital clinique polyclinique chu chr chs ch epsm ehpad foyer college lycee ecole maternelle creche universite ime itep esat mas fam impro pharmacie boulangerie boucherie restaurant cafe bar brasserie garage supermarche
  eglise paroisse mosquee synagogue temple camping stade gymnase internat institut chrs csapa cada cmp cattp hdj entreprise societe cabinet usine hotel auberge pension magasin epicerie tabac ferme creperie pizzeria coiffeur salon mjc mecs itep sessad centre-social gite refuge chateau manoir couvent monastere cimetiere piscine mediatheque bibliotheque theatre cinema gymnase imprimerie laiterie scierie menuiserie sarl sas eurl ets etablissements transports
  laboratoire crous halte-garderie ludotheque accueil-de-jour residence-services residence-autonomie maison-relais pension-de-famille maternite cabaret discotheque boite kebab snack primeur fleuriste quincaillerie pressing gem samsah savs ssiad cada cph huda lhss usld ehpa auto-ecole copropriete ecurie haras cirque
`);
const PLACES = wordSet(
  'rue avenue boulevard impasse allee chemin place residence quartier cite lotissement hameau lieu-dit village square quai immeuble tour parc hlm zac zone zup barre pont marche lac etang foret bois colline vallee plage port canal',
);
const TOWNS = wordSet('commune ville bourg bourgade');
const WEAK = wordSet(
  'gare service association unite pavillon maison club agence centre communaute antenne secteur canton cms ccas cias mairie commissariat gendarmerie tribunal msap',
);
// These bear a name of their own more often than not, made of ordinary words.
const CALLED = wordSet('association club');
const LINKS = wordSet(
  'de du des d la le les l a au aux en sur prive privee public publique primaire elementaire maternelle superieur general psychiatrique hospitalier hospitaliere professionnel municipal',
);
const NAME_MAX_WORDS = 6;

/** Establishments, streets, quarters and towns that carry a name of their own behind their sort (« collège … », « résidence … »). */
export const namedPlaceDetector: Detector = {
  name: 'named-place',
  detect: (reading) => [...behindSort(reading), ...employers(reading), ...smallNames(reading)],
};

function behindSort(reading: Reading): Candidate[] {
  return reading.words.flatMap((word, index) => {
    const sort = isVerb(reading, word) ? undefined : sortOf(word.folded);
    const found = sort === undefined ? undefined : properName(reading, index, WEAK.has(word.folded) && !CALLED.has(word.folded));
    if (sort === undefined || found === undefined) return [];
    return [
      {
        start: sort.isTown ? found.nameStart : word.start,
        end: found.end,
        kind: sort.kind,
        confidence: sort.confidence,
        ...labelOf(sort),
      },
    ];
  });
}

// « employé chez Carrelages Dumas » : whoever employs is a firm, whatever the words of its name.
const EMPLOYED =
  /(?:employee?|salariee?|embauchee?|ouvriere?|apprentie?|interimaire|stagiaire|caissiere?|vendeu(?:r|se)|cariste|serveu(?:r|se)|agent|travail\w{0,5}|bosse|licenciee?|stage|cd[id]|contrat|mission|entreprise|patron|usine|societe|magasin|boite)(?: (?:de nuit|le matin|depuis \w{2,12}|a mi-temps|comme \w{3,14}))? (?:chez|par|pour) (?:les |la |le |l')?$/;

function employers(reading: Reading): Candidate[] {
  return reading.words.flatMap((word, index) => {
    if (!hasTellingCapital(word) || isAllowedWord(word.folded) || !EMPLOYED.test(textBefore(reading, word.start, 60))) return [];
    let last = index;
    while (last - index < NAME_MAX_WORDS && /^(?: | ?& ?|-)$/.test(gapAfter(reading, last))) {
      const next = reading.words[last + 1];
      if (next === undefined || !hasTellingCapital(next)) break;
      last += 1;
    }
    const kind = firstNameClass(word.folded) === 'plain' ? ('person' as const) : ('organisation' as const);
    return [{ start: word.start, end: reading.words[last]?.end ?? word.end, kind, confidence: 0.87 }];
  });
}

const HOMES = wordSet('residence ehpad itep ime esat mas fam mecs creche lotissement camping foyer');
const QUARTERS =
  /(?<![a-z'-])(?:residence|cite|quartier|hameau|lotissement|lieu-dit|faubourg|square) (?:des|du|de la|de l') ?[a-z]{4,20}(?![a-z-])|(?<![a-z'-])place (?:du marche|de l'eglise|de la gare|de la mairie|de la republique|de la liberte)(?![a-z-])/g;

// In small letters: what no dictionary knows behind « usine », an article behind « résidence », a first name behind « collège ».
function smallNames(reading: Reading): Candidate[] {
  const homes = reading.words.flatMap((word, index) => {
    const end = ESTABLISHMENTS.has(word.folded) ? smallNameEnd(reading, index) : undefined;
    return end === undefined ? [] : [{ start: word.start, end, kind: 'organisation' as const, confidence: 0.64 }];
  });
  const quarters = [...reading.folded.matchAll(QUARTERS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'place' as const,
    confidence: 0.6,
  }));
  return [...homes, ...quarters];
}

function smallNameEnd(reading: Reading, sort: number): number | undefined {
  const next = reading.words[sort + 1];
  if (next === undefined || gapAfter(reading, sort) !== ' ' || hasTellingCapital(next)) return undefined;
  if (/^(?:le|la|les|l)$/.test(next.folded))
    return HOMES.has(reading.words[sort]?.folded ?? '') ? articleNameEnd(reading, sort + 1) : undefined;
  if (next.folded.length > 4 && !isWordAsTyped(next.folded)) return next.end;
  const [first, ...others] = next.folded.split('-');
  return others.length > 0 && first !== undefined && ['plain', 'capital'].includes(firstNameClass(first) ?? '') ? next.end : undefined;
}

// « la résidence le clos fleuri », never « le foyer les accueille » nor « la crèche le lundi ».
function articleNameEnd(reading: Reading, article: number): number | undefined {
  const name = reading.words[article + 1];
  if (name === undefined || !/^[ ']$/.test(gapAfter(reading, article)) || name.folded.length < 4 || isAllowedWord(name.folded))
    return undefined;
  const isPlural = reading.words[article]?.folded === 'les';
  if (isPlural !== /[sx]$/.test(name.folded) || VERB_ENDING.test(name.folded)) return undefined;
  return name.end;
}

// A verb behind « le », « la » or « l' » is what somebody does to somebody.
const VERB_ENDING = /(?:ent|ait|aient|ille|oit|rend|met|era|ont|ige|oue|ose|ise|upe|ite|epte|use|uit)$/;

// « il cite Karine » : the verb, unless the accent of « cité » is typed.
function isVerb(reading: Reading, { folded, start, end }: Word): boolean {
  if (folded !== 'cite' && folded !== 'marche') return false;
  const typed = reading.originalSpan(start, end);
  return (
    !reading.source.slice(typed.start, typed.end).normalize('NFC').toLowerCase().endsWith('é') &&
    !textBefore(reading, start, 4).endsWith('la ')
  );
}

interface Sort {
  readonly kind: FindingKind;
  readonly confidence: number;
  readonly isTown?: boolean;
}

function sortOf(folded: string): Sort | undefined {
  if (ESTABLISHMENTS.has(folded)) return { kind: 'organisation', confidence: 0.88 };
  if (PLACES.has(folded)) return { kind: 'place', confidence: 0.86 };
  if (TOWNS.has(folded)) return { kind: 'place', confidence: 0.86, isTown: true };
  return WEAK.has(folded) ? { kind: 'organisation', confidence: 0.62 } : undefined;
}

function labelOf(sort: Sort): Pick<Candidate, 'label'> {
  return sort.isTown === true ? { label: TOWN_LABEL } : {};
}

function properName(reading: Reading, sortIndex: number, isWeak: boolean): { nameStart: number; end: number } | undefined {
  let nameStart: number | undefined;
  let end = 0;
  let isTitle = false;
  for (let index = sortIndex + 1; index <= sortIndex + NAME_MAX_WORDS; index += 1) {
    const word = reading.words[index];
    if (word === undefined || !/^(?: |'| & | ["«] ?| ?["«]|-)$/.test(gapAfter(reading, index - 1))) break;
    const isLink = LINKS.has(word.folded);
    // « Au Bon Levain », « Le Relais » : between quotes or behind a capital article, ordinary words are a name too.
    isTitle ||= /["«]/.test(gapAfter(reading, index - 1)) || (isLink && hasTellingCapital(word) && !word.isAllCaps);
    // « TOUR DE TABLE » : words in capitals are a name only when they are no words.
    const isName =
      isWeak || (word.isAllCaps && surnameClass(word.folded) === undefined) ? !isKnownWord(word.folded) : !isAllowedWord(word.folded);
    if (hasTellingCapital(word) && !isLink && (isTitle || isName || (nameStart !== undefined && !isAllowedWord(word.folded)))) {
      nameStart ??= word.start;
      end = word.end;
    } else if (!isLink) {
      break;
    }
  }
  return nameStart === undefined ? undefined : { nameStart, end };
}
