import { acceptedStep, base32, codeAt, otpauthUri, stepOf } from './totp';

const SECRET = Buffer.from('12345678901234567890');

describe('codes that change each half minute', () => {
  it.each(['755224', '287082', '359152', '969429', '338314', '254676', '287922', '162583', '399871', '520489'])(
    'are those of RFC 4226, appendix D: %s',
    (code) => {
      expect(Array.from({ length: 10 }, (_, step) => codeAt(SECRET, step))).toContain(code);
    },
  );

  it.each([
    [59, '94287082'],
    [1_111_111_109, '07081804'],
    [1_111_111_111, '14050471'],
    [1_234_567_890, '89005924'],
    [2_000_000_000, '69279037'],
    [20_000_000_000, '65353130'],
  ])('are those of RFC 6238, appendix B: at %d s %s', (seconds, code) => {
    expect(codeAt(SECRET, stepOf(new Date(seconds * 1000)), 8)).toBe(code);
  });

  it('are accepted one step early or late, no further', () => {
    const now = new Date(1_111_111_109_000);
    const at = (drift: number) => acceptedStep(SECRET, codeAt(SECRET, stepOf(now) + drift), now, 0);
    expect([-2, -1, 0, 1, 2].map((drift) => at(drift) !== undefined)).toEqual([false, true, true, true, false]);
    expect(at(-1)).toBe(stepOf(now) - 1);
  });

  it('are accepted once: neither the step accepted nor an earlier one comes back', () => {
    const now = new Date(1_111_111_109_000);
    const step = stepOf(now);
    expect(acceptedStep(SECRET, codeAt(SECRET, step), now, step)).toBeUndefined();
    expect(acceptedStep(SECRET, codeAt(SECRET, step - 1), now, step)).toBeUndefined();
    expect(acceptedStep(SECRET, codeAt(SECRET, step + 1), now, step)).toBe(step + 1);
  });

  it('refuse what has another length', () => {
    expect(acceptedStep(SECRET, '', new Date(60_000), 0)).toBeUndefined();
    expect(acceptedStep(SECRET, `${codeAt(SECRET, 2)}0`, new Date(60_000), 0)).toBeUndefined();
  });
});

describe('what a phone is given', () => {
  it.each([
    ['', ''],
    ['f', 'MY'],
    ['fo', 'MZXQ'],
    ['foo', 'MZXW6'],
    ['foob', 'MZXW6YQ'],
    ['fooba', 'MZXW6YTB'],
    ['foobar', 'MZXW6YTBOI'],
  ])('is base 32 as in RFC 4648: %j', (bytes, text) => {
    expect(base32(Buffer.from(bytes))).toBe(text);
  });

  it('is a link that names the account and where it is', () => {
    expect(otpauthUri(SECRET, 'Croisée', 'a b@c.test')).toBe(
      'otpauth://totp/Crois%C3%A9e:a%20b%40c.test?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Crois%C3%A9e&algorithm=SHA1&digits=6&period=30',
    );
  });
});
