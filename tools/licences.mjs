import fs from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';

/** Licences under which a package may be shipped with this project (EUPL-1.2): permissive ones, and those of fonts and data. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MIT (http://mootools.net/license.txt)',
  'OFL-1.1',
  'Python-2.0',
]);

/** Every package that runs in service, from the lock file: `{ name, version, licence }`, by name. Packages of development are left out. */
export function shippedPackages(lock = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8'))) {
  return Object.entries(lock.packages)
    .filter(([place, entry]) => place.includes('node_modules/') && entry.dev !== true && entry.link !== true)
    .map(([place, { version, license }]) => ({
      name: place.split('node_modules/').at(-1),
      version,
      licence: license ?? licenceInstalled(place),
    }))
    .sort((a, b) => a.name.localeCompare(b.name) || a.version.localeCompare(b.version));
}

/** True for a licence of the list, or for an expression of which the project may choose an allowed one, or must obey allowed ones only. */
export function isAllowed(licence) {
  if (licence === undefined) return false;
  if (ALLOWED.has(licence)) return true;
  const inner = licence.replace(/^\((.*)\)$/, '$1');
  if (inner.includes(' OR ')) return inner.split(' OR ').some(isAllowed);
  return inner.includes(' AND ') && inner.split(' AND ').every(isAllowed);
}

/** Old packages state it in a list, in their own file only. */
function licenceInstalled(place) {
  const file = path.join(root, place, 'package.json');
  if (!fs.existsSync(file)) return undefined;
  const { licenses } = JSON.parse(fs.readFileSync(file, 'utf8'));
  return Array.isArray(licenses) ? licenses.map(({ type }) => type).join(' OR ') : undefined;
}
