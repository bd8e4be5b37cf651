import type { Page } from '@playwright/test';
import { barriersInEveryLook } from './barriers.ts';
import { type Hello, read, textHello } from './hello.ts';
import { expect, maja, owen, test, windowOf } from './session.ts';

const lists = ['/', '/workflows', '/runs', '/messages', '/contacts', '/channels'];
let hello: Hello;

test.beforeAll(async ({ browser }) => {
  const context = await windowOf(browser, maja);
  hello = await textHello(await context.newPage());
  await context.close();
});

test('a text shows up in the lists of runs and messages while they are open', async ({ page, context }) => {
  await page.goto('/runs?state=open');
  await expect(page.getByRole('heading', { name: 'Runs' })).toBeVisible();
  const messages = await context.newPage();
  await messages.goto('/messages?direction=in');
  hello = await textHello(page);
  const row = page.locator(`tr:has(a[href="/runs/${hello.runId}"])`);
  await expect(row).toContainText('Waiting');
  await expect(row).toContainText(hello.workflowName);
  await expect(row).toContainText('Text message');
  await expect(row.getByRole('img')).toBeVisible();
  await expect(messages.getByRole('row').filter({ hasText: hello.demo.keyword }).first()).toContainText('Received');
});

test('a row of runs leads to its run, wherever it is clicked', async ({ page }) => {
  await page.goto('/runs');
  const row = page.locator(`tr:has(a[href="/runs/${hello.runId}"])`);
  await row.click();
  await expect(page).toHaveURL(`/runs/${hello.runId}`);
});

test('runs are filtered by the address, and Clear takes the filters away', async ({ page }) => {
  await page.goto('/runs');
  const row = page.locator(`tr:has(a[href="/runs/${hello.runId}"])`);
  await expect(row).toBeVisible();
  await page.getByLabel('State', { exact: true }).selectOption('done');
  await expect(page).toHaveURL(/state=done/);
  await expect(row).toHaveCount(0);
  await page.goto('/runs?state=waiting');
  await expect(row).toBeVisible();
  await page.getByLabel('Search runs').fill('no such workflow');
  await expect(page.getByRole('heading', { name: 'Nothing matches' })).toBeVisible();
  await expect(page).toHaveURL(/search=no\+such\+workflow/);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(row).toBeVisible();
  await expect(page).toHaveURL('/runs');
  await expect(page.getByLabel('Search runs')).toHaveValue('');
  await page.getByLabel('Workflow', { exact: true }).selectOption({ label: hello.workflowName });
  await expect(row).toBeVisible();
});

test('a message opens beside the list with its way, its receipts and its run', async ({ page }) => {
  await expect
    .poll(async () => (await read<{ items: unknown[] }>(page, '/messages?direction=out&state=delivered')).items.length)
    .toBeGreaterThan(0);
  await page.goto('/messages');
  const row = page.getByRole('row').filter({ hasText: 'Delivered' }).first();
  await expect(row).toBeVisible();
  await page.getByRole('radio', { name: 'Sent' }).click();
  await expect(page).toHaveURL(/direction=out/);
  await row.getByRole('link').click();
  const pane = page.getByRole('complementary', { name: 'Message' });
  await expect(pane).toContainText('Receipt: delivered to the phone');
  await expect(pane).toContainText('accepted');
  await expect(pane.locator(`a[href="/runs/${hello.runId}"]`)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(pane).toHaveCount(0);
  await page.goto('/messages?state=failed&search=nobody');
  await expect(page.getByRole('heading', { name: 'Nothing matches' })).toBeVisible();
});

test('on a phone a message is a page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/messages?direction=in');
  await page.getByRole('list', { name: 'Messages' }).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/messages\/[^?]+$/);
  await expect(page.getByRole('main')).toContainText(hello.demo.keyword);
});

test('contacts are found by name and by number', async ({ page }) => {
  await page.goto('/contacts');
  await page.getByLabel('Search contacts').fill('elsa');
  await expect(page.getByRole('row').filter({ hasText: 'Elsa Nyström' })).toContainText('+46 70 174 06 20');
  await expect(page.getByText('Karim Haddad')).toHaveCount(0);
  await page.getByLabel('Search contacts').fill('+46 70 174 06 21');
  await expect(page.getByText('Karim Haddad')).toBeVisible();
});

