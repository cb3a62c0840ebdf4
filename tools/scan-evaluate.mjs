import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { failPlainly } from './progress.mjs';
import { root } from './root.mjs';

// npm run --silent scan:evaluate [-- --misses] [-- --write]: recall and precision on the marked texts, tuned half and held-out half.
// `--misses` lists what the tuned half misses (never the held-out one); `--write` puts the figures into docs/pseudonymisation.md.
const FOLDER = path.join(root, 'libs/pseudonymisation/evaluation');
const DOCUMENT = path.join(root, 'docs/pseudonymisation.md');
// Sentences written while the rules were: none of them may be held out.
const TUNING = 'various';
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
};

try {
  const { MARKED_KINDS, isHeldOut, judge, readMarked } = await loadEvaluation();
  const judged = Object.keys(SLICES).flatMap((slice) =>
    readLines(slice).map((line) => ({ slice, isHeldOut: slice !== TUNING && isHeldOut(line), line, ...judge(readMarked(line)) })),
  );
  if (process.argv.includes('--misses')) printMisses(judged.filter((each) => !each.isHeldOut));
  const report = reportOf(judged, MARKED_KINDS);
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

function reportOf(judged, kindNames) {
  const halves = [judged.filter((each) => !each.isHeldOut), judged.filter((each) => each.isHeldOut)];
  const row = (name, choose) => `| ${name} | ${halves.map((half) => choose(half)).join(' | ')} |`;
  const kindRow = (kind) => row(kindNames[kind], (half) => recall(half.flatMap((each) => each.kinds).filter((each) => each.kind === kind)));
  const sliceRow = (slice) =>
    row(SLICES[slice], (half) => {
      const chosen = half.filter((each) => each.slice === slice);
      return `${chosen.length} | ${recall(chosen.flatMap((each) => each.kinds))} | ${precision(chosen)}`;
    });
  return [
    `Textes : ${judged.length}, dont ${halves[1].length} réservés (jamais utilisés pour régler les règles). Seuil : ce qui bloque ou se confirme (0,6).`,
    '',
    '| Sorte de passage | Réglage : retrouvés | Réservé : retrouvés |',
    '| --- | --- | --- |',
    ...Object.keys(kindNames).map(kindRow),
    row('**ensemble**', (half) => recall(half.flatMap((each) => each.kinds))),
    '',
    '| Manière d’écrire | Textes | Réglage : retrouvés | Réglage : justesse | Textes | Réservé : retrouvés | Réservé : justesse |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...Object.keys(SLICES).map(sliceRow),
    row('**ensemble**', (half) => `${half.length} | ${recall(half.flatMap((each) => each.kinds))} | ${precision(half)}`),
    '',
    `Retrouvés en entier : ${halves.map((half) => whole(half)).join(' (réglage), ')} (réservé). Confirmations par fiche entière : ${confirmations(judged)}.`,
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

function confirmations(judged) {
  const sheets = judged.filter(({ slice }) => slice === 'sheets');
  return (sheets.reduce((sum, { toConfirm }) => sum + toConfirm, 0) / sheets.length).toFixed(1).replace('.', ',');
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
