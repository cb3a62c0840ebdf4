import { PLAIN_FIRST_NAMES } from './first-names';

const SOUND_MIN_LENGTH = 4;

let sounds: ReadonlySet<string> | undefined;

/** True when a folded word sounds like a frequent first name: « philipe », « stefanie », « mikael ». */
export function soundsLikeFirstName(folded: string): boolean {
  sounds ??= new Set([...PLAIN_FIRST_NAMES].filter((name) => name.length > SOUND_MIN_LENGTH).map(soundOf));
  const sound = soundOf(folded);
  return sound.length >= SOUND_MIN_LENGTH && sounds.has(sound);
}

function soundOf(folded: string): string {
  return folded
    .replace(/ph/g, 'f')
    .replace(/ch(?=[rl])|ck|qu|q|c(?![eih])/g, 'k')
    .replace(/y/g, 'i')
    .replace(/(?<!c)h/g, '')
    .replace(/ae/g, 'a')
    .replace(/ll/g, 'l')
    .replace(/(.)\1/g, '$1')
    .replace(/(?<=..)(?:es|e|s|t)$/, '');
}
