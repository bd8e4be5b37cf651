import type { Page } from '@playwright/test';
import { barriers } from './barriers.ts';
import { read, textHello } from './hello.ts';
import { expect, maja, owen, test } from './session.ts';

// The profile belongs to the person: what is chosen here is taken back, and of somebody whose screens no other test reads.
test.use({ person: owen });
test.describe.configure({ mode: 'serial' });
test.afterEach(async ({ page }) => {
  await page.request.patch('/api/v1/me', { data: { language: null, timeZone: null }, headers: { origin: new URL(page.url()).origin } });
});

test('the menu switches to Swedish, on a phone too, and a reload keeps it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/runs');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await choose(page, /theme and sign out$/, 'Svenska');
  await expect(page.getByRole('link', { name: 'Inkorg' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
  await expect(page).toHaveTitle('Körningar · Signalbox');
  await expect(page.getByRole('region', { name: 'Lista över körningar' })).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  await choose(page, /tema och utloggning$/, 'Som webbläsaren');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('the keyboard alone finds a language, and the API tells its problems in it', async ({ page }) => {
  await page.goto('/help');
  await expect(page.getByRole('button', { name: /theme and sign out$/ })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search or do' }).fill('svenska');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /tema och utloggning$/ })).toBeVisible();
  const problem = await (await page.request.get('/api/v1/nothing')).json();
  expect(problem).toMatchObject({ code: 'route.not_found', title: 'Finns inte', detail: 'Det finns inget på GET /api/v1/nothing.' });
});

test('times are told in the time zone of the profile', async ({ page }) => {
  await page.goto('/help');
  await choose(page, /theme and sign out$/, /^Time zone: /);
  await page.getByRole('combobox', { name: 'Time zone' }).selectOption('Asia/Tokyo');
  const kept = page.waitForResponse((response) => response.request().method() === 'PATCH' && response.url().endsWith('/api/v1/me'));
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  expect((await kept).ok()).toBe(true);
  await page.reload();
  await page
    .getByRole('button', { name: /theme and sign out$/ })
    .first()
    .click();
  await expect(page.getByRole('menuitem', { name: 'Time zone: Asia/Tokyo' })).toBeVisible();
});

const tokyo = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Tokyo', hour: '2-digit', minute: '2-digit' });

// Of the account whose phone can text; without a zone in the profile the browser's is the reader's.
test.describe('somebody far away', () => {
  test.use({ person: maja, timezoneId: 'Asia/Tokyo' });
  test('every page that shows a time shows it in that zone', async ({ page }) => {
    await page.goto('/help');
    const { runId } = await textHello(page);
    const [message] = (await read<{ items: { id: string }[] }>(page, '/messages')).items;
    const { workflowId } = await read<{ workflowId: string }>(page, '/try-it');
    const pages = [
      '/try-it',
      '/runs',
      `/runs/${runId}`,
      '/messages',
      `/messages/${message?.id}`,
      '/contacts',
      '/tasks',
      `/workflows/${workflowId}`,
    ];
    const shown = new Map<string, number>();
    for (const path of pages) {
      await page.goto(path);
      await expect(page.getByRole('main')).toBeVisible();
      if (path !== '/contacts' && path !== '/tasks' && !path.startsWith('/workflows'))
        await expect(page.locator('time').first()).toBeAttached();
      const times = await page.locator('time[datetime]').evaluateAll((all) =>
        all.map((one) => ({
          at: one.getAttribute('datetime') ?? '',
          said: `${one.getAttribute('title') ?? ''} ${one.textContent ?? ''}`,
        })),
      );
      const clocks = times.filter(({ said }) => /\d\d:\d\d/.test(said));
      shown.set(path, clocks.length);
      for (const { at, said } of clocks) expect(`${path}: ${said}`).toContain(tokyo.format(new Date(at)));
    }
    for (const path of ['/try-it', '/runs', `/runs/${runId}`, '/messages', `/messages/${message?.id}`])
      expect([path, shown.get(path)]).not.toEqual([path, 0]);
  });
});

test.describe('somebody who is not signed in', () => {
  test.use({ storageState: { cookies: [], origins: [] }, locale: 'sv-SE' });
  test('reads the language of the browser, and is told of mistakes in it', async ({ page }) => {
    await page.goto('/sign-in');
    await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
    await expect(page).toHaveTitle('Logga in · Signalbox');
    await page.getByLabel('E-post').fill('nobody@norrvik.example');
    await page.getByLabel('Lösenord', { exact: true }).fill('not the password');
    await page.getByRole('button', { name: 'Logga in' }).click();
    await expect(page.getByRole('main').getByRole('alert')).toHaveText('E-postadressen och lösenordet hör inte ihop.');
  });
});

async function choose(page: Page, menu: RegExp, item: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: menu }).filter({ visible: true }).click();
  await page.getByRole(typeof item === 'string' ? 'menuitemradio' : 'menuitem', { name: item }).click();
}
