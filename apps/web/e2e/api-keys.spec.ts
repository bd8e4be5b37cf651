import { barriersInEveryLook } from './barriers.ts';
import { publishWorkflow } from './made-workflow.ts';
import { expect, test } from './session.ts';

const { E2E_GATEWAY_URL = '' } = process.env;

test('a key is made for one workflow, shown once, used by a program, refused what it may not, and revoked', async ({
  page,
  playwright,
}) => {
  const name = `Ticket system ${Date.now() % 1_000_000}`;
  const { workflowId } = await publishWorkflow(page, `Of ${name}`, {
    steps: { start: ['trigger.manual', 'Start'], end: ['flow.stop', 'Stop'] },
    at: { start: [0, 0], end: [0, 1] },
    tracks: ['start>end'],
  });
  const button = (words: string) => page.getByRole('button', { name: words, exact: true });
  await page.goto('/api-keys');
  await button('Make a key').click();
  const sheet = page.getByRole('dialog', { name: 'New API key' });
  await sheet.getByLabel('Name').first().fill(name);
  await sheet.getByText('Single workflows').click();
  await expect(sheet.getByLabel('Read contacts')).toHaveCount(0);
  await sheet.getByLabel('Find a workflow').fill(`Of ${name}`);
  await sheet.getByRole('checkbox', { name: `Of ${name}` }).check();
  await sheet.getByRole('checkbox', { name: 'Run again' }).check();
  await expect(sheet.getByRole('checkbox', { name: 'Read runs' })).toBeChecked();
  expect(await barriersInEveryLook(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 720 });
  await sheet.getByRole('button', { name: 'Make the key' }).click();

  const made = page.getByRole('dialog', { name: 'Keep this key now' });
  const key = await made.getByLabel('The key', { exact: true }).inputValue();
  await page.keyboard.press('Escape');
  const asked = page.getByRole('dialog', { name: 'Is it stored?' });
  await asked.getByRole('button', { name: 'Stay here' }).click();
  await expect(asked).toHaveCount(0);
  await made.getByRole('button', { name: 'I have stored it' }).click();
  await expect(made).toHaveCount(0);
  expect(await page.content()).not.toContain(key.slice(17));

  const headers = { authorization: `Bearer ${key}` };
  const program = await playwright.request.newContext();
  const status = async (origin: string, path: string) => (await program.get(`${origin}/api/v1${path}`, { headers })).status();
  const origin = new URL(page.url()).origin;
  for (const door of [E2E_GATEWAY_URL, origin]) {
    expect(await status(door, `/runs?workflowId=${workflowId}`)).toBe(200);
    expect(await status(door, '/contacts')).toBe(403);
  }
  const link = page.getByRole('table', { name: 'API keys' }).getByRole('link', { name, exact: true });
  await page.goto(`/api-keys?search=${encodeURIComponent(name)}`);
  await link.click();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
  const refused = page.getByRole('table', { name: 'What was refused' });
  await expect(refused.getByRole('row').nth(1)).toContainText('listContacts');
  expect(await barriersInEveryLook(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 720 });

  await button('Revoke').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke', exact: true }).click();
  await expect(page.getByText('Revoked', { exact: true }).first()).toBeVisible();
  for (const door of [E2E_GATEWAY_URL, origin]) expect(await status(door, `/runs?workflowId=${workflowId}`)).toBe(401);
  await program.dispose();
});
