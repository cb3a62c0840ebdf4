import { MAX_UPDATE_BYTES, PASTE_SLICE_BYTES } from '@croisee/realtime/envelope/frame-limits';
import { utf8Length } from '@croisee/realtime/minutes/paste-slices';
import { Fragment, Schema, type Node as ProseMirrorNode } from '@tiptap/pm/model';
import { cleanPastedHtml, isFromWordProcessor, pasteGroups } from './pasted-text';

const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { content: 'text*', group: 'block' },
    bulletList: { content: 'listItem+', group: 'block' },
    listItem: { content: 'block+' },
    text: {},
  },
});
const paragraph = (text: string): ProseMirrorNode => schema.node('paragraph', null, schema.text(text));
const textOf = (groups: ProseMirrorNode[][]): string =>
  groups
    .flat()
    .map((node) => node.textContent)
    .join('');

const FROM_WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><style>p{color:red}</style><!--[if !supportLists]-->
  <p class=MsoNormal style="mso-x:1"><b style="mso-y:2">Gras</b></p>
  <p class=MsoListParagraph>·&nbsp; un</p><p class=MsoListParagraph>·&nbsp; deux</p><p class=MsoListParagraph>1. premier</p></html>`;

describe('pasted text', () => {
  it('keeps words, bold and lists of a word processor and none of its formatting', () => {
    expect(isFromWordProcessor(FROM_WORD)).toBe(true);
    const cleaned = cleanPastedHtml(FROM_WORD);
    expect(cleaned.replace(/\s+/g, ' ').trim()).toBe('<p><b>Gras</b></p> <ul><li>un</li><li>deux</li></ul><ol><li>premier</li></ol>');
    expect(cleaned).not.toMatch(/style|class|mso|<!--/);
  });

  it('does not take an ordinary page for a word processor', () => {
    expect(isFromWordProcessor('<p class="note">Texte</p>')).toBe(false);
  });

  it.each([
    ['many paragraphs', () => Array.from({ length: 900 }, (_, n) => paragraph(`Paragraphe ${n} é`))],
    ['one endless paragraph', () => [paragraph('é'.repeat(40_000))]],
    [
      'one endless list',
      () => [
        schema.node(
          'bulletList',
          null,
          Array.from({ length: 700 }, (_, n) => schema.node('listItem', null, paragraph(`entrée ${n}`))),
        ),
      ],
    ],
    ['an entry that is too long', () => [schema.node('bulletList', null, schema.node('listItem', null, paragraph('x'.repeat(50_000))))]],
  ])('is cut into groups that fit one update each, without losing a character: %s', (_, blocks) => {
    const content = Fragment.from(blocks());
    const groups = pasteGroups(content);
    expect(groups.length).toBeGreaterThan(1);
    for (const group of groups) expect(utf8Length(group.map((node) => node.textContent).join(''))).toBeLessThanOrEqual(PASTE_SLICE_BYTES);
    expect(PASTE_SLICE_BYTES).toBeLessThan(MAX_UPDATE_BYTES);
    expect(textOf(groups)).toBe(content.textBetween(0, content.size));
  });
});
