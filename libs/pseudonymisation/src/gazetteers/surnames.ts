import { BROAD_SURNAMES } from './broad-surnames';
import { firstNameClass } from './first-names';
import { isFrenchWord } from './french-words';
import { FUNCTION_WORDS } from './function-words';
import { wordSet } from './word-set';

/** Frequent surnames in France that are no ordinary word. Folded. */
export const SURNAMES = wordSet(`
  aubert aubry bailly becker belkacem benali benamar benard bertin besson blanchard bouchareb bouvier bouzid boyer brunet camara caron
  chen cisse collet coulibaly demir deschamps diallo diop dubois dufour dumas dumont dupont dupuis dupuy durand duval esposito faure
  fernandez ferrari ferreira fischer fleury fournier gaillard garcia garnier gauthier girard giraud gomes guerin guillot guyot haddad
  hamdi hamm hoffmann huber huet jacquet kaya keita keller klein konate kone kowalski lacroix langlois leblanc leclerc leclercq lecomte
  lefebvre lefevre legrand lemaire lemoine leroux leroy lopez maillard mansouri martinez masson menard meyer millet moreau morel morin
  muller ndiaye nowak oliveira payet pereira perez perrin perrot pham picard poirier popescu prevost renault rodrigues rolland rossi
  rousseau roussel roux royer russo saidi sanchez santos schmidt schmitt schneider schwartz silva slimani toumi tran traore vasseur vidal
  wagner weber wisniewski yilmaz zimmermann
`);

/** Surnames that are also ordinary or first names: they count only behind a title or a first name. */
export const AMBIGUOUS_SURNAMES = wordSet(`
  adam arnaud barbier baron benoit berger bernard bonnet boucher bourgeois breton brun carpentier carre charles charpentier cherif
  chevalier clement colin costa cousin daniel denis diarra fabre fall fontaine francois gautier germain guillaume henry herve hubert jean
  joly julien lambert leger louis lucas marty mathieu mercier meunier moulin nguyen nicolas noel olivier paris philippe remy renard
  renaud rey riviere robin roche roger roy sow
`);

/** How much a word counts as a family name: `plain` in any case, `context` when something announces it. */
export type SurnameClass = 'plain' | 'context';

const PLAIN_MIN_LENGTH = 4;

/** The class of a folded word; `undefined` when it is no family name of the lists. A compound counts as its least ambiguous part. */
export function surnameClass(folded: string): SurnameClass | undefined {
  if (SURNAMES.has(folded)) return 'plain';
  if (AMBIGUOUS_SURNAMES.has(folded)) return 'context';
  if (FUNCTION_WORDS.has(folded)) return undefined;
  if (BROAD_SURNAMES.has(folded)) {
    return folded.length >= PLAIN_MIN_LENGTH && firstNameClass(folded) === undefined && !isFrenchWord(folded) ? 'plain' : 'context';
  }
  const parts = folded.split('-');
  if (parts.length < 2) return undefined;
  const classes = parts.map((part) => (part === '' ? undefined : surnameClass(part)));
  return classes.includes(undefined) ? undefined : classes.includes('plain') ? 'plain' : 'context';
}
