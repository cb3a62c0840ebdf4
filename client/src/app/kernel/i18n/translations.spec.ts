import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const app = join(__dirname, '../..');

/** Every folder of words: `i18n/fr.json` beside `i18n/en.json`. */
function scopes(): string[] {
  return readdirSync(app, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('i18n/fr.json'))
    .map((path) => join(app, path, '..'));
}

function keysOf(words: object, prefix = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' ? keysOf(value as object, `${prefix}${key}.`) : [`${prefix}${key}`],
  );
}

const read = (scope: string, language: string) => JSON.parse(readFileSync(join(scope, `${language}.json`), 'utf8')) as object;

describe('words of the interface', () => {
  it('are found', () => {
    expect(scopes().length).toBeGreaterThan(5);
  });

  it.each(scopes().map((scope) => [scope.slice(app.length + 1), scope]))('%s says everything in French and in English', (_, scope) => {
    expect(keysOf(read(scope, 'en')).sort()).toEqual(keysOf(read(scope, 'fr')).sort());
  });

  it.each(scopes().map((scope) => [scope.slice(app.length + 1), scope]))(
    '%s never says « cas » for a situation, nor « décision » for a proposition',
    (_, scope) => {
      expect(readFileSync(join(scope, 'fr.json'), 'utf8')).not.toMatch(/\bcas complexes?\b|\bun cas\b|\bles cas\b|la commission décide\b/i);
    },
  );
});
