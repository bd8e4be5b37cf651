import { barriersInEveryLook } from './barriers.ts';
import { publishWorkflow } from './made-workflow.ts';
import { expect, test } from './session.ts';

test('a schedule is found on its page, started by hand, paused and let go on', async ({ page }) => {
  const name = `Rent reminder ${Date.now() % 1_000_000}`;
  await publishWorkflow(page, name, {
    steps: { start: ['trigger.schedule', '', { repeat: 'month', which: 'last', kind: 'fri', time: '15:00' }], end: ['flow.stop', 'Stop'] },
    at: { start: [0, 0], end: [0, 1] },
    tracks: ['start>end'],
  });
  await page.goto(`/schedules?search=${encodeURIComponent(name)}`);
  const row = page.getByRole('table', { name: 'Schedules' }).getByRole('row', { name: new RegExp(name) });
  await expect(row).toContainText('Once a month, on the last Friday at 15:00');
  await expect(row).toContainText(/Fri, .* 15:00/);
  await row.getByRole('button', { name: `Run now: ${name}` }).click();
  await expect(row.getByRole('link', { name: 'Last run' })).toBeVisible();
  await row.getByRole('button', { name: `Pause: ${name}` }).click();
  await expect(row).toContainText('Not while it is paused');
  expect(await barriersInEveryLook(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 720 });
  await row.getByRole('button', { name: `Go on: ${name}` }).click();
  await expect(row).toContainText(/Fri, .* 15:00/);
  await page.getByText('Calendar', { exact: true }).click();
  const month = page.getByRole('region', { name: 'Calendar of what is planned' });
  // So far ahead nothing else is planned.
  for (let press = 0; press < 2; press += 1) await month.getByRole('button', { name: 'Month after' }).click();
  await expect(month.getByRole('link', { name: new RegExp(name) })).toHaveCount(1);
  expect(await barriersInEveryLook(page)).toEqual([]);
});
