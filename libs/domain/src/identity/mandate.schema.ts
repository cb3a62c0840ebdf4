import * as z from 'zod';
import { ROLES, type Role } from '../access/roles';
import { localDateSchema } from '../time/local-date';
import { PROFESSION_CODES, type ProfessionCode } from '../vocabulary/professions';
import { accountStates, emailSchema, secondFactorCodeSchema } from './account.schema';

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
  council: z.object({ name: z.string() }),
  roles: z.array(z.enum(ROLES)),
  expiresAt: z.string(),
  existingAccount: z.boolean().describe('True when the person already has a password here: it is asked for, not replaced'),
});
export type InvitationView = z.infer<typeof invitationViewSchema>;

/** Answer that shows a link once: only its hash is kept. */
export const invitationLinkSchema = z.object({
  accountId: z.uuid(),
  path: z.string().describe('Path of the link on this site; nobody can read it again'),
  expiresAt: z.string(),
});
export type InvitationLink = z.infer<typeof invitationLinkSchema>;

/** Body of `POST /api/invitations/:token/accept`. */
export const acceptInvitationSchema = z.strictObject({
  password: z.string().min(1).max(200).describe('Password chosen; see the password rules'),
  code: secondFactorCodeSchema.optional().describe('Second factor of an account that has one'),
});
export type AcceptInvitation = z.infer<typeof acceptInvitationSchema>;

const mandateViewSchema = z.object({
  id: z.uuid(),
  role: z.enum(ROLES),
  structureId: z.uuid().nullable(),
  structureName: z.string().nullable(),
  profession: z.enum(PROFESSION_CODES),
  from: z.string(),
  until: z.string().nullable(),
  endedAt: z.string().nullable(),
  endReason: z.enum(MANDATE_END_REASONS).nullable(),
  inForce: z.boolean(),
});
export type MandateView = z.infer<typeof mandateViewSchema>;

/** One line of the accounts screen; no content, no activity. */
export const accountViewSchema = z.object({
  id: z.uuid(),
  displayName: z.string(),
  email: z.string(),
  state: z.enum(accountStates).describe('Seen from this council: closed once the person has left it'),
  secondFactor: z.boolean().describe('True when the account asks for a second factor at sign-in'),
  invitationExpiresAt: z.string().nullable().describe('End of the link that waits, if any'),
  mandates: z.array(mandateViewSchema),
});
export type AccountView = z.infer<typeof accountViewSchema>;

/** Answer of `GET /api/accounts`. */
export const accountListSchema = z.object({ items: z.array(accountViewSchema), today: z.string().describe('Day in the council’s zone') });
export type AccountList = z.infer<typeof accountListSchema>;

/** Answer of `GET /api/mandates/ending`: what is renewed or handed over soon, the nearest first. */
export const endingMandatesSchema = z.object({
  items: z.array(mandateViewSchema.extend({ accountId: z.uuid(), displayName: z.string(), daysLeft: z.int() })),
});
export type EndingMandates = z.infer<typeof endingMandatesSchema>;

/** Body of the same-day removal of every access. */
export const offboardSchema = z.strictObject({ reason: z.enum(['departure', 'structure-decision', 'charter-breach']) });
export type Offboard = z.infer<typeof offboardSchema>;
