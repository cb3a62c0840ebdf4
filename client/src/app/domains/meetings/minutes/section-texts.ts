import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import * as Y from 'yjs';

/** A block of text of the editor and the shared text behind it. */
export interface TextBlock {
  readonly text: string;
  /** Position of its first character in the editor. */
  readonly from: number;
  readonly shared: Y.XmlText | undefined;
}

/** The blocks of text of a section; none while editor and shared document are between two steps. */
export function textBlocks(doc: ProseMirrorNode, fragment: Y.XmlFragment): TextBlock[] {
  const shared = sharedTexts(fragment);
  const blocks: { text: string; from: number }[] = [];
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    blocks.push({ text: node.textContent, from: position + 1 });
    return false;
  });
  if (blocks.length !== shared.length) return [];
  return blocks.map((block, index) => ({ ...block, shared: shared[index] }));
}

/** One entry per paragraph or heading, in reading order; undefined for an empty one. */
function sharedTexts(parent: Y.XmlFragment): (Y.XmlText | undefined)[] {
  return parent.toArray().flatMap((child) => {
    if (!(child instanceof Y.XmlElement)) return [];
    if (child.nodeName !== 'paragraph' && child.nodeName !== 'heading') return sharedTexts(child);
    const text = child.toArray().find((inner) => inner instanceof Y.XmlText);
    return [text instanceof Y.XmlText ? text : undefined];
  });
}
