import type * as Y from 'yjs';
import { MINUTES_SCHEMA_VERSION, type MinutesLayer } from './minutes-sections';
import { readDocument } from './section-content';

/** What a document says, as one string that does not depend on how it was typed: two equal texts give the same string. */
export function canonicalContent(doc: Y.Doc, layer: MinutesLayer): string {
  return JSON.stringify({ schemaVersion: MINUTES_SCHEMA_VERSION, layer, sections: readDocument(doc, layer) });
}

/** The hash that seals an approved text, computed by the SHA-256 given (text in UTF-8 in, hexadecimal out). */
export async function contentHash(doc: Y.Doc, layer: MinutesLayer, sha256: (text: string) => string | Promise<string>): Promise<string> {
  return sha256(canonicalContent(doc, layer));
}
