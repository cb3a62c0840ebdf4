import { isStampOf, SCANNER_VERSION, stampOf } from './stamp';

describe('the stamp of a scanned text', () => {
  it('is the same for the same text and another for any other', () => {
    expect(isStampOf(stampOf('Une situation'), 'Une situation')).toBe(true);
    expect(isStampOf(stampOf('Une situation'), 'Une situation.')).toBe(false);
    expect(stampOf('ab')).not.toBe(stampOf('ba'));
    expect(stampOf('é')).not.toBe(stampOf('e\u0301'));
  });

  it('says which version of the check read the text', () => {
    expect(stampOf('')).toMatch(new RegExp(`^${SCANNER_VERSION}:0:[0-9a-f]{16}$`));
    expect(isStampOf(stampOf('a').replace(/^[^:]+/, '0'), 'a')).toBe(false);
  });
});
