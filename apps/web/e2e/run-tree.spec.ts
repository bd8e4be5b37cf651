import type { Page } from '@playwright/test';
import { alarmPlan } from './alarm-plan.ts';
import { barriers } from './barriers.ts';
import { read } from './hello.ts';
import { type Made, publishWorkflow, send, startRun, taskOf, untilRun } from './made-workflow.ts';
import { expect, maja, test, windowOf } from './session.ts';

let made: Made;
let runId: string;
test.beforeAll(async ({ browser }) => {
  const context = await windowOf(browser, maja);
  const page = await context.newPage();
  made = await publishWorkflow(page, `Boiler alarm ${Date.now()}`, alarmPlan);
  runId = await startRun(page, made.workflowId);
  await taskOf(page, runId);
  await context.close();
});

test('while it waits the branches stand side by side, with the person it waits for', async ({ page }) => {
  await page.goto(`/runs/${runId}`);
  const branches = page.getByRole('list', { name: 'Inside Inform everybody at once' });
  await expect(branches.getByRole('button', { name: /Hausmeisterbereitschaft/, expanded: true })).toContainText('Done, 1 step');
  await expect(branches.getByRole('button', { name: /^Manager/, expanded: true })).toContainText('Waiting, 1 step');
  await expect(page.getByRole('link', { name: 'Release the alarm for Lake Street 4?' })).toBeVisible();
  await expect(page.locator('.sb-lamp-waiting').first()).toBeVisible();
});

test('rounds fold, items are counted, and each item leads to its run and back', async ({ page }) => {
  await finish(page);
  await page.goto(`/runs/${runId}`);
  const rounds = page.getByRole('list', { name: 'Rounds of Versuche die Heizungssteuerung' });
  await expect(rounds.getByRole('button', { name: /^Round \d of 3/ })).toHaveCount(3);
  await expect(rounds.getByRole('button', { expanded: true, name: /^Round/ })).toHaveCount(1);
  await rounds.getByRole('button', { name: /^Round 1 of 3/ }).click();
  await expect(rounds.getByRole('button', { name: /^Count the try/ })).toHaveCount(2);
  await rounds
    .getByRole('button', { name: /^Count the try/ })
    .first()
    .click();
  await expect(page.getByLabel('Which time')).toHaveValue('count#1');
  await page.getByLabel('Which time').selectOption({ label: 'Round 2 of 3' });
  await expect(rounds.getByRole('button', { name: /^Round 2 of 3/, expanded: true })).toBeVisible();

  await expect(page.getByText('5 in all: 4 done, 1 failed')).toBeVisible();
  await page.getByRole('button', { name: 'Show the items of For each home' }).click();
  const items = page.getByRole('list', { name: 'Items' });
  await expect(items.getByRole('listitem')).toHaveCount(1);
  await expect(items).toContainText('The home does not answer.');
  await page.getByRole('radio', { name: 'All' }).click();
  await expect(items.getByRole('listitem')).toHaveCount(5);
  await items.getByRole('link', { name: 'Item 3' }).click();
  await expect(page.getByRole('navigation', { name: 'Where this run belongs' })).toContainText('item 3');
  await expect(page.getByText('Failed', { exact: true }).first()).toBeVisible();
  await page.getByRole('link', { name: `${made.name}, For each home` }).click();
  await expect(page).toHaveURL(`/runs/${runId}`);
});

