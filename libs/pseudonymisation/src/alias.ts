import type { FindingKind } from '@croisee/domain/pseudonymisation/finding-kinds';
import type { Finding } from './finding';
import { foldWord } from './fold';

/** The aliases already given: what was replaced (folded) to what stands for it. It holds names: never sent, never stored. */
export type AliasBook = ReadonlyMap<string, string>;

const LABELS: Readonly<Record<FindingKind, string>> = {
  nir: 'Numéro de sécurité sociale',
  iban: 'Compte bancaire',
  phone: 'Téléphone',
  email: 'Adresse électronique',
  plate: 'Plaque',
  rpps: 'Numéro professionnel',
  siret: 'Numéro d’établissement',
  'file-number': 'Numéro de dossier',
  url: 'Lien',
  handle: 'Pseudonyme',
  'birth-date': 'Date de naissance',
  date: 'Date',
  address: 'Adresse',
  'postal-town': 'Commune',
  'floor-door': 'Logement',
  place: 'Lieu',
  organisation: 'Établissement',
  person: 'Personne',
  'proper-noun': 'Nom',
};

/** Aliases that a context may ask for instead of the one of the kind. */
export const RELATIVE_LABEL = 'Proche';
export const PROFESSIONAL_LABEL = 'Professionnel';
export const TOWN_LABEL = 'Commune';
export const AGE_LABEL = 'Âge';

const NUMBERED = new Set(['Personne', RELATIVE_LABEL, PROFESSIONAL_LABEL]);
const ALL_LABELS = [
  ...new Set([...Object.values(LABELS), RELATIVE_LABEL, PROFESSIONAL_LABEL, TOWN_LABEL, 'Quartier', 'Employeur', 'École', AGE_LABEL]),
];
const ALIAS = new RegExp(`\\[(?:${ALL_LABELS.join('|')})(?: \\d{1,3})?\\]`, 'g');

/** The aliases a text holds already, with their offsets; they are never findings. */
export function aliasSpans(text: string): { start: number; end: number; alias: string }[] {
  return [...text.matchAll(ALIAS)].map((match) => ({ start: match.index, end: match.index + match[0].length, alias: match[0] }));
}

/** Gives aliases one after the other and remembers them; for many passages of one text. */
export interface AliasGiver {
  give(kind: FindingKind, passage: string, label?: string): string;
  book(): AliasBook;
}

/** A giver that starts from a book; it gives no new alias that the book or the text uses. */
export function aliasGiver(given: AliasBook, used: ReadonlySet<string>): AliasGiver {
  const book = new Map(given);
  const taken = new Set([...book.values(), ...used]);
  const firstNumbers = new Map<string, number>();
  const people: PeopleByFirstWord = new Map();
  for (const [key, alias] of book) remember(people, key, alias);
  return {
    give(kind, passage, label = LABELS[kind]) {
      const key = `${kind === 'birth-date' ? 'date' : kind}|${foldWord(passage).replace(/\s+/g, ' ')}`;
      const known = book.get(key);
      if (known !== undefined) return known;
      const alias = samePerson(people.get(firstWord(key)) ?? [], key) ?? firstFree(label, taken, firstNumbers);
      taken.add(alias);
      book.set(key, alias);
      remember(people, key, alias);
      return alias;
    },
    book: () => book,
  };
}

/** An alias for this passage: the one it has in the book, else a new one that neither the book nor the text uses. */
export function aliasFor(
  kind: FindingKind,
  passage: string,
  book: AliasBook,
  { label, used = new Set<string>() }: { label?: string; used?: ReadonlySet<string> } = {},
): { alias: string; book: AliasBook } {
  const giver = aliasGiver(book, used);
  return { alias: giver.give(kind, passage, label), book: giver.book() };
}

/** The text with this finding replaced by its alias, and the book that remembers it. */
export function replaceFinding(text: string, finding: Finding, book: AliasBook): { text: string; book: AliasBook } {
  const passage = text.slice(finding.start, finding.end);
  const { alias, book: next } = aliasFor(finding.kind, passage, book, { label: labelOf(finding.suggestion), used: aliasesIn(text) });
  return { text: text.slice(0, finding.start) + alias + text.slice(finding.end), book: next };
}

/** The text with every finding replaced; the same passage becomes the same alias. */
export function replaceFindings(text: string, findings: readonly Finding[], book: AliasBook): { text: string; book: AliasBook } {
  const giver = aliasGiver(book, aliasesIn(text));
  const parts: string[] = [];
  let position = 0;
  for (const finding of findings) {
    const alias = giver.give(finding.kind, text.slice(finding.start, finding.end), labelOf(finding.suggestion));
    parts.push(text.slice(position, finding.start), alias);
    position = finding.end;
  }
  return { text: parts.join('') + text.slice(position), book: giver.book() };
}

/** The aliases written in a text. */
export function aliasesIn(text: string): ReadonlySet<string> {
  return new Set(aliasSpans(text).map((span) => span.alias));
}

// « Karine Durieux », then « Karine » : the same person, unless two people of the text begin so.
function samePerson(people: readonly { key: string; alias: string }[], key: string): string | undefined {
  const same = people.filter((other) => other.key.startsWith(`${key} `) || key.startsWith(`${other.key} `));
  const aliases = new Set(same.map(({ alias }) => alias));
  return aliases.size === 1 ? [...aliases][0] : undefined;
}

type PeopleByFirstWord = Map<string, { key: string; alias: string }[]>;

function remember(people: PeopleByFirstWord, key: string, alias: string): void {
  if (key.startsWith('person|')) people.set(firstWord(key), [...(people.get(firstWord(key)) ?? []), { key, alias }]);
}

function firstWord(key: string): string {
  return key.split(' ', 1)[0] ?? key;
}

function labelOf(suggestion: string): string {
  return suggestion.replace(/^\[|(?: \d+)?\]$/g, '');
}

function firstFree(label: string, taken: ReadonlySet<string>, firstNumbers: Map<string, number>): string {
  if (!NUMBERED.has(label) && !taken.has(`[${label}]`)) return `[${label}]`;
  let number = firstNumbers.get(label) ?? (NUMBERED.has(label) ? 1 : 2);
  while (taken.has(`[${label} ${number}]`)) number += 1;
  firstNumbers.set(label, number);
  return `[${label} ${number}]`;
}
