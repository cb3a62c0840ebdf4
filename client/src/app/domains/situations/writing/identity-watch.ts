import type { FindingKind } from '@croisee/domain/pseudonymisation/finding-kinds';
import type { FreeText } from '@croisee/domain/situations/submission-texts';
import { aliasesIn, aliasFor, type AliasBook } from '@croisee/pseudonymisation/alias';
import { scanDeclared } from '@croisee/pseudonymisation/declared';
import type { Finding, FindingTier } from '@croisee/pseudonymisation/finding';
import { foldWord } from '@croisee/pseudonymisation/fold';
import { scan } from '@croisee/pseudonymisation/scan';

/** What a declared word stands for: the alias it is replaced by. */
export const DECLARED_LABELS = ['Personne', 'Proche', 'Professionnel', 'Lieu', 'Commune', 'Établissement'] as const;
export type DeclaredLabel = (typeof DECLARED_LABELS)[number];

/** A word the writer asked to be watched for; it lives in this page only and is never sent or stored. */
export interface DeclaredWord {
  readonly word: string;
  readonly label: DeclaredLabel;
}

/** Words of the form that the server refused as somebody’s; they live in this page only. */
export interface RefusedWords {
  readonly words: string;
  readonly kind: FindingKind;
}

/** A passage of a field that may identify somebody, and the alias to write instead. */
export interface Passage {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: FindingKind | 'declared';
  readonly tier: FindingTier;
  readonly alias: string;
  /** Names the passage by its words and rank in the field, so that a confirmation survives what is typed around it. */
  readonly key: string;
}

interface Found extends Pick<Passage, 'start' | 'end' | 'tier' | 'kind'> {
  readonly label: string | undefined;
}

/** What is watched for besides what the scan finds by itself, and the aliases already given. */
export interface Watched {
  readonly declared: readonly DeclaredWord[];
  readonly refused: readonly RefusedWords[];
  readonly book: AliasBook;
}

/** Reads every text of a sheet; a text already read is not read again. Aliases are given in the order of the sheet. */
export class IdentityWatch {
  private readonly read = new Map<string, readonly Finding[]>();

  passages(texts: readonly FreeText[], { declared, refused, book }: Watched): readonly Passage[] {
    this.forgetOthers(texts);
    const used = usedAliases(texts);
    let given = book;
    return texts.flatMap(({ path, text }) => {
      const ranks = new Map<string, number>();
      return this.found(text, declared, refused).map(({ start, end, tier, kind, label }) => {
        const words = text.slice(start, end);
        const next = aliasFor(bookKind(kind), words, given, { ...(label === undefined ? {} : { label }), used });
        given = next.book;
        const folded = foldWord(words);
        const rank = ranks.get(folded) ?? 0;
        ranks.set(folded, rank + 1);
        return { path, start, end, text: words, kind, tier, alias: next.alias, key: `${path}|${folded}|${rank}` };
      });
    });
  }

  private found(text: string, declared: readonly DeclaredWord[], refused: readonly RefusedWords[]): readonly Found[] {
    const named = declaredIn(text, declared);
    const own = [...named, ...refusedIn(text, refused).filter((each) => !named.some((other) => overlaps(each, other)))];
    const scanned = this.scanned(text)
      .filter((each) => !own.some((other) => overlaps(each, other)))
      .map(({ start, end, tier, kind, suggestion }) => ({ start, end, tier, kind, label: suggestion.replace(/^\[|(?: \d+)?\]$/g, '') }));
    return [...own, ...scanned].sort((a, b) => a.start - b.start);
  }

  private scanned(text: string): readonly Finding[] {
    const known = this.read.get(text);
    if (known !== undefined) return known;
    const findings = scan(text);
    this.read.set(text, findings);
    return findings;
  }

  /** Old wordings hold names: they do not stay in memory. */
  private forgetOthers(texts: readonly FreeText[]): void {
    const present = new Set(texts.map(({ text }) => text));
    for (const text of this.read.keys()) if (!present.has(text)) this.read.delete(text);
  }
}

/** A text with one passage replaced by its alias, and the book that gives the same alias to the same words from now on. */
export function replacePassage(
  text: string,
  passage: Passage,
  book: AliasBook,
  texts: readonly FreeText[],
): { readonly text: string; readonly book: AliasBook } {
  const label = passage.alias.replace(/^\[|(?: \d+)?\]$/g, '');
  const given = aliasFor(bookKind(passage.kind), passage.text, book, { label, used: usedAliases(texts) });
  return { text: text.slice(0, passage.start) + given.alias + text.slice(passage.end), book: given.book };
}

function declaredIn(text: string, declared: readonly DeclaredWord[]): readonly Found[] {
  const words = declared.map(({ word }) => word);
  return scanDeclared(text, words).map(({ start, end, tier }) => {
    const matched = declared.find(({ word }) => scanDeclared(text.slice(start, end), [word]).length > 0);
    return { start, end, tier, kind: 'declared' as const, label: matched?.label ?? 'Personne' };
  });
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

function refusedIn(text: string, refused: readonly RefusedWords[]): readonly Found[] {
  return refused.flatMap(({ words, kind }) => {
    const found: Found[] = [];
    for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + words.length))
      found.push({ start, end: start + words.length, tier: 'block', kind, label: undefined });
    return found;
  });
}

function bookKind(kind: Passage['kind']): FindingKind {
  return kind === 'declared' ? 'person' : kind;
}

function usedAliases(texts: readonly FreeText[]): ReadonlySet<string> {
  return new Set(texts.flatMap(({ text }) => [...aliasesIn(text)]));
}
