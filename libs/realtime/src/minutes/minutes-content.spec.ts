import { toHexString } from 'lib0/buffer';
import { digest } from 'lib0/hash/sha256';
import { encodeUtf8 } from 'lib0/string';
import * as Y from 'yjs';
import { addParagraph, documentOf, updateOf } from '../testing/minutes-fixtures';
import { compact, loadMinutes, mergeForRoom, openingUpdate, verifyEqual } from './compaction';
import { canonicalContent, contentHash } from './content-hash';
import { plainText, sectionText } from './plain-text';
import { rebuildWithout } from './redaction';
import { renderHtml } from './render-html';
import { readDocument, writeDocument, type SectionContents } from './section-content';
import { authoredRuns, unsentText } from './unsent-text';

// Real: Yjs, reading, rendering, compaction. Nothing is simulated.
const CONTENTS: SectionContents = [
  {
    section: 'synthese',
    nodes: [
      { node: 'heading', attributes: { level: 1 }, inlines: [{ text: 'Logement', marks: [] }], children: [] },
      {
        node: 'paragraph',
        attributes: {},
        inlines: [
          { text: 'Un <b>hébergement</b> ', marks: [] },
          { text: 'stable', marks: ['bold', 'italic'] },
          { text: ' & proche', marks: [] },
        ],
        children: [],
      },
      {
        node: 'taskList',
        attributes: {},
        inlines: [],
        children: [
          {
            node: 'taskItem',
            attributes: { checked: true },
            inlines: [],
            children: [{ node: 'paragraph', attributes: {}, inlines: [{ text: 'Appeler', marks: [] }], children: [] }],
          },
        ],
      },
    ],
  },
];

function record(contents = CONTENTS, clientId = 7): Y.Doc {
  const doc = documentOf(clientId);
  writeDocument(doc, contents);
  return doc;
}

describe('a document of the minutes', () => {
  it('is read back as it was written', () => {
    const read = readDocument(record(), 'record');
    expect(read.map(({ section }) => section)).toEqual(['synthese', 'points-de-vigilance', 'reponse-collective', 'retour']);
    expect(read[0]).toEqual(CONTENTS[0]);
  });

  it('is rendered with allow-listed tags only, everything typed being escaped', () => {
    expect(renderHtml(record(), 'record')).toBe(
      '<section><h2>Synthèse</h2><h3>Logement</h3><p>Un &lt;b&gt;hébergement&lt;/b&gt; <strong><em>stable</em></strong> &amp; proche</p>' +
        '<ul><li>☑ <p>Appeler</p></li></ul></section>',
    );
  });

  it('leaves out of every reading what the schema does not know', () => {
    const doc = record();
    const image = new Y.XmlElement('image');
    image.setAttribute('onerror', 'alert(1)');
    doc.getXmlFragment('synthese').insert(0, [image]);
    (doc.getXmlFragment('synthese').get(1) as Y.XmlElement).setAttribute('level', '1"><script>');
    expect(renderHtml(doc, 'record')).not.toMatch(/image|onerror|script/);
    expect(sectionText(doc, 'record', 'synthese')).toBe('Logement\nUn <b>hébergement</b> stable & proche\nAppeler');
  });

  it('has the same hash however it was typed, and another as soon as a character or a mark differs', async () => {
    const sha256 = (text: string): string => toHexString(digest(encodeUtf8(text)));
    const typed = documentOf(9);
    addParagraph(typed, 'synthese', 'Texte');
    const retyped = documentOf(11);
    addParagraph(retyped, 'synthese', 'Tex');
    const text = (retyped.getXmlFragment('synthese').get(0) as Y.XmlElement).get(0) as Y.XmlText;
    text.insert(3, 'xte');
    text.delete(3, 1);
    const hash = await contentHash(typed, 'record', sha256);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(await contentHash(retyped, 'record', sha256)).toBe(hash);
    text.format(0, 1, { bold: {} });
    expect(await contentHash(retyped, 'record', sha256)).not.toBe(hash);
  });
});

