import type { Detector } from '../detector';
import type { Candidate } from '../finding';

const AT = / ?@ ?| ?[[({<] ?(?:at|arobase|a|@) ?[\])}>] ?| (?:arr?obas?e?|aro base|at) /g;
const LOCAL_MAX_LENGTH = 64;
const LOCAL_PART = /[a-z0-9_%+.-]+(?: (?:point|dot|tiret(?: (?:du )?(?:bas|six|huit|6|8))?|underscore|moins) [a-z0-9_%+.-]+){0,4}$/;
const DOMAIN =
  /^[a-z0-9-]{1,63}(?: tiret [a-z0-9-]{1,63}){0,2}(?:(?: ?[[({] ?(?:dot|point|\.) ?[\])}] ?| (?:point|dot) |\.| ?\. ?(?=(?:fr|com|net|org|eu)\b))[a-z0-9-]{1,63}){1,4}/;

/** Electronic addresses, disguised ones included (« arobase », « [at] », « point fr »). */
export const emailDetector: Detector = {
  name: 'email',
  detect: ({ folded }) => [...folded.matchAll(AT)].flatMap((match) => around(folded, match.index, match.index + match[0].length)),
};

function around(folded: string, atStart: number, atEnd: number): Candidate[] {
  const before = LOCAL_PART.exec(localWindow(folded, atStart));
  const after = DOMAIN.exec(folded.slice(atEnd, atEnd + 160));
  if (before === null || after === null) return [];
  const end = atEnd + after[0].replace(/[.-]+$/, '').length;
  return [{ start: atStart - before[0].length, end, kind: 'email', confidence: 0.98 }];
}

// The window stops at the first unit that no local part holds, so that the pattern reads each unit once.
function localWindow(folded: string, atStart: number): string {
  let start = atStart;
  while (start > 0 && atStart - start < LOCAL_MAX_LENGTH && /[a-z0-9_%+. -]/.test(folded.charAt(start - 1))) start -= 1;
  return folded.slice(start, atStart).replace(/^[.+%-]+/, (lead) => ' '.repeat(lead.length));
}
