import * as z from 'zod';

/** Schemas of free text, so that scanning, marking and sealing find every field that somebody can type into. */
export const FREE_TEXT_SCHEMAS = new Set<z.core.$ZodType>();

/** A free text field with its limit in characters and a sentence that says what it is for. */
export function freeText(maximum: number, sentence: string) {
  const schema = z.string().max(maximum).describe(sentence);
  FREE_TEXT_SCHEMAS.add(schema);
  return schema;
}