describe('compaction', () => {
  function history() {
    const doc = documentOf(7);
    const updates = ['un', 'deux secret', 'trois'].map((text) => updateOf(doc, () => addParagraph(doc, 'synthese', text)));
    updates.push(updateOf(doc, () => doc.getXmlFragment('synthese').delete(1, 1)));
    return { doc, updates };
  }

  it('keeps the content and what is known, and drops deleted text, which merging would keep', () => {
    const { doc, updates } = history();
    const compacted = compact(undefined, updates);
    expect(sectionText(loadMinutes([compacted.snapshot]), 'record', 'synthese')).toBe('trois\nun');
    expect(verifyEqual(compacted, undefined, updates, 'record')).toBe(true);
    expect(holds(compacted.snapshot, 'secret')).toBe(false);
    expect(holds(mergeForRoom(updates), 'secret')).toBe(true);
    expect(Y.decodeStateVector(compacted.stateVector)).toEqual(Y.decodeStateVector(Y.encodeStateVector(doc)));
  });

  it('is not verified when an update is missing from the snapshot, or only a deletion', () => {
    const { updates } = history();
    expect(verifyEqual(compact(undefined, updates.slice(0, 2)), undefined, updates, 'record')).toBe(false);
    expect(verifyEqual(compact(undefined, updates.slice(0, 3)), undefined, updates, 'record')).toBe(false);
  });

  it('refuses a history with a hole', () => {
    const { updates } = history();
    expect(() => compact(undefined, updates.slice(1))).toThrow('missing');
  });

  it('gives an opening page only what it lacks', () => {
    const { doc, updates } = history();
    const { snapshot } = compact(undefined, updates.slice(0, 2));
    const behind = documentOf(8, mergeForRoom(updates.slice(0, 2)));
    const everything = openingUpdate([snapshot, ...updates.slice(2)]);
    const difference = openingUpdate([snapshot, ...updates.slice(2)], Y.encodeStateVector(behind));
    expect(difference.length).toBeLessThan(everything.length);
    Y.applyUpdate(behind, difference);
    expect(canonicalContent(behind, 'record')).toBe(canonicalContent(doc, 'record'));
  });
});

describe('redaction', () => {
  const passage = 'hébergement</b> stable';

  it('takes a passage out of the text and of all that is stored, keeping the rest and its marks', () => {
    const doc = record();
    addParagraph(doc, 'synthese', 'effacé auparavant');
    doc.getXmlFragment('synthese').delete(0, 1);
    const redacted = rebuildWithout(doc, 'record', [{ text: passage }], 50);
    const rebuilt = loadMinutes([redacted.snapshot]);
    expect(redacted.removedCount).toBe(1);
    expect(sectionText(rebuilt, 'record', 'synthese')).toBe('Logement\nUn <b>[…] & proche\nAppeler');
    for (const trace of ['bergement', 'stable', 'auparavant']) expect(holds(redacted.snapshot, trace)).toBe(false);
    expect([...Y.decodeStateVector(redacted.stateVector).keys()]).toEqual([50]);
    expect(readDocument(rebuilt, 'record')[0]?.nodes[2]).toEqual(CONTENTS[0]?.nodes[2]);
  });

  it('takes out every occurrence, over several lines too, and only in the section named', () => {
    const doc = documentOf(7);
    for (const section of ['synthese', 'retour']) for (const text of ['Untel va bien', 'chez Untel']) addParagraph(doc, section, text);
    expect(plainTextWithout(doc, { text: 'Untel' })).toEqual(['chez […]\n[…] va bien', 'chez […]\n[…] va bien']);
    expect(plainTextWithout(doc, { text: 'Untel', section: 'retour' })[0]).toBe('chez Untel\nUntel va bien');
    expect(plainTextWithout(doc, { text: 'Untel\nUntel', section: 'retour' })[1]).toBe('chez […]\n[…] va bien');
    expect(plainTextWithout(doc, { text: '' })[0]).toBe('chez Untel\nUntel va bien');
  });

  it('leaves the content as it was when nothing is to be taken out', () => {
    const doc = record();
    const { snapshot, removedCount } = rebuildWithout(doc, 'record', [{ text: 'absent' }], 50);
    expect(removedCount).toBe(0);
    expect(canonicalContent(loadMinutes([snapshot]), 'record')).toBe(canonicalContent(doc, 'record'));
  });

  function plainTextWithout(doc: Y.Doc, passageOut: { text: string; section?: 'retour' }): string[] {
    const text = plainText(loadMinutes([rebuildWithout(doc, 'record', [passageOut], 50).snapshot]), 'record');
    return [text['synthese'] ?? '', text['retour'] ?? ''];
  }
});

describe('authorship', () => {
  it('tells who wrote each part of a text, as far as the server named them', () => {
    const doc = documentOf(7);
    addParagraph(doc, 'place', 'Bonjour ');
    const other = documentOf(9, Y.encodeStateAsUpdate(doc));
    const text = (other.getXmlFragment('place').get(0) as Y.XmlElement).get(0) as Y.XmlText;
    text.insert(3, '-interruption-');
    expect(authoredRuns(text, { '7': 'ana' })).toEqual([
      { text: 'Bon', memberId: 'ana' },
      { text: '-interruption-' },
      { text: 'jour ', memberId: 'ana' },
    ]);
  });

  it('gives back only the own text still standing that was not acknowledged, by section', () => {
    const doc = documentOf(7);
    addParagraph(doc, 'place', 'acquis');
    const acknowledged = Y.getState(doc.store, 7);
    addParagraph(doc, 'place', 'en attente');
    addParagraph(doc, 'leads', 'piste');
    addParagraph(doc, 'leads', 'effacée');
    doc.getXmlFragment('leads').delete(0, 1);
    expect(unsentText(doc, 7, acknowledged)).toEqual([
      { section: 'place', text: 'en attente' },
      { section: 'leads', text: 'piste' },
    ]);
  });
});

function holds(bytes: Uint8Array, text: string): boolean {
  return String.fromCharCode(...bytes).includes(text);
}
