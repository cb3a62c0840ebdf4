import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import { seal, unseal, unsealKey } from './sealing';

describe('sealing', () => {
  const key = randomBytes(32);
  const text = Buffer.from('Elle dit qu’elle voudrait revoir le médecin.');

  it('opens what it closed, with the same key and at the same place', () => {
    expect(unseal(key, 'situation/1/content', seal(key, 'situation/1/content', text))).toEqual(text);
  });

  it('never opens at another place, with another key, or with one byte changed', () => {
    const sealed = seal(key, 'situation/1/content', text);
    expect(() => unseal(key, 'situation/2/content', sealed)).toThrow();
    expect(() => unseal(randomBytes(32), 'situation/1/content', sealed)).toThrow();
    for (let index = 0; index < sealed.length; index += 1) {
      const changed = Buffer.from(sealed);
      changed[index] = (changed[index] ?? 0) ^ 1;
      expect(() => unseal(key, 'situation/1/content', changed)).toThrow();
    }
  });

  it('opens a key that works and that nothing prints', () => {
    const inner = randomBytes(32);
    const opened = unsealKey(key, 'data-key/1', seal(key, 'data-key/1', inner));
    expect(unseal(inner, 'place', seal(opened, 'place', text))).toEqual(text);
    const asPrinted = inspect(inner).slice(0, '<Buffer 01 02 03 04'.length);
    expect(inspect({ opened }, { depth: null, showHidden: true })).not.toContain(asPrinted);
    expect(JSON.stringify(opened)).toBe('{}');
  });

  it('gives two different seals of the same text', () => {
    expect(seal(key, 'place', text).equals(seal(key, 'place', text))).toBe(false);
  });
});
