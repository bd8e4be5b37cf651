import type { Page } from '@playwright/test';
import { barriers, barriersInForcedColors } from './barriers.ts';
import { step } from './builder-page.ts';
import { send } from './made-workflow.ts';
import { expect, test } from './session.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const steps = (page: Page) => page.locator('.react-flow__node');
const tracks = (page: Page) => page.locator('.react-flow__edge');
/** A place on a card, as parts of its width and height. */
async function at(page: Page, id: string, [x, y]: readonly [number, number]): Promise<[number, number]> {
  const box = await step(page, id).boundingBox();
  if (!box) throw new Error(`${id} is not drawn`);
  return [box.x + box.width * x, box.y + box.height * y];
}
async function drag(page: Page, from: [number, number], to: [number, number]): Promise<void> {
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move((from[0] + to[0]) / 2, (from[1] + to[1]) / 2, { steps: 4 });
  await page.mouse.move(...to, { steps: 4 });
  await page.mouse.up();
}

/** A line of four steps; the tag is one that nobody has yet. */
async function line(page: Page, name: string, tag: string): Promise<string> {
  const made = [
    ['sms1', 'trigger.sms', { keywords: [`H${Date.now().toString(36).toUpperCase()}`] }],
    ['tag1', 'tag.add', { tag }],
    ['log1', 'run.log', { text: 'Hi {{ trigger.rest }}' }],
    ['reply1', 'msg.reply', { text: 'Hello' }],
  ] as const;
  const nodes = made.map(([id, type, input], index) => ({ id, type, input, position: { x: 0, y: index * 130 } }));
  const edges = nodes.slice(1).map((node, index) => ({ id: `e${index}`, from: nodes[index]?.id ?? '', port: 'next', to: node.id }));
  return (await send<{ id: string }>(page, 'POST', '/workflows', { name, graph: { nodes, edges } })).id;
}

test('by hand: a loose wire, a band around many, menus, turned off, lined up, inserted, and pasted elsewhere', async ({ page }) => {
  const tag = `Nobody ${Date.now()}`;
  const id = await line(page, 'By hand', tag);
  const { id: other } = await send<{ id: string }>(page, 'POST', '/workflows', {
    name: 'Elsewhere',
    graph: { nodes: [{ id: 'log1', type: 'run.log', input: { text: 'here' }, position: { x: 0, y: 0 } }], edges: [] },
  });
  await page.goto(`/workflows/${id}`);
  await expect(steps(page)).toHaveCount(4);

  // A wire that is let go over nothing asks what shall stand there; starts are not among it.
  const ring = await step(page, 'reply1').locator('.sb-out').first().boundingBox();
  if (!ring) throw new Error('no ring');
  await drag(page, [ring.x + ring.width / 2, ring.y + ring.height / 2], [ring.x + 230, ring.y - 60]);
  await expect(page.getByRole('menuitem', { name: 'Note in the log' })).toBeVisible();
  await expect(page.getByRole('menuitem', { name: 'Started by hand' })).toHaveCount(0);
  await page.getByRole('searchbox', { name: 'Find a step to add' }).fill('wait');
  await page.keyboard.press('Enter');
  await expect(step(page, 'wait1')).toBeVisible();
  await expect(tracks(page)).toHaveCount(4);
  // The focus is on its first setting.
  await expect(page.locator('#setting-mode')).toBeFocused();

  // A band around two steps, by Shift.
  await page.getByRole('button', { name: 'Fit the whole workflow' }).click();
  await expect.poll(async () => (await at(page, 'sms1', [0, 0]))[1]).toBeGreaterThan(80);
  await page.keyboard.down('Shift');
  await drag(page, await at(page, 'tag1', [-0.1, -0.2]), await at(page, 'log1', [1.05, 1.1]));
  await page.keyboard.up('Shift');
  await expect(page.getByRole('heading', { name: '2 chosen' })).toBeVisible();
  await page.mouse.click(...(await at(page, 'log1', [0.6, 0.3])), { button: 'right' });
  await expect(page.getByRole('menuitem', { name: 'Left edges' })).toBeVisible();
  await page.getByRole('menuitem', { name: 'Turn off' }).click();
  await expect(page.locator('.sb-off-chip')).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(page.locator('.sb-off-chip')).toHaveCount(0);

  // Moved by keys, as one step back.
  await step(page, 'log1').click();
  const [before] = await at(page, 'log1', [0, 0]);
  await page.keyboard.press('Alt+ArrowRight');
  await page.keyboard.press('Alt+ArrowRight');
  await expect.poll(async () => (await at(page, 'log1', [0, 0]))[0]).toBeGreaterThan(before + 20);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => Math.round((await at(page, 'log1', [0, 0]))[0])).toBe(Math.round(before));

  // What is dropped on a track goes in between.
  const [x, above] = await at(page, 'tag1', [0.5, 1]);
  const [, below] = await at(page, 'log1', [0.5, 0]);
  const plan = await page.locator('.react-flow').boundingBox();
  if (!plan) throw new Error('no plan');
  await page
    .getByRole('option', { name: 'Fail', exact: true })
    .or(page.getByRole('option', { name: 'Branch', exact: true }))
    .first()
    .dragTo(page.locator('.react-flow'), { targetPosition: { x: x - plan.x, y: (above + below) / 2 - plan.y } });
  await expect(steps(page)).toHaveCount(6);
  await expect(tracks(page)).toHaveCount(5);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(steps(page)).toHaveCount(5);

  // Copied as text, pasted in another workflow under new names; what is missing is asked for.
  await step(page, 'tag1').click();
  await page.keyboard.down('Shift');
  await step(page, 'log1').click();
  await page.keyboard.up('Shift');
  await page.keyboard.press('Control+c');
  expect(JSON.parse(await page.evaluate(() => navigator.clipboard.readText()))).toMatchObject({ schema: 'signalbox.steps/1' });
  await expect(page.locator('header').getByText(/^Draft saved/)).toBeVisible();
  await page.goto(`/workflows/${other}`);
  await expect(steps(page)).toHaveCount(1);
  await page.keyboard.press('Control+v');
  await expect(steps(page)).toHaveCount(3);
  await expect(page.getByText(`Tag ${tag}`)).toBeVisible();
  await page.getByRole('button', { name: 'Create' }).click();
  await expect(page.getByText(`${tag} is there now.`)).toBeVisible();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(step(page, 'log2')).toBeVisible();
});

