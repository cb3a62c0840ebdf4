import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isInstalled } from './install.mjs';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'install-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

const write = (name, packages) => fs.writeFileSync(path.join(folder, name), JSON.stringify({ packages }));
const wanted = {
  '': { name: 'croisee' },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/other-platform': { version: '2.0.0', optional: true },
};

describe('the check of installed packages', () => {
  beforeEach(() => {
    fs.mkdirSync(path.join(folder, 'node_modules'), { recursive: true });
    write('package-lock.json', wanted);
  });

  it('is satisfied by the exact versions of the lock file, whatever the packages of other platforms', () => {
    write('node_modules/.package-lock.json', { 'node_modules/a': { version: '1.0.0' } });
    expect(isInstalled(folder)).toBe(true);
  });

  it('asks for an installation when the lock file moved to another version', () => {
    write('node_modules/.package-lock.json', { 'node_modules/a': { version: '0.9.0' } });
    expect(isInstalled(folder)).toBe(false);
  });

  it('asks for an installation on a bare clone', () => {
    fs.rmSync(path.join(folder, 'node_modules'), { recursive: true });
    expect(isInstalled(folder)).toBe(false);
  });
});
