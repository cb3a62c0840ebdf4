import * as z from 'zod';
import { ROLES } from '../access/roles';

/** Addresses are compared in lower case: one person, one account. */
export const emailSchema = z.string().trim().toLowerCase().max(254).pipe(z.email()).describe('Professional e-mail address');

/** Longer passwords are refused before hashing: hashing cost grows with length. */
export const PASSWORD_MAX_LENGTH = 200;

export const languageSchema = z.enum(['fr', 'en']).describe('Language of the interface');

/** A code of the second factor as typed: six digits of the application, or a backup code, with or without its spaces and hyphens. */
export const secondFactorCodeSchema = z
  .string()
  .max(40)
  .transform((typed) => typed.replace(/[\s-]/g, '').toUpperCase())
  .pipe(z.string().regex(/^(\d{6}|[A-Z2-7]{16})$/))
  .describe('Six digits, or a backup code');

/** Body of `POST /api/sign-in`. */
export const signInSchema = z.strictObject({
  email: emailSchema,
  password: z.string().min(1).max(PASSWORD_MAX_LENGTH).describe('Password as typed'),
  code: secondFactorCodeSchema.optional(),
});
export type SignIn = z.infer<typeof signInSchema>;

/** Body of `POST /api/me/council`: the council in which the session works from now on. */
export const chooseCouncilSchema = z.strictObject({
  councilId: z.uuid().describe('A council in which the caller holds a mandate in force'),
});

/** Body of `PATCH /api/me`. */
export const preferencesSchema = z.strictObject({ language: languageSchema });

/** Body of `POST /api/me/password`. */
export const changePasswordSchema = z.strictObject({
  current: z.string().min(1).max(PASSWORD_MAX_LENGTH).describe('Password in use'),
  next: z.string().min(1).max(PASSWORD_MAX_LENGTH).describe('Password wanted; see the password rules'),
});

const councilRefSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  fictitious: z.boolean().describe('True for a demonstration council: the interface says so on every page'),
});

/** Answer of `GET /api/me`: who is signed in, where, and what they may ever do there. */
export const meSchema = z.object({
  account: z.object({ id: z.uuid(), displayName: z.string(), email: z.string(), language: languageSchema }),
  council: councilRefSchema.nullable().describe('Null until a council is chosen, or when no mandate is left'),
  councils: z.array(councilRefSchema).describe('Councils the person may switch to'),
  roles: z.array(z.enum(ROLES)).describe('Roles of the mandates in force today'),
  structureIds: z.array(z.uuid()).describe('Structures that gave those mandates'),
  circle: z.union([z.literal(2), z.literal(3)]).describe('2: professions of R.1110-2 CSP; 3: non-identifying information only'),
  charter: z.enum(['signed', 'outdated', 'unsigned']),
  preparationDue: z.boolean().describe('Meeting content waits for the preparation and its quiz'),
  permissions: z.array(z.string()).describe('Permissions the person may ever hold; each instance is checked again'),
});
export type Me = z.infer<typeof meSchema>;

/** One line of `GET /api/me/sessions`; the address is shortened so that it locates no one. */
export const sessionViewSchema = z.object({
  id: z.uuid(),
  current: z.boolean(),
  startedAt: z.string(),
  lastSeenAt: z.string(),
  device: z.string().describe('Browser and system in words'),
});
export type SessionView = z.infer<typeof sessionViewSchema>;

export const accountStates = ['invited', 'active', 'closed'] as const;
export type AccountState = (typeof accountStates)[number];