test('a failed item is repeated alone, and the page of the new run says so', async ({ page }) => {
  await finish(page);
  await page.goto(`/runs/${runId}`);
  await page.getByRole('button', { name: 'Show the items of For each home' }).click();
  await page.getByRole('button', { name: 'Retry failed items' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('1 run would be repeated');
  await dialog.getByRole('button', { name: 'Leave them' }).click();
  await page.getByRole('list', { name: 'Items' }).getByRole('link', { name: 'Item 3' }).click();
  await page.getByRole('button', { name: 'Retry from the failed step' }).click();
  await expect(dialog).toContainText('the for-each that started it has ended');
  await dialog.getByRole('button', { name: 'Retry from this step' }).click();
  await expect(page.getByText('This runs item 3 alone; the for-each that started it has ended.')).toBeVisible();
  await page.getByRole('link', { name: 'Open that run' }).click();
  await expect(page).toHaveURL(`/runs/${runId}`);
});

test('the canvas says how many went each way', async ({ page }) => {
  await page.goto(`/runs/${runId}`);
  // From afar beside the tracks, from near on the card.
  const far = page.locator('.react-flow.sb-zoom-far');
  await expect(far.locator('.sb-track-word').filter({ hasText: /Otherwise\s4$/ })).toHaveCount(1);
  const zoomIn = page.getByRole('button', { name: 'Zoom in' });
  for (let press = 0; press < 12 && (await far.count()) > 0; press += 1) await zoomIn.click();
  await expect(page.getByText('Is it the third?, Otherwise: 4')).toBeAttached();
});

test('a run is found by its tag', async ({ page }) => {
  await page.goto(`/runs/${runId}`);
  await page.getByRole('link', { name: 'house: Lake Street 4' }).first().click();
  await expect(page).toHaveURL(/tag=house%3ALake/);
  await expect(page.locator(`tr:has(a[href="/runs/${runId}"])`)).toBeVisible();
  await page.getByLabel('Tag', { exact: true }).fill('house: nowhere');
  await expect(page.getByRole('heading', { name: 'Nothing matches' })).toBeVisible();
});

test('a run is repeated as a new one that knows the old one', async ({ page }) => {
  await page.goto(`/runs/${runId}`);
  await page.getByRole('button', { name: 'Retry on the newest version' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('messages are sent again');
  await expect(dialog.getByRole('button', { name: 'Leave it' })).toBeFocused();
  await dialog.getByRole('button', { name: 'Run it again' }).click();
  await page.getByRole('link', { name: 'an earlier one' }).click();
  await expect(page).toHaveURL(`/runs/${runId}`);
  await page.getByRole('link', { name: 'a newer one' }).click();
  await expect(page).not.toHaveURL(`/runs/${runId}`);
  await page.getByRole('button', { name: 'More to do with this run' }).click();
  await page.getByRole('menuitem', { name: 'End at once' }).click();
  await dialog.getByRole('button', { name: 'End at once' }).click();
  await expect(dialog.getByText('Say why')).toBeVisible();
  await dialog.getByLabel('Reason').fill('A drill');
  await dialog.getByRole('button', { name: 'End at once' }).click();
  await expect(page.getByText('Stopped', { exact: true }).first()).toBeVisible();
});

test('failed runs of a workflow are retried together, counted first', async ({ page }) => {
  const name = `Always fails ${Date.now()}`;
  const { workflowId } = await publishWorkflow(page, name, {
    steps: { start: ['trigger.manual', 'Start'], no: ['flow.fail', 'Say no', { message: 'No.' }] },
    at: { start: [0, 0], no: [0, 160] },
    tracks: ['start>no'],
  });
  for (let i = 0; i < 3; i += 1) await untilRun(page, await startRun(page, workflowId), 'failed');
  await page.goto(`/runs?workflow=${workflowId}`);
  await page.getByRole('button', { name: 'Retry failed runs' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('3 runs would be repeated');
  await dialog.getByRole('button', { name: 'Retry 3 runs' }).click();
  await expect(dialog).toContainText('3 runs repeated');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('table', { name: 'Runs' }).getByRole('row')).toHaveCount(7);
});

for (const look of ['light', 'dark', 'phone'] as const) {
  test(`no barriers on a run with branches and items: ${look}`, async ({ page }) => {
    if (look === 'phone') await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ colorScheme: look === 'dark' ? 'dark' : 'light', reducedMotion: 'reduce' });
    await page.goto(`/runs/${runId}`);
    await page.getByRole('button', { name: 'Show the items of For each home' }).click();
    await expect(page.getByRole('list', { name: 'Items' })).toBeVisible();
    expect(await barriers(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    await page.screenshot({ path: test.info().outputPath(`run-${look}.png`) });
  });
}

async function finish(page: Page): Promise<void> {
  const { state } = await read<{ state: string }>(page, `/runs/${runId}`);
  if (state === 'done') return;
  const task = await taskOf(page, runId);
  await send(page, 'POST', `/tasks/${task.id}/answer`, { outcome: 'approved' });
  await untilRun(page, runId, 'done');
}

test('a workflow that was called is one step away, and so is the way back', async ({ page }) => {
  const called = await publishWorkflow(page, `Called ${Date.now()}`, {
    steps: { start: ['trigger.workflow', 'Called'], say: ['data.set', 'Say it', { values: [{ name: 'a', value: '1' }] }] },
    at: { start: [0, 0], say: [0, 160] },
    tracks: ['start>say'],
  });
  const caller = await publishWorkflow(page, `Caller ${Date.now()}`, {
    steps: { start: ['trigger.manual', 'Start'], call: ['flow.call', 'Ask the other one', { workflow: called.workflowId }] },
    at: { start: [0, 0], call: [0, 160] },
    tracks: ['start>call'],
  });
  const id = await startRun(page, caller.workflowId);
  await untilRun(page, id, 'done');
  await page.goto(`/runs/${id}`);
  await page.getByRole('link', { name: 'Run of the called workflow' }).click();
  await expect(page.getByRole('heading', { level: 1, name: called.name })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Where this run belongs' })).not.toContainText('item');
  await page.getByRole('link', { name: `${caller.name}, Ask the other one` }).click();
  await expect(page).toHaveURL(`/runs/${id}`);
});
