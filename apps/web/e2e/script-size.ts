import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';

/** The scripts that a page takes until `shows` stands on it, packed, in bytes by address. What the browser only fetches ahead is not counted. */
export async function scriptSizes(page: Page, path: string, shows: string): Promise<ReadonlyMap<string, number>> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  const wanted = new Set<string>();
  devtools.on('Network.requestWillBeSent', ({ request, type }) => {
    if (type === 'Script' && request.initialPriority !== 'VeryLow') wanted.add(request.url);
  });
  const answers = new Map<string, Response>();
  page.on('response', (response) => void answers.set(response.url(), response));
  await page.goto(path, { waitUntil: 'load', timeout: 120_000 });
  await page.waitForSelector(shows, { timeout: 60_000 });
  const sizes = [...wanted].map(async (url) => [url, gzipSync((await answers.get(url)?.body()) ?? '').length] as const);
  return new Map(await Promise.all(sizes));
}

/** All of them together, in kB. */
export const kilobytes = (sizes: ReadonlyMap<string, number>): number => [...sizes.values()].reduce((sum, size) => sum + size, 0) / 1000;
