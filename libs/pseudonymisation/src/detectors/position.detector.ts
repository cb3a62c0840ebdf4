import type { Detector } from '../detector';
import { DIRECTION } from './dwelling-parts';

// « PK 12,5 route de Kourou » : where a road is counted from.
const MILESTONE =
  /(?<![a-z])(?:pk|km) ?\d{1,3}(?:[,.+]\d{1,3})?,? (?:route|rte|rn|rd|nationale|departementale|chemin|piste)(?: (?:de |d'|du |des )?[a-z0-9-]{1,20})?/g;
// « PR 14+300 », « PR 12, RN 88 », « RD 613, km 4 ».
const ROAD_NUMBER = '(?:(?:rn|rd|route nationale|route departementale|nationale|departementale|n|d) ?\\d{1,4}|a\\d{1,3})(?![a-z0-9])';
const POINT = '(?:p\\.?[kr]|km|borne|point kilometrique|point de repere) ?\\d{1,3}(?:[+.,]\\d{1,4})?';
const MARKED_ROAD = new RegExp(
  `(?<![a-z0-9])(?:${POINT},? (?:de la |sur la )?${ROAD_NUMBER}|p\\.?[kr] ?\\d{1,3} ?\\+ ?\\d{1,4}(?!\\d)|${ROAD_NUMBER},? (?:au )?${POINT}(?![a-z0-9]))`,
  'g',
);
// « écluse 14 », « place 14, aire d'accueil », « PK 14,200 côté montagne ».
const LANDMARK =
  /(?<![a-z])(?:(?:ecluse|passage a niveau) (?:n ?° ?|numero )?\d{1,3}(?![\d])|(?:terrain|place|emplacement|parcelle) (?:n ?° ?)?\d{1,3},? (?:de l'|sur l')?aire (?:d'accueil|des gens du voyage|des gdv|de grand passage)|p\.?k\.? ?\d{1,3}(?:[.,+]\d{1,3}(?: cote (?:mer|montagne))?| cote (?:mer|montagne)))/g;
// « 1re maison après le pont », « maison bleue derrière l'église » : how one finds a house of a hamlet.
const HOUSE =
  /(?:, ?(?:la )?)(?:premiere|deuxieme|troisieme|derniere|\d{1,2} ?(?:ere|re|e|eme)) (?:maison|ferme|porte|caravane|entree|portail)(?: (?:apres|avant|derriere|devant|a gauche|a droite|en face|au bout|a cote|sur)(?: (?:le|la|l'|les|du|de|de la|des|d'))? ?[a-z]{2,14})?/g;
const HOUSE_NOUN = '(?:maison|maisonnette|case|ferme|mas|bergerie|moulin|grange|chalet|caravane|cabanon|cabane|barraque|baraque)';
const GUIDED_HOUSE = new RegExp(`, ?(?:la |une )?${HOUSE_NOUN}(?: [a-z]{4,9})? ${DIRECTION}(?![a-z-])`, 'g');
// « ferme du haut », « maison cantonnière » : one house of a hamlet or of a road.
const TOLD_HOUSE = new RegExp(
  `(?:, ?(?:a )?|(?<![a-z])(?:habit\\w{1,5}|vi[ts]|vivait|log\\w{1,4}|dort|reste|loue|domicili\\w{1,3}|installe\\w{0,2}) (?:a |dans )?)((?:la |le |l')?(?:ancienne? )?${HOUSE_NOUN} (?:(?:du|de la|de l'|des) ?(?:bas|haut|milieu|fond|bout|pont|canal|barrage|lavoir|four|calvaire|cimetiere|croisement|carrefour|virage|passage a niveau|garde-barriere|garde|gardien|eclusier|ecluse|forestier|cantonnier)|cantonniere|eclusiere|forestiere|garde-barriere)(?: n ?° ?\\d{1,3})?)(?![a-z-])`,
  'g',
);
const BOX = /(?<![a-z])(?:b\.?p\.?|boite postale|cs|tsa) ?n?°? ?\d{2,5}(?!\d)/g;
// « domicilié au CCAS, boîte 214 » : one letter box is one person.
const LETTER_BOX = /(?<![a-z])(?:domicili[a-z]{1,6}|ccas|cias)[^\n.;]{0,40}? (?:boite|casier|case|n ?°)(?: n ?°)? ?\d{1,5}(?!\d)/g;
// Five hundred metres or less: three decimals at least.
const COORDINATES = /(?<![\d.,])[+-]?\d{1,2}[.,]\d{3,8} ?°? ?[nseo]?(?:, ?|; ?| {1,3}|\/)[+-]?\d{1,3}[.,]\d{3,8}(?![\d])/g;
const SEXAGESIMAL = /\d{1,2} ?° ?\d{1,2} ?['′] ?(?:\d{1,2}(?:[.,]\d{1,4})? ?(?:"|''|″|”)? ?)?[nsewo]\b/g;

const PATTERNS: readonly (readonly [RegExp, number])[] = [
  [MILESTONE, 0.66],
  [MARKED_ROAD, 0.66],
  [LANDMARK, 0.64],
  [HOUSE, 0.62],
  [TOLD_HOUSE, 0.62],
  [GUIDED_HOUSE, 0.62],
  [BOX, 0.7],
  [LETTER_BOX, 0.66],
  [COORDINATES, 0.92],
  [SEXAGESIMAL, 0.92],
];

/** Where somebody is found without a street: milestones, houses told by their way, post boxes and coordinates. */
export const positionDetector: Detector = {
  name: 'position',
  detect: ({ folded }) =>
    PATTERNS.flatMap(([pattern, confidence]) =>
      [...folded.matchAll(pattern)].map((match) => {
        const end = match.index + match[0].length;
        return { start: end - (match[1] ?? match[0]).length, end, kind: 'address' as const, confidence };
      }),
    ),
};
