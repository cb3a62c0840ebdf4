import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  TextRun,
  type ISectionOptions,
  type IStylesOptions,
} from 'docx';
import { DOCUMENT_FONT } from './document-fonts';
import type { DocumentModel, DocumentPart } from './document-model';
import { ACCENT_COLOUR, BULLETS, docxBlocks, ORDERED, RULE_COLOUR, runsOf, STYLE } from './docx-blocks';
import { printable } from './printable-text';
import { withoutZipDates } from './zip-dates';

const SOFT = '4C5F66';

/** A document as a Word file: real headings, language, table header rows, document properties; the same model gives the same bytes. */
export async function renderDocx(model: DocumentModel): Promise<Buffer> {
  let last = 0;
  const nextId = () => (last += 1);
  const document = new Document({
    title: printable(model.title),
    creator: printable(model.issuer),
    styles: stylesOf(localeOf(model)),
    numbering: {
      config: [
        { reference: ORDERED, levels: [levelOf(LevelFormat.DECIMAL, '%1.')] },
        { reference: BULLETS, levels: [levelOf(LevelFormat.BULLET, '•')] },
      ],
    },
    sections: model.parts.map((part, index) => sectionOf(model, part, index, nextId)),
  });
  const archive = await Packer.toBuffer(document, undefined, [{ path: 'docProps/core.xml', data: coreProperties(model) }]);
  return withoutZipDates(archive);
}

const localeOf = ({ language }: DocumentModel) => (language === 'fr' ? 'fr-FR' : 'en-GB');

const levelOf = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  ...{ level: 0, format, text, alignment: AlignmentType.START },
  style: { paragraph: { indent: { left: 420, hanging: 320 }, spacing: { after: 120 } } },
});

function sectionOf(model: DocumentModel, part: DocumentPart, index: number, nextId: () => number): ISectionOptions {
  const head = [
    new Paragraph({ style: STYLE.soft, children: runsOf(model.issuer) }),
    new Paragraph({ heading: index === 0 ? HeadingLevel.TITLE : HeadingLevel.HEADING_1, children: runsOf(model.title) }),
    ...(model.subtitle === null ? [] : [new Paragraph({ style: STYLE.soft, children: runsOf(model.subtitle) })]),
  ];
  return {
    properties: {
      page: {
        size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
        margin: { top: 1134, bottom: 1247, left: 1191, right: 1191 },
        pageNumbers: { start: 1 },
      },
    },
    ...(part.watermark !== null && {
      headers: {
        default: new Header({
          children: [new Paragraph({ style: STYLE.soft, alignment: AlignmentType.END, children: runsOf(part.watermark) })],
        }),
      },
    }),
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            style: STYLE.soft,
            children: [
              ...runsOf(`${part.footer} – page `),
              new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES_IN_SECTION] }),
            ],
          }),
        ],
      }),
    },
    children: [...head, ...docxBlocks(part.blocks, nextId)],
  };
}

function stylesOf(locale: string): IStylesOptions {
  const heading = (halfPoints: number, before: number) => ({
    run: { size: halfPoints, bold: true, color: ACCENT_COLOUR, font: DOCUMENT_FONT },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  });
  const soft = { size: 19, color: SOFT };
  const based = { basedOn: 'Normal', quickFormat: true };
  return {
    default: {
      document: {
        run: { font: DOCUMENT_FONT, size: 21, color: '16323A', language: { value: locale } },
        paragraph: { spacing: { after: 140, line: 276 } },
      },
      title: heading(40, 0),
      heading1: heading(29, 320),
      heading2: heading(24, 260),
      heading3: heading(21, 220),
    },
    paragraphStyles: [
      { ...based, id: STYLE.soft, name: 'Soft', run: soft },
      { ...based, id: STYLE.caption, name: 'caption', run: soft },
      {
        ...{ ...based, id: STYLE.notice, name: 'Notice' },
        paragraph: {
          shading: { type: ShadingType.CLEAR, fill: 'EEF4F5', color: RULE_COLOUR },
          border: { left: { style: BorderStyle.SINGLE, size: 18, color: ACCENT_COLOUR, space: 8 } },
          indent: { left: 160 },
        },
      },
    ],
  };
}

/** Written here because the library dates a file by the moment it is made, and names no language. */
function coreProperties(model: DocumentModel): string {
  const day = `${model.date}T00:00:00Z`;
  const stamp = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}</dcterms:${name}>`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties` +
    ` xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"` +
    ` xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    `<dc:title>${escaped(model.title)}</dc:title><dc:creator>${escaped(model.issuer)}</dc:creator>` +
    `<dc:language>${localeOf(model)}</dc:language>${stamp('created')}${stamp('modified')}</cp:coreProperties>`
  );
}

function escaped(text: string): string {
  const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return printable(text).replace(/[&<>"]/g, (character) => names[character] ?? '');
}
