import { barriersInEveryLook } from './barriers.ts';
import { publishWorkflow } from './made-workflow.ts';
import { expect, test } from './session.ts';

test('a device is added, its secret stored, something published as it, and it is revoked', async ({ page }) => {
  const key = `boiler-${Date.now() % 1_000_000}`;
  const name = `Boiler ${key}`;
  await publishWorkflow(page, `Alarm ${key}`, {
    steps: { start: ['trigger.mqtt', '', { device: key }], end: ['flow.stop', 'Stop'] },
    at: { start: [0, 0], end: [0, 1] },
    tracks: ['start>end'],
  });
  await page.goto(`/devices?search=${key}`);
  await page.getByRole('button', { name: 'Add a device' }).click();
  const sheet = page.getByRole('dialog', { name: 'Add a device' });
  await sheet.getByLabel('Name').fill(name);
  await sheet.getByLabel('Key in its topics').fill(key);
  await sheet.getByRole('button', { name: 'Add device' }).click();
  const secret = page.getByRole('dialog', { name: 'New secret, shown this once' });
  await expect(secret).toContainText(`-t t/1/d/${key}/up -q 1`);
  await expect(secret.getByRole('img', { name: 'Address, user and secret as a QR code' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog', { name: 'Is it stored?' }).getByRole('button', { name: 'Stay here' }).click();
  await secret.getByRole('button', { name: 'I have stored it' }).click();
  await page.getByRole('table', { name: 'Devices' }).getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await page.getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByText(/^Taken after .* started Alarm/)).toBeVisible();
  expect(await barriersInEveryLook(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.getByRole('button', { name: 'Revoke and disconnect' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke and disconnect' }).click();
  await expect(page.getByText('Revoked', { exact: true })).toBeVisible();
});
