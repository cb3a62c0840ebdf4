import * as Y from 'yjs';
import {
  canContain,
  isAttributeAllowed,
  isFormatAllowed,
  isNodeName,
  MAX_NODE_DEPTH,
  MINUTES_MARKS,
  type MinutesContainer,
  type MinutesMark,
  type MinutesNodeName,
} from './minutes-nodes';
import { MINUTES_SECTIONS, type MinutesLayer, type MinutesSection } from './minutes-sections';

/** A run of text with the same marks. */
export interface InlineText {
  readonly text: string;
  readonly marks: readonly MinutesMark[];
}

/** One element of a section, as plain data: only what the shared schema knows. */
export interface SectionNode {
  readonly node: MinutesNodeName;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly inlines: readonly InlineText[];
  readonly children: readonly SectionNode[];
}

export type SectionContents = readonly { readonly section: MinutesSection; readonly nodes: readonly SectionNode[] }[];

/** What a document says, section by section in reading order; anything the schema does not know is left out. */
export function readDocument(doc: Y.Doc, layer: MinutesLayer): SectionContents {
  return MINUTES_SECTIONS[layer].map((section) => ({ section, nodes: readChildren(doc.getXmlFragment(section), 'section', 1) }));
}

/** Writes contents into a new document, under the document's client id and without any earlier history. */
export function writeDocument(doc: Y.Doc, contents: SectionContents): void {
  doc.transact(() => {
    for (const { section, nodes } of contents) {
      const fragment = doc.getXmlFragment(section);
      fragment.insert(
        0,
        nodes.map((node) => writeNode(node)),
      );
    }
  });
}

/** The text of an element without its marks, not descending into its children. */
export function textOf(node: SectionNode): string {
  return node.inlines.map((inline) => inline.text).join('');
}

function readChildren(parent: Y.XmlFragment, container: MinutesContainer, depth: number): SectionNode[] {
  if (depth > MAX_NODE_DEPTH) return [];
  const nodes: SectionNode[] = [];
  for (const child of parent.toArray()) {
    if (!(child instanceof Y.XmlElement) || !isNodeName(child.nodeName) || !canContain(container, child.nodeName)) continue;
    nodes.push({
      node: child.nodeName,
      attributes: readAttributes(child, child.nodeName),
      inlines: canContain(child.nodeName, 'text') ? readInlines(child) : [],
      children: readChildren(child, child.nodeName, depth + 1),
    });
  }
  return nodes;
}

function readAttributes(element: Y.XmlElement, name: MinutesNodeName): Record<string, unknown> {
  const read = Object.entries(element.getAttributes() as Record<string, unknown>);
  return Object.fromEntries(read.filter(([key, value]) => isAttributeAllowed(name, key, value)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function readInlines(element: Y.XmlElement): InlineText[] {
  const inlines: InlineText[] = [];
  for (const child of element.toArray()) {
    if (!(child instanceof Y.XmlText)) continue;
    for (const part of child.toDelta() as { insert?: unknown; attributes?: Record<string, unknown> }[]) {
      if (typeof part.insert === 'string') addInline(inlines, part.insert, part.attributes ?? {});
    }
  }
  return inlines;
}

function addInline(inlines: InlineText[], text: string, formats: Record<string, unknown>): void {
  const marks = MINUTES_MARKS.filter((mark) => formats[mark] != null && isFormatAllowed(mark, formats[mark]));
  const last = inlines.at(-1);
  if (last !== undefined && last.marks.join() === marks.join()) inlines[inlines.length - 1] = { text: last.text + text, marks };
  else inlines.push({ text, marks });
}

/** One element with everything it holds, ready to be inserted in a fragment. */
export function writeNode(node: SectionNode): Y.XmlElement {
  const element = new Y.XmlElement(node.node);
  for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, value as string);
  if (node.inlines.length > 0) {
    const text = new Y.XmlText();
    text.applyDelta(node.inlines.map((inline) => ({ insert: inline.text, attributes: formatsOf(inline) })));
    element.insert(0, [text]);
  }
  element.insert(
    node.inlines.length > 0 ? 1 : 0,
    node.children.map((child) => writeNode(child)),
  );
  return element;
}

function formatsOf(inline: InlineText): Record<string, object> {
  return Object.fromEntries(inline.marks.map((mark) => [mark, {}]));
}
