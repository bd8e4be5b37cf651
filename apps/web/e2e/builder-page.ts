import { expect, type Locator, type Page } from '@playwright/test';

/** A new workflow with an empty canvas; returns its id. */
export async function newWorkflow(page: Page, name: string): Promise<string> {
  await page.goto('/workflows');
  await page.getByRole('button', { name: 'New workflow' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByRole('button', { name: 'Create workflow' }).click();
  await page.waitForURL(/\/workflows\/[^/]+$/);
  await expect(page.getByRole('button', { name: 'Publish' })).toBeVisible();
  return page.url().split('/').at(-1) ?? '';
}

/** Publishes the draft as it is, and waits until it is live. */
export async function publishDraft(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: /^Publish version \d+$/ });
  await dialog.getByRole('button', { name: /^Publish version/ }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText(/^Version \d+ is live\.$/).last()).toBeVisible();
}

/** Puts the first step that the palette finds by these words after the one that is chosen. */
export async function addStep(page: Page, words: string): Promise<void> {
  const search = page.getByRole('textbox', { name: 'Find a step' });
  await search.fill(words);
  await search.press('Enter');
}

export const step = (page: Page, id: string): Locator => page.locator(`.react-flow__node[data-id="${id}"]`);
export const nothingWrong = (page: Page): Promise<void> =>
  expect(page.getByText('Nothing is wrong. This draft can be published.')).toBeVisible();
/** What is under the canvas: issues, test, runs, versions. */
export const drawer = (page: Page): Locator => page.getByRole('region', { name: 'About this workflow' });
