import type { Page } from '@playwright/test';
import { barriersInEveryLook } from './barriers.ts';
import { publishDraft, step } from './builder-page.ts';
import { read } from './hello.ts';
import { publishWorkflow, startRun, untilRun } from './made-workflow.ts';
import { expect, test } from './session.ts';

interface Draft {
  draft: { graph: { nodes: { id: string; type: string; input: Record<string, unknown> }[]; edges: { from: string; port: string }[] } };
}
const settings = async (page: Page, workflowId: string, id: string) =>
  (await read<Draft>(page, `/workflows/${workflowId}`)).draft.graph.nodes.find((node) => node.id === id);
const made = (page: Page) =>
  publishWorkflow(page, `Cold homes ${Date.now().toString(36)}`, {
    steps: {
      start: ['trigger.manual', 'Start', { inputs: [{ name: 'house', title: 'House' }] }],
      cold: ['data.set', 'How cold is it?', { values: [{ name: 'degrees', value: '{{ 14.5 }}' }] }],
      urgent: ['logic.if', 'How urgent is it?', { condition: 'trigger.house == "Lake Street 4"' }],
      sort: ['logic.switch', 'Which house?', { cases: [{ port: 'case1', title: 'Lake', when: 'same(trigger.house, "lake")' }] }],
    },
    at: { start: [0, 0], cold: [0, 200], urgent: [0, 400], sort: [0, 600] },
    tracks: ['start>cold', 'cold>urgent', 'urgent.yes>sort'],
  });
const list = (page: Page, name: string) => page.getByRole('combobox', { name });
const pick = async (page: Page, field: ReturnType<typeof list>, option: string | RegExp) => {
  await field.click();
  await page.getByRole('option', { name: option }).first().click();
};

test('a Branch of two rows, by mouse', async ({ page }) => {
  const { workflowId } = await made(page);
  await page.goto(`/workflows/${workflowId}`);
  await step(page, 'urgent').click();
  const way = page.getByRole('region', { name: 'Way 1, Yes' });
  await expect(page.getByText('Not tried yet')).toBeVisible();
  await expect(list(page, 'Value to look at')).toHaveValue('House');
  await expect(list(page, 'Comparison')).toHaveValue('is');
  await expect(page.getByRole('switch', { name: 'Exact' })).toBeChecked();
  await page.getByRole('switch', { name: 'Exact' }).click();
  await way.getByRole('button', { name: 'Condition', exact: true }).click();
  const second = page.getByRole('group', { name: 'Condition 2 of 2' });
  await expect(second.getByText('Choose a condition')).toBeVisible();
  await pick(page, second.getByRole('combobox', { name: 'Value to look at' }), /^Degrees/);
  await pick(page, second.getByRole('combobox', { name: 'Comparison' }), 'is below');
  await second.getByLabel('Value', { exact: true }).fill('cold');
  await expect(second.getByText('Degrees is a number. Write digits, for example 12.')).toBeVisible();
  await second.getByLabel('Value', { exact: true }).fill('16');
  await expect(second.getByText('Write digits')).toHaveCount(0);
  const both = 'same(trigger.house, "Lake Street 4") && default(double(cold.degrees) < 16, false)';
  await expect.poll(async () => (await settings(page, workflowId, 'urgent'))?.input.condition).toBe(both);
  await page.getByRole('radio', { name: 'Text', exact: true }).check();
  await expect(page.getByRole('textbox', { name: 'Condition' })).toHaveValue(both);
  await page.getByRole('radio', { name: 'Rows', exact: true }).check();

  // A group that there is not is found while drawing, and made on the spot.
  const group = `Caretakers ${Date.now().toString(36)}`;
  await way.getByRole('button', { name: 'Condition', exact: true }).click();
  const third = page.getByRole('group', { name: 'Condition 3 of 3' });
  await pick(page, third.getByRole('combobox', { name: 'Value to look at' }), /^Contact/);
  await third.getByRole('combobox', { name: 'Group' }).fill(group);
  await page.getByRole('option', { name: `Create the group ${group}` }).click();
  await expect(page.getByText(`The group ${group} is there now`)).toBeVisible();
  await expect(third.getByText('There is no group')).toHaveCount(0);
  await third.getByRole('button', { name: 'Remove this condition' }).click();
  await expect(third).toHaveCount(0);
  expect(await barriersInEveryLook(page)).toEqual([]);
});

