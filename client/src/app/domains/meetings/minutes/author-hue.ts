const HUES = 8;

/** One of eight hues for a person, the same on every page; initials always stand beside it. */
export function hueOf(name: string): string {
  let sum = 0;
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973;
  return `hue-${sum % HUES}`;
}
