import type { Detector } from '../detector';
import { TOWN_LABEL } from '../alias';
import { isCommune } from '../gazetteers/communes';
import { FUNCTION_WORDS } from '../gazetteers/function-words';
import { isKnownWord } from '../known-words';
import { DOOR_NOUN, withDwellingParts } from './dwelling-parts';
import { NUMBER_WORD, WRITTEN_NUMBER } from './number-words';

const POSTAL_TOWN =
  /(?<![\dA-Za-z.,-])(?:F-)?((?:0[1-9]|[1-8]\d|9[0-8])[ ]?\d{3}),? +(?!euros?\b)([A-Za-z]{3,30}(?:[ '-](?:[A-Z][A-Za-z]{1,30}|(?:sur|sous|les?|la|en|aux?|des?|du|d|l)(?=[ '-][A-Za-z]))){0,6})(?: [Cc]edex)?(?:(?<=CEDEX|[Cc]edex) \d{1,2})?/g;
const POSTAL_CODE = /\b(?:code postal|c\.?p\.?) ?:? ?(\d{5})(?!\d)/g;
// « Pirou (50770) », « 28 rue Foumbouni, 97650, sans titre » : nothing else stands alone so.
const LONE_CODE = /(?:\(|, )(?:0[1-9]|[1-8]\d|9[0-8])\d{3}(?= ?(?:[),;]|\.(?!\d)|$))/g;
const AMOUNT = /dette|doit|somme|montant|cout|budget|total|euros|depense|verse|numero|n ?°|code|ref|dossier|compteur|habitants|[=+]/;
const AMOUNT_WINDOW = 40;
const UNITS = new Set([
  'euros',
  'euro',
  'habitants',
  'personnes',
  'logements',
  'kilometres',
  'pas',
  'francs',
  'fois',
  'places',
  'heures',
  'mille',
  'signes',
  'kwh',
]);

