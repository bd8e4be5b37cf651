import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, type BrowserContext, test as base } from '@playwright/test';

/** Tests that begin signed in; `test.use({ person: owen })` is the owner of the other account. */
export const test = base.extend<{ person: string }>({
  person: ['maja@norrvik.example', { option: true }],
  storageState: async ({ person, browser }, use) => use(await sessionOf(browser, person)),
});
export const expect = test.expect;

export const maja = 'maja@norrvik.example';
export const owen = 'owen@lakeside.example';

/** A signed-in window of another person, beside that of the test. */
export const windowOf = async (browser: Browser, email: string): Promise<BrowserContext> =>
  browser.newContext({ storageState: await sessionOf(browser, email), baseURL: baseUrl() });

/** The file with a person's cookies. Links work once, so it is made once for each Signalbox and shared by all files and workers. */
export async function sessionOf(browser: Browser, email: string): Promise<string> {
  const name = createHash('sha256').update(`${baseUrl()} ${process.env.E2E_SIGN_IN_LINK} ${email}`).digest('hex').slice(0, 16);
  const file = join(tmpdir(), `signalbox-session-${name}.json`);
  if (existsSync(file)) return file;
  // Without storageState this would be the session that is being made.
  const context = await browser.newContext({ storageState: { cookies: [], origins: [] } });
  try {
    const page = await context.newPage();
    await page.goto(await linkFor(email));
    await page.waitForURL('**/try-it');
    await context.storageState({ path: file });
  } finally {
    await context.close();
  }
  return file;
}

/** A link of its own, made now: that of the start is good for 15 minutes and once; only without the database it has to do. */
export async function linkFor(email: string): Promise<string> {
  const { DATABASE_OWNER_URL, E2E_SIGN_IN_LINK } = process.env;
  if (!DATABASE_OWNER_URL && E2E_SIGN_IN_LINK && email === maja) return E2E_SIGN_IN_LINK;
  return runScript('scripts/sign-in-link.ts', email);
}

/** The e-mail address of a new colleague of a person, who may do the same. */
export async function colleagueOf(person: string, name: string): Promise<string> {
  const email = `${name.split(' ')[0]?.toLowerCase()}-${Date.now()}@${person.split('@')[1]}`;
  await runScript('scripts/test/add-colleague.ts', email, name, person);
  return email;
}

async function runScript(script: string, ...args: string[]): Promise<string> {
  const root = join(import.meta.dirname, '../../..');
  const env = { ...process.env, PUBLIC_URL: baseUrl() };
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, ...args], { cwd: root, env });
  return stdout.trim();
}

function baseUrl(): string {
  const { E2E_BASE_URL } = process.env;
  if (!E2E_BASE_URL) throw new Error('E2E_BASE_URL is not set: run npm test -- e2e');
  return E2E_BASE_URL;
}
