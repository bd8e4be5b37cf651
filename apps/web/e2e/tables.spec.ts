import { barriersInEveryLook } from './barriers.ts';
import { step } from './builder-page.ts';
import { read } from './hello.ts';
import { send } from './made-workflow.ts';
import { expect, test } from './session.ts';

interface Rows {
  items: { id: string; values: Record<string, unknown> }[];
}

test('a table is typed and pasted like a spreadsheet, saved as it goes, undone, and nothing of others is overwritten', async ({ page }) => {
  const name = `Buildings ${Date.now()}`;
  await page.goto('/tables');
  await page.getByRole('button', { name: 'New table' }).click();
  await page.getByRole('dialog').getByLabel('Name').fill(name);
  await page.getByRole('dialog').getByRole('button', { name: 'Make table' }).click();
  await page.waitForURL(/\/tables\/tab_/);
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const values = async () => (await read<Rows>(page, `/tables/${id}/rows`)).items.map((row) => row.values);

  await page.getByRole('button', { name: 'Columns', exact: true }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('button', { name: 'Add column' }).click();
  const second = sheet.getByRole('group', { name: 'Column 2' });
  await second.getByLabel('Kind').selectOption('number');
  await second.getByLabel('Title').fill('Floors');
  await sheet.getByRole('button', { name: 'Save columns' }).click();
  await expect(sheet).toBeHidden();

  const grid = page.getByRole('grid', { name });
  const cell = (row: number, column: number) => grid.locator(`[data-place="${row} ${column}"]`);
  const saved = page.getByText('Everything is saved');
  await cell(0, 0).click();
  await page.keyboard.type('Mill');
  await page.keyboard.press('Tab');
  await expect.poll(values).toEqual([{ name: 'Mill' }]);
  await expect(cell(0, 1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.type('many');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await expect(cell(0, 1)).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText('This is no number.')).toBeVisible();
  await page.keyboard.press('F2');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('3,5');
  await page.keyboard.press('Enter');
  await expect.poll(values).toEqual([{ name: 'Mill', floors: 3.5 }]);

  await cell(1, 0).click();
  await paste('Barn\t1\nTower\t9\n');
  await expect.poll(values).toEqual([
    { name: 'Mill', floors: 3.5 },
    { name: 'Barn', floors: 1 },
    { name: 'Tower', floors: 9 },
  ]);
  await expect(saved).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect.poll(values).toEqual([{ name: 'Mill', floors: 3.5 }]);
  await expect(cell(1, 0)).toHaveText('');

  const [mill] = (await read<Rows>(page, `/tables/${id}/rows`)).items;
  await send(page, 'PATCH', `/tables/${id}/rows`, { set: [{ id: mill?.id, values: { floors: 4 } }] });
  await cell(0, 1).click();
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Somebody else changed Floors of this row meanwhile')).toBeVisible();
  expect(await values()).toEqual([{ name: 'Mill', floors: 4 }]);
  await page.getByRole('button', { name: 'Show what is there now' }).click();
  await expect(cell(0, 1)).toHaveText('4');
  expect(await barriersInEveryLook(page)).toEqual([]);

  async function paste(text: string): Promise<void> {
    await grid.evaluate((element, plain) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', plain);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  }
});

test('a table is filled from a file, and a step finds rows in it by a column that is chosen by its title', async ({ page }) => {
  const stamp = Date.now();
  const name = `On call ${stamp}`;
  const { id } = await send<{ id: string }>(page, 'POST', '/tables', {
    ...{ name, columns: [{ title: 'Number', type: 'text' }], keyColumn: 'Number' },
  });
  await page.goto(`/tables/${id}`);
  await page.getByRole('button', { name: 'Fill from a file' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('Choose a file').setInputFiles({
    ...{ name: 'houses.csv', mimeType: 'text/csv' },
    buffer: Buffer.from('Number;Caretaker\n4 B;070-174 06 12\n7;nobody\n9;\n'),
  });
  await expect(sheet.getByLabel('Caretaker')).toHaveValue('+text');
  await sheet.getByLabel('Caretaker').selectOption('+phone');
  await sheet.getByRole('button', { name: 'See what would happen' }).click();
  await expect(sheet.getByText('2 added, 0 changed')).toBeVisible();
  await expect(sheet.getByText('Caretaker, row 3: nobody does not fit.')).toBeVisible();
  await sheet.getByRole('button', { name: 'Take 2 rows' }).click();
  await expect(sheet).toBeHidden();
  await expect(page.getByRole('grid', { name }).locator('[data-place="0 1"]')).toHaveText('+46701740612');

  const { id: workflowId } = await send<{ id: string }>(page, 'POST', '/workflows', {
    name: `Looks up ${stamp}`,
    graph: {
      nodes: [
        { id: 'start', type: 'trigger.manual', title: 'By hand', input: {}, position: { x: 0, y: 0 } },
        { id: 'find', type: 'table.find', title: 'Who', input: { value: '4 b' }, position: { x: 0, y: 200 } },
      ],
      edges: [{ id: 'a', from: 'start', port: 'next', to: 'find' }],
    },
  });
  await page.goto(`/workflows/${workflowId}`);
  await step(page, 'find').click();
  const pick = page.getByRole('combobox', { name: 'Table' });
  await pick.click();
  await pick.fill(name);
  await page.getByRole('option', { name: new RegExp(name) }).click();
  await expect(pick).toHaveValue(name);
  await page.getByLabel('Column').selectOption({ label: 'Caretaker' });
  const stored = async () =>
    (
      await read<{ draft: { graph: { nodes: { id: string; input: Record<string, unknown> }[] } } }>(page, `/workflows/${workflowId}`)
    ).draft.graph.nodes.find((node) => node.id === 'find')?.input;
  await expect.poll(stored).toMatchObject({ table: id, column: 'caretaker' });

  await page.goto(`/tables/${id}`);
  await expect(page.getByRole('link', { name: `Looks up ${stamp}` })).toBeVisible();
  await page.getByRole('button', { name: 'More for this table' }).click();
  await expect(page.getByRole('menuitem', { name: /^Archive/ })).toBeDisabled();
});
