import { barriers } from './barriers.ts';
import { step } from './builder-page.ts';
import { publishWorkflow } from './made-workflow.ts';
import { expect, test } from './session.ts';

test('an HTTP trigger with a path and a token: its secret is made and shown once, lets in who has it, and is taken away', async ({
  page,
  request,
}) => {
  const path = `e2e/orders-${Date.now() % 1_000_000_000}`;
  const { workflowId } = await publishWorkflow(page, `Orders ${path}`, {
    steps: { start: ['trigger.http', '', { path, auth: 'token' }], end: ['flow.stop', 'Stop'] },
    at: { start: [0, 0], end: [0, 160] },
    tracks: ['start>end'],
  });
  await page.goto(`/workflows/${workflowId}`);
  await step(page, 'start').click();
  const shown = page.getByRole('region', { name: 'Address that starts it' }).locator('code');
  await expect(shown).toHaveText(new RegExp(`/in/\\d+/${path}$`));
  const address = (await shown.textContent()) ?? '';
  const call = async (token: string) => (await request.post(address, { headers: { 'x-api-key': token }, data: { a: 1 } })).status();
  const secrets = page.getByRole('region', { name: 'Secret of the callers' });
  await expect(secrets).toContainText('No secret is set, so nobody is let in.');
  expect(await call('guessed-it')).toBe(401);
  await secrets.getByRole('button', { name: 'Set secret' }).click();
  const sheet = page.getByRole('dialog', { name: 'Secret of the callers' });
  await expect(sheet.getByRole('button', { name: 'Make one' })).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  await sheet.getByRole('button', { name: 'Make one' }).click();
  const token = await sheet.getByLabel('Secret of the callers', { exact: true }).inputValue();
  await sheet.getByRole('button', { name: 'I have stored it' }).click();
  await expect(secrets).toContainText('It is never shown again.');
  expect(await call(token)).toBe(202);
  await secrets.getByRole('button', { name: 'Take it away' }).click();
  await expect(secrets).toContainText('No secret is set, so nobody is let in.');
  expect(await call(token)).toBe(401);
});
