import { isAllowed, shippedPackages } from './licences.mjs';

describe('What is shipped', () => {
  it('has licences that go with that of the project', () => {
    const packages = shippedPackages();
    expect(packages.length).toBeGreaterThan(100);
    expect(packages.filter(({ licence }) => !isAllowed(licence))).toEqual([]);
  });

  it('leaves out what only developers install', () => {
    const names = shippedPackages().map(({ name }) => name);
    expect(names).toContain('@nestjs/core');
    expect(names).not.toContain('jest');
  });

  it('is refused without a licence, under a copyleft one of another kind, or under both an allowed and a refused one', () => {
    for (const refused of [undefined, 'UNLICENSED', 'GPL-3.0-only', 'MIT AND SSPL-1.0'])
      expect([refused, isAllowed(refused)]).toEqual([refused, false]);
    for (const allowed of ['MIT', '(MIT OR GPL-2.0)', 'Apache-2.0 AND MIT']) expect([allowed, isAllowed(allowed)]).toEqual([allowed, true]);
  });
});
