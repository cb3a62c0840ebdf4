import { sliceBlocks, sliceText, utf8Length } from '@croisee/realtime/minutes/paste-slices';
import { PASTE_SLICE_BYTES } from '@croisee/realtime/envelope/frame-limits';
import { Fragment, Slice, type Node as ProseMirrorNode } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { forInertDocument } from '../../../kernel/security/trusted-html';

/** What an element costs in an update besides its text. */
const ELEMENT_BYTES = 96;
/** Left free for the operations around a slice. */
const GROUP_BYTES = PASTE_SLICE_BYTES - 1024;

/** Whether the pasted HTML comes from a word processor, whose formatting never enters the minutes. */
export function isFromWordProcessor(html: string): boolean {
  return /urn:schemas-microsoft-com|class="?Mso|mso-|<meta[^>]+(LibreOffice|OpenOffice)/i.test(html);
}

/** Pasted HTML without comments, styles and classes; paragraphs that a word processor draws as list entries become lists. */
export function cleanPastedHtml(html: string): string {
  // A style that is not closed swallows the rest, as it does for a browser.
  const bare = html.replace(/<!--[\s\S]*?-->|<style[\s\S]*?(?:<\/style>|$)/gi, '');
  const { body } = new DOMParser().parseFromString(forInertDocument(bare), 'text/html');
  for (const element of body.querySelectorAll('style, script, meta, link, title, xml')) element.remove();
  gatherLists(body);
  for (const element of body.querySelectorAll('*'))
    for (const attribute of [...element.attributes])
      if (attribute.name !== 'data-type' && attribute.name !== 'data-checked') element.removeAttribute(attribute.name);
  return body.innerHTML;
}

function gatherLists(body: HTMLElement): void {
  for (const paragraph of body.querySelectorAll('p[class*="MsoListParagraph"]')) {
    const text = paragraph.textContent?.trimStart() ?? '';
    const tag = /^\d+[.)]/.test(text) ? 'OL' : 'UL';
    const entry = document.createElement('li');
    entry.textContent = text.replace(/^(?:[·•o§\-–]|\d+[.)])[\s\u00a0]*/, '').trim();
    const previous = paragraph.previousElementSibling;
    const list = previous?.tagName === tag ? previous : document.createElement(tag.toLowerCase());
    list.append(entry);
    if (list === previous) paragraph.remove();
    else paragraph.replaceWith(list);
  }
}

/** The blocks of a paste as groups small enough for one update each; a paragraph that is too long alone becomes several. */
export function pasteGroups(content: Fragment): ProseMirrorNode[][] {
  return sliceBlocks(content.content.flatMap(splitBlock), sizeOf, GROUP_BYTES);
}

/** Inserts a long paste group by group: one update each, one undo for all since they follow at once. Answers the number of groups. */
export function insertInSlices(view: EditorView, slice: Slice, stopCapturing: () => void): number {
  const groups = pasteGroups(slice.content);
  stopCapturing();
  for (const group of groups) {
    const { tr, selection } = view.state;
    const at = selection.$to.depth === 0 ? selection.to : selection.$to.after(1);
    if (!selection.empty) tr.deleteSelection();
    const position = tr.mapping.map(at);
    tr.insert(position, group);
    const size = group.reduce((sum, node) => sum + node.nodeSize, 0);
    tr.setSelection(TextSelection.near(tr.doc.resolve(position + size), -1));
    view.dispatch(tr.scrollIntoView());
  }
  stopCapturing();
  return groups.length;
}

export function isLong(slice: Slice): boolean {
  return slice.content.content.reduce((sum, node) => sum + sizeOf(node), 0) > GROUP_BYTES;
}

function sizeOf(node: ProseMirrorNode): number {
  let elements = 1;
  node.descendants(() => {
    elements += 1;
  });
  return utf8Length(node.textContent) + elements * ELEMENT_BYTES;
}

function splitBlock(node: ProseMirrorNode): ProseMirrorNode[] {
  if (sizeOf(node) <= GROUP_BYTES) return [node];
  if (node.isTextblock) {
    const pieces = sliceText(node.textContent, GROUP_BYTES - 2 * ELEMENT_BYTES);
    return pieces.map((piece) => node.type.create(node.attrs, node.type.schema.text(piece)));
  }
  return sliceBlocks(node.content.content.flatMap(splitEntry), sizeOf, GROUP_BYTES).map((entries) => node.copy(Fragment.from(entries)));
}

/** An entry of a list: each of its oversized blocks in an entry of its own. */
function splitEntry(entry: ProseMirrorNode): ProseMirrorNode[] {
  if (sizeOf(entry) <= GROUP_BYTES) return [entry];
  return entry.content.content.flatMap(splitBlock).map((block) => entry.copy(Fragment.from(block)));
}
