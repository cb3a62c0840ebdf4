import { readFileSync } from 'node:fs';
import path from 'node:path';
import { INDICATORS } from '@croisee/domain/indicators/definitions';

const PAGE = readFileSync(path.join(__dirname, '../../../../docs/indicators.md'), 'utf8');

describe('docs/indicators.md', () => {
  it('names every indicator, once, with the words of the screen', () => {
    for (const { id, name } of INDICATORS) expect([id, PAGE.split(`| ${name.fr} (\`${id}\`)`).length - 1]).toEqual([id, 1]);
  });
});
