import { endOpenRuns, read } from './hello.ts';
import { send } from './made-workflow.ts';
import { colleagueOf, expect, maja, test, windowOf } from './session.ts';

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

test('several are chosen and closed by keys, and brought back; who answers is seen by a colleague until the field is left', async ({
  page,
  browser,
}) => {
  const { ownAddress } = await read<{ ownAddress: string }>(page, '/try-it');
  const [stamp, words] = [String(Date.now()), `Lamp ${Date.now()}`];
  for (const which of ['1', '2'] as const) {
    const phone = `${process.env.SIMULATOR_URL}/phones/${encodeURIComponent(`+4672${which}${stamp.slice(-6)}`)}`;
    await page.request.put(phone);
    await page.request.post(`${phone}/messages`, { data: { to: ownAddress, text: words } });
  }
  const found = async () => (await read<{ items: { id: string }[] }>(page, `/conversations?search=${encodeURIComponent(words)}`)).items;
  await expect.poll(async () => (await found()).length).toBe(2);
  const [{ id } = { id: '' }] = await found();

  await page.goto(`/inbox?search=${encodeURIComponent(words)}`);
  const lines = page.getByRole('region', { name: 'List of conversations' }).getByRole('listitem');
  await expect(lines).toHaveCount(2);
  await page.keyboard.press('j');
  await page.waitForURL(/open=cnv_/);
  await page.keyboard.press('x');
  const bar = page.getByRole('region', { name: 'Chosen conversations' });
  await expect(bar).toContainText('1 conversation chosen');
  await page.keyboard.press('j');
  await page.keyboard.press('Shift+X');
  await expect(bar).toContainText('2 conversations chosen');
  await page.keyboard.press('e');
  await expect(lines).toHaveCount(0);
  await expect(page.getByText('2 conversations are changed')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(lines).toHaveCount(2);

  const context = await windowOf(browser, await colleagueOf(maja, 'Anna Berg'));
  const second = await context.newPage();
  await page.goto(`/inbox?open=${id}`);
  const pane = page.getByRole('region', { name: 'Conversation', exact: true });
  await expect(pane.getByText(words)).toBeVisible();
  await second.goto(`/inbox?open=${id}`);
  await second.getByRole('textbox', { name: 'Write an answer' }).click();
  await expect(pane.getByText('Anna Berg is answering')).toBeVisible();
  await second.getByRole('textbox', { name: 'Write an answer' }).press('Escape');
  await expect(pane.getByText('Anna Berg is answering')).toHaveCount(0);
  await context.close();
  for (const one of await found()) await send(page, 'PATCH', `/conversations/${one.id}`, { isClosed: true });
});
