import type { Page } from '@playwright/test';
import { barriers } from './barriers.ts';
import { addStep, newWorkflow, nothingWrong, publishDraft, step } from './builder-page.ts';
import { drawnCards, watchCards } from './drawn-cards.ts';
import { read } from './hello.ts';
import { send } from './made-workflow.ts';
import { expect, test } from './session.ts';

test.describe.configure({ mode: 'default' });

const follow = async (page: Page, word: string, type: string) => {
  await page.getByRole('button', { name: new RegExp(`^${word}:`) }).click();
  // Steps that are there come first in the menu, new ones after them.
  await page.getByRole('menuitem', { name: type, exact: true }).last().click();
};
const isIn = async (page: Page, inner: string, outer: string) => {
  const [small, large] = [await step(page, inner).boundingBox(), await step(page, outer).boundingBox()];
  if (!small || !large) throw new Error('a step is not drawn');
  return (
    small.x > large.x &&
    small.y > large.y &&
    small.x + small.width < large.x + large.width &&
    small.y + small.height < large.y + large.height
  );
};

test('for each over a group with a message inside, ways that join, and a try with what happens on failure', async ({ page }) => {
  await send(page, 'POST', '/groups', { name: 'Staff' });
  const id = await newWorkflow(page, 'Frames');
  await addStep(page, 'Started by hand');
  await addStep(page, 'For each');
  await page.getByLabel('For each', { exact: true }).selectOption('group');
  await page.getByLabel('Group', { exact: true }).fill('Staff');
  await addStep(page, 'Send text');
  await expect(step(page, 'send1')).toBeVisible();
  await expect.poll(() => isIn(page, 'send1', 'forEach1')).toBe(true);
  await page.getByLabel('Text', { exact: true }).fill('Meeting at ten');

  // What follows the frame, by its own port.
  await step(page, 'forEach1').locator('.sb-frame-head').click();
  await follow(page, 'Done', 'At the same time');
  await follow(page, 'First', 'Note in the log');
  await page.getByLabel('Text', { exact: true }).fill('one way');
  await step(page, 'parallel1').click();
  await follow(page, 'Second', 'Note in the log');
  await page.getByLabel('Text', { exact: true }).fill('the other');
  await follow(page, 'Then', 'Join');
  await step(page, 'log1').click();
  await page.getByRole('button', { name: /^Then:/ }).click();
  await page.getByRole('menuitem', { name: 'Join', exact: true }).first().click();

  await step(page, 'join1').click();
  await follow(page, 'Then', 'Try');
  await page.getByRole('button', { name: 'Add the first step inside Try' }).click();
  await page.getByRole('menuitem', { name: 'HTTP request', exact: true }).click();
  await page.getByLabel('Address', { exact: true }).fill('https://example.com/');
  await expect.poll(() => isIn(page, 'request1', 'try1')).toBe(true);
  await step(page, 'try1').locator('.sb-frame-head').click();
  await follow(page, 'Failed inside', 'Note in the log');
  await page.getByLabel('Text', { exact: true }).fill('It failed: {{ try1.error.message }}');

  await nothingWrong(page);
  await tidied(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await barriers(page)).toEqual([]);
  }
  await publishDraft(page);
  await expect(page.getByRole('button', { name: 'version 1' })).toBeVisible();
  const { draft } = await read<{ draft: { graph: { nodes: { id: string; within?: string }[] } } }>(page, `/workflows/${id}`);
  expect(draft.graph.nodes.filter((node) => node.within).map((node) => [node.id, node.within])).toEqual([
    ['send1', 'forEach1'],
    ['request1', 'try1'],
  ]);
});

test('steps are dragged into a frame and out, and it can be taken back', async ({ page }) => {
  await newWorkflow(page, 'In and out');
  await addStep(page, 'Started by hand');
  await addStep(page, 'Note in the log');
  await addStep(page, 'Try');
  const drag = async (from: { x: number; y: number }, to: { x: number; y: number }) => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await page.mouse.up();
  };
  const head = async (id: string) => {
    const box = await step(page, id).boundingBox();
    if (!box) throw new Error(`${id} is not drawn`);
    return { x: box.x + box.width / 2, y: box.y + 20, box };
  };
  await page.getByRole('button', { name: 'Fit the whole workflow' }).click();
  const frame = await head('try1');
  await drag(await head('log1'), { x: frame.x, y: frame.y + 100 });
  await expect.poll(() => isIn(page, 'log1', 'try1')).toBe(true);
  await expect(page.getByText(/^Moved into Try/)).toBeVisible();
  await expect(page.locator('.react-flow__edge')).toHaveCount(2);
  const inside = await head('log1');
  await drag(inside, { x: inside.x, y: (await head('try1')).box.y - 60 });
  await expect(page.getByText(/^Moved out of the frame/)).toBeVisible();
  await expect.poll(() => isIn(page, 'log1', 'try1')).toBe(false);
  await page.keyboard.press('Control+z');
  await expect.poll(() => isIn(page, 'log1', 'try1')).toBe(true);
});

