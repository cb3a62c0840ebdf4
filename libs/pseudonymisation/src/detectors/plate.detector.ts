import type { Detector } from '../detector';
import { isAllowedWord } from '../gazetteers/allow-list';
import { textBefore } from '../reading';

// Since 2009: no I, O or U, so that they are not read as digits.
const SIV = /(?<![A-Za-z0-9-])([A-HJ-NP-TV-Za-hj-np-tv-z]{2})([ -]?)\d{3}([ -]?)([A-HJ-NP-TV-Za-hj-np-tv-z]{2})(?![A-Za-z0-9-])/g;
const FNI = /(?<![A-Za-z0-9-])\d{1,4}[ -]?([A-Z]{2,3})[ -]?(?:\d{2}|2[AB]|97\d)(?![A-Za-z0-9-])/g;
const TRIGGER = /immatricul|plaque|vehicule|voiture|scooter|camionnette|fourgon/;

/** Number plates, of the present series and of the former one by department. */
export const plateDetector: Detector = {
  name: 'plate',
  detect: (reading) => {
    const isAnnounced = (start: number) => TRIGGER.test(textBefore(reading, start, 50));
    const present = [...reading.plain.matchAll(SIV)].flatMap((match) => {
      const isUpper = match[0] === match[0].toUpperCase();
      const isSpaced = match[2] === ' ' || match[3] === ' ';
      if (!isUpper && (isSpaced || match[2] === '') && !isAnnounced(match.index)) return [];
      return [{ index: match.index, length: match[0].length, confidence: isSpaced ? 0.86 : 0.95 }];
    });
    const former = [...reading.plain.matchAll(FNI)]
      .filter((match) => !isAllowedWord((match[1] ?? '').toLowerCase()) || isAnnounced(match.index))
      .map((match) => ({ index: match.index, length: match[0].length, confidence: isAnnounced(match.index) ? 0.95 : 0.75 }));
    return [...present, ...former].map(({ index, length, confidence }) => ({
      start: index,
      end: index + length,
      kind: 'plate' as const,
      confidence,
    }));
  },
};
