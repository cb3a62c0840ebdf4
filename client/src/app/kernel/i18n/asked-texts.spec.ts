import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const app = join(__dirname, '../..');
const sources = readdirSync(app, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:ts|html)$/.test(path) && !path.endsWith('.spec.ts'))
  .map((path) => ({ path: join(app, path), text: readFileSync(join(app, path), 'utf8') }));

const LOADERS = /const (\w+)(?:: ScopeLoaders)? = \{\s*fr: \(\) => import\('([^']+)'\)/g;
const REGISTERED = /(?:translatedRoutes|openScope|registerScope)\(\s*'(\w+)',\s*(?:(\w+)|\{\s*fr: \(\) => import\('([^']+)'\))/g;
// « 'a.b' | transloco », « ('a.b.' + code) | transloco », « translate('a.b' », « title: 'a.b' » : what is asked for, whole or up to its code.
const ASKED = /'(\w+(?:\.[\w-]+)+\.?)'(?:\s*\+[^|{}'?]*)?\)?\s*\|\s*transloco|(?:translate\(\s*|\btitle: )'(\w+(?:\.[\w-]+)+\.?)'/g;

/** The French words of every scope by its name, found the way the pages find them. */
function booksByScope(): Map<string, object> {
  const loaders = sources.flatMap(({ path, text }) =>
    [...text.matchAll(LOADERS)].map(([, name, file]) => ({ path, name, file: resolve(dirname(path), file ?? '') })),
  );
  const books = new Map<string, object>();
  for (const { path, text } of sources)
    for (const [, scope, name, inline] of text.matchAll(REGISTERED)) {
      const named = loaders.filter((loader) => loader.name === name);
      const file = inline === undefined ? (named.find((loader) => loader.path === path) ?? named[0])?.file : resolve(dirname(path), inline);
      if (scope !== undefined && file !== undefined) books.set(scope, JSON.parse(readFileSync(file, 'utf8')) as object);
    }
  return books;
}

function wordsAt(book: object, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], book);
}

describe('texts that pages ask for', () => {
  const books = booksByScope();
  const asked = sources.flatMap(({ path, text }) =>
    [...text.matchAll(ASKED)].map(([, piped, named]) => ({ path: relative(app, path), key: piped ?? named ?? '' })),
  );

  it('belong to every scope there is', () => {
    const files = readdirSync(app, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('i18n/fr.json'));
    expect(books.size).toBe(files.length);
    expect(new Set(asked.map(({ key }) => key.split('.')[0])).size).toBe(books.size);
  });

  it('exist, so that nobody reads a key', () => {
    const absent = asked.filter(({ key }) => {
      const [scope, ...keys] = key.replace(/\.$/, '').split('.');
      const words = wordsAt(books.get(scope ?? '') ?? {}, keys);
      return key.endsWith('.') ? typeof words !== 'object' : words === undefined;
    });
    expect(absent).toEqual([]);
  });
});
