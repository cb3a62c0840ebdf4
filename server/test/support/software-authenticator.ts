import { createHash, createSign, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto';

/** What a proof lies about, one thing at a time. */
export interface Deviation {
  readonly origin?: string;
  readonly rpId?: string;
  readonly challenge?: string;
  readonly userVerified?: boolean;
  readonly counter?: number;
  readonly userHandle?: string;
  readonly signedBy?: SoftwareAuthenticator;
  readonly type?: string;
}

const UP = 0x01;
const UV = 0x04;
const AT = 0x40;

const base64url = (bytes: Buffer | string): string => Buffer.from(bytes).toString('base64url');
const sha256 = (bytes: Buffer | string): Buffer => createHash('sha256').update(bytes).digest();

/** One WebAuthn authenticator with one ES256 key, in memory: what a security key or a phone would answer. */
export class SoftwareAuthenticator {
  readonly id = base64url(randomBytes(32));
  counter = 0;
  private userHandle = base64url(randomBytes(16));
  private readonly publicKey: KeyObject;
  private readonly privateKey: KeyObject;

  constructor(private readonly origin: string) {
    ({ publicKey: this.publicKey, privateKey: this.privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' }));
  }

  /** Answers `navigator.credentials.create`. */
  create(options: { challenge: string; rp: { id: string }; user: { id: string } }, deviation: Deviation = {}) {
    this.userHandle = options.user.id;
    const id = Buffer.from(this.id, 'base64url');
    const length = Buffer.alloc(2);
    length.writeUInt16BE(id.length);
    const attested = Buffer.concat([Buffer.alloc(16), length, id, this.coseKey()]);
    const data = Buffer.concat([this.data(options.rp.id, AT, deviation), attested]);
    // {"fmt": "none", "attStmt": {}, "authData": …} in CBOR.
    const size = Buffer.alloc(2);
    size.writeUInt16BE(data.length);
    const object = Buffer.concat([
      ...[Buffer.from([0xa3, 0x63]), Buffer.from('fmt'), Buffer.from([0x64]), Buffer.from('none')],
      ...[Buffer.from([0x67]), Buffer.from('attStmt'), Buffer.from([0xa0, 0x68]), Buffer.from('authData'), Buffer.from([0x59])],
      ...[size, data],
    ]);
    const clientDataJSON = base64url(this.clientData('webauthn.create', options.challenge, deviation));
    const response = { clientDataJSON, attestationObject: base64url(object), transports: ['internal'] };
    return { id: this.id, rawId: this.id, type: 'public-key', response };
  }

  /** Answers `navigator.credentials.get`. */
  get(options: { challenge: string; rpId: string }, deviation: Deviation = {}) {
    this.counter += 1;
    const data = this.data(options.rpId, 0, deviation);
    const clientData = this.clientData('webauthn.get', options.challenge, deviation);
    const signer = deviation.signedBy ?? this;
    const signature = createSign('sha256')
      .update(Buffer.concat([data, sha256(clientData)]))
      .sign(signer.privateKey);
    const userHandle = deviation.userHandle ?? this.userHandle;
    const response = {
      clientDataJSON: base64url(clientData),
      authenticatorData: base64url(data),
      signature: base64url(signature),
      userHandle,
    };
    return { id: this.id, rawId: this.id, type: 'public-key', response };
  }

  private clientData(type: string, challenge: string, deviation: Deviation): string {
    const origin = deviation.origin ?? this.origin;
    return JSON.stringify({ type: deviation.type ?? type, challenge: deviation.challenge ?? challenge, origin, crossOrigin: false });
  }

  private data(rpId: string, more: number, deviation: Deviation): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(deviation.counter ?? this.counter);
    const flags = UP | (deviation.userVerified === false ? 0 : UV) | more;
    return Buffer.concat([sha256(deviation.rpId ?? rpId), Buffer.from([flags]), counter]);
  }

  /** {1: 2, 3: -7, -1: 1, -2: x, -3: y} in CBOR: an EC2 key for ES256. */
  private coseKey(): Buffer {
    const { x = '', y = '' } = this.publicKey.export({ format: 'jwk' });
    const bytes = (coordinate: string) => Buffer.concat([Buffer.from([0x58, 0x20]), Buffer.from(coordinate, 'base64url')]);
    return Buffer.concat([Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]), bytes(x), Buffer.from([0x22]), bytes(y)]);
  }
}
