import type { Browser } from '@playwright/test';
import { textHello } from './hello.ts';
import { kilobytes, scriptSizes } from './script-size.ts';
import { expect, maja, test, windowOf } from './session.ts';

/** kB of scripts, packed, until a page can be used; what counts is said at `scriptSizes`. */
const budgets = { lists: 250, builder: 415, tryIt: 300, run: 300, signIn: 5 } as const;
const card = '.react-flow__node';

/** The least of three visits: on a machine that has much to do the first picture may come so late that other parts are on their way. */
async function scriptsOf(browser: Browser, path: string, shows: string, signedIn = true): Promise<number> {
  const visits: number[] = [];
  for (let visit = 0; visit < 3; visit += 1) {
    const context = signedIn ? await windowOf(browser, maja) : await browser.newContext({ storageState: { cookies: [], origins: [] } });
    visits.push(kilobytes(await scriptSizes(await context.newPage(), path, shows)));
    await context.close();
  }
  return Math.round(Math.min(...visits));
}

test('each page sends no more script than it may before it can be used', async ({ browser, page }) => {
  const { runId, demo } = await textHello(page);
  const found = {
    lists: Math.max(await scriptsOf(browser, '/workflows', 'main table'), await scriptsOf(browser, '/contacts', 'main table')),
    builder: await scriptsOf(browser, `/workflows/${demo.workflowId}`, card),
    tryIt: await scriptsOf(browser, '/try-it', 'main aside form'),
    run: await scriptsOf(browser, `/runs/${runId}`, 'main aside ol'),
    signIn: await scriptsOf(browser, '/sign-in', 'form', false),
  };
  for (const [name, most] of Object.entries(budgets))
    expect.soft(found[name as keyof typeof found], `kB of scripts: ${name}`).toBeLessThanOrEqual(most);
});
