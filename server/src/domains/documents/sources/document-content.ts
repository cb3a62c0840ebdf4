import type { Persona } from '@croisee/domain/access/persona';
import type { DocumentBlock } from '../../../kernel/documents/document-model';

/** One copy of a document: who it is printed for, when it is for somebody. */
export interface ContentCopy {
  readonly recipient: string | null;
  readonly blocks: readonly DocumentBlock[];
}

/** What a document says to the person who asks, before it gets a number and a date of expiry. */
export interface DocumentContent {
  readonly title: string;
  readonly subtitle: string | null;
  /** Local day of what it is about. */
  readonly date: string;
  readonly copies: readonly ContentCopy[];
  /** Not final: said across each page. */
  readonly draft: boolean;
  readonly situationIds: readonly string[];
}

/** What a content is asked for. */
export interface ContentRequest {
  readonly subjectId: string;
  readonly recipientIds: readonly string[];
}

/** Reads the content of one kind as its reader may see it: the same projection as the screen, refused by the same rules. */
export type ReadContent = (persona: Persona, request: ContentRequest) => Promise<DocumentContent>;
