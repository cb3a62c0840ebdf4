import { WRITTEN_NUMBER } from './number-words';

const SIDE = '(?:gauche|droite?|face|fond)';
/** What a number or a letter tells the door of, with or without a street near; as a pattern on folded text. */
export const DOOR_NOUN =
  'appartements?|appart|appt|app|apt|lgt|logt|logement(?! [tf]\\d)|porte|studio|chambre|chb|immeuble|aile|hall|batiment|bat|bt|escalier|esc|entree|boite aux lettres|bal|cage|tour|bloc|barre|chalet|villa|pavillon|emplacement|allee|montee|maison|maisonnette|coron|couree|case|ponton|anneau|container|conteneur|algeco|mobil[ -]home|bungalow|caravane|box|parcelle|lot';
// Words that say a door only beside its street.
const ROOM = `(?:${DOOR_NOUN}|apart|pte|ch|imm|boite|pav|empl|cave|garage|place|travee|couloir|palier|dortoir|hangar|atelier|local|interphone|sonnette)`;
const PART = [
  `(?:au )?(?:\\d{1,2} ?(?:er|ere|e|eme|ieme|nd|nde)|premier|deuxieme|second|troisieme|quatrieme|cinquieme|sixieme|septieme|dernier) (?:etage|etg|et\\.)(?:,? (?:porte )?(?:a |de )?${SIDE})?`,
  `\\d{1,2} ?(?:er|ere|e|eme|ieme) (?:a |porte )?${SIDE}(?![a-z])`,
  `(?:rdc|rez-de-chaussee|rez-de-jardin|sous-sol|entresol)(?:,? (?:a |de )?${SIDE})?(?![a-z])`,
  `${ROOM}(?:\\.? ?(?:n ?°|numero|no\\.?)? ?\\d{1,4}[a-z]?|(?:\\.| |\\. )[a-z]\\d{0,3})(?![a-z0-9'])`,
  `(?:(?:porte|pte|appartement|appart|appt|apt|logement|batiment|escalier) )?(?:a |de |du |en |d'en )?${SIDE}(?: (?:de l'ascenseur|de l'escalier|des escaliers))?(?![a-z])`,
  `(?:porte|appartement|logement|chambre|escalier|batiment|immeuble|entree) (?:numero )?${WRITTEN_NUMBER}(?![a-z'-]| (?:pieces?|jours?|mois|ans))`,
  `(?:premier|premiere|deuxieme|troisieme|dernier|derniere|\\d{1,2} ?(?:er|ere|re|e|eme)) (?:maison|porte|ferme|caravane|cour|couree|hangar|portail|entree|case|couloir|batiment|immeuble)(?: (?:a |sur (?:la |ta |votre )?)?${SIDE})?(?![a-z])`,
  '(?:au )?\\d{1,2} ?(?:er|ere|e|eme|ieme)(?: etage)? (?:et dernier etage|(?:sans|avec) ascenseur)',
  '(?:etage|niveau) ?-?\\d{1,2}(?!\\d)',
  'r ?\\+ ?\\d(?!\\d)',
  '(?:digi)?code ?:? ?[0-9a-z]{0,4}\\d[0-9a-z]{2,6}',
  'parking souterrain|port de plaisance|(?:au |en )?fond (?:de|du) (?:la )?(?:cour|couree|couloir|jardin|parking|impasse)|(?:cour|couree|chambre|maison|porte) du fond|sur (?:cour|rue|jardin)|(?:sous )?(?:les )?combles|mansarde',
  '(?:premier|premiere|deuxieme|troisieme|dernier|derniere) (?:a |sur la )?(?:gauche|droite)',
  '(?:n ?°|numero) ?\\d{1,4}(?: ?(?:bis|ter))?',
].join('|');
/** « après le pont », « au-dessus du kebab » : how one finds a door, as a pattern on folded text. */
export const DIRECTION =
  "(?:apres|avant|derriere|devant|pres|sous|a cote|en face|face|au-dessus|au dessus|au fond|au bout|contre)(?: (?:de la|de l'|du|des|de|d'|la|le|les|l'|au|a la) ?| )[a-z][a-z-]{2,14}";
// « ancienne maison de l'éclusier », « maison bleue après le pont ».
const GUIDE = `(?:la |le )?(?:(?:ancienn?e?|petite?|grande?|premiere|deuxieme|derniere) )?(?:maison|case|ferme|caravane|cabanon|cabane|grange|loge|garage|barraque|baraque|portail)(?: [a-z]{4,9})?(?: (?:${DIRECTION}|(?:de la |de l'|du |des )[a-z-]{3,15}))`;
// « portail vert », « la maison aux volets bleus ».
const COLOURED =
  '(?:la |le |les |aux )?(?:maison (?:aux |a )?)?(?:maison|portail|porte(?: cochere)?|volets?|facade|grille|barriere|immeuble|toit|case|portillon|boite) (?:bleu|vert|rouge|blanc|blanche|jaune|noir|gris|rose|marron|orange|ocre)e?s?';
// « bât. Hibiscus », « tour Anjou » : behind or before what says where it stands.
const NAMED_BUILDING = '(?:bat|batiment|imm|immeuble|tour|pavillon|entree|villa)\\.? (?!(?:de|du|des|et|a|au|en|qui)[ ,])[a-z-]{3,15}';
// « , entrée par la cour, », « , loge du gardien. » : between two marks, words that begin with a part of a building say where.
const APPOSITION =
  "(?:le |la |l')?(?:petite? |grande? |ancienn?e? )?(?:porte|entree|acces|pavillon|loge|batiment|bat\\.?|immeuble|escalier|chambre|aile|maison|case|caravane|cabane|peniche|cote)(?: (?!(?:est|sont|a|ont|qui|que|il|elle|on|ne|se|et|mais|depuis|hier|pour|avec|sans|fermee?|cassee?|ouverte?|forcee?|vide|brulee?|vendue?|insalubre|[a-z]+ees?)(?![a-z]))[a-z0-9'-]{1,14}){1,4}(?= ?[,.;)\\n]| ?$)";
const DISTANCE = `(?:a )?\\d{1,4}(?:[,.]\\d)? ?(?:m|km|metres?) ${DIRECTION}`;
const DOOR_BEHIND = `,? ?(?:- |/ ?)?(?:${PART})(?![a-z0-9])`;
const DOORS = new RegExp(`(?:${DOOR_BEHIND}){1,4}`, 'y');
const BEHIND = new RegExp(
  `(?:${DOOR_BEHIND}|, ${NAMED_BUILDING}(?= ?[,.;)\\n]| ?$)|, (?:${GUIDE}|${COLOURED}|${DISTANCE}|${DIRECTION}|${APPOSITION})(?![a-z-])| \\(ancienn?e? [a-z' -]{3,24}\\))`,
  'y',
);
const BEFORE = new RegExp(
  `(?<![a-z0-9'-])(?:(?:(?:bat|batiment)\\.? [a-z-]{3,15}, )?(?:(?:${PART})(?:,? ?(?:- |/ ?)?| du | au )){1,4}|(?:a (?:la )?hauteur|au niveau|en face|a cote|au coin|a l'angle|(?:escalier|porche|hall|local|cave|garage|parking|cour|grenier|combles)(?: [a-z]{3,12})?) du |${DIRECTION}, )$`,
);
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

/** Where the doors end that are said right behind an offset; the offset itself when none are. */
export function doorsEnd(folded: string, from: number): number {
  DOORS.lastIndex = from;
  return from + (DOORS.exec(folded)?.[0].length ?? 0);
}
