import type { Page } from '@playwright/test';
import { barriers } from './barriers.ts';
import { drawer, step } from './builder-page.ts';
import { read } from './hello.ts';
import { type Plan, publishWorkflow } from './made-workflow.ts';
import { expect, test } from './session.ts';

const plan: Plan = {
  steps: {
    start: ['trigger.manual', 'Start'],
    ask: ['msg.sendAndWait', 'Ask for the colour', { to: '+46701740612', text: 'Which colour?' }],
    check: ['logic.if', 'Is it blue', { condition: 'ask.text == "blue"' }],
    yes: ['msg.send', 'Say yes', { to: '+46701740612', text: 'Yes, {{ ask.text }}' }],
    no: ['msg.send', 'Say no', { to: '+46701740612', text: 'No' }],
  },
  at: { start: [0, 0], ask: [0, 160], check: [0, 320], yes: [-220, 500], no: [220, 500] },
  tracks: ['start>ask', 'ask.reply>check', 'check.yes>yes', 'check.no>no'],
};
const open = async (page: Page): Promise<string> => {
  const { workflowId } = await publishWorkflow(page, `Tested from here ${Date.now()}`, plan);
  await page.goto(`/workflows/${workflowId}`);
  return workflowId;
};
const values = (page: Page) => drawer(page).getByRole('group', { name: 'What earlier steps found' }).getByRole('textbox');
const start = (page: Page) => drawer(page).getByRole('button', { name: 'Start the test' });

test('a test from a step in the middle, with what the steps before it would have found', async ({ page }) => {
  const id = await open(page);
  await step(page, 'check').click();
  await page.getByRole('button', { name: 'More for this step' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Test from here' }).press('Enter');
  await expect(drawer(page).getByText('Starts at Is it blue')).toBeVisible();
  // What is read from here on is asked for, and nothing else.
  await expect(values(page)).toHaveCount(1);
  await expect(values(page)).toHaveValue('');
  await values(page).fill('blue');
  await start(page).press('Enter');

  await expect(drawer(page).getByText('Done', { exact: true })).toBeVisible();
  await expect(drawer(page).getByText('Yes, blue')).toBeVisible();
  await expect(step(page, 'check').locator('.sb-lamp-done')).toBeVisible();
  await expect(step(page, 'yes').locator('.sb-lamp-done')).toBeVisible();
  for (const other of ['start', 'ask', 'no']) await expect(step(page, other).locator('.sb-lamp-done')).toHaveCount(0);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await barriers(page)).toEqual([]);
  }
  // Nothing was sent and nothing ran.
  expect((await read<{ items: unknown[] }>(page, `/runs?workflowId=${id}`)).items).toEqual([]);
  expect((await read<{ items: { text: string }[] }>(page, '/messages')).items.filter((one) => one.text === 'Yes, blue')).toEqual([]);
});

test('a test of the whole fills in what the next one from the middle needs', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Test run' }).click();
  await drawer(page).getByLabel('Answers while it waits').fill('green');
  await start(page).click();
  await expect(drawer(page).getByText('Which colour?')).toBeVisible();
  await expect(step(page, 'no').locator('.sb-lamp-done')).toBeVisible();
  await step(page, 'check').click();
  await page.getByRole('button', { name: 'More for this step' }).click();
  await page.getByRole('menuitem', { name: 'Test from here' }).click();
  await expect(values(page)).toHaveValue('green');
  await drawer(page).getByRole('button', { name: 'Start at the beginning instead' }).click();
  await expect(values(page)).toHaveCount(0);
  // An edit makes the outcome one of another draft.
  await page.getByLabel('Title of the step').fill('Is it really blue');
  await expect(drawer(page).getByText('The draft has changed since')).toBeVisible();
});

test('by keyboard alone on a small screen, with an outcome that is very long', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await page.getByRole('button', { name: 'More for Is it blue' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Test from here' }).press('Enter');
  await expect(drawer(page).getByRole('form', { name: 'Test of the draft' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(values(page)).toBeFocused();
  await values(page).fill('blue');
  await start(page).press('Enter');
  await expect(drawer(page).getByText('Yes, blue')).toBeInViewport();
  await values(page).fill('x'.repeat(3000));
  await start(page).press('Enter');
  await expect(drawer(page).getByText('No', { exact: true })).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(await barriers(page)).toEqual([]);
});
