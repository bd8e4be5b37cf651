import type { Page } from '@playwright/test';
import { barriersInEveryLook } from './barriers.ts';
import { endOpenRuns, openRuns, read } from './hello.ts';
import { send } from './made-workflow.ts';
import { expect, test } from './session.ts';

// A run that waits for the practice phone would take the next test's word as its answer.
test.describe.configure({ mode: 'default' });

const thread = (page: Page) => page.getByRole('log', { name: /^Messages with/ }).filter({ visible: true });
const input = (page: Page) => page.getByRole('textbox', { name: /^Text message from/ }).filter({ visible: true });
const step = (page: Page, title: string) => page.locator('.react-flow__node', { hasText: title });

const waits = (page: Page) => page.getByText(/The workflow waits for you/).filter({ visible: true });

/** Other walks know one phone. */
test.afterEach(async ({ page }) => {
  const { phones } = await read<{ phones: string[] }>(page, '/try-it');
  for (const number of phones.slice(1)) await send(page, 'DELETE', `/practice/phones/${encodeURIComponent(number)}`);
});

/** The page with no run in it, whatever was left over. */
async function openFresh(page: Page): Promise<void> {
  await page.goto('/try-it');
  await expect(input(page)).toBeVisible();
  await endOpenRuns(page);
  await page.reload();
  await expect(input(page)).toHaveValue('HELLO');
}

test('one key press starts a run, YES takes its branch, and the run is one link away', async ({ page }) => {
  await openFresh(page);
  await expect(input(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(thread(page).getByText('HELLO', { exact: true }).last()).toBeVisible();
  await expect(
    thread(page)
      .getByText(/Is it warm enough in your home/)
      .last(),
  ).toBeVisible();
  await expect(page.getByText(/The workflow waits for you/).filter({ visible: true })).toBeVisible();
  await expect(page.getByRole('group', { name: /, waiting$/ })).toBeVisible();

  await expect(input(page)).toHaveValue('YES');
  await page.getByRole('button', { name: 'YES', exact: true }).filter({ visible: true }).click();
  await expect(step(page, 'Add to group').locator('.sb-lamp-done')).toBeVisible();
  await expect(page.getByText(/The workflow waits for you/).filter({ visible: true })).toHaveCount(0);
  await page.getByRole('link', { name: 'View what happened' }).filter({ visible: true }).click();
  await expect(page).toHaveURL(/\/runs\/run_/);
  await expect(page.getByRole('heading', { name: 'What happened' })).toBeVisible();
});

test('a run that waits is still there after a reload, and Start over ends it', async ({ page }) => {
  await openFresh(page);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/The workflow waits for you/).filter({ visible: true })).toBeVisible();
  await page.reload();
  await expect(page.getByText(/The workflow waits for you/).filter({ visible: true })).toBeVisible();
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(page.getByText(/The workflow waits for you/).filter({ visible: true })).toHaveCount(0);
  await expect.poll(async () => (await openRuns(page)).length).toBe(0);
});

test('a second person takes part with a phone of their own, in a run of their own', async ({ page }) => {
  await openFresh(page);
  await page.keyboard.press('Enter');
  await expect(waits(page)).toBeVisible();
  await page.getByRole('button', { name: 'Add a practice phone' }).click();
  const which = page.getByRole('group', { name: 'Which phone' });
  await expect(which.getByRole('radio')).toHaveCount(2);
  await expect(which.getByRole('radio').last()).toBeChecked();
  await expect(waits(page)).toHaveCount(0);
  await expect(input(page)).toBeFocused();

  await page.getByRole('button', { name: 'Who has this phone' }).click();
  const sheet = page.getByRole('dialog', { name: 'Who has this phone' });
  await sheet.getByLabel('Name', { exact: true }).fill('Second Person');
  await sheet.getByLabel('Language').selectOption('sv');
  await sheet.getByRole('button', { name: 'Save person' }).click();
  await expect(which.getByRole('radio', { name: 'Second Person' })).toBeChecked();
  await input(page).fill('HELLO');
  await page.keyboard.press('Enter');
  await expect(waits(page)).toBeVisible();
  await expect.poll(async () => (await openRuns(page)).length).toBe(2);
  await page.reload();
  await expect(which.getByRole('radio', { name: 'Second Person' })).toBeChecked();
  await expect(waits(page)).toBeVisible();
  await page.getByLabel('Speed').filter({ visible: true }).selectOption({ label: 'Slow' });
  await page.getByRole('button', { name: 'YES', exact: true }).filter({ visible: true }).click();
  await expect(step(page, 'Add to group').locator('.sb-lamp-done')).toBeVisible({ timeout: 20_000 });
  await expect(waits(page)).toHaveCount(0);

  await which.getByRole('radio').first().check();
  await expect(waits(page)).toBeVisible();
  await expect(step(page, 'Add to group').locator('.sb-lamp-done')).toHaveCount(0);
  await page.setViewportSize({ width: 1720, height: 1000 });
  await expect(thread(page)).toHaveCount(2);
  expect(await barriersInEveryLook(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect.poll(async () => (await openRuns(page)).length).toBe(0);
  await which.getByRole('radio', { name: 'Second Person' }).check();
  await page.getByRole('button', { name: 'Who has this phone' }).click();
  await sheet.getByRole('button', { name: 'Put this phone away' }).click();
  await expect(page.getByText('The phone is put away')).toBeVisible();
  await expect(which).toHaveCount(0);
});

test('on a phone the thread scrolls, and the input stays in sight', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openFresh(page);
  for (const words of ['one', 'two', 'three', 'four', 'five', 'six']) {
    await input(page).fill(`${words}${' and a further line'.repeat(4)}`);
    await page.keyboard.press('Enter');
    await expect(input(page)).not.toHaveValue(/./);
  }
  await expect(input(page)).toBeInViewport({ ratio: 1 });
  expect(await thread(page).evaluate((log) => log.scrollHeight - log.clientHeight)).toBeGreaterThan(0);
});

test('no barriers in light and dark, wide and on a phone', async ({ page }) => {
  await page.goto('/try-it');
  await expect(input(page)).toBeVisible();
  expect(await barriersInEveryLook(page)).toEqual([]);
});
