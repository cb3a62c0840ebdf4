import { RootKey } from './root-key';
import { newTransferKeyFor, TransferKey } from './transfer-key';

const installation = (byte: string) => new TransferKey(RootKey.load({ rootKeyHex: byte.repeat(32), dataDir: '' }));

describe('keys that travel between installations', () => {
  it('the installation they were sealed for opens them, always under the same public key', () => {
    const { key, sealed } = newTransferKeyFor(installation('a1').publicKey);
    expect(installation('a1').open(sealed).equals(key)).toBe(true);
    expect(installation('a1').publicKey).toMatch(/^[\w-]{43}$/);
  });

  it('another installation, or a changed byte, opens nothing', () => {
    const { sealed } = newTransferKeyFor(installation('a1').publicKey);
    expect(() => installation('b2').open(sealed)).toThrow();
    const changed = Buffer.from(sealed, 'base64url');
    changed.writeUInt8(changed.readUInt8(changed.length - 1) ^ 1, changed.length - 1);
    expect(() => installation('a1').open(changed.toString('base64url'))).toThrow();
  });
});
