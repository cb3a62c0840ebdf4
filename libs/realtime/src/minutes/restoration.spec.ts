import * as Y from 'yjs';
import { addParagraph, documentOf } from '../testing/minutes-fixtures';
import { plainText } from './plain-text';
import { contentsWithout, occurrencesIn } from './redaction';
import { restoreContents } from './restoration';
import { readDocument } from './section-content';

// Real: Yjs and the reading of sections.
describe('restoring an earlier copy of a text', () => {
  it('is a new edit that others receive, and leaves alone the sections that say the same', () => {
    const doc = documentOf(7);
    addParagraph(doc, 'synthese', 'Avant');
    addParagraph(doc, 'retour', 'Inchangé');
    const copy = readDocument(doc, 'record');
    const other = documentOf(8, Y.encodeStateAsUpdate(doc));
    doc.getXmlFragment('synthese').delete(0, 1);
    addParagraph(doc, 'synthese', 'Après');
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
    const kept = doc.getXmlFragment('retour').get(0);

    const updates = restoreContents(doc, 'record', copy);
    for (const update of updates) Y.applyUpdate(other, update);
    expect(plainText(doc, 'record')).toMatchObject({ synthese: 'Avant', retour: 'Inchangé' });
    expect(plainText(other, 'record')).toEqual(plainText(doc, 'record'));
    expect(doc.getXmlFragment('retour').get(0)).toBe(kept);
  });

  it('says nothing when the text already is what the copy says', () => {
    const doc = documentOf(7);
    addParagraph(doc, 'synthese', 'Pareil');
    expect(restoreContents(doc, 'record', readDocument(doc, 'record'))).toEqual([]);
  });
});

describe('redacting a copy', () => {
  it('counts and takes out every occurrence, and leaves the rest as it was', () => {
    const doc = documentOf(7);
    for (const section of ['synthese', 'retour']) addParagraph(doc, section, 'Untel va bien');
    const contents = readDocument(doc, 'record');
    expect([occurrencesIn(contents, 'Untel'), occurrencesIn(contents, 'absent')]).toEqual([2, 0]);
    const { contents: left, removedCount } = contentsWithout(contents, [{ text: 'Untel' }]);
    expect(removedCount).toBe(2);
    expect(JSON.stringify(left)).not.toContain('Untel');
    expect(left[0]?.nodes[0]?.inlines[0]?.text).toBe('[…] va bien');
  });
});
