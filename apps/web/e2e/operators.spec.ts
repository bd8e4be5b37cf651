import type { Page } from '@playwright/test';
import { barriersInEveryLook } from './barriers.ts';
import { read } from './hello.ts';
import { type Plan, publishAgain, publishWorkflow, send, startRun, untilRun } from './made-workflow.ts';
import { expect, owen, test } from './session.ts';

const { SIMULATOR_URL, SIMULATOR_PASSWORD = '', E2E_GATEWAY_URL = '' } = process.env;
const operator = `${SIMULATOR_URL}/operators/elks`;
const numberOf = (): string => `+4676${String(Date.now()).slice(-7)}`;

interface Named {
  id: string;
  name: string;
}
/** Takes away what a walk has connected, as far as it came. */
async function putAway(page: Page, name: string): Promise<void> {
  const provider = (await read<{ items: Named[] }>(page, '/providers')).items.find((one) => one.name === name);
  if (!provider) return;
  const { items } = await read<{ items: { id: string; providerId: string }[] }>(page, '/own-addresses');
  for (const { id, providerId } of items) if (providerId === provider.id) await send(page, 'DELETE', `/own-addresses/${id}`);
  // What it was given leaves first.
  const origin = new URL(process.env.E2E_BASE_URL ?? '').origin;
  const gone = async () => (await page.request.delete(`/api/v1/providers/${provider.id}`, { headers: { origin } })).ok();
  await expect.poll(gone).toBe(true);
}
const wide = (page: Page) => page.setViewportSize({ width: 1280, height: 720 });

test('an operator is connected from nothing, tried, broken and mended; meanwhile its messages go by the other one', async ({ page }) => {
  const [name, ours, theirs] = [
    `Nordtel ${Date.now() % 100_000}`,
    numberOf(),
    (await read<{ phoneNumber: string }>(page, '/try-it')).phoneNumber,
  ];
  const button = (words: string) => page.getByRole('button', { name: words, exact: true });
  const row = page.getByRole('table', { name: 'Providers' }).getByRole('row', { name: new RegExp(name) });
  await page.goto('/channels');
  await page.getByRole('link', { name: 'Connect a provider' }).click();
  await page.getByRole('link', { name: /^46elks/ }).click();
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('API user name').fill('u1');
  await page.getByLabel('API password').fill(SIMULATOR_PASSWORD);
  await page.getByText('More settings').click();
  await page.getByLabel('API address').fill(operator);
  await page.getByLabel('Public address of Signalbox').fill(E2E_GATEWAY_URL);
  await button('Check connection').click();
  await expect(page.getByText('Signed in.')).toBeVisible();
  await button('Save provider').click();
  await expect(row).toContainText('Connected');
  await button('Add an address').click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('Provider').selectOption({ label: name });
  await sheet.getByLabel('Address').fill(ours);
  await sheet.getByRole('button', { name: 'Add an address' }).click();
  await expect(sheet).toHaveCount(0);

  await page.getByRole('link', { name, exact: true }).click();
  const client = page.getByRole('region', { name: 'Test message' });
  await client.getByLabel('Phone number').fill(theirs);
  await client.getByRole('button', { name: 'Send test text' }).click();
  await expect(client.getByRole('status')).toContainText('Accepted');
  await expect(client.getByRole('list', { name: 'Dialogue' })).not.toContainText(SIMULATOR_PASSWORD);

  const text = `Hot water is back ${Date.now()}`;
  const { workflowId } = await publishWorkflow(page, name, telling({ theirs, ours, text }));
  await untilRun(page, await startRun(page, workflowId), 'done');

  // The operator knows our password no more.
  await page.request.put(`${operator}/control/fault`, { data: { fault: 'locked' } });
  await untilRun(page, await startRun(page, workflowId), 'done');
  await page.goto(`/messages?search=${encodeURIComponent(text)}`);
  await page.getByRole('table', { name: 'Messages' }).getByRole('link').first().click();
  const tries = page.getByRole('region', { name: 'Attempts and receipts' });
  await expect(tries.getByText(`1. ${name}, sign-in refused`)).toBeVisible();
  await expect(tries.getByText(/^2\. Simulator, accepted/)).toBeVisible();
  await expect(tries.getByText(`${name} was stopped (sign-in refused)`)).toBeVisible();
  expect(await barriersInEveryLook(page)).toEqual([]);
  await wide(page);

  await page.goto('/channels');
  await expect(row).toContainText('Tripped');
  const stopped = page.getByRole('region', { name, exact: true });
  await expect(stopped).toContainText('The operator refused our name or password');
  await expect(stopped).toContainText(/messages go by Simulator: 1 went that way/);
  expect(await barriersInEveryLook(page)).toEqual([]);
  await wide(page);
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('region', { name: 'Events' })).toContainText('Messages went to the next provider');
  await page.goto('/channels');
  await button(`More for ${name}`).click();
  await page.getByRole('menuitem', { name: 'Reconnect' }).click();
  await expect(row).toContainText('Connected');
  // A number that a live workflow names stays.
  await publishAgain(page, workflowId, telling({ theirs, ours: '', text }));
  await putAway(page, name);
});

