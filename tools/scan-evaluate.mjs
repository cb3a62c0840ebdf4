import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { failPlainly } from './progress.mjs';
import { root } from './root.mjs';

// npm run --silent scan:evaluate [-- --misses] [-- --write]: recall and precision on the marked texts: tuned, held out, of strangers.
// `--misses` lists what is missed of the tuned ones (never of the others); `--write` puts the figures into docs/pseudonymisation.md.
const FOLDER = path.join(root, 'libs/pseudonymisation/evaluation');
const DOCUMENT = path.join(root, 'docs/pseudonymisation.md');
const SLICES = {
  clean: 'rédaction soignée',
  messy: 'notes rapides, fautes, sans majuscules',
  dictated: 'texte dicté',
  origins: 'noms de nombreuses origines',
  shouted: 'tout en capitales',
  identifiers: 'numéros, dates, coordonnées',
  places: 'lieux et établissements',
  sheets: 'fiches entières',
  traps: 'pièges, rien à signaler',
  various: 'phrases de réglage',
  colleagues: 'textes d’autres auteurs, lus depuis',
  strangers: 'textes d’inconnus, tous métiers',
  'strangers-local': 'textes d’inconnus, pleins de noms d’un pays',
  'strangers-named': 'textes d’inconnus, pleins d’enseignes et de numéros',
  'strangers-addresses': 'textes d’inconnus, pleins d’adresses et de numéros',
};

try {
  const { MARKED_KINDS, PARTS, judge, partOf, readMarked } = await loadEvaluation();
  const judged = Object.keys(SLICES).flatMap((slice) =>
    readLines(slice).map((line) => ({ slice, part: partOf(slice, line), line, ...judge(readMarked(line)) })),
  );
  if (process.argv.includes('--misses')) printMisses(judged.filter(({ part }) => part === 'tuning'));
  const report = reportOf(judged, MARKED_KINDS, PARTS);
  console.log(report);
  if (process.argv.includes('--write')) writeInto(report);
} catch (error) {
  failPlainly(error);
}

function readLines(slice) {
  return fs
    .readFileSync(path.join(FOLDER, `${slice}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line.trim());
}

function printMisses(judged) {
  for (const { slice, line, kinds, extra } of judged) {
    const missed = kinds.filter(({ isFound }) => !isFound).map(({ passage }) => passage);
    if (missed.length + extra.length > 0)
      console.log(`${slice} | ${line}\n    missed: ${missed.join(' ; ')}   extra: ${extra.join(' ; ')}`);
  }
}

function reportOf(judged, kindNames, partNames) {
  const parts = partNames.map((name) => judged.filter(({ part }) => part === name));
  const [, heldOut, strangers] = parts;
  const row = (name, choose) => `| ${name} | ${parts.map((part) => choose(part)).join(' | ')} |`;
  const kindRow = (kind) => row(kindNames[kind], (part) => recall(part.flatMap((each) => each.kinds).filter((each) => each.kind === kind)));
  const sliceRow = (slice) =>
    row(SLICES[slice], (part) => {
      const chosen = part.filter((each) => each.slice === slice);
      return `${chosen.length} | ${recall(chosen.flatMap((each) => each.kinds))} | ${precision(chosen)}`;
    });
  return [
    `Textes : ${judged.length}, dont ${heldOut.length} réservés et ${strangers.length} d’inconnus (ni les uns ni les autres n’ont servi à régler les règles). Seuil : ce qui bloque ou se confirme (0,6).`,
    '',
    '| Sorte de passage | Réglage : retrouvés | Réservé : retrouvés | Inconnus : retrouvés |',
    '| --- | --- | --- | --- |',
    ...Object.keys(kindNames).map(kindRow),
    row('**ensemble**', (part) => recall(part.flatMap((each) => each.kinds))),
    '',
    `| Manière d’écrire |${['Réglage', 'Réservé', 'Inconnus'].map((name) => ` Textes | ${name} : retrouvés | ${name} : justesse |`).join('')}`,
    `| --- |${' --- |'.repeat(9)}`,
    ...Object.keys(SLICES).map(sliceRow),
    row('**ensemble**', (part) => `${part.length} | ${recall(part.flatMap((each) => each.kinds))} | ${precision(part)}`),
    '',
    `Retrouvés en entier : ${whole(parts[0])} (réglage), ${whole(heldOut)} (réservé), ${whole(strangers)} (inconnus). Confirmations : ${confirmations(judged.filter(({ slice }) => slice === 'sheets'))} par fiche entière, ${confirmations(strangers)} par texte d’inconnu.`,
  ].join('\n');
}

function recall(passages) {
  return passages.length === 0 ? '–' : `${percent(passages.filter(({ isFound }) => isFound).length, passages.length)} (${passages.length})`;
}

function whole(judged) {
  const passages = judged.flatMap(({ kinds }) => kinds);
  return percent(passages.filter(({ isWhole }) => isWhole).length, passages.length);
}

function precision(judged) {
  const reported = judged.reduce((sum, each) => sum + each.reported, 0);
  if (reported === 0) return '–';
  return `${percent(
    judged.reduce((sum, each) => sum + each.right, 0),
    reported,
  )} (${reported})`;
}

function confirmations(texts) {
  return (texts.reduce((sum, { toConfirm }) => sum + toConfirm, 0) / texts.length).toFixed(1).replace('.', ',');
}

function percent(part, total) {
  return `${((100 * part) / total).toFixed(1).replace('.', ',')} %`;
}

function writeInto(report) {
  const [before, , after] = fs.readFileSync(DOCUMENT, 'utf8').split(/<!-- (?:figures|end of figures) -->/);
  fs.writeFileSync(DOCUMENT, `${before}<!-- figures -->\n\n${report}\n\n<!-- end of figures -->${after}`);
}

async function loadEvaluation() {
  const outfile = path.join(root, 'dist/tools', `evaluation-${process.pid}.mjs`);
  await build({
    entryPoints: [path.join(root, 'libs/pseudonymisation/src/evaluation.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    tsconfig: path.join(root, 'tsconfig.base.json'),
    logLevel: 'error',
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    fs.rmSync(outfile);
  }
}
