/** A French number word below one hundred, as a pattern on folded text. */
export const NUMBER_WORD =
  'zero|et|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|octante|nonante';
const WORD = `(?:${NUMBER_WORD}|cents?|mille)`;
/** A French number written out, as a pattern on folded text: « douze », « mille deux cent trois ». */
export const WRITTEN_NUMBER = `${WORD}(?:[ -]${WORD}){0,5}`;