test('a Switch of three ways, by mouse, and what a run makes of it', async ({ page }) => {
  const { workflowId } = await made(page);
  await page.goto(`/workflows/${workflowId}`);
  await step(page, 'sort').click();
  for (const [number, word] of [
    [2, 'Hill'],
    [3, 'Sea'],
  ] as const) {
    await page.getByRole('button', { name: 'Way', exact: true }).click();
    await page.getByLabel(`Word for way ${number}`).fill(word);
    const next = page.getByRole('region', { name: `Way ${number}, ${word}` });
    await next.getByRole('button', { name: 'Condition', exact: true }).click();
    await pick(page, next.getByRole('combobox', { name: 'Value to look at' }), /^House/);
    await pick(page, next.getByRole('combobox', { name: 'Comparison' }), 'starts with');
    await next.getByLabel('Value', { exact: true }).fill(word);
  }
  await expect
    .poll(async () => (await settings(page, workflowId, 'sort'))?.input.cases)
    .toMatchObject([
      { title: 'Lake' },
      { title: 'Hill', when: 'lower(trim(trigger.house)).startsWith(lower("Hill"))' },
      { title: 'Sea', when: 'lower(trim(trigger.house)).startsWith(lower("Sea"))' },
    ]);

  // One run later each way has its count, and the rows their ticks.
  await publishDraft(page);
  await untilRun(page, await startRun(page, workflowId, { house: 'Lake Street 4' }), 'done');
  await page.reload();
  await step(page, 'urgent').click();
  const way = page.getByRole('region', { name: 'Way 1, Yes' });
  await expect(way.getByText('1 of the last 1 runs')).toBeVisible();
  await expect(way.getByText('Fits on this run')).toHaveCount(1);
  await step(page, 'sort').click();
  await expect(page.getByRole('region', { name: 'Way 1, Lake' }).getByText('Does not fit on this run')).toHaveCount(1);
});

test('the same by keyboard, in Swedish, and narrow', async ({ page, browser }) => {
  const { workflowId } = await made(page);
  await page.goto(`/workflows/${workflowId}`);
  await step(page, 'urgent').click();
  const field = list(page, 'Value to look at');
  await expect(field).toHaveValue('House');
  const value = page.getByRole('group', { name: 'Condition 1 of 1' }).getByLabel('Value', { exact: true });
  await value.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(':focus')).toHaveAccessibleName('Value to look at');
  await page.keyboard.type('degr');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('at least');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('20');
  await page.keyboard.press('Alt+ArrowUp');
  await expect
    .poll(async () => (await settings(page, workflowId, 'urgent'))?.input.condition)
    .toBe('default(double(cold.degrees) >= 20, false) && trigger.house == "Lake Street 4"');
  // One way more makes a Switch of it; tracks stay where they lead.
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('region', { name: 'Way 2, Word for this way' })).toBeVisible();
  await expect.poll(async () => (await settings(page, workflowId, 'urgent'))?.type).toBe('logic.switch');
  const handle = page.getByRole('button', { name: 'Condition 2 of 2: move or remove' });
  await handle.focus();
  await page.keyboard.press('Delete');
  await expect(page.getByText('Condition removed')).toBeVisible();
  await expect(page.getByRole('group', { name: 'Condition 1 of 1' })).toBeVisible();
  await expect
    .poll(async () => (await settings(page, workflowId, 'urgent'))?.input.cases)
    .toMatchObject([{ port: 'yes', when: 'default(double(cold.degrees) >= 20, false)' }, { when: '' }]);

  const swedish = await browser.newContext({
    storageState: await page.context().storageState(),
    baseURL: new URL(page.url()).origin,
    locale: 'sv-SE',
  });
  const there = await swedish.newPage();
  await there.goto(`/workflows/${workflowId}`);
  await step(there, 'urgent').click();
  await expect(there.getByRole('region', { name: /^Väg 1, / })).toBeVisible();
  await expect(list(there, 'Jämförelse').first()).toHaveValue('är minst');
  await expect(there.getByText('Välj ett villkor').first()).toBeVisible();
  await swedish.close();
});