test('a workflow is made, switched off and on, found and archived', async ({ page }) => {
  await page.goto('/workflows');
  const live = page.getByRole('row').filter({ hasText: hello.workflowName });
  await expect(live).toContainText('Live');
  await expect(live).toContainText(hello.demo.keyword);
  await live.getByRole('button', { name: `Actions for ${hello.workflowName}` }).click();
  await page.getByRole('menuitem', { name: 'Switch off' }).click();
  await expect(live).toContainText('Off');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(live).toContainText('Live');

  const name = `Reminder ${Date.now()}`;
  await page.getByRole('button', { name: 'New workflow' }).click();
  await page.getByRole('button', { name: 'Create workflow' }).click();
  await expect(page.getByText('Give it a name')).toBeVisible();
  await page.getByLabel('Name').fill(name);
  await page.getByRole('button', { name: 'Create workflow' }).click();
  await expect(page).toHaveURL(/\/workflows\/[^?/]+$/);

  await page.goto('/workflows');
  await page.getByLabel('Search workflows').fill(name);
  const made = page.getByRole('row').filter({ hasText: name });
  await expect(made).toContainText('Draft');
  await expect(live).toHaveCount(0);
  await made.getByRole('button', { name: /^Actions/ }).click();
  await page.getByRole('menuitem', { name: 'Archive' }).click();
  await expect(page.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await page.getByRole('button', { name: 'Archive', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Nothing matches' })).toBeVisible();
});

test('older and newer walk through the pages', async ({ page }) => {
  const [first, second] = (await read<{ items: { id: string }[] }>(page, '/messages')).items;
  expect(first && second).toBeTruthy();
  await page.goto(`/messages?before=${first?.id}`);
  await expect(page.locator(`a[href*="open=${second?.id}"]`)).toBeVisible();
  await expect(page.locator(`a[href*="open=${first?.id}"]`)).toHaveCount(0);
  await page.getByRole('button', { name: 'Newer' }).click();
  await expect(page.locator(`a[href*="open=${first?.id}"]`)).toBeVisible();
});

test('what the lists cannot read they say, with a way to try again', async ({ page }) => {
  await page.route('**/api/v1/contacts*', (route) => route.fulfill({ status: 400, contentType: 'text/plain', body: 'no' }), { times: 1 });
  await page.goto('/contacts');
  await expect(page.getByRole('alert').filter({ hasText: 'The contacts could not be read' })).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('Elsa Nyström')).toBeVisible();
});

test('the other account sees nothing of this', async ({ browser }) => {
  const context = await windowOf(browser, owen);
  const page = await context.newPage();
  await page.goto('/runs');
  await expect(page.getByRole('heading', { name: 'No runs yet' })).toBeVisible();
  await page.goto('/messages');
  await expect(page.getByRole('heading', { name: 'No messages yet' })).toBeVisible();
  await page.goto('/contacts');
  await expect(page.getByText('Ruth Okafor')).toBeVisible();
  await expect(page.getByText('Elsa Nyström')).toHaveCount(0);
  await page.goto('/workflows');
  await expect(page.getByRole('link', { name: 'Welcome' })).toBeVisible();
  await expect(page.getByText(hello.workflowName)).toHaveCount(0);
  const [message] = (await read<{ items: { id: string }[] }>(page, '/messages')).items;
  expect(message).toBeUndefined();
  expect((await page.request.get(`/api/v1/runs/${hello.runId}`)).status()).toBe(404);
  await context.close();
});

test('every list is accessible, in light and dark, wide and on a phone', async ({ page }) => {
  test.slow();
  const [message] = (await read<{ items: { id: string }[] }>(page, '/messages')).items;
  for (const path of [...lists, `/messages?open=${message?.id}`, `/messages/${message?.id}`, '/runs?search=nothing+like+this']) {
    await page.goto(path);
    await isStill(page);
    expect(await barriersInEveryLook(page), path).toEqual([]);
  }
});

/** The list has come: nothing is loading any more. */
async function isStill(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('status', { name: /^Loading/ })).toHaveCount(0);
  await expect(page.getByRole('main').locator('a, h2').first()).toBeVisible();
}
