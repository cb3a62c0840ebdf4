import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { isAllowed, shippedPackages } from './licences.mjs';
import { failPlainly } from './progress.mjs';
import { root } from './root.mjs';

/** A bill of materials of what runs in service (CycloneDX), as npm makes it from the lock file. */
function billOfMaterials() {
  const { status, stdout, stderr } = npm('sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev');
  if (status !== 0) throw new Error(`npm sbom failed: ${stderr}`);
  const file = path.join(root, 'dist/sbom.cdx.json');
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, stdout);
  console.log(`${JSON.parse(stdout).components.length} components: ${path.relative(root, file)}`);
}

/** Licences by number of packages; refuses those that are not allowed. Then the known advisories, when the registry answers about them. */
function licencesAndAdvisories() {
  const packages = shippedPackages();
  const counts = Map.groupBy(packages, ({ licence }) => licence ?? 'none stated');
  for (const [licence, { length }] of [...counts].sort(([, a], [, b]) => b.length - a.length))
    console.log(`${String(length).padStart(5)}  ${licence}`);
  const refused = packages.filter(({ licence }) => !isAllowed(licence));
  for (const { name, version, licence } of refused) console.error(`not allowed: ${name} ${version} (${licence ?? 'no licence'})`);
  if (refused.length > 0) process.exitCode = 1;
  advisories();
}

function advisories() {
  const { stdout } = npm('audit', '--omit', 'dev', '--json');
  const report = readReport(stdout);
  if (report === undefined) {
    console.log('Advisories: the registry in use does not answer about them; run this where it does.');
    return;
  }
  const { critical, high, moderate, low } = report.metadata.vulnerabilities;
  console.log(`Advisories: ${critical} critical, ${high} high, ${moderate} moderate, ${low} low.`);
  if (critical + high > 0) process.exitCode = 1;
}

/** Undefined when what was printed is no report. */
function readReport(stdout) {
  const report = stdout.trim().startsWith('{') ? JSON.parse(stdout) : {};
  return report.metadata?.vulnerabilities === undefined ? undefined : report;
}

function npm(...command) {
  return spawnSync('npm', command, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
}

// node tools/supply.mjs <sbom|licences>
try {
  const [what] = process.argv.slice(2);
  if (what === 'sbom') billOfMaterials();
  else licencesAndAdvisories();
} catch (error) {
  failPlainly(error);
}