test('without a mouse: wrap, move out, close, and delete with a question', async ({ page }) => {
  await newWorkflow(page, 'By keys in frames');
  await addStep(page, 'Started by hand');
  await addStep(page, 'Note in the log');
  await addStep(page, 'Note in the log');
  await page.getByRole('button', { name: 'Outline' }).click();
  const outline = page.getByRole('region', { name: 'Outline' });
  await page.getByRole('button', { name: 'More for Note in the log' }).last().click();
  await page.getByRole('menuitem', { name: 'For each', exact: true }).click();
  await expect(outline.getByRole('button', { name: /For each/ }).first()).toBeVisible();
  await page.getByRole('button', { name: 'More for Note in the log' }).first().click();
  await page.getByRole('menuitem', { name: 'Into For each' }).click();
  await page.getByRole('button', { name: 'Canvas', exact: true }).click();
  await expect.poll(() => isIn(page, 'log1', 'forEach1')).toBe(true);
  await page.getByRole('button', { name: 'Close For each' }).press('Enter');
  await expect(step(page, 'log1')).toHaveCount(0);
  await page.getByRole('button', { name: 'Open For each' }).press('Enter');
  await expect(step(page, 'log1')).toBeVisible();
  await step(page, 'forEach1').locator('.sb-frame-head').click();
  await page.keyboard.press('Delete');
  await page.getByRole('dialog').getByRole('button', { name: 'Keep the steps inside' }).press('Enter');
  await expect(step(page, 'forEach1')).toHaveCount(0);
  await expect(step(page, 'log2')).toBeVisible();
});

test('a plan of 200 steps is dragged without drawing the others', async ({ page }) => {
  await watchCards(page);
  const nodes = Array.from({ length: 200 }, (_, index) => ({
    id: `s${index}`,
    type: index === 0 ? 'trigger.manual' : 'run.log',
    input: index === 0 ? {} : { text: `Step ${index}` },
    position: { x: (index % 10) * 320, y: Math.floor(index / 10) * 140 },
  }));
  const edges = nodes.slice(1).map((node, index) => ({ id: `e${index}`, from: `s${index}`, port: 'next', to: node.id }));
  const { id } = await send<{ id: string }>(page, 'POST', '/workflows', { name: 'Long', graph: { nodes, edges } });
  await page.goto(`/workflows/${id}`);
  await nothingWrong(page);
  await step(page, 's105').click();
  await expect(page.getByLabel('Title of the step')).toBeVisible();
  const box = await step(page, 's105').boundingBox();
  if (!box) throw new Error('s105 is not drawn');
  expect((await drawnCards(page)).length).toBeGreaterThan(10);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 3);
  await page.mouse.down();
  for (let at = 1; at <= 30; at += 1) await page.mouse.move(box.x + box.width / 2 + at, box.y + box.height / 3 + at);
  expect(await drawnCards(page)).toEqual(['s105']);
  const saved = page.waitForResponse((response) => response.url().endsWith('/draft'));
  await page.mouse.up();
  await saved;
  expect(await drawnCards(page)).toEqual(['s105']);
});

test('notes are written on the canvas and read in the outline', async ({ page }) => {
  await newWorkflow(page, 'Noted');
  await addStep(page, 'Started by hand');
  await page.getByRole('button', { name: 'Add note' }).click();
  await page.getByLabel('Text of the note').fill('Ask Maja first');
  await page.getByRole('spinbutton', { name: 'Width' }).fill('360');
  await page.getByRole('button', { name: 'Outline' }).click();
  await expect(page.getByLabel('Note 1', { exact: true })).toHaveValue('Ask Maja first');
  await page.getByRole('button', { name: 'Delete note 1' }).click();
  await expect(page.getByLabel('Note 1', { exact: true })).toHaveCount(0);
});

test('a test of the draft sends nothing, shows what it would send, and lights its way', async ({ page }) => {
  await newWorkflow(page, 'Tested');
  await addStep(page, 'Text message');
  await addStep(page, 'For each');
  await page.getByLabel('List', { exact: true }).fill('["Maja", "Olle"]');
  await addStep(page, 'Send text');
  await page.getByLabel('Text', { exact: true }).fill('Hi {{ forEach1.item }}, you wrote {{ trigger.text }}');
  const to = page.getByRole('combobox', { name: 'To', exact: true });
  await page.getByRole('button', { name: 'Take Contact of the run out' }).click();
  await to.fill('+46701740612');
  await to.press('Enter');
  await page.getByRole('button', { name: 'Test run' }).click();
  const panel = page.getByRole('region', { name: 'About this workflow' });
  await panel.getByLabel('Text', { exact: true }).fill('blue');
  await panel.getByRole('button', { name: 'Start the test' }).click();
  await expect(panel.getByText('Hi Maja, you wrote blue').first()).toBeVisible();
  await expect(panel.getByText('Hi Olle, you wrote blue').first()).toBeVisible();
  await expect(page.locator('.sb-lamp-done')).toHaveCount(3);
  // An edit makes the outcome one of another draft.
  await to.fill('+46701740613');
  await to.press('Enter');
  await expect(page.locator('.sb-lamp-done')).toHaveCount(0);
});

test('how runs get along is set for the workflow as a whole', async ({ page }) => {
  const id = await newWorkflow(page, 'In turns');
  await page.getByLabel('When it is started while it runs').selectOption('queue');
  await page.getByLabel('Counted for each').fill('{{ contact.id }}');
  const settings = async () =>
    (await read<{ draft: { graph: { settings?: { concurrency?: object } } } }>(page, `/workflows/${id}`)).draft.graph.settings?.concurrency;
  await expect.poll(settings).toEqual({ mode: 'queue', key: '{{ contact.id }}' });
});

/** Tidies up and waits until the plan stands still where it fits. */
async function tidied(page: Page): Promise<void> {
  const plan = page.locator('.react-flow__viewport');
  const placeOf = () => plan.evaluate((element) => (element as HTMLElement).style.transform);
  const before = await placeOf();
  await page.getByRole('button', { name: 'Tidy up' }).click();
  await expect.poll(placeOf).not.toBe(before);
  await expect
    .poll(async () => {
      const place = await placeOf();
      await page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))));
      return place === (await placeOf());
    })
    .toBe(true);
}
