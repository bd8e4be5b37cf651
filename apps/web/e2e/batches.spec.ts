import { barriers } from './barriers.ts';
import { read } from './hello.ts';
import { send, startRun } from './made-workflow.ts';
import { expect, test } from './session.ts';

const people = ['+46701740612', '+46701740613', '+46701740612', 'nobody'];
const graph = {
  nodes: [
    { id: 'start', type: 'trigger.manual', position: { x: 0, y: 0 } },
    {
      ...{ id: 'send', type: 'msg.send', version: 2, position: { x: 0, y: 160 } },
      input: { text: `Water is off ${Date.now()}`, who: 'people', people: people.join(', '), priority: 'normal' },
    },
  ],
  edges: [{ id: 'start/send', from: 'start', port: 'next', to: 'send' }],
};

test('what went to many is followed: how far, who and why, and where it came from', async ({ page }) => {
  const name = `Water ${Date.now()}`;
  const { id, draft } = await send<{ id: string; draft: { revision: number } }>(page, 'POST', '/workflows', { name, graph });
  await send(page, 'POST', `/workflows/${id}/publish`, { draftRevision: draft.revision });
  const runId = await startRun(page, id);
  const made = async () =>
    (await read<{ items: { id: string; workflowName: string }[] }>(page, '/batches')).items.find((one) => one.workflowName === name);
  await expect.poll(async () => (await made()) !== undefined, { timeout: 30_000 }).toBe(true);

  await page.goto('/messages');
  await page.getByRole('link', { name: 'Sent to many' }).click();
  await page.getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  const progress = page.getByRole('region', { name: 'Progress' });
  await expect(progress.getByText('Not sent 1')).toBeVisible();
  await expect(progress.getByText('Queued 0')).toBeVisible({ timeout: 30_000 });
  await page.getByText('Not sent 1', { exact: true }).last().click();
  const who = page.getByRole('region', { name: 'Who and why' });
  await expect(who.getByRole('cell', { name: 'Not a number or address that can be written to' })).toBeVisible();
  await expect(page.getByText('1 person, sent once')).toBeVisible();
  await who.getByText('Everyone').click();
  await expect(who.getByRole('row')).toHaveCount(4);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await barriers(page)).toEqual([]);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(page.getByRole('link', { name: 'Open the run' })).toHaveAttribute('href', `/runs/${runId}`);
  await page.getByRole('link', { name: 'Show them in the list' }).click();
  await expect(page.getByText('One batch')).toBeVisible();
  await expect(page.getByRole('table', { name: 'Messages' }).getByRole('row')).toHaveCount(3);
});
