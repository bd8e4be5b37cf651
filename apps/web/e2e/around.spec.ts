import { readFile } from 'node:fs/promises';
import { barriersInEveryLook } from './barriers.ts';
import { textHello } from './hello.ts';
import { expect, maja, test, windowOf } from './session.ts';

/** Filters stand in the address in the order in which they were set. */
const bothFilters = (url: URL): boolean => url.searchParams.has('search') && url.searchParams.get('when') === 'today';

const graph = {
  format: 1,
  nodes: [
    {
      ...{ id: 'start', type: 'trigger.manual', version: 1, title: '', position: { x: 0, y: 0 }, off: false, note: '' },
      input: { inputs: [{ name: 'limit', title: 'Limit', type: 'number', required: true }] },
    },
    {
      ...{ id: 'ask', type: 'http.request', version: 1, title: 'Ask outside', position: { x: 0, y: 120 }, off: false, note: '' },
      input: { url: 'https://example.com', headers: [{ name: 'Authorization', value: 'Bearer abcdefgh12345678abcdefgh' }] },
    },
  ],
  edges: [{ id: 'start.next', from: 'start', port: 'next', to: 'ask' }],
  notes: [],
};

test('a workflow comes from a file, lies in a folder, goes out without its secrets, is archived and comes back', async ({ page }) => {
  const name = `Boiler ${Date.now()}`;
  await page.goto('/workflows');
  await page.getByRole('button', { name: 'Import' }).click();
  const dialog = page.getByRole('dialog', { name: 'Import a workflow' });
  await dialog.getByRole('button', { name: 'Import workflow' }).click();
  await expect(dialog.getByText('Choose a file.')).toBeVisible();
  await dialog.locator('input[type=file]').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await dialog.getByRole('button', { name: 'Import workflow' }).click();
  await expect(dialog.getByText('This file is not a workflow of Signalbox.')).toBeVisible();
  expect(await barriersInEveryLook(page)).toEqual([]);
  await page.setViewportSize({ width: 1440, height: 900 });
  const file = Buffer.from(JSON.stringify({ schema: 'signalbox.workflow/1', name, graph }));
  await dialog.locator('input[type=file]').setInputFiles({ name: 'boiler.json', mimeType: 'application/json', buffer: file });
  await dialog.getByRole('button', { name: 'Import workflow' }).click();
  await expect(page).toHaveURL(/\/workflows\/[^?/]+$/);

  await page.goto('/workflows');
  await page.getByLabel('Search workflows').fill(name);
  const row = page.getByRole('row').filter({ hasText: name });
  await expect(row).toContainText('Maja');
  const act = async (what: string) => {
    await row.getByRole('button', { name: `Actions for ${name}` }).click();
    await page.getByRole('menuitem', { name: what }).click();
  };
  await act('Move to a folder');
  await page.getByLabel('Folder', { exact: true }).fill('Heating');
  await page.getByRole('button', { name: 'Move workflow' }).click();
  await expect(row).toContainText('Heating');
  const download = page.waitForEvent('download');
  await act('Export as a file');
  const exported = await readFile(await (await download).path(), 'utf8');
  expect(exported).toContain('signalbox.workflow/1');
  expect(exported).not.toContain('abcdefgh12345678');
  await act('Duplicate');
  await expect(page.getByRole('row').filter({ hasText: `${name}, copy` })).toContainText('Heating');

  await page.goto(`/workflows?folder=Heating&search=${encodeURIComponent(`${name}, copy`)}`);
  const copy = page.getByRole('row').filter({ hasText: `${name}, copy` });
  const archive = async () => {
    await copy.getByRole('button', { name: /^Actions for/ }).click();
    await page.getByRole('menuitem', { name: 'Archive' }).click();
    await page.getByRole('button', { name: 'Archive', exact: true }).click();
    await expect(copy).toHaveCount(0);
  };
  await archive();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(copy).toBeVisible();
  await archive();
  await page.getByRole('radio', { name: 'Archived' }).click();
  await copy.getByRole('button', { name: /^Actions for/ }).click();
  await page.getByRole('menuitem', { name: 'Bring back' }).click();
  await expect(copy).toHaveCount(0);
  await page.getByRole('radio', { name: 'In use' }).click();
  await expect(copy).toContainText('Draft');
});

