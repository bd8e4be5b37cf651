import { barriersInEveryLook } from './barriers.ts';
import { type Hello, textHello } from './hello.ts';
import { expect, maja, test, windowOf } from './session.ts';

let hello: Hello;
test.beforeAll(async ({ browser }) => {
  const context = await windowOf(browser, maja);
  hello = await textHello(await context.newPage());
  await context.close();
});

test('a waiting run shows its route, its steps and the time left', async ({ page }) => {
  await page.goto(`/runs/${hello.runId}`);
  await expect(page.getByRole('heading', { name: hello.workflowName })).toBeVisible();
  await expect(page.locator('.sb-lamp-done').first()).toBeVisible();
  await expect(page.locator('.sb-lamp-waiting')).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'What happened' }).getByText(/^Waiting for .*left$/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open in builder' })).toHaveAttribute(
    'href',
    `/workflows/${hello.demo.workflowId}?run=${hello.runId}&step=answer`,
  );
});

test('arrow keys replay the run step by step', async ({ page }) => {
  await page.goto(`/runs/${hello.runId}`);
  const slider = page.getByRole('slider', { name: 'Replay' });
  const all = Number(await slider.getAttribute('max'));
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(slider).toHaveValue('1');
  await expect(page.locator('.sb-lamp-waiting')).toHaveCount(0);
  await expect(page.locator('.sb-lamp-done')).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.sb-lamp-done')).toHaveCount(2);
  await page.keyboard.press('End');
  await expect(slider).toHaveValue(String(all));
  await expect(page.locator('.sb-lamp-waiting')).toBeVisible();
});

test('numbers are masked until they are asked for, and Technical names the conductor', async ({ page }) => {
  await page.goto(`/runs/${hello.runId}`);
  const number = hello.demo.phoneNumber;
  await page.getByRole('tab', { name: /^Messages/ }).click();
  const panel = page.getByRole('tabpanel');
  await expect(panel.getByText(`to ${number.slice(0, -2)}••`)).toBeVisible();
  await expect(page.getByText(number)).toHaveCount(0);
  await panel.getByRole('button', { name: 'Show full number' }).click();
  await expect(panel.getByText(`to ${number}`)).toBeVisible();
  await page.getByRole('tab', { name: 'Technical' }).click();
  await expect(page.getByText(hello.runId, { exact: true })).toBeVisible();
  await expect(page.getByText('Temporal workflow')).toBeVisible();
});

test('no barriers in light and dark, wide and on a phone', async ({ page }) => {
  await page.goto(`/runs/${hello.runId}`);
  await expect(page.getByRole('heading', { name: 'What happened' })).toBeVisible();
  expect(await barriersInEveryLook(page)).toEqual([]);
});

test('a run that is stopped says so', async ({ page }) => {
  await page.goto(`/runs/${hello.runId}`);
  await page.getByRole('button', { name: 'Stop this run' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Let it run' })).toBeFocused();
  await dialog.getByRole('button', { name: 'Stop this run' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('Stopped', { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Stop this run' })).toHaveCount(0);
});
