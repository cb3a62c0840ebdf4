import { createPrivateKey, createPublicKey, diffieHellman, generateKeyPairSync, hkdfSync, randomBytes, type KeyObject } from 'node:crypto';
import type { RootKey } from './root-key';
import { seal, unseal } from './sealing';

/** An X25519 private key in PKCS#8 is this, then its 32 bytes; a public one in SPKI likewise. */
const PRIVATE_PREFIX = Buffer.from('302e020100300506032b656e04220420', 'hex');
const PUBLIC_PREFIX = Buffer.from('302a300506032b656e032100', 'hex');
const PUBLIC_BYTES = 32;
const PLACE = 'council-transfer';

/** Opens what was sealed for this installation; nobody who carries the file can. */
export class TransferKey {
  private readonly own: KeyObject;

  constructor(rootKey: RootKey) {
    const der = Buffer.concat([PRIVATE_PREFIX, rootKey.derive('council-transfer')]);
    this.own = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  }

  /** What the other installation is given: 32 bytes, base64url. */
  get publicKey(): string {
    return rawPublic(createPublicKey(this.own)).toString('base64url');
  }

  /** Throws when it was sealed for another installation, or changed. */
  open(sealed: string): Buffer {
    const bytes = Buffer.from(sealed, 'base64url');
    const sender = publicFrom(bytes.subarray(0, PUBLIC_BYTES));
    return unseal(shared(this.own, sender), PLACE, bytes.subarray(PUBLIC_BYTES));
  }
}

/** A new transfer key, and the same sealed for the installation of this public key alone. */
export function newTransferKeyFor(destination: string): { readonly key: Buffer; readonly sealed: string } {
  const { privateKey, publicKey } = generateKeyPairSync('x25519');
  const key = randomBytes(32);
  const box = seal(shared(privateKey, publicFrom(Buffer.from(destination, 'base64url'))), PLACE, key);
  return { key, sealed: Buffer.concat([rawPublic(publicKey), box]).toString('base64url') };
}

function shared(privateKey: KeyObject, publicKey: KeyObject): Buffer {
  return Buffer.from(hkdfSync('sha256', diffieHellman({ privateKey, publicKey }), Buffer.alloc(0), `croisee/${PLACE}`, 32));
}

function publicFrom(raw: Buffer): KeyObject {
  return createPublicKey({ key: Buffer.concat([PUBLIC_PREFIX, raw]), format: 'der', type: 'spki' });
}

function rawPublic(key: KeyObject): Buffer {
  return key.export({ format: 'der', type: 'spki' }).subarray(PUBLIC_PREFIX.length);
}
