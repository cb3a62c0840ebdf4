import * as z from 'zod';
import { backupCodesSchema } from './second-factor.schema';

const bytes = (maxLength: number) =>
  z
    .string()
    .min(1)
    .max(maxLength)
    .regex(/^[A-Za-z0-9_-]+$/)
    .describe('Base64url');

/** How the person tells their passkeys apart. */
export const passkeyNameSchema = z.string().trim().min(1).max(60).describe('Name given by its owner');

const transportsSchema = z.array(z.string().max(20)).max(10);
const knownKeySchema = z.object({ id: z.string(), type: z.literal('public-key'), transports: transportsSchema.optional() });

/** Answer of `POST /api/me/passkeys/options`: what the browser hands to the authenticator that makes a key (WebAuthn, JSON form). */
export const passkeyCreationSchema = z.object({
  rp: z.object({ id: z.string(), name: z.string() }),
  user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
  challenge: z.string(),
  pubKeyCredParams: z.array(z.object({ alg: z.int(), type: z.literal('public-key') })),
  timeout: z.int(),
  excludeCredentials: z.array(knownKeySchema),
  authenticatorSelection: z.object({
    residentKey: z.literal('required'),
    requireResidentKey: z.boolean(),
    userVerification: z.literal('required'),
  }),
  attestation: z.literal('none'),
});
export type PasskeyCreation = z.infer<typeof passkeyCreationSchema>;

/** Answer of the routes that ask for a passkey already registered. */
export const passkeyRequestSchema = z.object({
  rpId: z.string(),
  challenge: z.string(),
  timeout: z.int(),
  userVerification: z.literal('required'),
  allowCredentials: z.array(knownKeySchema),
});
export type PasskeyRequest = z.infer<typeof passkeyRequestSchema>;

/** What an authenticator made; fields of the browser that nobody reads are dropped. */
export const newPasskeySchema = z.object({
  id: bytes(1400),
  rawId: bytes(1400),
  type: z.literal('public-key'),
  response: z.object({
    clientDataJSON: bytes(4000),
    attestationObject: bytes(20_000),
    transports: transportsSchema.optional(),
  }),
});

/** Body of `POST /api/me/passkeys`. */
export const addPasskeySchema = z.strictObject({ name: passkeyNameSchema, credential: newPasskeySchema });
export type AddPasskey = z.infer<typeof addPasskeySchema>;

/** Body of the routes that take a proof by passkey. */
export const passkeyProofSchema = z.strictObject({
  credential: z.object({
    id: bytes(1400),
    rawId: bytes(1400),
    type: z.literal('public-key'),
    response: z.object({
      clientDataJSON: bytes(4000),
      authenticatorData: bytes(4000),
      signature: bytes(2000),
      userHandle: bytes(100).nullish(),
    }),
  }),
});
export type PasskeyProof = z.infer<typeof passkeyProofSchema>['credential'];

/** Body of `PATCH /api/me/passkeys/:id`. */
export const renamePasskeySchema = z.strictObject({ name: passkeyNameSchema });

export const passkeyViewSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  createdAt: z.string(),
  lastUsedAt: z.string().nullable(),
  synced: z.boolean().describe('Kept by the account of the device as well, so that it outlives the device'),
});
export type PasskeyView = z.infer<typeof passkeyViewSchema>;

/** Answer of `POST /api/me/passkeys`: backup codes come with the first second factor of the account, once; empty otherwise. */
export const passkeyAddedSchema = z.object({ passkey: passkeyViewSchema, ...backupCodesSchema.shape });
export type PasskeyAdded = z.infer<typeof passkeyAddedSchema>;
