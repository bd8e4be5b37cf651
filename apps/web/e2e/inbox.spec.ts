import { endOpenRuns, read } from './hello.ts';
import { send } from './made-workflow.ts';
import { expect, test } from './session.ts';

// One phone for all walks.
test.describe.configure({ mode: 'default' });

test('a text that no workflow takes is answered in the inbox by keys, noted, closed and brought back; the phone gets it, and another window sees it', async ({
  page,
}) => {
  const { phoneNumber, ownAddress } = await read<{ phoneNumber: string; ownAddress: string }>(page, '/try-it');
  const phone = `/practice/phones/${encodeURIComponent(phoneNumber)}/messages`;
  const [text, answer] = [`Cold radiators ${Date.now()}`, `On our way ${Date.now()}`];
  await endOpenRuns(page);
  await page.goto('/inbox');
  await expect(page.getByRole('heading', { name: 'Inbox', level: 1 })).toBeVisible();
  await expect(page.getByRole('status', { name: /^Loading/ })).toHaveCount(0);
  await send(page, 'POST', phone, { to: ownAddress, text }).catch(() => undefined);

  const list = page.getByRole('region', { name: 'List of conversations' }).getByRole('listitem');
  const fresh = list.filter({ hasText: text });
  await expect(fresh).toContainText('unread');
  await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: /^Inbox.*unread/ })).toBeVisible();
  await fresh.getByRole('link').click();
  await page.waitForURL(/open=cnv_/);
  const id = new URL(page.url()).searchParams.get('open');
  const line = list.filter({ has: page.locator(`[data-conversation="${id}"]`) });
  const pane = page.getByRole('region', { name: 'Conversation', exact: true });
  await expect(pane.getByText(text)).toBeVisible();
  await expect(line).not.toContainText('unread');
  const second = await page.context().newPage();
  await second.goto('/inbox');
  const elsewhere = second.getByRole('listitem').filter({ has: second.locator(`[data-conversation="${id}"]`) });
  await expect(elsewhere).toContainText(text);

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
  await expect(elsewhere).toContainText('Answered');
  const later = `Shut the valve ${Date.now()}`;
  await send(page, 'PUT', `/practice/phones/${encodeURIComponent(phoneNumber)}/outcome`, { outcome: 'failed', times: 1 });
  await page.keyboard.press('r');
  await page.keyboard.type(later);
  await page.keyboard.press('Control+Enter');
  const failed = pane.getByRole('listitem').filter({ hasText: later });
  await failed.getByRole('button', { name: 'Send again' }).click();
  await expect(pane.getByText(later)).toHaveCount(2);
  await field.press('Escape');
  await page.keyboard.press('n');
  const note = `Valve is ordered ${Date.now()}`;
  await page.keyboard.type(note);
  await page.keyboard.press('Control+Enter');
  await expect(pane.getByRole('listitem').filter({ hasText: note })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('e');
  await expect(line).toHaveCount(0);
  await expect(elsewhere).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(elsewhere).toContainText('Answered');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Choose a conversation.')).toBeVisible();
});
