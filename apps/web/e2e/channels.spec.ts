import { barriersInEveryLook } from './barriers.ts';
import { read } from './hello.ts';
import { expect, test } from './session.ts';

test('a provider is connected, refused, paused and kept while it is used; its password is on no page', async ({ page }) => {
  const name = `Nordtel ${Date.now() % 100_000}`;
  const sender = `N${Date.now().toString(36).slice(-6)}`;
  const noBarriers = async () => {
    expect(await barriersInEveryLook(page)).toEqual([]);
    // Its last look is a phone's.
    await page.setViewportSize({ width: 1280, height: 720 });
  };
  const button = (words: string) => page.getByRole('button', { name: words, exact: true });
  const act = async (words: string) => {
    await button(`More for ${name}`).click();
    await page.getByRole('menuitem', { name: words }).click();
  };
  await page.goto('/channels');
  await expect(page.getByRole('row', { name: /Simulator/ }).first()).toContainText('Connected');
  await page.getByRole('link', { name: 'Connect a provider' }).click();
  await page.getByRole('link', { name: /^SMPP/ }).click();
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('Host').fill('127.0.0.1');
  await page.getByLabel('Port').fill('99999');
  await page.getByLabel('System id').fill('signalbox');
  await page.getByLabel('Password').fill('never-shown');
  await button('Save provider').click();
  await expect(page.getByText('Port: 65535 is the most.')).toBeVisible();
  await expect(page.getByLabel('Port')).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('Host').fill('10.1.2.3');
  await page.getByLabel('Port').fill('2775');
  await button('Check connection').click();
  await expect(page.getByText(/inside a private network, where providers may not be/)).toBeVisible();
  await page.getByLabel('Host').fill('127.0.0.1');
  // Nobody listens on the first port.
  await page.getByLabel('Port').fill('1');
  await button('Check connection').click();
  await expect(page.getByText('Nobody answers there. Check host and port, and whether a firewall is between.')).toBeVisible();
  await button('Save provider').click();
  await expect(page).toHaveURL('/channels');
  await act('Pause');
  await expect(page.getByRole('row', { name: new RegExp(name) })).toContainText('Paused: nothing is sent or received through it.');
  await noBarriers();

  await button('Order and failover').click();
  const order = page.getByRole('dialog');
  await order.getByRole('button', { name: `Move ${name} up` }).click();
  await expect(order.getByRole('listitem').first()).toContainText(name);
  await page.keyboard.press('Alt+ArrowDown');
  await expect(order.getByRole('listitem').first()).toContainText('Simulator');
  await button('Save order').click();
  await expect(page.getByText('The order is saved.')).toBeVisible();
  await expect(order).toHaveCount(0);

  await button('Add an address').click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('Provider').selectOption({ label: name });
  await sheet.getByLabel('Kind').selectOption({ label: 'Sender name' });
  await sheet.getByLabel('Address').fill('Hej!');
  await sheet.getByRole('button', { name: 'Add an address' }).click();
  await expect(sheet.getByText(/^A sender name has 3 to 11 letters/)).toBeVisible();
  await sheet.getByLabel('Address').fill(sender);
  await sheet.getByRole('button', { name: 'Add an address' }).click();
  await expect(sheet).toHaveCount(0);
  await expect(page.getByRole('row', { name: new RegExp(sender) })).toContainText('Sends, cannot be answered');

  await act('Delete');
  await expect(page.getByRole('dialog')).toContainText(`The address ${sender}`);
  await button('Keep it').click();
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.getByText(/^Set on .* by Maja/)).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('never-shown');
  const events = page.getByRole('region', { name: 'Events' });
  await expect(events).toContainText('Paused');
  await expect(events).toContainText('by Maja');
  await events.getByText('Debug for 1 hour').click();
  await expect(events).toContainText(/Every line is kept until \d\d:\d\d, without secrets/);
  await noBarriers();
  await page.goto('/channels');
  await button(`More for ${sender}`).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(page.getByRole('row', { name: new RegExp(sender) })).toHaveCount(0);
  await act('Delete');
  await button('Delete provider').click();
  await expect(page.getByRole('row', { name: new RegExp(name) })).toHaveCount(0);
  expect(JSON.stringify(await read(page, '/providers'))).not.toContain('never-shown');
});

test('the credit of a provider that can be asked: who is warned, and under how much', async ({ page }) => {
  const name = `Elks ${Date.now() % 100_000}`;
  const button = (words: string) => page.getByRole('button', { name: words, exact: true });
  await page.goto('/channels/new?kind=elks');
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('API user name').fill('u123');
  await page.getByLabel('API password').fill('never-shown');
  await page.getByText('More settings').click();
  // Nobody listens there.
  await page.getByLabel('API address').fill('http://127.0.0.1:1');
  await button('Save provider').click();
  await expect(page.getByRole('row', { name: new RegExp(name) })).toContainText('unknown');
  await expect(page.getByRole('row', { name: /Simulator/ }).first()).toContainText('cannot be asked');
  await page.getByRole('link', { name, exact: true }).click();
  const credit = page.getByRole('region', { name: 'Credit' });
  await credit.getByLabel('Warn under').fill('500');
  await credit.getByLabel('Person to warn').fill('Elsa');
  await credit.getByRole('button', { name: /Elsa/ }).first().click();
  await credit.getByRole('button', { name: 'Save warning' }).click();
  await expect(page.getByText('The warning is saved.')).toBeVisible();
  await credit.getByRole('button', { name: 'Ask now' }).click();
  await expect(credit).toContainText('Not told when last asked');
  await expect(page.getByRole('region', { name: 'Events' })).toContainText('Credit not told');
  expect(await barriersInEveryLook(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.reload();
  await expect(credit.getByLabel('Warn under')).toHaveValue('500');
  await expect(credit.getByRole('button', { name: 'Another person' })).toBeVisible();
  await page.goto('/channels');
  await button(`More for ${name}`).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await button('Delete provider').click();
  await expect(page.getByRole('row', { name: new RegExp(name) })).toHaveCount(0);
});

test('a test text leaves once, and every line of it is shown without the password', async ({ page }) => {
  await page.goto('/channels');
  await page.getByRole('button', { name: 'More for Simulator', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Test', exact: true }).click();
  const client = page.getByRole('region', { name: 'Test message' });
  await expect(client).toContainText('A real message');
  await client.getByLabel('Phone number').fill('Maja');
  await client.getByRole('button', { name: 'Send test text' }).click();
  await expect(client.getByLabel('Phone number')).toHaveAttribute('aria-invalid', 'true');
  await client.getByLabel('Phone number').fill('+46701740601');
  await client.getByRole('button', { name: 'Send test text' }).click();
  const lines = client.getByRole('list', { name: 'Dialogue' });
  await expect(lines).toContainText('bind_transmitter');
  await expect(lines).toContainText('password=••••••');
  await expect(lines).toContainText('short_message="A test by Signalbox."');
  await expect(client.getByRole('status')).toContainText('Accepted');
  await expect(client.getByRole('status')).toContainText('9 more this hour.');
  await expect(page.getByRole('region', { name: 'Events' })).toContainText('Test message answered');
  expect(await barriersInEveryLook(page)).toEqual([]);
});
