import type { Page } from '@playwright/test';
import { addStep, newWorkflow, nothingWrong, publishDraft, step } from './builder-page.ts';
import { endOpenRuns, read } from './hello.ts';
import { expect, test } from './session.ts';

test.describe.configure({ mode: 'serial' });

const steps = (page: Page) => page.locator('.react-flow__node');
const tracks = (page: Page) => page.locator('.react-flow__edge');
const saved = (page: Page) =>
  expect(
    page
      .getByRole('banner')
      .or(page.locator('header'))
      .getByText(/^Draft saved/),
  ).toBeVisible();
/** A keyword of its own, so that runs of other tests do not answer. */
const ownWord = (): string => `B${Date.now().toString(36).toUpperCase()}`;

test('a workflow from nothing: drawn, published, and the phone gets its answer', async ({ page }) => {
  const word = ownWord();
  await endOpenRuns(page);
  const id = await newWorkflow(page, `Door ${word}`);
  await addStep(page, 'Text message');
  await page.getByLabel('Keywords').fill(word);
  await page.getByLabel('Keywords').press('Enter');
  await addStep(page, 'Find or create');
  await addStep(page, 'Add tag');
  await page.getByLabel('Tag', { exact: true }).fill('Visitor');
  await addStep(page, 'Reply');
  await page.getByLabel('Text', { exact: true }).fill(`Welcome, ${word} `);
  await page.getByRole('button', { name: 'Insert value' }).first().click();
  await page.getByRole('combobox', { name: 'Search values' }).fill('after the');
  await page.keyboard.press('Enter');
  await expect(
    page.getByLabel('Text', { exact: true }).getByRole('img', { name: 'Value Text after the keyword of What started it' }),
  ).toBeVisible();
  await expect(steps(page)).toHaveCount(4);
  await expect(tracks(page)).toHaveCount(3);
  await nothingWrong(page);
  await publishDraft(page);
  await expect(page.getByRole('button', { name: 'version 1' })).toBeVisible();

  await page.getByRole('button', { name: 'Phone', exact: true }).click();
  await page.getByPlaceholder('Text message').fill(`${word} Maja`);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.getByText(`Welcome, ${word} Maja`)).toBeVisible({ timeout: 20_000 });
  await expect.poll(async () => (await read<{ items: { state: string }[] }>(page, `/runs?workflowId=${id}`)).items[0]?.state).toBe('done');
  await page.getByRole('button', { name: 'Runs', exact: true }).click();
  await expect(page.getByText('version 1').last()).toBeVisible();
});

test('errors are named, lead to their step, and stop Publish', async ({ page }) => {
  await newWorkflow(page, 'Half done');
  await addStep(page, 'Text message');
  await addStep(page, 'Reply');
  await page.getByLabel('Text', { exact: true }).fill('Hi {{ nobody.name }}');
  await expect(step(page, 'reply1')).toContainText('1 error');
  await page.getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByText(/^Not published: 1 error is left/)).toBeVisible();
  await step(page, 'sms1').click();
  await page.getByRole('button', { name: 'Go to step' }).first().click();
  await expect(page.getByLabel('Text', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('Text', { exact: true }).fill('Hi');
  await expect(page.getByText(/^Not published/)).toHaveCount(0);
  await expect(step(page, 'reply1')).not.toContainText('error');
});

test('undo and redo take edits back one by one', async ({ page }) => {
  await newWorkflow(page, 'There and back');
  await addStep(page, 'Text message');
  await addStep(page, 'Reply');
  await page.getByLabel('Text', { exact: true }).fill('Hello');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByLabel('Text', { exact: true })).toHaveText('');
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(page.getByLabel('Text', { exact: true })).toHaveText('Hello');
  await step(page, 'reply1').click();
  await page.keyboard.press('Delete');
  await expect(steps(page)).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(steps(page)).toHaveCount(2);
  await expect(tracks(page)).toHaveCount(1);
  // The search for steps has nothing of its own to take back while it is empty.
  await page.getByRole('textbox', { name: 'Find a step' }).focus();
  await page.keyboard.press('Control+y');
  await expect(steps(page)).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(steps(page)).toHaveCount(2);
});

test('the draft is saved by itself and survives a reload', async ({ page }) => {
  await newWorkflow(page, 'Kept');
  await addStep(page, 'Text message');
  await addStep(page, 'Reply');
  await page.getByLabel('Title of the step').fill('Say hello');
  await saved(page);
  await page.reload();
  await expect(step(page, 'reply1')).toContainText('Say hello');
  await expect(tracks(page)).toHaveCount(1);
});

test('everything works without dragging: from the menu of a port, and in the outline', async ({ page }) => {
  await newWorkflow(page, 'By keys');
  await addStep(page, 'Text message');
  await page.getByRole('button', { name: 'What follows this step' }).click();
  await page.getByRole('menuitem', { name: 'Branch' }).click();
  await expect(tracks(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Outline' }).click();
  await page.getByRole('button', { name: 'Yes: what follows Branch' }).click();
  await page.getByRole('menuitem', { name: 'Reply', exact: true }).click();
  await page.getByRole('button', { name: 'More for Reply' }).click();
  await page.getByRole('menuitem', { name: 'Turn off' }).click();
  await expect(page.getByRole('region', { name: 'Outline' }).getByText('Off', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Canvas', exact: true }).click();
  await expect(tracks(page)).toHaveCount(2);
});
