import * as Y from 'yjs';
import type { MinutesSnapshot } from './compaction';
import type { MinutesLayer, MinutesSection } from './minutes-sections';
import { linesOf } from './plain-text';
import { readDocument, textOf, writeDocument, type InlineText, type SectionContents, type SectionNode } from './section-content';

/** A passage to take out: every occurrence of `text` (which may span lines), in one section or in all. */
export interface RedactedPassage {
  readonly text: string;
  readonly section?: MinutesSection;
}

export interface RedactedMinutes extends MinutesSnapshot {
  readonly removedCount: number;
}

/** Stands where a passage was removed. */
export const REDACTION_MARK = '[…]';

/**
 * The document without the passages, for a new generation: built anew under `clientId` (one that no replica ever had), so that nothing of
 * the former history remains. Formatting around the passages is kept.
 */
export function rebuildWithout(doc: Y.Doc, layer: MinutesLayer, passages: readonly RedactedPassage[], clientId: number): RedactedMinutes {
  const { contents, removedCount } = contentsWithout(readDocument(doc, layer), passages);
  const fresh = new Y.Doc();
  fresh.clientID = clientId;
  writeDocument(fresh, contents);
  return { snapshot: Y.encodeStateAsUpdate(fresh), stateVector: Y.encodeStateVector(fresh), removedCount };
}

/** The contents without the passages, and how many were found: for copies that no document stands behind. */
export function contentsWithout(
  contents: SectionContents,
  passages: readonly RedactedPassage[],
): { contents: SectionContents; removedCount: number } {
  let removedCount = 0;
  const left = contents.map(({ section, nodes }) => {
    const ranges = rangesOf(
      linesOf(nodes).join('\n'),
      passages.filter((passage) => (passage.section ?? section) === section),
    );
    removedCount += ranges.length;
    return { section, nodes: ranges.length === 0 ? nodes : withoutRanges(nodes, ranges, { offset: 0 }) };
  });
  return { contents: left, removedCount };
}

/** How many times a passage occurs in the contents, as a redaction would count it. */
export function occurrencesIn(contents: SectionContents, text: string): number {
  return contentsWithout(contents, [{ text }]).removedCount;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function rangesOf(text: string, passages: readonly RedactedPassage[]): Range[] {
  const found: Range[] = [];
  for (const passage of passages) {
    if (passage.text === '') continue;
    for (let from = text.indexOf(passage.text); from >= 0; from = text.indexOf(passage.text, from + 1)) {
      found.push({ from, to: from + passage.text.length });
    }
  }
  return joined(found.sort((a, b) => a.from - b.from));
}

function joined(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const range of ranges) {
    const last = result.at(-1);
    if (last !== undefined && range.from < last.to) result[result.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
    else result.push(range);
  }
  return result;
}

function withoutRanges(nodes: readonly SectionNode[], ranges: readonly Range[], position: { offset: number }): SectionNode[] {
  return nodes.map((node) => {
    let inlines = node.inlines;
    if (node.node === 'paragraph' || node.node === 'heading') {
      inlines = cut(node.inlines, ranges, position.offset);
      position.offset += textOf(node).length + 1;
    }
    return { ...node, inlines, children: withoutRanges(node.children, ranges, position) };
  });
}

function cut(inlines: readonly InlineText[], ranges: readonly Range[], start: number): InlineText[] {
  let offset = start;
  const remaining = inlines.map(({ text, marks }) => {
    const from = offset;
    offset += text.length;
    let kept = '';
    for (let index = 0; index < text.length; index += 1) {
      const range = ranges.find((candidate) => candidate.from <= from + index && from + index < candidate.to);
      if (range === undefined) kept += text[index];
      // A passage over several runs or lines leaves its mark once per line.
      else if (from + index === Math.max(range.from, start)) kept += REDACTION_MARK;
    }
    return { text: kept, marks };
  });
  return remaining.filter((inline) => inline.text !== '');
}
