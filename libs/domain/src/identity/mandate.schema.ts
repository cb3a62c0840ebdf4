import * as z from 'zod';
import { ROLES, type Role } from '../access/roles';
import { localDateSchema } from '../time/local-date';
import { PROFESSION_CODES, type ProfessionCode } from '../vocabulary/professions';
import { accountStates, emailSchema } from './account.schema';

/** Why a mandate stopped before its last day. */
export const MANDATE_END_REASONS = ['handover', 'departure', 'structure-decision', 'charter-breach', 'mistake'] as const;
export type MandateEndReason = (typeof MANDATE_END_REASONS)[number];

/** A role given to a person by a structure for a time (R137); days are inclusive and read in the council's zone. */
export interface Mandate {
  readonly id: string;
  readonly accountId: string;
  readonly councilId: string;
  readonly role: Role;
  /** Null for the coordinator, the administrator and whoever acts for no partner. */
  readonly structureId: string | null;
  readonly profession: ProfessionCode;
  readonly from: string;
  readonly until: string | null;
  /** Set by offboarding and handover: acts at that instant, whatever `until` says. */
  readonly endedAt: string | null;
  readonly endReason: MandateEndReason | null;
}

/** Body that gives a mandate. */
export const grantMandateSchema = z
  .strictObject({
    role: z.enum(ROLES).describe('Role in this council'),
    structureId: z.uuid().nullable().describe('Structure that mandates the person'),
    profession: z.enum(PROFESSION_CODES).describe('Profession: decides the sharing circle'),
    from: localDateSchema.describe('First day'),
    until: localDateSchema.nullable().describe('Last day, or null while nothing is planned'),
  })
  .refine((mandate) => mandate.until === null || mandate.until >= mandate.from, { path: ['until'], message: 'until is before from' });
export type GrantMandate = z.infer<typeof grantMandateSchema>;

/** Body that ends one mandate at once. */
export const endMandateSchema = z.strictObject({ reason: z.enum(MANDATE_END_REASONS) });

/** Body of a handover: the successor takes the same role and structure from a given day. */
export const handOverSchema = z.strictObject({
  successorAccountId: z.uuid().describe('Account that takes over'),
  successorProfession: z.enum(PROFESSION_CODES),
  on: localDateSchema.describe('First day of the successor; the predecessor’s last day is the day before'),
});
export type HandOver = z.infer<typeof handOverSchema>;

/** Body that invites somebody: the account exists once the link was used. */
export const inviteSchema = z.strictObject({
  email: emailSchema,
  displayName: z.string().trim().min(2).max(120).describe('Name shown to colleagues'),
  mandate: grantMandateSchema,
});
export type Invite = z.infer<typeof inviteSchema>;

/** Answer of `GET /api/invitations/:token`: just enough to recognise the invitation. */
export const invitationViewSchema = z.object({
  email: z.string(),
  displayName: z.string(),
  council: z.string(),
  role: z.enum(ROLES),
  expiresAt: z.string(),
});
export type InvitationView = z.infer<typeof invitationViewSchema>;

/** Body of `POST /api/invitations/:token/accept`. */
export const acceptInvitationSchema = z.strictObject({
  password: z.string().min(1).max(200).describe('Password chosen; see the password rules'),
});

/** One line of the accounts screen; no content, no activity. */
export const accountViewSchema = z.object({
  id: z.uuid(),
  displayName: z.string(),
  email: z.string(),
  state: z.enum(accountStates),
  mandates: z.array(
    z.object({
      id: z.uuid(),
      role: z.enum(ROLES),
      structureId: z.uuid().nullable(),
      profession: z.enum(PROFESSION_CODES),
      from: z.string(),
      until: z.string().nullable(),
      endedAt: z.string().nullable(),
      inForce: z.boolean(),
    }),
  ),
});
export type AccountView = z.infer<typeof accountViewSchema>;
