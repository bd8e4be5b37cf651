import { barriers } from './barriers.ts';
import { step } from './builder-page.ts';
import { send } from './made-workflow.ts';
import { expect, test } from './session.ts';

const columns = 6;
/** 60 steps that branch; only a few of them speak of residents. */
const plan = () => {
  const nodes = Array.from({ length: 60 }, (_, index) => ({
    id: `s${index}`,
    type: index === 0 ? 'trigger.manual' : index % 9 === 4 ? 'logic.if' : 'run.log',
    title: index % 20 === 7 ? `Thank the resident ${index}` : '',
    input: index === 0 ? {} : index % 9 === 4 ? { when: 'true' } : { text: index === 33 ? 'Residents: {{ run.id }}' : 'Step' },
    position: { x: (index % columns) * 320, y: Math.floor(index / columns) * 160 },
  }));
  const edges = nodes.slice(1).map((node, index) => {
    const from = Math.max(0, index + 1 - columns);
    return { id: `e${index}`, from: `s${from}`, port: from % 9 === 4 ? 'yes' : 'next', to: node.id };
  });
  return { nodes, edges: edges.filter((edge, index) => edge.from !== 's0' || index === 0) };
};

test('a large workflow is found through, seen in small, and read from afar', async ({ page }) => {
  const { id } = await send<{ id: string }>(page, 'POST', '/workflows', { name: 'Large', graph: plan() });
  await page.goto(`/workflows/${id}`);
  await expect(step(page, 's0')).toBeVisible();
  await page.keyboard.press('Control+f');
  const find = page.getByRole('search', { name: 'Find in this workflow' });
  await find.getByRole('textbox').fill('resident');
  await expect(find.getByText('1 of 4')).toBeVisible();
  await expect(find.getByRole('button', { name: 'Titles and texts 4' })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Enter');
  await page.keyboard.press('F3');
  await expect(find.getByText('3 of 4')).toBeVisible();
  await page.keyboard.press('Shift+F3');
  await expect(find.getByText('2 of 4')).toBeVisible();
  await expect(page.locator('.sb-hit-now')).toHaveAttribute('data-id', 's27');
  await find.getByRole('textbox').fill('run.id');
  await expect(find.getByRole('button', { name: 'Values 1' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(find).toHaveCount(0);
  await expect(page.getByLabel('Title of the step')).toBeVisible();
  await expect(step(page, 's33')).toHaveClass(/selected/);

  await page.keyboard.press('Control+f');
  await find.getByRole('textbox').fill('nowhere at all');
  await expect(find.getByText('Nothing matches nowhere at all in this workflow.')).toBeVisible();
  await expect(find.getByRole('button', { name: 'Search all workflows' })).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  // The words go on to the search over everything.
  await find.getByRole('button', { name: 'All workflows', exact: true }).click();
  await expect(page.getByRole('combobox', { name: 'Search or do' })).toHaveValue('nowhere at all');
  await page.keyboard.press('Escape');
  await find.getByRole('button', { name: 'Close' }).click();

  // Far away titles keep their size on the screen; the map moves the view.
  const plane = page.locator('.react-flow');
  const zoomTo = async (level: RegExp, button: string) => {
    for (let press = 0; press < 12 && !level.test((await plane.getAttribute('class')) ?? ''); press += 1)
      await page.getByRole('button', { name: button }).click();
    await expect(plane).toHaveClass(level);
  };
  await page.getByRole('button', { name: 'Fit the whole workflow' }).click();
  await expect(plane).toHaveClass(/sb-zoom-plate/);
  await zoomTo(/^(?=.*sb-zoom-far)(?!.*sb-zoom-plate)/, 'Zoom in');
  const size = await page
    .locator('.sb-step-words b')
    .first()
    .evaluate((title) => Number.parseFloat(getComputedStyle(title).fontSize));
  const zoom = await page.locator('.react-flow__viewport').evaluate((view) => new DOMMatrix(getComputedStyle(view).transform).a);
  expect(size * zoom).toBeGreaterThan(11.5);
  await page.getByRole('button', { name: 'Map', exact: true }).click();
  const map = page.getByRole('application', { name: /^Map of the workflow/ });
  await expect(map).toBeVisible();
  const before = await page.locator('.react-flow__viewport').getAttribute('style');
  await map.press('ArrowDown');
  await expect.poll(() => page.locator('.react-flow__viewport').getAttribute('style')).not.toBe(before);
  expect(await barriers(page)).toEqual([]);
});
