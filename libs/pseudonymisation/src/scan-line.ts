import * as z from 'zod';
import { scan } from './scan';

const lineSchema = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

/** One line of a batch: `{"id","text"}` gives `{"id","spans"}` (UTF-16 offsets); a line that cannot be read says so and loses no other. */
export function scanLine(json: string): string {
  const line = lineSchema.safeParse(parseJson(json));
  if (!line.success) return JSON.stringify({ id: null, spans: [], error: 'INVALID_LINE' });
  const spans = scan(line.data.text).map(({ start, end, kind, confidence }) => ({ start, end, kind, confidence }));
  return JSON.stringify({ id: line.data.id, spans });
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
