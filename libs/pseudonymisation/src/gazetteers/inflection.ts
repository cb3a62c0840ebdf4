/** Endings of French words, by the ending of the dictionary form they come from. Folded. */
const ENDINGS: Readonly<Record<string, string>> = {
  er: 'e es ons ez ent ais ait ions iez aient ai as a ames ates erent erai eras era erons erez eront erais erait erions eriez eraient ant ante ants antes ee ees asse asses at assions assiez assent ere eres',
  ir: 'is it issons issez issent issais issait issions issiez issaient issant issante issants issantes i ie ies irai iras ira irons irez iront irais irait irions iriez iraient isse isses imes ites irent',
  re: 's ons ez ent ais ait ions iez aient is it imes ites irent rai ras ra rons rez ront rais rait rions riez raient ant ante ants antes u ue us ues e es isse isses issions issiez issent',
  '': 's x e es',
  f: 've ves',
  x: 'se ses',
  al: 'aux',
  ail: 'aux',
  eur: 'euse euses rice rices eresse',
  el: 'elle elles',
  en: 'enne ennes',
  on: 'onne onnes',
  et: 'ette ettes',
  teur: 'trice trices',
  ier: 'iere ieres',
};
const ENDING_MAX_LENGTH = 8;
const BASES_BY_ENDING = basesByEnding();

/** True when a folded word is in the list or is an inflected form of a word in it: « refusait », « voisines », « payera ». */
export function isInWords(folded: string, words: { has(word: string): boolean }): boolean {
  if (words.has(folded)) return true;
  for (let length = 1; length <= Math.min(ENDING_MAX_LENGTH, folded.length - 2); length += 1) {
    const bases = BASES_BY_ENDING.get(folded.slice(-length));
    if (bases === undefined) continue;
    const stem = folded.slice(0, -length);
    if (bases.some((base) => words.has(stem + base) || (base === 'er' && words.has(spelledStem(stem) + base)))) return true;
  }
  return false;
}

// « mangeait », « appelle », « emploie » : verbs in -er write their stem in two ways.
function spelledStem(stem: string): string {
  if (stem.endsWith('ge')) return stem.slice(0, -1);
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  return stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
}

function basesByEnding(): ReadonlyMap<string, readonly string[]> {
  const bases = new Map<string, string[]>();
  for (const [base, endings] of Object.entries(ENDINGS)) {
    for (const ending of endings.split(' ')) bases.set(ending, [...(bases.get(ending) ?? []), base]);
  }
  return bases;
}
