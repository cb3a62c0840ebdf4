import type { Detector } from '../detector';
import type { Candidate } from '../finding';

const FULL_LINK = /(?:https?:\/\/|www\.)[^\s<>"'()]{2,400}/g;
const BARE_LINK =
  /(?<![a-z0-9@.-])[a-z0-9-]{2,63}(?:\.[a-z0-9-]{1,63}){0,3}\.(?:fr|com|org|net|eu|io|be|de|lu|ch|info|me|gg)(?:\/[^\s<>"'()]{0,200})?(?![a-z0-9])/g;
const HANDLE = /(?<![a-z0-9._%+@-])@[a-z0-9_][a-z0-9_.]{1,29}/g;
const ANNOUNCED_HANDLE =
  /\b(?:insta(?:gram)?|snap(?:chat)?|facebook|fb|tik ?tok|telegram|twitter|discord|whatsapp|messenger|pseudo(?:nyme)?)(?: est|,? c'est)? ?[:=] ?([a-z0-9_][a-z0-9_.-]{2,29})/g;
// Without a colon, only what no word looks like.
const BEHIND_NETWORK =
  /\b(?:insta(?:gram)?|snap(?:chat)?|facebook|tik ?tok|telegram|twitter|discord|pseudo(?:nyme)?)(?: est| sous| c'est|,)? (?:le nom |le pseudo )?([a-z][a-z0-9.-]{0,20}[_\d][a-z0-9_.-]{0,20})/g;
const PUBLIC_SITE = /(?:\.gouv\.fr|service-public\.fr|ameli\.fr|caf\.fr|legifrance)/;

/** Links; those of public services identify nobody and stay a hint. */
export const urlDetector: Detector = {
  name: 'url',
  detect: ({ folded }) => [...links(folded, FULL_LINK, 0.95), ...links(folded, BARE_LINK, 0.8)],
};

/** Names on social networks, written `@name` or announced by the name of the network. */
export const handleDetector: Detector = {
  name: 'handle',
  detect: ({ folded }) => [
    ...[...folded.matchAll(HANDLE)].map((match) => handle(match.index, match[0].replace(/\.+$/, ''))),
    ...[ANNOUNCED_HANDLE, BEHIND_NETWORK]
      .flatMap((pattern) => [...folded.matchAll(pattern)])
      .map((match) => {
        const name = match[1] ?? '';
        return handle(match.index + match[0].length - name.length, name);
      }),
  ],
};

function links(folded: string, pattern: RegExp, confidence: number): Candidate[] {
  return [...folded.matchAll(pattern)].map((match) => {
    const link = match[0].replace(/[.,;:!?]+$/, '');
    const certainty = PUBLIC_SITE.test(link) ? 0.3 : confidence;
    return { start: match.index, end: match.index + link.length, kind: 'url', confidence: certainty };
  });
}

function handle(start: number, name: string): Candidate {
  return { start, end: start + name.length, kind: 'handle', confidence: 0.88 };
}