/** A postal code followed by a town, or announced as a postal code. */
export const postalTownDetector: Detector = {
  name: 'postal-town',
  detect: ({ plain, folded }) => [
    ...[...folded.matchAll(LONE_CODE)].flatMap((match) => {
      const end = match.index + match[0].length;
      return AMOUNT.test(folded.slice(Math.max(0, match.index - AMOUNT_WINDOW), match.index))
        ? []
        : [{ start: end - 5, end, kind: 'postal-town' as const, confidence: 0.66, label: TOWN_LABEL }];
    }),
    ...[...plain.matchAll(POSTAL_TOWN)].flatMap((match) => {
      const town = match[2] ?? '';
      const isCapitalised = /^[A-Z]/.test(town);
      const first = town.split(/[ '-]/)[0]?.toLowerCase() ?? '';
      if (UNITS.has(first) || FUNCTION_WORDS.has(first) || (!isCapitalised && isOrdinary(first))) return [];
      const end = match.index + match[0].length;
      return [{ start: match.index, end, kind: 'postal-town' as const, confidence: isCapitalised ? 0.93 : 0.65, label: TOWN_LABEL }];
    }),
    ...[...folded.matchAll(POSTAL_CODE)].map((match) => {
      const end = match.index + match[0].length;
      return { start: end - 5, end, kind: 'postal-town' as const, confidence: 0.9, label: TOWN_LABEL };
    }),
  ],
};

// « 64000 patients », « 12458, ferritine » ; « 57999 mirecombe » is a town.
function isOrdinary(folded: string): boolean {
  return isKnownWord(folded) && !isCommune(folded) && !/^(?:saint|sainte|st|ste)$/.test(folded);
}

const FLOOR =
  /(?<![\d/])(?:\d{1,2} ?(?:er|ere|e|eme|ieme)|premier|deuxieme|second|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme|dernier) etage(?: (?:gauche|droite?|face|porte [a-z0-9]{1,4}))?/g;
// « 3eme gauche », « rdc droite » : the floor and the side say which door.
const LANDING =
  /(?<![\d/])(?:\d{1,2} ?(?:er|ere|e|eme|ieme)(?: etage)?|rdc|rez-de-chaussee),? (?:porte )?(?:a |du |de |d'en |en )?(?:gauche|droite?|face|fond)(?![a-z])/g;
const SMALL_LETTER_DOOR = /\b(?:bat|bt|esc|appt|apt)\.? ?[b-z](?![a-z0-9'.-])/g;
const RESIDENCE =
  /\bresidence (?:universitaire|etudiante|sociale|hoteliere|autonomie|services)(?=,? (?:pavillon|batiment|bat|chambre|chb|appartement|appt|studio|logement)\b)/g;
const DOOR = new RegExp(
  `\\b(?:${DOOR_NOUN})\\.? ?(?:n ?°|numero|no\\.?)? ?(?:\\d{1,4}[a-gi-z]?|[a-z]\\d{0,3})(?![a-z0-9'-]|[.,]\\d| (?:pieces?|etages?|heures?|questions?|roues|m2|ans|euros?|fois|mois|jours?|lits?|personnes?))`,
  'g',
);
const LETTER_DOOR =
  /\b(?:porte|batiment|bat|bt|escalier|esc|entree|cage|tour|bloc|barre|pavillon|villa|immeuble|aile|hall|appartement|appt|apt|chambre|studio|lot|parcelle|emplacement|ponton)\.? [A-Z]\d{0,3}\b/i;
// « bâtiment c porte douze », as one dictates it.
const DICTATED_DOOR = new RegExp(
  `\\b(?:batiment|bat|escalier|esc|entree|tour|bloc|immeuble) (?:[a-z]|\\d{1,3}|${NUMBER_WORD}),? (?:porte|appartement|appt|apt|etage) (?:numero )?${WRITTEN_NUMBER}(?![a-z'-]| (?:pieces?|jours?|mois|ans))`,
  'g',
);
// « chambre 7 » of a ward, « la dame du 5e droite » : without a building near, nobody can tell which door it is.
const BUILDING =
  /residence|foyer|hotel|ehpad|pension|immeuble|batiment|\bbat\b|\bbt\b|escalier|\besc\b|appart|\bapp?t\b|\brue\b|avenue|boulevard|\bbd\b|allee|place|impasse|chemin|route|pavillon|\btour\b|barre|cite|hlm|adresse|loge|habite|reside|heberge|dort|\bvit\b|parking|garage|domicil|studio|section|servitude|lotissement|\btribu\b|camping|aire d'accueil|bateau|peniche|ponton|auberge|\bgite\b|chrs|\bcada\b|\bhuda\b|\blhss\b|\b\d{5}\b/;
const INNER = /^(?:chambre|chb|box|lot|case|anneau|\d|rdc|rez)/;
const CODE = /code/;
// « le bâtiment C sera ravalé », « entre la porte 4 et la porte 5 » : parts of any house, spoken of.
const SPOKEN_OF = /(?:^|[\s(])(?:la |les? |l')$/;

const ENTRY_CODE =
  /\b(?:digicode|code (?:d'entree|de la porte|immeuble|de l'immeuble|d'acces)) ?:? ?(?:est )?(?:le )?([0-9a-z]*\d[0-9a-z]{2,7})\b/g;

// « , code 4B71 » : digits and letters together open a door.
const BARE_CODE = /\bcode ?:? ?(?:est )?((?=\d{0,5}[a-f])(?=[a-f]{0,5}\d)(?=[a-f]{0,4}\d[a-f]?\d)[0-9a-f]{4,6})(?![0-9a-z.])/g;

/** Where in a building: floor (hint), door, staircase or flat (to confirm), entry code (near certain). */
export const dwellingDetector: Detector = {
  name: 'floor-door',
  detect: ({ plain, folded }) =>
    [
      ...[...folded.matchAll(FLOOR)].map((match) => ({ match, confidence: 0.5 })),
      ...[...folded.matchAll(DOOR)]
        .filter((match) => isDoor(plain.slice(match.index, match.index + match[0].length)))
        .map((match) => ({ match, confidence: 0.75 })),
      ...[...folded.matchAll(DICTATED_DOOR)].map((match) => ({ match, confidence: 0.75 })),
      ...[...folded.matchAll(LANDING)].map((match) => ({ match, confidence: 0.64 })),
      ...[SMALL_LETTER_DOOR, RESIDENCE].flatMap((pattern) => [...folded.matchAll(pattern)]).map((match) => ({ match, confidence: 0.66 })),
      ...[...folded.matchAll(BARE_CODE)].map((match) => ({ match, confidence: 0.66 })),
      ...[...folded.matchAll(ENTRY_CODE)].map((match) => ({ match, confidence: 0.95 })),
    ].map(({ match, confidence }) => {
      const span = withDwellingParts(folded, match.index, match.index + match[0].length);
      return {
        start: span.start,
        end: span.end,
        kind: 'floor-door' as const,
        confidence: isOfAnyHouse(folded, match[0], span) ? Math.min(confidence, 0.5) : confidence,
      };
    }),
};

// A room, and a part of a building spoken of with its article, unless somebody's home is near.
function isOfAnyHouse(folded: string, passage: string, { start, end, hasParts }: ReturnType<typeof withDwellingParts>): boolean {
  const before = folded.slice(Math.max(0, start - 70), start);
  const behind = folded.slice(end, end + 40);
  if (INNER.test(passage)) return !BUILDING.test(before + folded.slice(start, end) + behind);
  const isSpokenOf = SPOKEN_OF.test(before) && !hasParts && !CODE.test(passage);
  return isSpokenOf && !BUILDING.test(`${before}|${behind}`);
}

// « porte a » reads as a sentence, « porte A » and « porte 12 » as a place.
function isDoor(passage: string): boolean {
  if (/^[A-Z ]+ A$/.test(passage)) return false;
  return /\d/.test(passage) || (LETTER_DOOR.test(passage) && /[A-Z]$/.test(passage));
}
