import { inflateRawSync } from 'node:zlib';
import type { DocumentModel } from './document-model';
import { DocumentRenderer } from './document-renderer';

const HOSTILE = '#eval("1+1") *gras* $x$ @ref <w:t>non</w:t> &amp; \\ ]] #panic("!") \u0007 \u{10FFFD} 🙂 漢 fin';

const model = (more: Partial<DocumentModel> = {}): DocumentModel => ({
  title: 'Relevé de la séance',
  subtitle: 'Commission du 24 novembre 2026',
  language: 'fr',
  issuer: 'CLSM d’essai',
  date: '2026-11-24',
  parts: [
    {
      footer: 'Exemplaire n° 2026-0007, à détruire après le 1er décembre 2026',
      watermark: 'n° 2026-0007',
      blocks: [
        { kind: 'notice', text: 'La commission propose et ne décide pas.' },
        { kind: 'heading', level: 1, text: 'Point 1' },
        { kind: 'paragraph', text: HOSTILE },
        { kind: 'list', ordered: true, items: [{ lead: 'R01', text: 'Proposer une rencontre', note: 'Structure d’essai' }] },
        { kind: 'facts', items: [{ label: 'Lieu', value: 'Salle des associations' }] },
        {
          kind: 'table',
          caption: 'Présences',
          columns: [{ label: 'Structure' }, { label: 'Présents', numeric: true }],
          rows: [['Une structure', '3']],
        },
        {
          kind: 'figure',
          caption: 'Situations par trimestre',
          alt: 'Trois au premier trimestre',
          drawing: {
            svg: '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="80"><rect width="90" height="40" fill="#1f6373"/></svg>',
            ...{ widthPx: 200, heightPx: 80 },
          },
        },
        { kind: 'heading', level: 3, text: 'Une marche de trop' },
        { kind: 'lines', label: 'Vos notes', count: 3 },
      ],
    },
  ],
  ...more,
});

describe('documents', () => {
  const renderer = new DocumentRenderer();
  afterAll(() => renderer.onApplicationShutdown());

  it('as PDF are tagged, titled, in their language, with the font inside', async () => {
    const pdf = (await renderer.render(model(), 'pdf')).toString('latin1');
    expect(pdf).toMatch(/^%PDF-1\.7/);
    expect(pdf).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/);
    expect(pdf).toMatch(/\/Lang\s*\(fr-FR\)/);
    expect(pdf).toContain('/DisplayDocTitle true');
    expect(pdf).toContain('pdfuaid:part');
    expect(pdf).toMatch(/AtkinsonHyperlegible-Regular[^]*\/FontFile2/);
    expect(pdf).not.toMatch(/\/JavaScript|\/OpenAction|\/URI/);
  });

  it('as Word files have real headings, their language, header rows and properties', async () => {
    const files = unzipped(await renderer.render(model(), 'docx'));
    const body = files.get('word/document.xml') ?? '';
    expect([...body.matchAll(/w:pStyle w:val="(Heading\d)"/g)].map(([, style]) => style)).toEqual(['Heading1', 'Heading2']);
    expect(body).toContain('<w:tblHeader/>');
    expect(body).toMatch(/descr="Trois au premier trimestre"/);
    expect(files.get('word/styles.xml')).toContain('w:val="fr-FR"');
    expect(files.get('docProps/core.xml')).toContain('<dc:language>fr-FR</dc:language>');
    expect(files.get('docProps/core.xml')).toContain('<dc:title>Relevé de la séance</dc:title>');
  });

  it('show hostile text as it was typed, never as markup', async () => {
    const body = unzipped(await renderer.render(model({ title: HOSTILE }), 'docx')).get('word/document.xml') ?? '';
    expect(body).toContain('&lt;w:t&gt;non&lt;/w:t&gt; &amp;amp;');
    expect(body).not.toContain('\u0007');
    await expect(renderer.render(model({ title: HOSTILE, subtitle: HOSTILE, issuer: HOSTILE }), 'pdf')).resolves.toBeInstanceOf(Buffer);
  });

  it('hold a text of a hundred thousand characters', async () => {
    const long = model({
      parts: [{ footer: '', watermark: null, blocks: [{ kind: 'paragraph', text: 'Un long récit. '.repeat(6_700) }] }],
    });
    for (const format of ['pdf', 'docx'] as const) expect((await renderer.render(long, format)).length).toBeGreaterThan(1000);
  });

  it('are the same bytes each time they are made', async () => {
    const files = () => Promise.all((['pdf', 'docx'] as const).map((format) => renderer.render(model(), format)));
    const first = await files();
    // An archive tells its time by two seconds.
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect((await files()).map((file, index) => file.equals(first[index] ?? Buffer.alloc(0)))).toEqual([true, true]);
  });

  it('leave the thread that serves free while pages are laid out', async () => {
    let turns = 0;
    const beat = setInterval(() => (turns += 1), 1);
    const blocks = Array.from({ length: 300 }, () => ({ kind: 'paragraph' as const, text: 'Un paragraphe ordinaire. '.repeat(20) }));
    await renderer.render(model({ parts: [{ footer: 'x', watermark: null, blocks }] }), 'pdf');
    clearInterval(beat);
    expect(turns).toBeGreaterThan(5);
  });
});

function unzipped(archive: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  let entry = archive.readUInt32LE(archive.length - 6);
  while (archive.readUInt32LE(entry) === 0x02014b50) {
    const [packed, nameLength, local] = [
      archive.readUInt32LE(entry + 20),
      archive.readUInt16LE(entry + 28),
      archive.readUInt32LE(entry + 42),
    ];
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const bytes = archive.subarray(start, start + packed);
    const isStored = archive.readUInt16LE(entry + 10) === 0;
    files.set(archive.toString('utf8', entry + 46, entry + 46 + nameLength), (isStored ? bytes : inflateRawSync(bytes)).toString('utf8'));
    entry += 46 + nameLength + archive.readUInt16LE(entry + 30) + archive.readUInt16LE(entry + 32);
  }
  return files;
}