/** One text to a phone, which is waited for. */
const telling = ({ theirs, ours, text }: Record<'theirs' | 'ours' | 'text', string>): Plan => ({
  steps: {
    start: ['trigger.manual', 'Start'],
    tell: ['msg.send', 'Tell', { who: 'address', to: theirs, from: ours, text, wait: 'delivered' }],
  },
  at: { start: [0, 0], tell: [0, 160] },
  tracks: ['start>tell'],
});

test.describe('på svenska, med tangenterna', () => {
  test.use({ person: owen, locale: 'sv-SE' });
  test('en operatör ansluts och en första text skrivs för hand', async ({ page }) => {
    const [name, ours] = [`Sydtel ${Date.now() % 100_000}`, numberOf()];
    const { keyboard } = page;
    const type = async (label: string, value: string) => {
      await page.getByLabel(label, { exact: true }).focus();
      // As Tab does: what stands there is replaced.
      await keyboard.press('Control+a');
      await keyboard.type(value);
    };
    const press = async (words: string | RegExp) => {
      await page.getByRole('button', { name: words, exact: true }).focus();
      await keyboard.press('Enter');
    };
    await page.goto('/channels/new');
    await page.getByRole('link', { name: /^46elks/ }).focus();
    await keyboard.press('Enter');
    await type('Namn', name);
    await type('API-användarnamn', 'u1');
    await type('API-lösenord', SIMULATOR_PASSWORD);
    await page.getByText('Fler inställningar').focus();
    await keyboard.press('Enter');
    await type('API-adress', operator);
    await keyboard.press('Enter');
    await expect(page.getByRole('row', { name: new RegExp(name) })).toContainText('Ansluten');
    await press('Lägg till en adress');
    await page.getByRole('dialog').getByLabel('Leverantör').selectOption({ label: name });
    await type('Adress', ours);
    await keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);

    await page.goto('/inbox');
    await press('Ny konversation');
    await type('Telefonnummer eller e-postadress', '+46701740699');
    await keyboard.press('Enter');
    const pane = page.getByRole('region', { name: 'Konversation', exact: true });
    await expect(pane).toBeVisible();
    // The other number of the account is at a provider that is switched off.
    await expect(pane.getByLabel('Från')).toHaveValue(ours);
    await pane.getByRole('heading').first().focus();
    await keyboard.press('r');
    await keyboard.type('Hej från gatan 🙂');
    await expect(pane.getByText(/1 del/)).toBeVisible();
    await keyboard.press('Control+Enter');
    await expect(pane.getByText('Hej från gatan 🙂')).toBeVisible();
    await expect(pane.getByRole('textbox', { name: 'Skriv ett svar' })).toHaveValue('');
    await keyboard.press('Escape');
    await keyboard.press('n');
    await keyboard.type('Ringer tillbaka i morgon');
    await keyboard.press('Control+Enter');
    await expect(pane.getByText('Ringer tillbaka i morgon')).toBeVisible();
    expect(await barriersInEveryLook(page)).toEqual([]);
    await wide(page);
    await putAway(page, name);
  });
});
