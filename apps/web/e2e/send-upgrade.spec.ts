import { publishDraft, step } from './builder-page.ts';
import { read } from './hello.ts';
import { send, startRun, untilRun } from './made-workflow.ts';
import { expect, test } from './session.ts';

test('a send step of the old kind is upgraded by a press, means the same, and takes what is new', async ({ page }) => {
  const text = `As before ${Date.now()}`;
  const graph = {
    nodes: [
      { id: 'start', type: 'trigger.manual', position: { x: 0, y: 0 } },
      {
        id: 'send',
        type: 'msg.send',
        version: 1,
        position: { x: 0, y: 160 },
        input: { to: 'maja@practice.example', subject: 'Order', text },
      },
    ],
    edges: [{ id: 'start/send', from: 'start', port: 'next', to: 'send' }],
  };
  await send(page, 'POST', '/practice/mailbox');
  const { id } = await send<{ id: string }>(page, 'POST', '/workflows', { name: text, graph });
  await page.goto(`/workflows/${id}`);
  await step(page, 'send').click();
  await page.getByRole('button', { name: 'Upgrade it' }).click();
  await expect(page.getByRole('button', { name: 'Upgrade it' })).toHaveCount(0);
  await expect(page.getByLabel('Text', { exact: true })).toContainText(text);
  await page.getByLabel('Answers go to').fill('orders@practice.example');
  await publishDraft(page);
  const runId = await startRun(page, id);
  await untilRun(page, runId, 'done');
  const sent = async () =>
    (await read<{ items: { to: string; text: string }[] }>(page, `/messages?search=${encodeURIComponent(text)}`)).items;
  expect((await sent()).map(({ to }) => to)).toEqual(['maja@practice.example']);
});