test('lists are searched by text and day, kept as views, arranged and taken along; Ctrl K leads to a message', async ({
  page,
  browser,
}) => {
  const context = await windowOf(browser, maja);
  const hello = await textHello(await context.newPage());
  await context.close();
  const word = hello.demo.keyword.toLowerCase();
  await page.goto('/messages');
  await page.getByLabel('Search messages').fill(word);
  await page.getByLabel('Time', { exact: true }).selectOption('today');
  await expect(page).toHaveURL(bothFilters);
  const rows = page.getByRole('row').filter({ hasText: hello.demo.keyword });
  await expect(rows.first()).toBeVisible();
  await page.getByRole('button', { name: 'View', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Save these filters' }).click();
  await page.getByLabel('Name').fill('Hello today');
  await page.getByRole('button', { name: 'Save view' }).click();
  await page.goto('/messages');
  await page.getByRole('button', { name: 'View', exact: true }).click();
  await page.getByRole('menuitemradio', { name: 'Hello today' }).click();
  await expect(page).toHaveURL(bothFilters);
  await page.getByRole('button', { name: 'Hello today' }).click();
  await page.getByRole('menuitem', { name: 'Choose columns' }).click();
  await page.getByLabel('Our number').check();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('columnheader', { name: 'Our number' })).toBeVisible();
  await page.getByRole('button', { name: 'Hello today' }).click();
  await page.getByRole('menuitem', { name: 'Export', exact: true }).click();
  await page.getByRole('checkbox', { name: 'Channel' }).uncheck();
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download' }).click();
  const table = await readFile(await (await download).path(), 'utf8');
  expect(table.split('\r\n')[0]).toMatch(/^\uFEFF?State,Direction,From,To,Contact,Text,Parts/);
  expect(table).toContain(hello.demo.keyword);
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await page.getByRole('button', { name: 'Hello today' }).click();
  await page.getByRole('menuitem', { name: 'Forget the view' }).click();
  await expect(page.getByRole('button', { name: 'View', exact: true })).toBeVisible();

  await page.keyboard.press('Control+k');
  const search = page.getByRole('combobox', { name: 'Search or do' });
  await search.fill(word);
  const found = page.getByRole('option').filter({ hasText: 'Message' }).first();
  await expect(found).toBeVisible();
  await found.click();
  await expect(page).toHaveURL(/\/messages\/msg_/);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('option').first()).toContainText('Message');
  expect(await barriersInEveryLook(page)).toEqual([]);
  await page.keyboard.press('Escape');
});

const helped = {
  home: 'Home',
  workflows: 'Workflows',
  'try-it': 'Try it',
  runs: 'Runs',
  inbox: 'Inbox',
  messages: 'Messages',
  contacts: 'Contacts',
  tasks: 'Tasks',
  channels: 'Channels',
};

test('the ? of every page leads to its help, and that leads back', async ({ page }) => {
  for (const [path, title] of Object.entries(helped)) {
    await page.goto(path === 'home' ? '/' : `/${path}`);
    await page.getByRole('link', { name: 'Help for this page' }).click();
    await expect(page).toHaveURL(`/help/screens/${path}`);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  }
  expect(await barriersInEveryLook(page)).toEqual([]);
  await page.getByRole('link', { name: 'Open the page' }).click();
  await expect(page).toHaveURL('/channels');
  await page.goto('/help/screens/nowhere');
  await expect(page.getByRole('heading', { level: 1, name: 'There is no such page in the help.' })).toBeVisible();
});
