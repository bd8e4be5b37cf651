import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { chromiumPath } from '../../test/chromium.ts';

export interface Visit {
  /** A window with an empty cache; signed in unless it is said otherwise. */
  open: (options?: { signedOut?: boolean }) => Promise<{ page: Page; close: () => Promise<void> }>;
  /** Makes something through the API. */
  send: <Answer>(path: string, data: object) => Promise<Answer>;
  close: () => Promise<void>;
}

const quiet = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update'];
const viewport = { width: 1440, height: 900 };

/** A browser that is signed in to the Signalbox that E2E_BASE_URL names. */
export async function visit({ E2E_BASE_URL: baseURL, E2E_SIGN_IN_LINK: link }: NodeJS.ProcessEnv): Promise<Visit> {
  if (!baseURL || !link) throw new Error('E2E_BASE_URL and E2E_SIGN_IN_LINK say where to measure');
  const executablePath = chromiumPath();
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: quiet });
  const first = await browser.newContext({ baseURL });
  const page = await first.newPage();
  await page.goto(link, { timeout: 120_000 });
  await page.waitForURL('**/try-it', { timeout: 120_000 });
  const storageState = await first.storageState();
  return {
    open: async ({ signedOut = false } = {}) => {
      // What is waited for in the page is text that it compiles, which its policy forbids.
      const context: BrowserContext = await browser.newContext({
        baseURL,
        viewport,
        bypassCSP: true,
        ...(signedOut ? {} : { storageState }),
      });
      return { page: await context.newPage(), close: () => context.close() };
    },
    send: async (path, data) => {
      const response = await first.request.post(`/api/v1${path}`, { headers: { origin: baseURL }, data });
      if (!response.ok()) throw new Error(`POST ${path} answers ${response.status()}: ${await response.text()}`);
      return response.json();
    },
    close: () => browser.close(),
  };
}
