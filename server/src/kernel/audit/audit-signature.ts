import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import * as z from 'zod';
import type { RootKey } from '../crypto/root-key';

/** DER prefix of an Ed25519 private key, before its 32 bytes. */
const PKCS8_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex');

export const statementSchema = z.object({
  kind: z.enum(['head', 'dropped']),
  council: z.uuid(),
  place: z.number().int().positive(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  at: z.iso.datetime(),
});

/** What was true of a chain when it was signed: it ended at this place with this hash, or everything up to this place was dropped whole. */
export type Statement = z.infer<typeof statementSchema>;

/** A statement as it is kept and leaves the database: the signed text, word for word. */
export interface SignedStatement {
  readonly statement: string;
  /** Base64. */
  readonly signature: string;
}

/** Signs where the chain ends, with a key of its own derived from the root key: whoever only has the database cannot sign. */
export class AuditSigner {
  private readonly key: KeyObject;

  constructor(rootKey: RootKey) {
    this.key = createPrivateKey({ key: Buffer.concat([PKCS8_ED25519, rootKey.derive('audit-signature')]), format: 'der', type: 'pkcs8' });
  }

  /** The key that checks, in PEM: whoever receives an export is given it once, by another way. */
  get publicKey(): string {
    return createPublicKey(this.key).export({ type: 'spki', format: 'pem' }).toString();
  }

  state(statement: Statement): SignedStatement {
    const text = JSON.stringify(statement);
    return { statement: text, signature: this.sign(Buffer.from(text)).toString('base64') };
  }

  sign(bytes: Buffer): Buffer {
    return sign(null, bytes, this.key);
  }
}

/** The statement, when one of the keys signed exactly this text. */
export function openStatement(publicKeys: readonly string[], { statement, signature }: SignedStatement): Statement | undefined {
  if (!publicKeys.some((publicKey) => isSigned(publicKey, Buffer.from(statement), signature))) return undefined;
  return statementSchema.parse(JSON.parse(statement));
}

export function isSigned(publicKey: string, bytes: Buffer, signatureBase64: string): boolean {
  return verify(null, bytes, publicKey, Buffer.from(signatureBase64, 'base64'));
}
