import { isAllowedWord } from './gazetteers/allow-list';
import { firstNameClass } from './gazetteers/first-names';
import { isFrenchWord } from './gazetteers/french-words';
import { surnameClass } from './gazetteers/surnames';
import { wordSet } from './gazetteers/word-set';
import type { Word } from './reading';

/** True when a folded word explains itself: of the language, of the field, or wide enough to name nobody. */
export function isKnownWord(folded: string): boolean {
  return isAllowedWord(folded) || isFrenchWord(folded);
}

/** True when a folded word is known, or is one typed in haste: « lodeur », « tjrs », « hospi ». */
export function isWordAsTyped(folded: string): boolean {
  if (isKnownWord(folded) || HASTY_WORDS.has(folded) || !/[aeiouy]/.test(folded)) return true;
  return /^(?:[cdjlmnst]|qu)[aeiouyh]/.test(folded) && isFrenchWord(folded.replace(/^(?:qu|.)/, ''));
}

// Notes are full of them; no dictionary has them.
const HASTY_WORDS = wordSet(`
  hospi hosto educ educs infi asso assos appart cata resto aprem dispo dispos perso ado ados frigo hebdo toxico alcoolo parano schizo ordo medoc medocs ptit ptite auj ajd logt appt immo conso consos proprio coloc keske
  koi kan kand kelle kon quil quelle quon inkiete oci ossi jamai toujour touj tjours mintenant maintnant demin ojd semene semain bocoup bcoup boku vraimen vrmt pkoi pourkoi parceke pask vla voila chui chuis jsuis jai jvais
  yen yena kelkun qqun qqs kekchose rien2 expuls expul resil renouv convoc attest certif justif inscr orient signalmt logmt traitmt rensgt dossierrr urg urgt infirm psychot psychia medecn medcin docteurr voisn voizin
  veu veux veule jveu jveux kelk kelke fo fodra fodrait fau falai fet fete sai kit kito repon apel apelle rapel rapelle dor parl mang vien vienn travay apre apres avan pandan juska deja toujour jamé plu rien kome kom osi alor voisi madam mesieu mr persone famill
  mdph ccas samsah savs gem wifi muscu gyneco cardio kine kines ergo osteo dermato ophtalmo psychomot week-end week-ends milligramme milligrammes aujourdhui quelquun post-partum verif scarif medic brexit partout whats snap insta fb tiktok covid doctolib mail mails email sms mms pdf scan iphone uber netflix
`);

/** True for a word that begins with a capital which the line does not give to every word. */
export function hasTellingCapital(word: Word): boolean {
  return word.isCapitalised && !word.isShouted;
}

/** True when a folded word is a first or family name in any case, whatever stands around it. */
export function isPlainName(folded: string): boolean {
  return firstNameClass(folded) === 'plain' || (surnameClass(folded) === 'plain' && !isAllowedWord(folded));
}
