import { textBefore, type Reading } from '../reading';

/** A year or a day. */
export const CALENDAR = /^(?:(?:19|20)\d{2}|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?)$/;
/** What stands before the number of a text everybody may read. */
export const LAW =
  /(?:\b[lrd]\.|\blois?|decret|articles?|art\.?|circulaire|ordonnance|reglement|directive|arrete|cerfa|formulaire|norme|iso|convention|avenant|deliberation|compte|ligne|plafond)s?(?: n ?°)? ?$/;
/** What is counted behind a number that names nobody. */
export const UNIT =
  /^\s?(?:euros?|eur\b|€|%|heures?|h\b|jours?|mois\b|ans\b|kwh|km|m2|m3|mg|ml|kg|ui\b|habitants|personnes|logements|signes|caracteres|francs?|fcfa|dinars|dirhams|dollars|fois|places|pas\b)/;
/** Money, and what else is told in large numbers. */
export const AMOUNT =
  /(?:dette|montant|somme|budget|cout|coute|prix|loyer|salaire|revenu|plafond|total|subvention|capital|credit|dotation|enveloppe|doit|depense|emprunt|pret|gagne|touche|verse|population)[a-z]{0,2}(?: [a-z]{1,9}){0,2} ?:? ?$/;
// Nobody's file ends with three noughts as often as an amount does.
const ROUND = /^[1-9]\d*000$/;
const YEARS = /^(?:19|20)\d{2}[/-](?:(?:19|20)?\d{2})$/;
const CLOCK = /\d ?h|^\d{1,2}[:/-]\d{2}$/;
const DATES =
  /^(?:19|20)\d{2}[/.-]\d{2}[/.-]\d{2}(?:t\d{2})?$|^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}(?:[/.-]|$)|^(?:0?[1-9]|1[0-2])[/-](?:19|20)\d{2}$/;
const CODE_OF_LAW = /^[lrda]\.?\d{3,4}-\d/;
const STANDARD = /^(?:iso|nf|en|cerfa|covid|cim|dsm)/;

/** True when a number is an amount, a date, an hour, a law or a norm: it is nobody's. */
export function isOrdinaryNumber(reading: Reading, start: number, value: string): boolean {
  const end = start + value.length;
  return (
    [CALENDAR, ROUND, YEARS, CLOCK, DATES, CODE_OF_LAW, STANDARD].some((form) => form.test(value)) ||
    UNIT.test(reading.folded.slice(end, end + 12)) ||
    [LAW, AMOUNT].some((lead) => lead.test(textBefore(reading, start, 40)))
  );
}
