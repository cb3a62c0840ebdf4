import { NUMBER_WORD } from './number-words';

const SIDE = '(?:gauche|droite?|face|fond)';
const ROOM =
  '(?:appartements?|appart|appt|app|apt|apart|logement|lgt|porte|pte|studio|chambre|chb|ch|immeuble|imm|aile|hall|batiment|bat|bt|escalier|esc|entree|boite aux lettres|boite|bal|cage|tour|bloc|barre|chalet|villa|pavillon|pav|emplacement|empl|mobil[ -]home|bungalow|caravane|parcelle|lot|box|cave|garage|place|maison|allee|montee|container|conteneur|algeco)';
const PART = [
  `(?:au )?(?:\\d{1,2} ?(?:er|ere|e|eme|ieme|nd|nde)|premier|deuxieme|second|troisieme|quatrieme|cinquieme|sixieme|septieme|dernier) (?:etage|etg|et\\.)(?:,? (?:porte )?(?:a |de )?${SIDE})?`,
  `\\d{1,2} ?(?:er|ere|e|eme|ieme) (?:a |porte )?${SIDE}(?![a-z])`,
  `(?:rdc|rez-de-chaussee|rez-de-jardin|sous-sol|entresol)(?:,? (?:a |de )?${SIDE})?(?![a-z])`,
  `${ROOM}\\.? ?(?:n ?°|numero|no\\.?)? ?(?:\\d{1,4}[a-z]?|[a-z]\\d{0,3})(?![a-z0-9'])`,
  `(?:(?:porte|pte|appartement|appart|appt|apt|logement|batiment|escalier) )?(?:a |de |du )?${SIDE}(?![a-z])`,
  `(?:porte|appartement|logement|chambre|escalier|batiment|immeuble|entree) (?:numero )?(?:${NUMBER_WORD})(?:[ -](?:${NUMBER_WORD})){0,3}(?![a-z'-]| (?:pieces?|jours?|mois|ans))`,
  `(?:premiere|deuxieme|troisieme|derniere|\\d{1,2}e) (?:maison|porte|ferme|caravane)(?: (?:a )?${SIDE})?(?![a-z])`,
  '(?:etage|niveau) \\d{1,2}(?!\\d)',
  'r ?\\+ ?\\d(?!\\d)',
  '(?:digi)?code ?:? ?[0-9a-z]{0,4}\\d[0-9a-z]{2,6}',
  'parking souterrain',
].join('|');
/** « après le pont », « au-dessus du kebab » : how one finds a door, as a pattern on folded text. */
export const DIRECTION =
  "(?:apres|avant|derriere|devant|a cote|en face|face|au-dessus|au dessus|au fond|au bout|contre)(?: (?:de la|de l'|du|des|de|d'|la|le|les|l'|au|a la) ?| )[a-z][a-z-]{2,14}";
// « ancienne maison de l'éclusier », « maison bleue après le pont ».
const GUIDE = `(?:la |le )?(?:(?:ancienn?e?|petite?|grande?|premiere|deuxieme|derniere) )?(?:maison|case|ferme|caravane|cabanon|cabane|grange|loge|garage|barraque|baraque|portail)(?: [a-z]{4,9})?(?: (?:${DIRECTION}|(?:de la |de l'|du |des )[a-z-]{3,15}))`;
const BEHIND = new RegExp(
  `(?:,? ?(?:- |/ ?)?(?:${PART})(?![a-z0-9])|, (?:${GUIDE}|${DIRECTION})(?![a-z-])| \\(ancienn?e? [a-z' -]{3,24}\\))`,
  'y',
);
const BEFORE = new RegExp(`(?<![a-z0-9'-])(?:(?:(?:${PART})(?:,? ?(?:- |/ ?)?| du | au )){1,4}|${DIRECTION}, )$`);
const BEFORE_MAX_LENGTH = 48;
const MAX_PARTS = 6;

/** Where in a building, said around an address: the passage from the first part to the last. */
export function withDwellingParts(folded: string, start: number, end: number): { start: number; end: number; hasParts: boolean } {
  const window = folded.slice(Math.max(0, start - BEFORE_MAX_LENGTH), start);
  const before = BEFORE.exec(window);
  const from = before === null ? start : start - (window.length - before.index);
  let to = end;
  for (let parts = 0; parts < MAX_PARTS; parts += 1) {
    BEHIND.lastIndex = to;
    const part = BEHIND.exec(folded);
    if (part === null) break;
    to = part.index + part[0].length;
  }
  return { start: from, end: to, hasParts: from < start || to > end };
}
