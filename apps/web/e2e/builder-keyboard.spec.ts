import type { Locator, Page } from '@playwright/test';
import { step } from './builder-page.ts';
import { send } from './made-workflow.ts';
import { expect, test } from './session.ts';

/** Presses Tab until it is there, as a person without a mouse does; Shift+Tab when it lies behind. */
async function tabTo(page: Page, wanted: Locator, back = false): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if ((await wanted.count()) > 0 && (await wanted.first().evaluate((element) => element === document.activeElement))) return;
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`Tab never comes to ${wanted}`);
}
const focused = (page: Page) => page.evaluate(() => document.activeElement?.closest<HTMLElement>('.react-flow__node')?.dataset.id ?? null);

/** From the settings back to the card, then the list of steps: the best match by its title comes after the card. */
async function add(page: Page, words: string, id: string): Promise<void> {
  if ((await focused(page)) === null) await page.keyboard.press('Escape');
  await page.keyboard.press('a');
  await expect(page.getByRole('textbox', { name: 'Find a step' })).toBeFocused();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await expect(step(page, id)).toBeVisible();
  await settled(page, id);
}
/** The focus is in the settings of the step, so what is typed now is typed there. */
const settled = (page: Page, id: string) => expect.poll(() => settingsInFocus(page)).toBe(id);
const settingsInFocus = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-step-settings]')?.dataset.stepSettings);

/** What follows a way out, chosen in the properties of the step. */
async function follow(page: Page, way: RegExp, words: string): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: way }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('searchbox', { name: 'Find a step to add' })).toBeFocused();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

/** From the settings to a card, by the arrow keys of the canvas. */
async function walk(page: Page, keys: readonly string[], id: string): Promise<void> {
  if ((await focused(page)) === null) await page.keyboard.press('Escape');
  for (const key of keys) await page.keyboard.press(key);
  await expect.poll(() => focused(page)).toBe(id);
}

test('without a mouse: a question, everybody of a group, two ways at once that join, tested and published', async ({ page }) => {
  test.setTimeout(150_000);
  const word = `K${Date.now().toString(36).toUpperCase()}`;
  await send(page, 'POST', '/groups', { name: `Staff ${word}` });
  const { id } = await send<{ id: string }>(page, 'POST', '/workflows', { name: 'By keys', graph: { nodes: [], edges: [] } });
  await page.goto(`/workflows/${id}`);
  await expect(page.getByRole('button', { name: 'Publish' })).toBeVisible();

  await add(page, 'text message', 'sms1');
  await page.keyboard.type(word);
  await page.keyboard.press('Enter');
  await add(page, 'find or create', 'findOrCreate1');
  await add(page, 'send and wait', 'sendAndWait1');
  await page.keyboard.type('How cold is it?');
  await add(page, 'for each', 'forEach1');
  await page.keyboard.type('Member');
  await expect(page.locator('#setting-kind')).toHaveValue('group');
  await tabTo(page, page.getByLabel('Group', { exact: true }));
  await page.keyboard.type(`Staff ${word}`);
  // The first step after a frame goes into it.
  await add(page, 'send text', 'send1');
  await page.keyboard.type('It is cold out there');

  // Up to the frame, then what follows when it is done.
  await walk(page, ['ArrowUp'], 'forEach1');
  await page.keyboard.press('Enter');
  await follow(page, /^Done:/, 'at the same time');
  await settled(page, 'parallel1');
  await follow(page, /^First:/, 'note in the log');
  await settled(page, 'log1');
  await tabTo(page, page.getByLabel('Text', { exact: true }));
  await page.keyboard.type('one way');
  await follow(page, /^Then:/, 'join');
  await expect(step(page, 'join1')).toBeVisible();
  await walk(page, ['ArrowUp', 'ArrowUp'], 'parallel1');
  await page.keyboard.press('Enter');
  await follow(page, /^Second:/, 'note in the log');
  await settled(page, 'log2');
  await tabTo(page, page.getByLabel('Text', { exact: true }));
  await page.keyboard.type('the other');
  // Join stands there already: the steps that are there come after the types.
  await tabTo(page, page.getByRole('button', { name: /^Then:/ }));
  await page.keyboard.press('Enter');
  await page.keyboard.type('join');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.locator('.react-flow__edge')).toHaveCount(9);
  await expect(page.getByRole('searchbox', { name: 'Find a step to add' })).toHaveCount(0);

  // One tab stop for the canvas, and the keys of the list of keys.
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');

  await tabTo(page, page.getByRole('button', { name: 'Test run' }), true);
  await page.keyboard.press('Enter');
  const panel = page.getByRole('region', { name: 'About this workflow' });
  await tabTo(page, panel.getByRole('button', { name: 'Start the test' }));
  await page.keyboard.press('Enter');
  await expect(panel.getByText('How cold is it?').first()).toBeVisible();

  await tabTo(page, page.getByRole('button', { name: 'Publish', exact: true }), true);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: /^Publish version/ })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: 'version 1' })).toBeVisible();
});
