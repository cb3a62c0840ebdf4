import * as z from 'zod';
import { freeText } from './free-text';

/** What the coordinator makes sure of before the agenda (R034). */
export const CHECKLIST_ITEMS = [
  'question-is-clear',
  'facts-told-from-interpretation',
  'person-informed',
  'missing-domains-looked-for',
  'known-partners-listed',
  'conflicts-of-interest-looked-for',
  'legal-deadline-looked-for',
  'bilateral-contact-tried',
  'identity-reread',
  'invitations-for-this-situation',
] as const;
export type ChecklistItem = (typeof CHECKLIST_ITEMS)[number];

export const checklistStateSchema = z.partialRecord(z.enum(CHECKLIST_ITEMS), z.enum(['done', 'not-applicable']));
export type ChecklistState = Readonly<z.infer<typeof checklistStateSchema>>;

/** Body that ticks or unticks one line. */
export const tickChecklistSchema = z.strictObject({
  item: z.enum(CHECKLIST_ITEMS),
  state: z.enum(['done', 'not-applicable']).nullable().describe('Null unticks'),
});

/** Body of an invitation to one situation, never to a whole meeting. */
export const inviteToSituationSchema = z.strictObject({
  accountId: z.uuid().describe('Person invited'),
  structureId: z.uuid().describe('Structure that the person represents'),
  reason: freeText(800, 'Why this person is needed for this situation; required for exceptional invitations'),
});
export type InviteToSituation = z.infer<typeof inviteToSituationSchema>;

export interface SituationInvitation extends InviteToSituation {
  readonly id: string;
  /** A reasoned act of the facilitator: police, private landlord, élu. */
  readonly exceptional: boolean;
  readonly invitedBy: string;
  readonly invitedAt: string;
  readonly cancelledAt: string | null;
}

export const PARTY_LINKS = ['landlord', 'guardian', 'employer', 'creditor', 'complainant', 'other'] as const;

/** Body that flags a structure as party to the situation. */
export const flagPartySchema = z.strictObject({ structureId: z.uuid(), link: z.enum(PARTY_LINKS) });

/** Body of the facilitator’s decision about a party. */
export const decidePartySchema = z.strictObject({ structureId: z.uuid(), sits: z.boolean(), reason: freeText(800, 'Why it sits or not') });

export interface PartyStructure {
  readonly structureId: string;
  readonly link: (typeof PARTY_LINKS)[number];
  /** Null until the facilitator decided. */
  readonly sits: boolean | null;
  /** The facilitator’s reason, once decided. */
  readonly reason?: string;
}

/** The mark of an identity scan over the whole text; the server computes the digest again. */
export interface ScanStamp {
  readonly digest: string;
  readonly scannerVersion: string;
  readonly scannedAt: string;
  /** Findings near certain that are still in the text. */
  readonly blocking: number;
  /** Doubtful findings nobody confirmed as harmless. */
  readonly unconfirmed: number;
}

/** Body of the human re-reading. */
export const rereadSchema = z.strictObject({
  digest: z.string().min(8).max(128).describe('Digest of the text on the screen'),
  outcome: z.enum(['clean', 'to-correct']),
  note: freeText(1000, 'What is to be corrected'),
});
export type Reread = z.infer<typeof rereadSchema>;

export interface Rereading extends Reread {
  readonly readerId: string;
  readonly rereadAt: string;
}
