import { barriersInEveryLook } from './barriers.ts';
import { expect, test } from './session.ts';

test('a webhook is made, its secret shown once, an example is sent and says why it did not arrive, and it is switched off', async ({
  page,
}) => {
  const name = `Order system ${Date.now() % 1_000_000}`;
  const button = (words: string) => page.getByRole('button', { name: words, exact: true });
  await page.goto('/webhooks');
  await button('Make a webhook').click();
  const sheet = page.getByRole('dialog', { name: 'New webhook' });
  await sheet.getByLabel('Name', { exact: true }).fill(name);
  // Inside a private network: refused at once, and nothing leaves.
  await sheet.getByLabel('Address', { exact: true }).fill('https://10.255.255.1/hooks');
  await sheet.getByRole('button', { name: 'Make the webhook' }).click();
  await expect(sheet.getByRole('alert')).toHaveText('Choose at least one event.');
  await sheet.getByRole('checkbox', { name: 'A contact got a tag' }).check();
  expect(await barriersInEveryLook(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 720 });
  await sheet.getByRole('button', { name: 'Make the webhook' }).click();
  const made = page.getByRole('dialog', { name: 'Keep this secret now' });
  const secret = await made.getByLabel('The secret', { exact: true }).inputValue();
  expect(secret).toMatch(/^whsec_/);
  await page.keyboard.press('Escape');
  const asked = page.getByRole('dialog', { name: 'Is it stored?' });
  await asked.getByRole('button', { name: 'Stay here' }).click();
  await expect(asked).toHaveCount(0);
  await made.getByRole('button', { name: 'I have stored it' }).click();
  await expect(made).toHaveCount(0);

  await page.goto(`/webhooks?search=${encodeURIComponent(name)}`);
  await page.getByRole('table', { name: 'Webhooks' }).getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
  await button('Send an example').click();
  const log = page.getByRole('region', { name: 'What was sent' });
  await log.getByText('A contact got a tag').click();
  await expect(log.getByText('10.255.255.1 is inside a private network')).toBeVisible();
  expect(await page.content()).not.toContain(secret.slice(6));
  expect(await barriersInEveryLook(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 720 });
  await button('Switch off').click();
  await expect(button('Switch on')).toBeVisible();
  await expect(button('Send an example')).toBeDisabled();
});
