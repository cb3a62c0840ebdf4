import { TOWN_LABEL } from '../alias';
import type { Detector } from '../detector';
import type { Candidate } from '../finding';
import { isAllowedWord } from '../gazetteers/allow-list';
import { OFFICE_WORDS } from '../gazetteers/function-words';
import { wordSet } from '../gazetteers/word-set';
import { hasTellingCapital, isWordAsTyped } from '../known-words';
import { gapAfter, spanOf, textBefore, type Reading, type Word } from '../reading';
import { isTypingError } from '../spelling';

// What names of quarters, hamlets and sites begin with.
const HEADS = wordSet(`
  fontaine font fond fonds moulin mare mont montagne val vallon champ champs pre bois croix roche rocher pont port cap pointe ile ilet clos mas combe butte coteau puits source porte plaine rive rives chene chateau village bourg
  pierre terre terres riviere etang lac anse morne piton trou ravine savane marais plage col crete baie case habitation camp vieux haut hauts bas basse belle beau bel quatre trois deux
`);
const LINKS = wordSet('de du des d la le les l a au aux en sous sur');
const LEAD =
  /(?:^|[\s,(/'])(?:a|au|aux|de|du|des|d'|vers|sur|dans|cote|par|depuis|direction|terminus|arret|quartier|cite|secteur|habite|habitait|quitte|pres de|la|le|les|l')(?: la| le| les| l')? ?$/;
const MAX_LINKS = 2;
const MIN_LENGTH = 4;

/** Sites called after what lies there: « Fontaine du Bac », « vers croix de neyrat », « morne calebasse ». */
export const toponymDetector: Detector = {
  name: 'toponym',
  detect: (reading) => reading.words.flatMap((word, index) => (HEADS.has(word.folded) ? siteAt(reading, word, index) : [])),
};

function siteAt(reading: Reading, head: Word, index: number): Candidate[] {
  const last = nameIndex(reading, index);
  const name = reading.words[last];
  if (name === undefined || name.plain.length < MIN_LENGTH || isAllowedWord(name.folded) || OFFICE_WORDS.has(name.folded)) return [];
  if (!LEAD.test(textBefore(reading, head.start, 24))) return [];
  const isTitle = hasTellingCapital(head) && hasTellingCapital(name) && !head.isAllCaps && !name.isAllCaps && !head.startsSentence;
  const isStrange = !hasTellingCapital(head) && !hasTellingCapital(name) && !isWordAsTyped(name.folded) && !isTypingError(name.folded);
  return isTitle || isStrange ? [{ ...spanOf(reading, index, last), kind: 'place', confidence: 0.62, label: TOWN_LABEL }] : [];
}

// The word behind the head and its links.
function nameIndex(reading: Reading, head: number): number {
  let index = head + 1;
  while (index <= head + MAX_LINKS && LINKS.has(reading.words[index]?.folded ?? '')) index += 1;
  const isJoined = reading.words.slice(head, index).every((_word, at) => /^[ '-]$/.test(gapAfter(reading, head + at)));
  return isJoined ? index : -1;
}
