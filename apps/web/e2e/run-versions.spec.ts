import { barriers } from './barriers.ts';
import { drawer } from './builder-page.ts';
import { type Made, type Plan, publishAgain, publishWorkflow, startRun, untilRun } from './made-workflow.ts';
import { expect, maja, test, windowOf } from './session.ts';

const first: Plan = {
  steps: {
    start: ['trigger.manual', 'Start', { inputs: [{ name: 'house', title: 'Which house', type: 'text' }] }],
    pause: ['logic.wait', 'Warte auf den Hausmeister', { duration: { amount: 5, unit: 'hours' } }],
    note: ['data.set', 'Note it', { values: [{ name: 'a', value: '1' }] }],
  },
  at: { start: [0, 0], pause: [0, 160], note: [0, 320] },
  tracks: ['start>pause', 'pause>note'],
};
const second: Plan = {
  steps: {
    ...{ start: first.steps.start ?? ['trigger.manual', 'Start'] },
    pause: ['logic.wait', 'Warte auf den Hausmeister', { duration: { amount: 2, unit: 'hours' } }],
    tag: ['run.tag', 'Tag the run', { name: 'a', value: 'b' }],
  },
  at: { start: [0, 0], pause: [0, 160], tag: [120, 340] },
  tracks: ['start>pause', 'pause>tag'],
};

let made: Made;
let runId: string;
test.beforeAll(async ({ browser }) => {
  const context = await windowOf(browser, maja);
  const page = await context.newPage();
  made = await publishWorkflow(page, `Versions ${Date.now()}`, first);
  for (let i = 0; i < 2; i += 1) {
    runId = await startRun(page, made.workflowId, { house: 'Tallen' });
    await untilRun(page, runId, 'waiting');
  }
  await publishAgain(page, made.workflowId, second);
  await context.close();
});

test('everyone waiting at a step is listed, with the way to their runs', async ({ page }) => {
  await page.goto(`/workflows/${made.workflowId}`);
  await page.getByRole('button', { name: 'Versions' }).click();
  await page.getByRole('button', { name: 'Open version 1' }).click();
  await page.getByRole('button', { name: '2 waiting at Warte auf den Hausmeister' }).click();
  const panel = page.getByRole('complementary', { name: 'Waiting at Warte auf den Hausmeister' });
  await expect(panel.getByRole('listitem')).toHaveCount(2);
  await expect(panel).toContainText('left');
  expect(await barriers(page)).toEqual([]);
  await page.screenshot({ path: test.info().outputPath('waiting.png') });
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);

  // Beside the counters of the steps they are written to; these came by no phone.
  await page.getByRole('button', { name: 'Back to the draft' }).click();
  await drawer(page).getByRole('button', { name: 'Runs', exact: true }).click();
  await drawer(page).getByRole('button', { name: 'Message everyone waiting here' }).click();
  const dialog = page.getByRole('dialog', { name: 'Message everyone waiting here' });
  await expect(dialog).toContainText('2 runs wait here: 0 people. 2 runs have no phone.');
  await dialog.getByLabel('Text').fill('Are you still there?');
  await expect(dialog.getByRole('button', { name: 'Send to 0 people' })).toBeDisabled();
  expect(await barriers(page, '[role=dialog]')).toEqual([]);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
});

test('from a run the builder opens its version with its step and its data, and tests of the draft begin with them', async ({ page }) => {
  await page.goto(`/workflows/${made.workflowId}?run=${runId}&step=start`);
  const bar = page.getByRole('status').filter({ hasText: 'with its data. The draft differs.' });
  await expect(bar).toContainText('You see version 1');
  await expect(page.locator('.sb-lamp-waiting')).toBeVisible();
  const here = page.getByRole('complementary', { name: 'What the run had here' });
  await here.getByRole('tab', { name: 'Output' }).click();
  await expect(here.getByRole('tabpanel', { name: 'Output' })).toContainText('house');
  await expect(here.getByRole('tabpanel', { name: 'Output' })).toContainText('Tallen');
  expect(await barriers(page)).toEqual([]);
  await page.screenshot({ path: test.info().outputPath('from-run.png') });
  await bar.getByRole('button', { name: 'Open the draft' }).click();
  await expect(drawer(page).getByRole('table', { name: 'Out' })).toContainText('Tallen');
  await page.getByRole('button', { name: 'Test run' }).click();
  await expect(drawer(page).getByLabel('Which house')).toHaveValue('Tallen');
  await page.getByRole('button', { name: 'Let go of the run' }).click();
  await expect(drawer(page).getByLabel('Which house')).toHaveValue('');
});

test('an old version is compared with the live one before it is made live again', async ({ page }) => {
  await page.goto(`/workflows/${made.workflowId}`);
  await page.getByRole('button', { name: 'Versions' }).click();
  await page.getByRole('button', { name: 'Compare with live' }).click();
  await expect(page.getByText('From version 2 to the draft: The two are the same.')).toBeVisible();
  await page.getByRole('button', { name: 'Back to the draft' }).click();
  await page.getByRole('button', { name: 'Publish version 1 again' }).click();
  const changes = page.getByRole('complementary', { name: 'Changes' });
  await expect(changes).toContainText('1 changed, 1 added, 1 removed');
  await expect(changes).toContainText('2 h');
  await expect(changes).toContainText('5 h');
  await expect(page.locator('.sb-step-added, .sb-step-removed, .sb-step-changed')).toHaveCount(3);
  await expect(page.getByRole('list', { name: 'Signs on the drawing' })).toContainText('removed');
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    expect(await barriers(page)).toEqual([]);
    await page.screenshot({ path: test.info().outputPath(`diff-${scheme}.png`) });
  }
  await page.getByRole('button', { name: 'Keep version 2' }).click();
});

test('waiting runs move to the live version, counted first', async ({ page }) => {
  await page.goto(`/workflows/${made.workflowId}`);
  await page.getByRole('button', { name: 'Versions' }).click();
  await page.getByRole('button', { name: 'Move waiting runs' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('2 runs can move');
  await dialog.getByRole('button', { name: 'Move 2 runs' }).click();
  await expect(dialog).toContainText('2 runs moved');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('button', { name: 'Move waiting runs' })).toHaveCount(0);
});

test('an old version is made live again', async ({ page }) => {
  await page.goto(`/workflows/${made.workflowId}`);
  await page.getByRole('button', { name: 'Versions' }).click();
  await page.getByRole('button', { name: 'Publish version 1 again' }).click();
  await page.getByRole('button', { name: 'Publish version 1 again' }).click();
  await expect(page.getByText(/^Version \d is live\.$/)).toBeVisible();
  const row = page.getByRole('listitem').filter({ hasText: 'Version 2' });
  await expect(row).toBeVisible();
  await expect(row.getByText('Live', { exact: true })).toHaveCount(0);
});
