import * as z from 'zod';
import { ATTENDEE_CAPACITIES } from '../live/attendance/attendance.messages';
import type { ItemFacts } from './facts';

/** Somebody who heard an item: a member by name and structure, a person without an account by capacity alone; when, span by span. */
export const heardLineSchema = z.object({
  displayName: z.string().nullable(),
  structureId: z.string().nullable(),
  capacity: z.enum(ATTENDEE_CAPACITIES).nullable(),
  spans: z.array(z.object({ from: z.string(), until: z.string() })),
});
export type HeardLine = z.infer<typeof heardLineSchema>;

/** The register of who heard an item, frozen when it closed: nothing before that, nothing of an item that was withdrawn. */
export function heardBy(facts: ItemFacts): HeardLine[] {
  if (facts.endedAt === null || facts.status === 'withdrawn') return [];
  const lines = new Map<string, HeardLine>();
  for (const { memberId, attendeeId, displayName, structureId, capacity, from, until } of facts.register) {
    const who = memberId ?? attendeeId ?? '';
    const line = lines.get(who) ?? { displayName, structureId, capacity, spans: [] };
    lines.set(who, line);
    line.spans.push({ from, until: until ?? facts.endedAt });
  }
  return [...lines.values()];
}
