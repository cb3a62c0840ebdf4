import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { given } from './demonstration';

const SCREENSHOTS = join(__dirname, '../../../dist/screenshots');
const PATIENCE_MS = 30_000;

/** How a window shows the application. */
export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
  /** As on a network that blocks them: the live connection then polls. */
  readonly webSockets?: boolean;
}

/** The browser windows of one scenario, each a separate person on a separate device; all are closed together. */
export class Windows {
  private browser: Browser | undefined;
  private readonly contexts: BrowserContext[] = [];
  /** What a page tried to do against the security policy of its server. */
  private readonly violations: string[] = [];
  /** The part of a story that failed, if one did. */
  stoppedAt: string | undefined;

  constructor(private readonly baseUrl: () => string = () => given('E2E_BASE_URL')) {}

  /** A new device on which nobody is signed in. */
  async open({ width = 1280, height = 800, theme = 'light', webSockets = true }: Look = {}): Promise<Page> {
    this.browser ??= await chromium.connect(given('E2E_BROWSER'));
    const context = await this.browser.newContext({
      baseURL: this.baseUrl(),
      viewport: { width, height },
      colorScheme: theme,
      reducedMotion: 'reduce',
      locale: 'fr-FR',
      timezoneId: 'Europe/Paris',
    });
    context.setDefaultTimeout(PATIENCE_MS);
    await context.exposeBinding(
      'reportViolation',
      ({ page }, violation: string) => void this.violations.push(`${page.url()}: ${violation}`),
    );
    await context.addInitScript(reportViolations);
    if (!webSockets) await context.addInitScript(blockWebSockets);
    this.contexts.push(context);
    return context.newPage();
  }

  /** Fails when a page did something that the security policy forbids: what it wanted did not happen. */
  assertNoViolation(): void {
    const [first] = this.violations;
    if (first !== undefined) throw new Error(`Against the security policy: ${first}`);
  }

  async closeAll(): Promise<void> {
    for (const context of this.contexts.splice(0)) await context.close();
    await this.browser?.close();
    this.browser = undefined;
  }

  /** Keeps what every window shows when a scenario stops, beside the other screenshots. */
  async keepForExamination(scenario: string): Promise<void> {
    const pages = this.contexts.flatMap((context) => context.pages());
    for (const [index, page] of pages.entries()) await picture(page, `failed-${scenario.slice(0, 60).replaceAll(/\W+/g, '-')}-${index}`);
  }
}

/** Runs a scenario in windows of its own; when it stops before its end, what the windows show is kept in dist/screenshots. */
export function scenario(title: string, play: (windows: Windows) => Promise<void>, baseUrl?: () => string): void {
  it(title, async () => {
    const windows = new Windows(baseUrl);
    try {
      await examined(windows, title, () => play(windows));
    } finally {
      await windows.closeAll();
    }
  });
}

/** One part of a longer story played in windows that stay open; once a part has failed the following ones fail at once. */
export function part(windows: Windows, title: string, play: () => Promise<void>): void {
  it(title, async () => {
    if (windows.stoppedAt !== undefined) throw new Error(`The story stopped at “${windows.stoppedAt}”.`);
    await examined(windows, title, play);
  });
}

async function examined(windows: Windows, title: string, play: () => Promise<void>): Promise<void> {
  try {
    await play();
    windows.assertNoViolation();
  } catch (error) {
    windows.stoppedAt = title;
    await windows.keepForExamination(title);
    throw error;
  }
}

/** Keeps a picture of a whole page as dist/screenshots/<name>.png. */
export async function picture(page: Page, name: string, { fullPage = true } = {}): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  // Bars that stay in sight are drawn where the page is scrolled to.
  if (fullPage) await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), fullPage });
}

/** Runs in the page: tells each thing that the Content-Security-Policy refused. */
function reportViolations(): void {
  const report = (globalThis as unknown as { reportViolation: (violation: string) => void }).reportViolation;
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    report(`${violatedDirective} ${blockedURI} ${sample}`),
  );
}

/** Runs in the page: every WebSocket fails as behind a proxy that does not let it through. */
function blockWebSockets(): void {
  class BlockedWebSocket extends EventTarget {
    onerror: ((event: Event) => void) | null = null;
    constructor() {
      super();
      setTimeout(() => this.onerror?.(new Event('error')), 50);
    }
    close(): void {}
    send(): void {}
  }
  Object.defineProperty(globalThis, 'WebSocket', { value: BlockedWebSocket });
}
