import type { Page } from '@playwright/test';
import { barriersInEveryLook } from './barriers.ts';
import { read } from './hello.ts';
import { send } from './made-workflow.ts';
import { expect, owen, test, windowOf } from './session.ts';

/** The row of a number, in the list of own addresses. */
const rowOf = (page: Page, spaced: string) => page.getByRole('row', { name: new RegExp(spaced.replace('+', '\\+')) });
async function menu(page: Page, spaced: string, act: string): Promise<void> {
  await page.getByRole('button', { name: `More for ${spaced}`, exact: true }).click();
  await page.getByRole('menuitem', { name: act }).click();
}
async function putAway(page: Page, value: string): Promise<void> {
  const { items } = await read<{ items: { id: string; value: string }[] }>(page, '/own-addresses');
  for (const one of items) if (one.value === value) await send(page, 'DELETE', `/own-addresses/${one.id}`);
}

test('two accounts share a number, each with keywords of its own; whose a taken one is stays hidden', async ({ page, browser }) => {
  const digits = String(Date.now()).slice(-7);
  const [number, spaced] = [`+4676${digits}`, `+46 76 ${digits.slice(0, 3)} ${digits.slice(3, 5)} ${digits.slice(5)}`];
  const sheet = page.getByRole('dialog');
  await page.goto('/channels');
  await page.getByRole('button', { name: 'Add an address', exact: true }).click();
  await sheet.getByLabel('Provider').selectOption({ label: 'Simulator' });
  await sheet.getByLabel('Address').fill(number);
  await sheet.getByRole('button', { name: 'Add an address' }).click();
  await expect(sheet).toHaveCount(0);
  await menu(page, spaced, 'Share with other accounts');
  await expect(sheet.getByRole('textbox', { name: 'Code' })).not.toHaveValue('');
  const code = await sheet.getByRole('textbox', { name: 'Code' }).inputValue();
  expect(await barriersInEveryLook(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.keyboard.press('Escape');
  await expect(rowOf(page, spaced)).toContainText('Shared');
  await menu(page, spaced, 'Keywords and sharing');
  await sheet.getByLabel('Keywords of this account').fill('water');
  await sheet.getByRole('button', { name: 'Save keywords' }).click();
  await expect(page.getByText('The keywords are saved.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(rowOf(page, spaced)).toContainText('Shared: WATER');

  const context = await windowOf(browser, owen);
  const other = await context.newPage();
  const theirs = other.getByRole('dialog');
  await other.goto('/channels');
  await other.getByRole('button', { name: 'Use a shared number' }).click();
  await theirs.getByRole('textbox', { name: 'Code' }).fill(code);
  await theirs.getByRole('button', { name: 'Use a shared number' }).click();
  await expect(theirs).toHaveCount(0);
  await menu(other, spaced, 'Keywords and sharing');
  await theirs.getByLabel('Keywords of this account').fill('Water, teeth');
  await theirs.getByRole('button', { name: 'Save keywords' }).click();
  await expect(theirs.getByText('The keyword WATER is taken on this number. Choose another.')).toBeVisible();
  await expect(theirs).not.toContainText('Norrvik');
  await theirs.getByLabel('Keywords of this account').fill('teeth');
  await theirs.getByRole('button', { name: 'Save keywords' }).click();
  await expect(other.getByText('The keywords are saved.')).toBeVisible();
  await other.keyboard.press('Escape');
  await expect(rowOf(other, spaced)).toContainText('Shared: TEETH');

  // Whoever has a number that others use keeps it.
  await menu(page, spaced, 'Remove');
  await expect(rowOf(page, spaced)).toBeVisible();
  await putAway(other, number);
  await context.close();
  await putAway(page, number);
});
