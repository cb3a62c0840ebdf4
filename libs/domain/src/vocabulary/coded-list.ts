export type VocabularyLanguage = 'fr' | 'en';

/** A sentence or a term in the two languages of the interface. */
export interface Bilingual {
  readonly fr: string;
  readonly en: string;
}

/** One entry of a code list: a code that never changes meaning and its label in both languages. */
export interface CodedEntry extends Bilingual {
  readonly code: string;
  readonly definition?: Bilingual;
}

/** Keeps the codes of a list as literal types, so that its union of codes is exact. */
export function defineList<const T extends readonly CodedEntry[]>(entries: T): T {
  return entries;
}

/** The codes of a list in their order, ready for a schema. */
export function codesOf<const T extends readonly CodedEntry[]>(entries: T): readonly T[number]['code'][] {
  return entries.map((entry) => entry.code);
}

/** The label of a code; a code that left the list reads as itself, so that old records stay readable. */
export function label(entries: readonly CodedEntry[], code: string, language: VocabularyLanguage): string {
  return entries.find((entry) => entry.code === code)?.[language] ?? code;
}

/** The definition shown beside a code, when its label alone could be misread. */
export function definition(entries: readonly CodedEntry[], code: string, language: VocabularyLanguage): string | undefined {
  return entries.find((entry) => entry.code === code)?.definition?.[language];
}
