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
