/** The two files a document is handed over as: one to read and print, one to work on. */
export const DOCUMENT_FORMATS = ['pdf', 'docx'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** One thing on a page. Every text is data: no renderer reads markup in it. */
export type DocumentBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone?: 'soft' | 'strong' }
  /** A boxed sentence that must not be missed. */
  | { readonly kind: 'notice'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly DocumentListItem[] }
  /** What is known in few words: label and value. */
  | { readonly kind: 'facts'; readonly items: readonly { readonly label: string; readonly value: string }[] }
  | DocumentTable
  /** A drawing with the sentence that replaces it for whoever does not see it. */
  | { readonly kind: 'figure'; readonly caption: string; readonly alt: string; readonly drawing: DocumentDrawing }
  /** Ruled space to write by hand. */
  | { readonly kind: 'lines'; readonly label: string; readonly count: number };

/** A vector drawing and the size it was made for. */
export interface DocumentDrawing {
  readonly svg: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

export interface DocumentListItem {
  /** Said first, in bold. */
  readonly lead?: string;
  readonly text: string;
  /** Said last, softer. */
  readonly note?: string;
}

export interface DocumentTable {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly { readonly label: string; readonly numeric?: boolean; readonly share?: number }[];
  readonly rows: readonly (readonly string[])[];
  /** Height of the rows when something is written in them by hand. */
  readonly rowHeightMm?: number;
}

/** Pages that follow each other with one footer: a document has one part, a pack of copies one per copy. */
export interface DocumentPart {
  /** What stands at the foot of each page beside the page number: the number of the document, who it is for, until when. */
  readonly footer: string;
  /** Large and pale behind the text; in a file to work on, at the head of each page. */
  readonly watermark: string | null;
  readonly blocks: readonly DocumentBlock[];
}

/** A document before any file: what it says, in order. The same model gives the same bytes. */
export interface DocumentModel {
  readonly title: string;
  readonly subtitle: string | null;
  readonly language: 'fr' | 'en';
  /** The council that issues it. */
  readonly issuer: string;
  /** The local day it carries. */
  readonly date: string;
  readonly parts: readonly DocumentPart[];
}
