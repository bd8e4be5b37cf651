import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';

/**
 * The scripts that a page asks for until it has loaded and `shows` stands on it, packed, in bytes by address: what somebody waits for who opens
 * the page and sees its first cards or lines, ready to be pressed. What comes when the browser has time after that is not counted, nor what it
 * only fetches ahead for other pages. The page must be new.
 */
export async function scriptSizes(page: Page, path: string, shows: string): Promise<ReadonlyMap<string, number>> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  const wanted: { url: string; at: number }[] = [];
  devtools.on('Network.requestWillBeSent', ({ request, type, wallTime }) => {
    if (type === 'Script' && request.initialPriority !== 'VeryLow') wanted.push({ url: request.url, at: wallTime * 1000 });
  });
  const answers = new Map<string, Response>();
  page.on('response', (response) => void answers.set(response.url(), response));
  // Looked for in the page itself: what is told to us comes late on a machine that has much to do.
  await page.addInitScript({ content: noteWhenItStands(shows) });
  await page.goto(path, { waitUntil: 'load', timeout: 120_000 });
  const root = page.locator('html[data-stood-at]');
  await root.waitFor({ timeout: 60_000 });
  const stoodAt = Number(await root.getAttribute('data-stood-at'));
  const urls = new Set(wanted.filter(({ at }) => at <= stoodAt).map(({ url }) => url));
  const sizes = [...urls].map(async (url) => [url, gzipSync((await answers.get(url)?.body()) ?? '').length] as const);
  return new Map(await Promise.all(sizes));
}

/** A text and no function: what compiles this file may call functions of its own in it, which the page has not. */
const noteWhenItStands = (selector: string): string => `
const look = () => {
  if (document.readyState === 'complete' && document.querySelector(${JSON.stringify(selector)})) document.documentElement.dataset.stoodAt = Date.now();
  else requestAnimationFrame(look);
};
requestAnimationFrame(look);
`;

/** All of them together, in kB. */
export const kilobytes = (sizes: ReadonlyMap<string, number>): number => [...sizes.values()].reduce((sum, size) => sum + size, 0) / 1000;
