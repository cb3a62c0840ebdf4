import { AGE_LABEL } from '../alias';
import type { Detector } from '../detector';

// From ninety on, an age and a commune are enough to recognise somebody.
const GREAT_AGE =
  /(?<![\d.,])(?:9\d|10\d|11[0-9]) ?ans\b|\b(?:quatre[ -]vingt[s]?[ -](?:dix(?:[ -](?:sept|huit|neuf))?|onze|douze|treize|quatorze|quinze|seize)|nonante(?:[ -][a-z]{2,6})?|cent(?:[ -](?:un|deux|trois|quatre|cinq))?) ans\b|\bcentenaires?\b|\bnonagenaires?\b/g;
const NOT_AN_AGE = /(?:bail|duree|pendant|depuis|il y a|sur|contrat) (?:de )?$/;

/** Ages that few people reach, to confirm; other ages are asked as bands by the form. */
export const ageDetector: Detector = {
  name: 'age',
  detect: ({ folded }) =>
    [...folded.matchAll(GREAT_AGE)]
      .filter((match) => !NOT_AN_AGE.test(folded.slice(Math.max(0, match.index - 16), match.index)))
      .map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        kind: 'birth-date' as const,
        confidence: 0.62,
        label: AGE_LABEL,
      })),
};
