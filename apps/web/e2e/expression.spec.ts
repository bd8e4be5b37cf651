import type { Page } from '@playwright/test';
import { barriers } from './barriers.ts';
import { step } from './builder-page.ts';
import { read } from './hello.ts';
import { publishWorkflow, startRun, untilRun } from './made-workflow.ts';
import { expect, test } from './session.ts';

const condition = (page: Page) => page.getByRole('textbox', { name: 'Condition' });
const stored = async (page: Page, workflowId: string): Promise<unknown> => {
  type Draft = { draft: { graph: { nodes: { id: string; input: { condition?: string } }[] } } };
  const { draft } = await read<Draft>(page, `/workflows/${workflowId}`);
  return draft.graph.nodes.find(({ id }) => id === 'urgent')?.input.condition;
};

test('an expression is written with the list, mended with one press, and shows what it gives', async ({ page }) => {
  const { workflowId } = await publishWorkflow(page, `Cold ${Date.now().toString(36)}`, {
    steps: {
      start: ['trigger.manual', 'Start', { inputs: [{ name: 'house', title: 'House' }] }],
      cold: ['data.set', 'How cold is it?', { values: [{ name: 'degrees', value: '{{ 14.5 }}' }] }],
      urgent: ['logic.if', 'How urgent is it?', { condition: 'trigger.house == "Lake Street 4"' }],
      log: ['run.log', 'Note it', { text: 'Cold at {{ trigger.house }}' }],
    },
    at: { start: [0, 0], cold: [0, 200], urgent: [0, 400], log: [0, 600] },
    tracks: ['start>cold', 'cold>urgent', 'urgent.yes>log'],
  });
  await page.goto(`/workflows/${workflowId}`);
  await step(page, 'urgent').click();
  await page.getByRole('radio', { name: 'Text', exact: true }).check();

  // Nothing ran yet: sample data on request.
  await expect(page.getByText('No run yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Use sample data' }).click();
  await expect(condition(page)).toHaveAccessibleDescription(/^Sample data: /);
  await page.getByLabel('Results are shown for').selectOption('example');

  // With the values of the run that was.
  await untilRun(page, await startRun(page, workflowId, { house: 'Lake Street 4' }), 'done');
  await page.reload();
  await step(page, 'urgent').click();
  await page.getByRole('radio', { name: 'Text', exact: true }).check();
  await expect(condition(page)).toHaveAccessibleDescription('Last run: yes');

  // By keyboard: a letter opens the list, Enter and Tab put in.
  await condition(page).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('deg');
  const list = page.getByRole('listbox', { name: 'What can stand here' });
  const chosen = list.getByRole('option', { selected: true });
  await expect(chosen).toContainText('Degrees');
  await expect(chosen).toContainText('14.5');
  await expect(condition(page)).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id')) ?? '');
  await page.keyboard.press('Enter');
  await page.keyboard.type(' is bel');
  await expect(chosen).toContainText('is below');
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('trigger.hou');
  await page.keyboard.press('Tab');
  await expect(condition(page)).toHaveValue('trigger.house');

  // What is wrong is said, and mended with one press that can be taken back.
  await page.keyboard.type(' = Lake Street 4');
  await expect(page.getByText('One = sets, two compare. Words need quotes.')).toBeVisible();
  await page.keyboard.press('Control+.');
  await expect(condition(page)).toHaveValue('trigger.house == "Lake Street 4"');
  await expect(condition(page)).toHaveAccessibleDescription('Last run: yes');
  await page.keyboard.press('Control+z');
  await expect(condition(page)).toHaveValue('trigger.house = Lake Street 4');
  await page.getByRole('button', { name: /^Make it/ }).click();

  // The result of what is finished, and the help of a function.
  await condition(page).press('End');
  await page.keyboard.type(' && def');
  await expect(page.getByText('So far: trigger.house == "Lake Street 4" yes')).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await barriers(page)).toEqual([]);
  }
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog', { name: 'Functions' })).toContainText('Another value where this one is empty or missing');
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(condition(page)).toBeFocused();
  await page.keyboard.press('Control+Space');
  await expect(chosen).toContainText('default');
  await page.keyboard.press('Enter');
  await expect(condition(page)).toHaveValue('trigger.house == "Lake Street 4" && default()');

  // A value by the search of the menu.
  await page.getByRole('button', { name: 'Insert value' }).first().click();
  await page.getByRole('combobox', { name: 'Search values' }).fill('degr');
  await expect(page.getByRole('option', { name: /Degrees/ })).toContainText('14.5');
  await page.keyboard.press('Enter');
  await expect(condition(page)).toHaveValue('trigger.house == "Lake Street 4" && default(cold.degrees)');
  await condition(page).fill('cold.degrees < 15.0');
  await expect(condition(page)).toHaveAccessibleDescription('Last run: yes');
  await expect.poll(() => stored(page, workflowId)).toBe('cold.degrees < 15.0');

  // The page of the step's type, from its panel.
  await page.getByRole('button', { name: 'Help for this step' }).click();
  await expect(page.getByRole('dialog', { name: 'Help: Branch' })).toContainText('Ways out');
  expect(await barriers(page)).toEqual([]);
});
