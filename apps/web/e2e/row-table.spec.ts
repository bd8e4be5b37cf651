import type { Page } from '@playwright/test';
import { barriers } from './barriers.ts';
import { step } from './builder-page.ts';
import { read } from './hello.ts';
import { send } from './made-workflow.ts';
import { expect, test } from './session.ts';

const stored = async (page: Page, id: string): Promise<unknown> => {
  type Draft = { draft: { graph: { nodes: { input: { fields?: { name: string; from: string }[] } }[] } } };
  const { draft } = await read<Draft>(page, `/workflows/${id}`);
  return draft.graph.nodes[0]?.input.fields?.map(({ name, from }) => `${name}: ${from}`);
};

test('settings that are lists are tables: typed line by line, moved, removed and taken back', async ({ page }) => {
  const nodes = [{ id: 'shape', type: 'data.transform', title: 'Shape', input: { list: 'trigger.rows' }, position: { x: 0, y: 0 } }];
  const { id } = await send<{ id: string }>(page, 'POST', '/workflows', { name: 'A table', graph: { nodes, edges: [] } });
  await page.goto(`/workflows/${id}`);
  await step(page, 'shape').click();
  await page.getByRole('button', { name: 'Add field' }).click();
  const row = (number: number) => page.getByRole('group', { name: `Field ${number}`, exact: true });
  await expect(row(1).getByLabel('Name')).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('first');
  await page.keyboard.press('Tab');
  await page.keyboard.type('who.first');
  await page.keyboard.press('Enter');
  await expect(row(2).getByLabel('Name')).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('last');
  await page.keyboard.press('Tab');
  await page.keyboard.type('who.last');
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => stored(page, id)).toEqual(['last: who.last', 'first: who.first']);
  await expect(row(1).getByLabel('Taken from')).toBeFocused();

  await page.getByRole('button', { name: 'Field 2: move or remove' }).focus();
  await page.keyboard.press('Delete');
  await expect(row(2)).toHaveCount(0);
  await page.getByRole('listitem').filter({ hasText: 'Row removed' }).getByRole('button', { name: 'Undo' }).click();
  await expect(row(2).getByLabel('Name')).toHaveValue('first');
  await page.setViewportSize({ width: 390, height: 844 });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await barriers(page)).toEqual([]);
  }
});
