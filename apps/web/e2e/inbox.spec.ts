import { barriersInEveryLook } from './barriers.ts';
import { endOpenRuns, read } from './hello.ts';
import { send } from './made-workflow.ts';
import { expect, test } from './session.ts';

// One phone for all walks.
test.describe.configure({ mode: 'default' });

test('a text that no workflow takes is answered in the inbox by keys, given to somebody, noted and closed', async ({ page }) => {
  test.slow();
  const { phoneNumber, ownAddress } = await read<{ phoneNumber: string; ownAddress: string }>(page, '/try-it');
  const phone = `/practice/phones/${encodeURIComponent(phoneNumber)}/messages`;
  const [text, answer] = [`Cold radiators ${Date.now()}`, `On our way ${Date.now()}`];
  await endOpenRuns(page);
  await page.goto('/inbox');
  await expect(page.getByRole('heading', { name: 'Inbox', level: 1 })).toBeVisible();
  await expect(page.getByRole('status', { name: /^Loading/ })).toHaveCount(0);
  await send(page, 'POST', phone, { to: ownAddress, text }).catch(() => undefined);

  const line = page.getByRole('region', { name: 'List of conversations' }).getByRole('listitem').filter({ hasText: text });
  await expect(line).toContainText('unread');
  await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: /^Inbox.*unread/ })).toBeVisible();
  await line.getByRole('link').click();
  const pane = page.getByRole('region', { name: 'Conversation', exact: true });
  await expect(pane.getByText(text)).toBeVisible();
  await expect(line).not.toContainText('unread');

  await page.keyboard.press('r');
  const field = pane.getByRole('textbox', { name: 'Write an answer' });
  await expect(field).toBeFocused();
  await page.keyboard.type(answer);
  await page.keyboard.press('Control+Enter');
  await expect(pane.getByText(answer)).toBeVisible();
  await expect(field).toHaveValue('');
  await expect
    .poll(async () => (await read<{ messages: { text: string }[] }>(page, `${phone}?after=0&waitMs=0`)).messages.map((one) => one.text))
    .toContain(answer);
  await page.keyboard.press('Escape');
  await expect(line.getByRole('link')).toBeFocused();
  await expect(line).toContainText('Answered');

  await page.keyboard.press('a');
  await expect(pane.getByLabel('Assigned')).toBeFocused();
  const me = await read<{ user: { name: string } }>(page, '/me');
  await pane.getByLabel('Assigned').selectOption(me.user.name);
  await expect(pane.getByText(`${me.user.name} gave it to ${me.user.name}`).last()).toBeVisible();
  await line.getByRole('link').focus();
  await page.keyboard.press('n');
  await expect(pane.getByRole('textbox', { name: 'Write a note' })).toBeFocused();
  await page.keyboard.type(`Valve ordered ${text}`);
  await page.keyboard.press('Control+Enter');
  await expect(pane.getByText(`Valve ordered ${text}`)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  const address = page.url();
  await line.getByRole('link').focus();
  await page.keyboard.press('e');
  await expect(page.getByText('Closed', { exact: true }).last()).toBeVisible();
  await page.goto('/inbox?tab=closed');
  await expect(line).toContainText('Closed');

  for (const path of ['/inbox', address, '/inbox?tab=closed&search=nobody-at-all']) {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(path);
    await expect(page.getByRole('status', { name: /^Loading/ })).toHaveCount(0);
    expect(await barriersInEveryLook(page), path).toEqual([]);
  }
});
