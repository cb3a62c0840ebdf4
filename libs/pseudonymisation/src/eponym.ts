import { firstNameClass } from './gazetteers/first-names';
import { textBefore, type Reading, type Word } from './reading';

const CALLED_AFTER =
  /\b(?:(?:loi|plan|rapport|decret|amendement) |(?:syndromes?|echelles?|signes?|tests?|scores?|delires?|inventaires?|questionnaires?|index|indice|criteres?|reflexe|phenomene|methode|grille|automatisme mental|choree|manoeuvre) (?:au sens )?(?:de |d'))$/;

/** True for a name that an illness, a scale or a law bears: « échelle de Zarrit », « loi Claeys » ; first names stay names. */
export function isEponym(reading: Reading, word: Word): boolean {
  return firstNameClass(word.folded) === undefined && CALLED_AFTER.test(textBefore(reading, word.start, 40));
}