test('steps become a workflow of their own, and narrow windows have drawers and an outline', async ({ page }) => {
  const id = await line(page, 'To be parted', 'Visitor');
  await page.goto(`/workflows/${id}`);
  await step(page, 'log1').click();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Make a workflow of it' }).click();
  await page.getByRole('dialog').getByLabel('Name').fill('Noted apart');
  await page.getByRole('button', { name: 'Make workflow' }).click();
  await expect(step(page, 'call1')).toBeVisible();
  await expect(page.getByText('Noted apart is made and live, and is called here.')).toBeVisible();
  await expect(tracks(page)).toHaveCount(3);
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(step(page, 'log1')).toBeVisible();
  await expect(step(page, 'call1')).toHaveCount(0);

  // Panels close, and it is remembered; their width is set by keys.
  await page.getByRole('button', { name: 'Close the steps' }).click();
  const edge = page.getByRole('slider', { name: 'Width of the properties' });
  const width = Number(await edge.getAttribute('aria-valuenow'));
  await edge.press('ArrowLeft');
  await expect(edge).toHaveAttribute('aria-valuenow', String(width + 24));
  await page.reload();
  await expect(page.getByRole('button', { name: 'Open the steps' })).toBeVisible();
  expect(await barriersInForcedColors(page)).toEqual([]);

  await page.setViewportSize({ width: 760, height: 900 });
  const properties = page.getByRole('complementary', { name: 'Properties' });
  await expect(properties).toHaveCount(0);
  await step(page, 'tag1').click();
  await expect(properties).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await barriers(page)).toEqual([]);
  }
  await properties.getByLabel('Title of the step').focus();
  await page.keyboard.press('Escape');
  await expect(properties).toHaveCount(0);
  await expect(step(page, 'tag1')).toBeFocused();
  await page.getByRole('button', { name: 'Step', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Find a step' })).toBeFocused();
  await page.keyboard.press('Escape');

  // A phone shows one thing at a time: first what was open below the canvas.
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: 'Outline', exact: true }).click();
  const outline = page.getByRole('region', { name: 'Outline' });
  await outline.getByRole('button', { name: 'More for Note in the log' }).click();
  await page.getByRole('menuitem', { name: 'Up', exact: true }).click();
  await expect(outline.getByRole('listitem')).toHaveText([/Text message/, /Note in the log/, /Add tag/, /Reply/]);
  expect(await barriers(page)).toEqual([]);
  await outline.getByRole('button', { name: /^Reply/ }).click();
  await expect(page.getByRole('dialog').getByLabel('Text', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Back' }).click();
  await page.getByRole('button', { name: 'Test', exact: true }).last().click();
  await expect(page.getByRole('dialog', { name: 'Phone' })).toBeVisible();
  await page.keyboard.press('Escape');

  // A window of 1280 by 1024 at 400 %.
  await page.setViewportSize({ width: 320, height: 256 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await expect(page.getByRole('button', { name: 'Publish', exact: true })).toBeInViewport();
  await outline.getByRole('button', { name: /^Reply/ }).click();
  await expect(page.getByRole('dialog').getByLabel('Text', { exact: true })).toBeVisible();
  expect(await barriers(page)).toEqual([]);
});
