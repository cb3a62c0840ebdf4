import { secondFactorCodeSchema } from './account.schema';
import { provedRecently } from './step-up.rules';

describe('a fresh proof of identity', () => {
  it('holds for a quarter of an hour, never from the future, never without one', () => {
    expect(provedRecently('2026-11-21T09:00:00.000Z', '2026-11-21T09:14:59.999Z')).toBe(true);
    expect(provedRecently('2026-11-21T09:00:00.000Z', '2026-11-21T09:15:00.000Z')).toBe(false);
    expect(provedRecently('2026-11-21T09:00:00.001Z', '2026-11-21T09:00:00.000Z')).toBe(false);
    expect(provedRecently(null, '2026-11-21T09:00:00.000Z')).toBe(false);
  });
});

describe('a code as typed', () => {
  it('loses its spaces and hyphens, whatever its case', () => {
    expect(secondFactorCodeSchema.parse(' 123 456 ')).toBe('123456');
    expect(secondFactorCodeSchema.parse('abcd-efgh-ijkl-2345')).toBe('ABCDEFGHIJKL2345');
  });

  it.each(['12345', '1234567', 'abcd-efgh-ijkl-0189', ''])('is refused when it is neither six digits nor a backup code: %j', (typed) => {
    expect(secondFactorCodeSchema.safeParse(typed).success).toBe(false);
  });
});
