import type { Detector } from '../detector';
import { PLAIN_WAYS } from '../gazetteers/ways';
import { textBefore, type Reading } from '../reading';
import { MONTHS } from './month-words';
import { WRITTEN_NUMBER } from './number-words';

const VALUE = `(?:\\d{1,4}|(?!une?[ ,])${WRITTEN_NUMBER})(?: ?(?:bis|ter|quater))?`;
const HERE = `((?:(?:numero|n ?°|no\\.?) ?)?${VALUE})`;
// « au 8 avril », « le 12 mg », « du 8 au 12 » : dates, amounts and spans are nobody's door.
const GOES_ON = `(?![a-z0-9°%€'-]|[.,:/]\\d| ?(?:${MONTHS}|heures?|h|jours?|mois|ans|km|m2|m|metres?|mg|ml|g|kg|euros?|(?:au|a|et) \\d+|fois|personnes?|enfants?|places?|lits?|eme|e|er|etage|siecle)(?![a-z])| \\d)`;
// Numbers one calls, and departments spoken of by their number.
const NO_HOUSE = /^(?:115|119|3[19]\d\d)$/;
const EMERGENCY = /^(?:1[578]|112|114)$/;

// « la voisine du 8 », « le locataire du douze » : who lives behind a door.
const NEIGHBOUR = new RegExp(
  `(?<![a-z])(?:voisine?s?|locataires?|dame|monsieur|mr|gardienne?|concierge|proprietaire|proprio|bailleur|occupante?s?|sonnette|interphone|boite aux lettres|maison|pavillon|portail|hall|cave) (?:du|au) ${HERE}${GOES_ON}`,
  'g',
);
// « il vit au 42 », « elle logeait au numéro douze ».
const LIVES_AT = new RegExp(
  `(?<![a-z])(?:habit\\w{1,6}|vi[ts]|vivait|vivent|loge\\w{0,4}|demeur\\w{1,5}|resid\\w{1,5}|domicili\\w{1,3}|squatt?e\\w{0,3}) (?:(?:seule?|aussi|juste|encore|toujours|maintenant|actuellement) )?au ${HERE}${GOES_ON}`,
  'g',
);
// « c'est au 12, rue … », « moi je suis au 14 », « puis le quarante » : a house once a street is named.
const AT_STREET = new RegExp(
  `(?:(?<![a-z])(?:oui|c'est|c'etait|est|etait|suis|sommes|sont|moi|nous|lui|eux|gens|couple|famille|habitants|voisinage|trouve|revenue?|mais|non|pas|plutot|et|ou|puis)(?: bien)? (?:au|du|le)|[,:«"(–-] ?(?:au|le)) ${HERE}(?= ?[,;.)»"!?\\n]| ?$| (?:j|je|on|il|elle|qui|donc|mais|pas|depuis|chez|entre|tout|la|le|rue|avec)(?![a-z]))${GOES_ON}`,
  'g',
);
// « au n° 17 de la même rue » ; one calls a number, too.
const AT_NUMBER = new RegExp(`(?<![a-z])(?:au|du) ((?:numero|n ?°) ?${VALUE})${GOES_ON}`, 'g');
const CALLING = /(?:appel|joi[gn]|contact|tel|compos|sonn)[^.;\n]{0,30}$|dossier|liste|ligne|page|article|annexe/;
const STREET = new RegExp(`(?<![a-z])(?:${PLAIN_WAYS}|[a-z]{4,16}(?:straete?|strasse|gasse?)) (?:de |du |des |d'|[a-z])`);
const STREET_WINDOW = 120;

/** The number of a house said without its street: « la voisine du 8 », « il vit au 42 », « c'est au 12, rue … ». */
export const houseNumberDetector: Detector = {
  name: 'house-number',
  detect: (reading) =>
    [
      ...reading.folded.matchAll(NEIGHBOUR),
      ...[...reading.folded.matchAll(LIVES_AT)].filter((match) => isHouse(reading, match)),
      ...[...reading.folded.matchAll(AT_STREET)].filter(
        (match) => isHouse(reading, match) && hasStreetNear(reading, match.index, match.index + match[0].length),
      ),
      ...[...reading.folded.matchAll(AT_NUMBER)].filter((match) => isHouse(reading, match) && !isCalled(reading, match)),
    ].map((match) => {
      const end = match.index + match[0].length;
      return { start: end - (match[1] ?? '').length, end, kind: 'address', confidence: 0.64 };
    }),
};

function isHouse(reading: Reading, match: RegExpExecArray): boolean {
  const value = match[1] ?? '';
  return !NO_HOUSE.test(value) && !(EMERGENCY.test(value) && isCalled(reading, match));
}

function isCalled(reading: Reading, match: RegExpExecArray): boolean {
  return CALLING.test(textBefore(reading, match.index, 40));
}

function hasStreetNear(reading: Reading, start: number, end: number): boolean {
  return STREET.test(textBefore(reading, start, STREET_WINDOW)) || STREET.test(reading.folded.slice(end, end + STREET_WINDOW));
}
