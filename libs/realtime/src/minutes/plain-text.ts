import type * as Y from 'yjs';
import type { MinutesLayer, MinutesSection } from './minutes-sections';
import { readDocument, textOf, type SectionNode } from './section-content';

/** The text of each section, one line per paragraph, heading or list entry. */
export function plainText(doc: Y.Doc, layer: MinutesLayer): Readonly<Record<string, string>> {
  return Object.fromEntries(readDocument(doc, layer).map(({ section, nodes }) => [section, linesOf(nodes).join('\n')]));
}

/** The text of one section. */
export function sectionText(doc: Y.Doc, layer: MinutesLayer, section: MinutesSection): string {
  return plainText(doc, layer)[section] ?? '';
}

/** The lines of elements and of what they hold, in reading order. */
export function linesOf(nodes: readonly SectionNode[]): string[] {
  return nodes.flatMap((node) => [...(isLine(node) ? [textOf(node)] : []), ...linesOf(node.children)]);
}

/** Whether an element holds text of its own, hence is one line of plain text. */
export function isLine(node: SectionNode): boolean {
  return node.node === 'paragraph' || node.node === 'heading';
}
