import type * as Y from 'yjs';
import { SECTION_TITLES, type MinutesLayer } from './minutes-sections';
import { readDocument, type InlineText, type SectionNode } from './section-content';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** The rendered copy of a document: titles and allow-listed tags, no attribute from the text, everything else escaped. Empty sections are left out. */
export function renderHtml(doc: Y.Doc, layer: MinutesLayer, language: 'fr' | 'en' = 'fr'): string {
  return readDocument(doc, layer)
    .filter(({ nodes }) => nodes.length > 0)
    .map(({ section, nodes }) => `<section><h2>${escapeHtml(SECTION_TITLES[section][language])}</h2>${renderNodes(nodes)}</section>`)
    .join('');
}

/** Elements of a section as HTML. */
export function renderNodes(nodes: readonly SectionNode[]): string {
  return nodes.map((node) => renderNode(node)).join('');
}

/** Text as it may stand in HTML content or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}

function renderNode(node: SectionNode): string {
  const children = renderNodes(node.children);
  switch (node.node) {
    case 'paragraph':
      return `<p>${node.inlines.map((inline) => renderInline(inline)).join('')}</p>`;
    case 'heading':
      // The section's title is an h2: a heading of the text never stands above it.
      return wrap(
        `h${Math.min(Math.max(Number(node.attributes['level'] ?? 3), 3), 6)}`,
        node.inlines.map((inline) => renderInline(inline)).join(''),
      );
    case 'orderedList':
      return wrap('ol', children);
    case 'bulletList':
    case 'taskList':
      return wrap('ul', children);
    case 'listItem':
      return wrap('li', children);
    case 'taskItem':
      return wrap('li', `${node.attributes['checked'] === true ? '☑' : '☐'} ${children}`);
  }
}

function renderInline(inline: InlineText): string {
  const italic = inline.marks.includes('italic') ? wrap('em', escapeHtml(inline.text)) : escapeHtml(inline.text);
  return inline.marks.includes('bold') ? wrap('strong', italic) : italic;
}

function wrap(tag: string, content: string): string {
  return `<${tag}>${content}</${tag}>`;
}
