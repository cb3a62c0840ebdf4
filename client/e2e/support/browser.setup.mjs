import { chromium } from 'playwright-core';
import { findChromium } from '../../../tools/chromium.mjs';

/** One Chromium for the whole run, and a demonstration server unless the caller already started one (E2E_BASE_URL, E2E_DATA_DIR). */
export default async function setUp() {
  const { executablePath, args, env } = await findChromium();
  const browser = await chromium.launchServer({ executablePath, args, env: { ...process.env, ...env } });
  globalThis.croiseeBrowser = browser;
  process.env.E2E_BROWSER = browser.wsEndpoint();
  if (process.env.E2E_BASE_URL) return;
  const { startTestServer } = await import('../../../tools/test-server.mjs');
  const server = await startTestServer();
  globalThis.croiseeServer = server;
  process.env.E2E_BASE_URL = server.url;
  process.env.E2E_DATA_DIR = server.dataDir;
}
