import { barriers, barriersInEveryLook } from './barriers.ts';
import { publishDraft, step } from './builder-page.ts';
import { endOpenRuns, read } from './hello.ts';
import { publishWorkflow, send, startRun, untilRun } from './made-workflow.ts';
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

test('a group gets it by text message or by mail, and who answers is answered in the inbox', async ({ page }) => {
  const group = `House ${Date.now()}`;
  const { phoneNumber, ownAddress } = await read<{ phoneNumber: string; ownAddress: string }>(page, '/try-it');
  const { address } = await send<{ address: string }>(page, 'POST', '/practice/mailbox');
  await endOpenRuns(page);
  const joining = await publishWorkflow(page, `${group} joins`, {
    steps: {
      start: ['trigger.manual', 'Start', { inputs: [{ name: 'who', title: 'Who' }] }],
      find: ['contact.findOrCreate', 'Find', { phone: '{{ trigger.who }}' }],
      join: ['group.add', 'Join', { group }],
    },
    at: { start: [0, 0], find: [0, 160], join: [0, 320] },
    tracks: ['start>find', 'find>join'],
  });
  for (const who of [phoneNumber, address]) await untilRun(page, await startRun(page, joining.workflowId, { who }), 'done');
  const { id } = await send<{ id: string }>(page, 'POST', '/workflows', { name: group, graph: drawn });

  await page.goto(`/workflows/${id}`);
  await step(page, 'send').click();
  const to = page.getByRole('combobox', { name: 'To', exact: true });
  const chips = page.getByRole('list', { name: 'To', exact: true }).getByRole('listitem');
  await to.press('Backspace');
  await to.press('Backspace');
  await to.fill(group);
  await page.getByRole('option', { name: new RegExp(`^${group}`) }).click();
  await to.fill(`${phoneNumber}, nobody`);
  await to.press('Enter');
  await expect(chips).toHaveCount(2);
  await expect(page.getByText('3 people', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: '1 in it twice, sent once' }).click();
  await page.getByRole('button', { name: '1 is no number or address' }).click();
  await expect(page.getByText('nobody', { exact: true })).toBeVisible();
  const said = `Water is off ${Date.now()}`;
  await page.getByLabel('Text', { exact: true }).fill(said);
  await page.getByRole('tab', { name: 'E-mail' }).click();
  await page.getByLabel('Subject').fill('Water');
  await page.getByText('Formatted', { exact: true }).click();
  await page.getByLabel('Text', { exact: true }).fill('# Off\n**until** 18, see [the page](https://example.com)');
  await expect(page.getByRole('figure').last().getByText('until', { exact: true })).toHaveJSProperty('tagName', 'STRONG');
  expect(await barriersInEveryLook(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.getByRole('tab', { name: 'SMS' }).click();
  await expect(page.getByLabel('Text', { exact: true })).toContainText(said);
  await publishDraft(page);
  await untilRun(page, await startRun(page, id), 'done');

  await page.goto('/batches');
  await page.getByRole('link', { name: group, exact: true }).click();
  await expect(page.getByRole('region', { name: 'Progress' }).getByText('Delivered 1')).toBeVisible({ timeout: 30_000 });
  await page.getByText('Not sent 1', { exact: true }).last().click();
  await expect(page.getByRole('cell', { name: 'Not a number or address that can be written to' })).toBeVisible();
  await expect(page.getByText('1 person, sent once')).toBeVisible();

  const [asked, answer] = [`How long ${Date.now()}`, `Until six ${Date.now()}`];
  const phone = `/practice/phones/${encodeURIComponent(phoneNumber)}/messages`;
  await send(page, 'POST', phone, { to: ownAddress, text: asked }).catch(() => undefined);
  await page.goto('/inbox');
  await page
    .getByRole('region', { name: 'List of conversations' })
    .getByRole('listitem')
    .filter({ hasText: asked })
    .getByRole('link')
    .click();
  const pane = page.getByRole('region', { name: 'Conversation', exact: true });
  await expect(pane.getByText(said)).toBeVisible();
  await pane.getByRole('textbox', { name: 'Write an answer' }).fill(answer);
  await pane.getByRole('button', { name: 'Send text', exact: true }).click();
  await expect(pane.getByText(answer)).toBeVisible();
  await expect
    .poll(async () => (await read<{ messages: { text: string }[] }>(page, `${phone}?after=0&waitMs=0`)).messages.map((one) => one.text))
    .toContain(answer);
  expect(await barriersInEveryLook(page)).toEqual([]);
  await page.goto('/inbox');
  expect(await barriersInEveryLook(page)).toEqual([]);
});

const drawn = {
  nodes: [
    { id: 'start', type: 'trigger.manual', position: { x: 0, y: 0 } },
    { ...{ id: 'send', type: 'msg.send', version: 2, position: { x: 0, y: 160 } }, input: {} },
  ],
  edges: [{ id: 'start/send', from: 'start', port: 'next', to: 'send' }],
};
