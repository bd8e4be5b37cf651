import { expect, type Page, test } from '@playwright/test';
import { barriers } from './barriers.ts';
import { linkFor, maja, test as signedIn } from './session.ts';

test.describe('signed out', () => {
  test('every page leads to the sign-in page and remembers where to go', async ({ page }) => {
    await page.goto('/runs?state=failed');
    await expect(page).toHaveURL(`/sign-in?${new URLSearchParams({ next: '/runs?state=failed' })}`);
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
    await expect(page.getByLabel('E-mail')).toBeFocused();
    expect((await page.request.get('/api/v1/runs')).status()).toBe(401);
  });

  test('pages carry a policy that lets no foreign script run', async ({ page }) => {
    const response = await page.goto('/sign-in');
    const policy = response?.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("script-src 'self' 'nonce-");
    expect(policy).not.toContain('unsafe-eval');
    expect(response?.headers()['x-content-type-options']).toBe('nosniff');
  });

  test('a wrong password and an unknown address are answered in the same words', async ({ page }) => {
    await page.goto('/sign-in');
    for (const email of [maja, 'nobody@norrvik.example']) {
      await page.getByLabel('E-mail').fill(email);
      await page.getByLabel('Password', { exact: true }).fill('not the password');
      await page.getByRole('button', { name: 'Sign in' }).click();
      await expect(notice(page)).toHaveText('This e-mail address and password do not belong together.');
      await expect(page.getByLabel('E-mail')).toHaveValue(email);
      await page.reload();
    }
  });

  test('the password can be read while it is typed', async ({ page }) => {
    await page.goto('/sign-in');
    const password = page.getByLabel('Password', { exact: true });
    await password.fill('green ladder');
    await expect(password).toHaveAttribute('type', 'password');
    await page.getByRole('button', { name: 'Show the password' }).click();
    await expect(password).toHaveAttribute('type', 'text');
  });

  test('a lost connection is named, and what was typed stays', async ({ page }) => {
    await page.goto('/sign-in');
    await page.route('**/api/auth/**', (route) => route.abort());
    await page.getByLabel('E-mail').fill(maja);
    await page.getByLabel('Password', { exact: true }).fill('anything');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(notice(page)).toContainText('could not be reached');
    await expect(page.getByLabel('E-mail')).toHaveValue(maja);
  });

  test('a sign-in link works once, leaves no token in the address, and signing out ends the session', async ({ page, browser }) => {
    const link = await linkFor(maja);
    await page.goto(link);
    await expect(page).toHaveURL('/try-it');
    await expect(page.getByRole('navigation', { name: 'Main' }).first()).toBeVisible();
    const other = await browser.newPage();
    await other.goto(link);
    await expect(notice(other)).toContainText('was used before');
    await expect(other).toHaveURL(/\/sign-in\/link$/);
    await other.close();

    const cookies = await page.context().cookies();
    await page.getByRole('button', { name: /theme and sign out$/ }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await expect(page).toHaveURL('/sign-in');
    // Whoever kept the cookie has nothing: the session itself is over.
    await page.context().addCookies(cookies);
    expect((await page.request.get('/api/v1/me')).status()).toBe(401);
    await page.goto('/');
    await expect(page).toHaveURL(/\/sign-in/);
  });

  for (const scheme of ['light', 'dark'] as const) {
    for (const width of [1440, 390]) {
      test(`the sign-in pages are accessible, ${scheme}, ${width} px`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 844 });
        for (const path of ['/sign-in', '/sign-in/link']) {
          await page.goto(path);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await isAccessible(page);
        }
      });
    }
  }
});

signedIn.describe('signed in', () => {
  signedIn('a request from a foreign page changes nothing', async ({ page }) => {
    const answer = await page.request.post('/api/v1/workflows', { headers: { origin: 'https://evil.example' }, data: { name: 'Planted' } });
    expect(answer.status()).toBe(403);
    expect((await answer.json()).code).toBe('request.cross_site');
  });

  signedIn('Ctrl K finds pages and commands, and the theme is remembered', async ({ page }) => {
    await page.goto('/help');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('button', { name: /theme and sign out$/ })).toBeVisible();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Search or do' }).fill('dark');
    await isAccessible(page);
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.getByRole('button', { name: /theme and sign out$/ })).toBeVisible();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Search or do' }).fill('chan');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/channels');
    // The theme belongs to the person, and so to the tests that come after.
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Search or do' }).fill('as the system');
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  });

  signedIn('an unknown address says so and leads back', async ({ page }) => {
    const response = await page.goto('/no-such-page');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await isAccessible(page);
    await page.getByRole('navigation').getByRole('link', { name: 'Runs' }).click();
    await expect(page).toHaveURL(/\/runs$/);
  });
});

const notice = (page: Page) => page.getByRole('main').getByRole('alert');

async function isAccessible(page: Page): Promise<void> {
  expect(await barriers(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
}

test('a broken address of the API is said to be one', async ({ page }) => {
  for (const path of ['/api/v1/runs/%', '/api/v1/runs/%zz', '/api/v1/runs/%ff']) {
    const answer = await page.request.get(path);
    expect([path, answer.status(), answer.headers()['content-type']]).toEqual([path, 400, 'application/problem+json']);
  }
});
