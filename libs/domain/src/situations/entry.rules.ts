import * as z from 'zod';
import { hasRole, type Persona } from '../access/persona';
import type { Role } from '../access/roles';
import { accept, refuse, type Outcome } from '../errors/outcome';
import { localDateSchema } from '../time/local-date';

/** How a submission reached the coordination outside the platform. */
export const ENTRY_CHANNELS = ['paper', 'telephone'] as const;

/** Roles for which a submission may be entered: professionals of partner structures. */
export const ENTERED_FOR_ROLES: readonly Role[] = ['member', 'deputy', 'professional'];

/** What the coordination says of a submission it received: from whom, how, when. */
export const enterForAnotherSchema = z.strictObject({
  forAccountId: z.uuid().describe('The professional who becomes the author once it is handed over'),
  structureId: z.uuid().describe('The structure for which they hold a mandate'),
  channel: z.enum(ENTRY_CHANNELS),
  receivedOn: localDateSchema,
});
export type EnterForAnother = z.infer<typeof enterForAnotherSchema>;

/** Who typed a submission, for whom, and how it had reached them. */
export interface Entry extends EnterForAnother {
  readonly by: string;
}

/** What is known today of somebody for whom a submission is entered: whether they can sign in, and their mandates in force. */
export interface Professional {
  readonly isActive: boolean;
  readonly mandates: readonly { readonly role: Role; readonly structureId: string | null }[];
}

/** The coordination enters a submission for somebody else, received by today, whose account is open and who holds a mandate of that structure. */
export function enterForAnother(input: EnterForAnother, persona: Persona, professional: Professional, today: string): Outcome<Entry> {
  if (!hasRole(persona, 'coordinator')) return refuse('ENTRY_NEEDS_COORDINATOR');
  if (input.forAccountId === persona.accountId) return refuse('ENTRY_FOR_ONESELF');
  if (input.receivedOn > today) return refuse('ENTRY_RECEIVED_LATER');
  if (!mayBecomeAuthor(input.structureId, professional)) return refuse('ENTRY_FOR_NOBODY');
  return accept({ ...input, by: persona.accountId });
}

/** Hands an entered submission to its professional, whose mandate may have ended while it was typed. */
export function handToAuthor(entry: Entry, professional: Professional): Outcome<{ readonly authorId: string }> {
  return mayBecomeAuthor(entry.structureId, professional) ? accept({ authorId: entry.forAccountId }) : refuse('ENTRY_FOR_NOBODY');
}

/** The entry of a submission that is still on the page of whoever types it; null once it is its author’s, or when its author wrote it. */
export function entryUnderWay({ authorId, entry }: { readonly authorId: string; readonly entry: Entry | null }): Entry | null {
  return entry !== null && entry.by === authorId ? entry : null;
}

function mayBecomeAuthor(structureId: string, { isActive, mandates }: Professional): boolean {
  // An administrator reads no content, whatever else they hold: the submission would have no author able to read it.
  if (!isActive || mandates.some(({ role }) => role === 'administrator')) return false;
  return mandates.some((mandate) => ENTERED_FOR_ROLES.includes(mandate.role) && mandate.structureId === structureId);
}
