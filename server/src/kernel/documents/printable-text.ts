const UNPRINTABLE =
  // eslint-disable-next-line no-control-regex -- they are what is taken out
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Stands where a character cannot be drawn. */
const MISSING = '□';

/** Characters that a file must not hold: it would not open (XML), or could not be read aloud (tagged PDF). */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '');
}

/** What the compiler of pages says it has no drawing for, as it words it. */
export function undrawable(failure: string): string[] {
  return [...failure.matchAll(/the text `\\?"(.*?)\\?"` could not be displayed/g)].map(([, text]) =>
    (text ?? '').replaceAll(/\\{1,2}u\{([0-9a-f]+)\}/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))),
  );
}

/** A value with every text in it printable, and what cannot be drawn replaced by an empty box. */
export function printableCopy<T>(value: T, undrawn: ReadonlySet<string>): T {
  const clean = (text: string) => [...undrawn].reduce((left, one) => left.replaceAll(one, MISSING), printable(text));
  return JSON.parse(JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? clean(part) : part))) as T;
}
