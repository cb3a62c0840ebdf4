import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { failPlainly } from './progress.mjs';
import { root } from './root.mjs';

// node tools/gazetteers.mjs <folder of dictionary-fr> <folder of @etalab/decoupage-administratif>
// Writes the two packed lists of the identity check. Run by hand when a new edition of either package is wanted.
const WORD_MAX_LENGTH = 13;

try {
  const [dictionary, territory] = process.argv.slice(2).map((folder) => path.resolve(folder));
  const { isInWords, packWords } = await loadRules();
  writeData('french-words', 'FRENCH_WORDS', packWords(frenchWords(dictionary, isInWords)), [
    'Words of the French spelling dictionary « Classique » by Olivier R. and contributors (grammalecte.net), package dictionary-fr 3.0.0,',
    'reduced to what the inflection rules cannot derive. This file: Mozilla Public License 2.0, https://www.mozilla.org/MPL/2.0/',
  ]);
  const communes = communesOf(territory);
  writeData('communes', 'COMMUNES', packWords([...communes.keys()].sort()), [
    'Names of French communes and their inhabitants (INSEE: Code officiel géographique, populations légales), package',
    '@etalab/decoupage-administratif 6.0.0. Licence Ouverte 2.0, https://www.etalab.gouv.fr/licence-ouverte-open-licence',
  ]);
  const populations = [...communes.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, population]) => rounded(population));
  writeData('commune-populations', 'COMMUNE_POPULATIONS', populations.join(''), [
    'Inhabitants of each name of COMMUNES, in its order: two digits, then how many zeros follow; 000 when unknown.',
    'Of communes that share a name, the smallest. Same source and licence as the names.',
  ]);
} catch (error) {
  failPlainly(error);
}

function frenchWords(folder, isInWords) {
  const forms = expandedForms(folder);
  const lemmas = [...forms.lemmas].filter(isShort).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const kept = new Set(lemmas);
  for (const lemma of lemmas) {
    kept.delete(lemma);
    if (!isInWords(lemma, kept)) kept.add(lemma);
  }
  const irregular = [...forms.all].filter((form) => isShort(form) && !isInWords(form, kept));
  return [...kept, ...irregular].sort();
}

function isShort(word) {
  return /^[a-z]{2,}$/.test(word) && word.length <= WORD_MAX_LENGTH;
}

/** Every form the affix rules of the dictionary give, names left out. */
function expandedForms(folder) {
  const rules = affixRules(fs.readFileSync(path.join(folder, 'index.aff'), 'utf8'));
  const lemmas = new Set();
  const all = new Set();
  for (const line of fs.readFileSync(path.join(folder, 'index.dic'), 'utf8').split('\n').slice(1)) {
    const [word, flags] = line.split(/[\t ]/)[0].split('/');
    if (!word || !/^[a-zà-ÿœæ]/.test(word)) continue;
    lemmas.add(fold(word));
    all.add(fold(word));
    for (const flag of flags?.match(/../gu) ?? []) {
      for (const { strip, add, condition } of rules.get(flag) ?? []) {
        if (word.endsWith(strip) && condition.test(word)) all.add(fold(word.slice(0, word.length - strip.length) + add));
      }
    }
  }
  return { lemmas, all };
}

function affixRules(affixes) {
  const rules = new Map();
  for (const line of affixes.split('\n')) {
    const [kind, flag, strip, add, condition] = line.split(/\s+/);
    if (kind !== 'SFX' || condition === undefined) continue;
    const rule = { strip: strip === '0' ? '' : strip, add: add.split('/')[0].replace(/^0$/, ''), condition: new RegExp(`${condition}$`) };
    rules.set(flag, [...(rules.get(flag) ?? []), rule]);
  }
  return rules;
}

function communesOf(folder) {
  const communes = new Map();
  for (const { nom, type, population } of JSON.parse(fs.readFileSync(path.join(folder, 'data/communes.json'), 'utf8'))) {
    if (type === 'arrondissement-municipal') continue;
    const key = fold(nom).replace(/[^a-z]+/g, '-');
    const known = communes.get(key);
    communes.set(key, known === undefined ? (population ?? 0) : smallest(known, population ?? 0));
  }
  return communes;
}

function smallest(a, b) {
  return a === 0 || b === 0 ? Math.max(a, b) : Math.min(a, b);
}

function rounded(population) {
  const zeros = Math.max(0, String(population).length - 2);
  return `${String(Math.floor(population / 10 ** zeros)).padStart(2, '0')}${zeros}`;
}

function fold(text) {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae');
}

function writeData(name, constant, packed, source) {
  const comment = ['Written by tools/gazetteers.mjs, not by hand.', ...source].map((line) => `// ${line}`).join('\n');
  const text = `${comment}\n\n/** Packed: see \`front-coding.ts\` and \`tools/gazetteers.mjs\`. */\nexport const ${constant}: string =\n  '${packed}';\n`;
  fs.writeFileSync(path.join(root, 'libs/pseudonymisation/src/gazetteers', `${name}.data.ts`), text);
}

async function loadRules() {
  const outfile = path.join(root, 'dist/tools', `gazetteer-rules-${process.pid}.mjs`);
  await build({
    stdin: {
      contents: "export { isInWords } from './inflection';\nexport { packWords } from './front-coding';",
      resolveDir: path.join(root, 'libs/pseudonymisation/src/gazetteers'),
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    fs.rmSync(outfile);
  }
}
