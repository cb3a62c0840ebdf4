import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  HeadingLevel,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { DocumentBlock, DocumentListItem, DocumentTable } from './document-model';
import { printable } from './printable-text';

/** Names of the paragraph styles of `docx-renderer`. */
export const STYLE = { soft: 'Soft', notice: 'Notice', caption: 'Caption' } as const;
export const ORDERED = 'ordered';
export const BULLETS = 'bullets';
export const RULE_COLOUR = 'B8C7CB';
export const ACCENT_COLOUR = '1F6373';

/** Width of the text of an A4 page, in the pixels of drawings and in the units of tables. */
const TEXT_WIDTH_PX = 635;
const TEXT_WIDTH_TWIPS = 9524;

/** One transparent point: what a program that cannot draw SVG shows; the alternative text and the table beside it say the rest. */
const POINT = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64');

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** The blocks of a part as Word paragraphs and tables; `nextId` numbers drawings and lists within the document. */
export function docxBlocks(blocks: readonly DocumentBlock[], nextId: () => number): (Paragraph | Table)[] {
  return blocks.flatMap((block) => docxBlock(block, nextId));
}

/** Line breaks of a text stay line breaks. */
export function runsOf(text: string, options: { readonly bold?: boolean; readonly color?: string } = {}): TextRun[] {
  return text.split('\n').map((line, index) => new TextRun({ ...options, text: printable(line), ...(index > 0 && { break: 1 }) }));
}

function docxBlock(block: DocumentBlock, nextId: () => number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: HEADINGS[block.level], keepNext: true, children: runsOf(block.text) })];
    case 'paragraph':
      return block.text.split('\n\n').map(
        (text) =>
          new Paragraph({
            ...(block.tone === 'soft' && { style: STYLE.soft }),
            children: runsOf(text, { bold: block.tone === 'strong' }),
          }),
      );
    case 'notice':
      return [new Paragraph({ style: STYLE.notice, children: runsOf(block.text) })];
    case 'list': {
      const numbering = { reference: block.ordered ? ORDERED : BULLETS, level: 0, instance: nextId() };
      return block.items.map((item) => new Paragraph({ numbering, keepLines: true, children: itemRuns(item) }));
    }
    case 'facts':
      return block.items.map(
        ({ label, value }) => new Paragraph({ children: [...runsOf(`${label} : `, { bold: true }), ...runsOf(value)] }),
      );
    case 'table':
      return docxTable(block);
    case 'figure': {
      const { svg, widthPx, heightPx } = block.drawing;
      const scale = Math.min(1, TEXT_WIDTH_PX / widthPx);
      const image = new ImageRun({
        type: 'svg',
        data: Buffer.from(svg),
        fallback: { type: 'png', data: POINT },
        transformation: { width: Math.round(widthPx * scale), height: Math.round(heightPx * scale) },
        altText: {
          id: String(nextId()),
          name: printable(block.caption),
          title: printable(block.caption),
          description: printable(block.alt),
        },
      });
      return [
        new Paragraph({ keepNext: true, children: [image] }),
        new Paragraph({ style: STYLE.caption, children: runsOf(block.caption) }),
      ];
    }
    case 'lines':
      return [new Paragraph({ style: STYLE.soft, children: runsOf(block.label) }), ...Array.from({ length: block.count }, ruledLine)];
  }
}

function itemRuns({ lead, text, note }: DocumentListItem): TextRun[] {
  return [
    ...(lead ? [...runsOf(lead, { bold: true }), new TextRun({ text: '', break: 1 })] : []),
    ...runsOf(text),
    ...(note ? [new TextRun({ text: '', break: 1 }), ...runsOf(note, { color: '4C5F66' })] : []),
  ];
}

function docxTable({ caption, columns, rows, rowHeightMm }: DocumentTable): (Paragraph | Table)[] {
  const line = { style: BorderStyle.SINGLE, size: 4, color: RULE_COLOUR };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const widths = widthsOf(columns);
  const cell = (text: string, index: number, bold: boolean) =>
    new TableCell({
      ...(widths !== undefined && { width: { size: widths[index] ?? 0, type: WidthType.DXA } }),
      margins: { top: 60, bottom: 60, left: 80, right: 80 },
      children: [
        new Paragraph({
          spacing: { after: 0 },
          alignment: columns[index]?.numeric ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: runsOf(text, { bold }),
        }),
      ],
    });
  const height = rowHeightMm === undefined ? undefined : { value: convertMillimetersToTwip(rowHeightMm), rule: 'atLeast' as const };
  const table = new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    ...(widths !== undefined && { columnWidths: widths }),
    borders: { top: line, bottom: line, insideHorizontal: line, left: none, right: none, insideVertical: none },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: columns.map(({ label }, index) => cell(label, index, true)) }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            ...(height !== undefined && { height }),
            children: row.map((text, index) => cell(text, index, false)),
          }),
      ),
    ],
  });
  const after = new Paragraph({ spacing: { after: 120 }, children: [] });
  return caption === ''
    ? [table, after]
    : [new Paragraph({ style: STYLE.caption, keepNext: true, children: runsOf(caption) }), table, after];
}

/** The width of each column when any says its share; the others count for one. */
function widthsOf(columns: DocumentTable['columns']): number[] | undefined {
  if (columns.every(({ share }) => share === undefined)) return undefined;
  const shares = columns.map(({ share = 1 }) => share);
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.round((share / all) * TEXT_WIDTH_TWIPS));
}

function ruledLine(): Paragraph {
  return new Paragraph({ spacing: { before: 280 }, border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: RULE_COLOUR } } });
}
