import type { Browser, Page } from '@playwright/test';
import { barriers } from './barriers.ts';
import { step } from './builder-page.ts';
import { read } from './hello.ts';
import { type Plan, publishWorkflow, send, startRun, untilRun } from './made-workflow.ts';
import { expect, maja, test, windowOf } from './session.ts';

const plan: Plan = {
  steps: {
    start: ['trigger.manual', 'Start'],
    pause: ['logic.wait', 'Wait a while', { duration: { amount: 5, unit: 'hours' } }],
    note: ['data.set', 'Note it', { values: [{ name: 'a', value: '1' }] }],
  },
  at: { start: [0, 0], pause: [0, 160], note: [0, 320] },
  tracks: ['start>pause', 'pause>note'],
};
const bar = (page: Page) => page.getByRole('status').filter({ has: page.locator('p') });
const title = (page: Page) => page.getByLabel('Title of the step');
const saved = (page: Page) => expect(page.locator('header').getByText(/^Draft saved/)).toBeVisible();
/** What this state shows in light and dark: of the builder itself others look. */
async function looks(page: Page, name: string, within: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await barriers(page, within)).toEqual([]);
    await page.screenshot({ path: test.info().outputPath(`${name}-${colorScheme}.png`) });
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

test('no connection, a session that ends, and publishing: nothing is lost, and it says what is where', async ({ browser }) => {
  const context = await windowOf(browser, maja);
  const page = await context.newPage();
  const { workflowId } = await publishWorkflow(page, `States ${Date.now()}`, plan);
  await untilRun(page, await startRun(page, workflowId), 'waiting');
  await page.goto(`/workflows/${workflowId}`);
  await step(page, 'note').click();
  await expect(title(page)).toHaveValue('Note it');
  // Its code comes when there is time, or now.
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Not now' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await context.setOffline(true);
  await expect(bar(page).getByText(/^No connection since/)).toBeVisible({ timeout: 5000 });
  await title(page).fill('Note it offline');
  await expect(bar(page)).toContainText('Your change is kept in this browser and saved when it is back');
  await expect(page.getByText('Offline, kept on this device')).toBeVisible();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByRole('dialog')).toContainText('Publishing needs the server. Your change is kept.');
  await page.getByRole('button', { name: 'Not now' }).click();
  await looks(page, 'offline', '.sb-builder > [role=status]');
  await context.setOffline(false);
  await expect(bar(page).getByText(/^Back online, 1 change saved/)).toBeVisible({ timeout: 10_000 });
  await saved(page);

  // The session ends: the dialog stands over the work, and signing in elsewhere lets it go on.
  const cookies = await context.cookies();
  await context.clearCookies();
  await title(page).fill('Note it signed out');
  const dialog = page.getByRole('dialog', { name: 'Sign in again to go on' });
  await expect(dialog).toContainText('Your change waits behind this');
  await expect(dialog.getByLabel(`Password for ${maja}`)).toBeFocused();
  await page.keyboard.press('Escape');
  await dialog.getByLabel(`Password for ${maja}`).fill('not the one');
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('That password does not fit. Try again.');
  await dialog.getByRole('button', { name: 'Sign in as someone else' }).click();
  await expect(dialog).toContainText('on this device.');
  await looks(page, 'session', '[role=dialog]');
  await context.addCookies(cookies);
  await expect(dialog).toHaveCount(0, { timeout: 10_000 });
  await saved(page);

  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  const publish = page.getByRole('dialog', { name: 'Publish version 2' });
  await expect(publish).toContainText('1 change since version 1');
  await expect(publish).toContainText('1 run is open on version 1');
  await expect(publish.getByLabel(/^Finish on version 1/)).toBeChecked();
  await publish.getByLabel(/^Move the 1 that can/).check();
  await publish.getByLabel('Name').fill('Winter limits');
  await looks(page, 'publish', '[role=dialog]');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Version 2 is live.')).toBeVisible();
  await expect(page.getByText('1 run moved along.')).toBeVisible();
  await page.getByRole('button', { name: 'Take back' }).click();
  await expect(page.getByText('Version 1 is live again.')).toBeVisible();
  const { items } = await read<{ items: { name: string | null; live: boolean }[] }>(page, `/workflows/${workflowId}/versions`);
  expect(items.map(({ name, live }) => [name, live])).toEqual([
    ['Winter limits', false],
    [null, true],
  ]);
  await context.close();
});

test('two windows: one edits, the other looks on, takes over, and drafts that came apart are brought together', async ({
  page,
  browser,
}) => {
  const { workflowId } = await publishWorkflow(page, `Shared ${Date.now()}`, plan);
  await page.goto(`/workflows/${workflowId}`);
  await step(page, 'note').click();
  await title(page).fill('First window');
  await saved(page);
  const second = await secondWindow(browser, workflowId);
  await expect(bar(second)).toContainText('You have this open in another window since');
  await expect(step(second, 'note')).toContainText('First window');
  await step(second, 'note').click();
  await title(second).press('End');
  await title(second).pressSequentially('!');
  await expect(title(second)).toHaveValue('First window');
  await title(page).fill('First window, again');
  await expect(step(second, 'note')).toContainText('First window, again');
  await looks(second, 'looking-on', '.sb-builder > [role=status]');
  await second.getByRole('button', { name: 'Edit here' }).click();
  await expect(bar(page)).toContainText('You have this open in another window since');
  await title(second).fill('Second window');
  await expect(step(page, 'note')).toContainText('Second window');

  // Something else writes the draft while this window has changes that are only here.
  await second.context().setOffline(true);
  await title(second).fill('Mine');
  const { draft } = await read<{ draft: { revision: number; graph: { nodes: { id: string; title: string }[] } } }>(
    page,
    `/workflows/${workflowId}`,
  );
  const nodes = draft.graph.nodes.map((node) => (node.id === 'note' ? { ...node, title: 'Theirs' } : node));
  await send(page, 'PUT', `/workflows/${workflowId}/draft`, { revision: draft.revision, graph: { ...draft.graph, nodes } });
  await second.context().setOffline(false);
  const dialog = second.getByRole('dialog');
  await expect(dialog).toContainText('One step differs. Nothing is overwritten until you choose.', { timeout: 10_000 });
  await expect(dialog.getByRole('button', { name: 'Look first' })).toBeFocused();
  await expect(dialog.getByRole('radio').first()).toBeChecked();
  await looks(second, 'conflict', '[role=dialog]');
  await second.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  const changes = second.getByRole('complementary', { name: 'Changes', exact: true });
  await expect(changes).toContainText('Theirs');
  await expect(changes).toContainText('Mine');
  await looks(second, 'difference', 'aside[aria-label=Changes]');
  await bar(second).getByRole('button', { name: 'Back to my draft' }).click();
  await expect(title(second)).toHaveValue('Mine');
  await bar(second).getByRole('button', { name: 'Choose' }).click();
  await dialog.getByRole('button', { name: 'Keep theirs, save mine as a copy' }).click();
  await expect(step(second, 'note')).toContainText('Theirs');
  await second.getByRole('button', { name: 'Versions', exact: true }).click();
  await second.getByRole('button', { name: 'Take it as the draft' }).click();
  await expect(step(second, 'note')).toContainText('Mine');
  await second.context().close();
});

async function secondWindow(browser: Browser, workflowId: string): Promise<Page> {
  const page = await (await windowOf(browser, maja)).newPage();
  await page.goto(`/workflows/${workflowId}`);
  return page;
}
