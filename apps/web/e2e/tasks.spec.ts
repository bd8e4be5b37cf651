import { alarmPlan } from './alarm-plan.ts';
import { barriersInEveryLook } from './barriers.ts';
import { type Made, publishWorkflow, send, startRun, taskOf, untilRun } from './made-workflow.ts';
import { expect, maja, owen, test, windowOf } from './session.ts';

let made: Made;
test.beforeAll(async ({ browser }) => {
  const context = await windowOf(browser, maja);
  made = await publishWorkflow(await context.newPage(), `Release ${Date.now()}`, {
    ...alarmPlan,
    steps: {
      start: ['trigger.manual', 'Start'],
      approve: alarmPlan.steps.approve ?? ['human.approve', ''],
      form: [
        'human.task',
        'Say what it costs',
        {
          title: 'What does the repair cost?',
          fields: [
            { name: 'price', title: 'Preis einschließlich Mehrwertsteuer', type: 'number', required: true },
            { name: 'urgent', title: 'Urgent', type: 'bool', required: false },
          ],
        },
      ],
    },
    at: { start: [0, 0], approve: [0, 160], form: [0, 420] },
    tracks: ['start>approve', 'approve.approved>form'],
  });
  await context.close();
});

test('a task shows up while the list is open, and its answer lets the run go on', async ({ page }) => {
  await page.goto('/tasks');
  await expect(page.getByRole('heading', { name: 'Tasks', level: 1 })).toBeVisible();
  const runId = await startRun(page, made.workflowId);
  const { id } = await taskOf(page, runId);
  await page.locator(`a[href="/tasks?open=${id}"]`).click();
  const pane = page.getByRole('complementary', { name: 'Task' });
  await expect(pane).toContainText('Releasing wakes 318 people.');
  await pane.getByLabel('Comment').fill('Looks right');
  await pane.getByRole('button', { name: 'Release' }).click();
  await expect(pane).toContainText('Answered with “Release” by Maja');
  await expect(pane).toContainText('Looks right');

  const form = await taskOf(page, runId);
  await page.goto(`/tasks/${form.id}`);
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText('Fill this in.')).toBeVisible();
  await expect(page.getByLabel(/^Preis/)).toBeFocused();
  await page.getByLabel(/^Preis/).fill('1 200,50');
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText('Answered with “Done”')).toBeVisible();
  await untilRun(page, runId, 'done');
});

test('who comes second is told who was first', async ({ page }) => {
  const { id } = await taskOf(page, await startRun(page, made.workflowId));
  await page.goto(`/tasks/${id}`);
  await page.getByLabel('Comment').fill('Mine');
  await send(page, 'POST', `/tasks/${id}/answer`, { outcome: 'rejected', comment: 'Theirs' });
  await expect(page.getByRole('alert').filter({ hasText: 'closed while you had it open' })).toContainText('Hold back');
  await expect(page.getByRole('button', { name: 'Release' })).toHaveCount(0);
});

test('tasks of another account are not there', async ({ browser, page }) => {
  const { id } = await taskOf(page, await startRun(page, made.workflowId));
  const context = await windowOf(browser, owen);
  const other = await context.newPage();
  await other.goto(`/tasks/${id}`);
  await expect(other.getByText('This task is not there')).toBeVisible();
  await context.close();
});

test('tasks are accessible, in light and dark, wide and on a phone', async ({ page }) => {
  test.slow();
  const { id } = await taskOf(page, await startRun(page, made.workflowId));
  for (const path of ['/tasks', '/tasks?which=closed', `/tasks?open=${id}`, `/tasks/${id}`]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('status', { name: /^Loading/ })).toHaveCount(0);
    expect(await barriersInEveryLook(page), path).toEqual([]);
  }
});
