import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderMatrix } from './render-matrix';

describe('docs/access-matrix.md', () => {
  it('is what `npm run access-matrix` writes', () => {
    expect(readFileSync(join(__dirname, '../../../docs/access-matrix.md'), 'utf8')).toBe(renderMatrix());
  });
});
