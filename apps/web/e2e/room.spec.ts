import { endOpenRuns, read } from './hello.ts';
import { send } from './made-workflow.ts';
import { expect, test } from './session.ts';

// One phone for all walks.
test.describe.configure({ mode: 'default' });

/** The page is as large as the window: nothing sticks out sideways, and no strip is under the layout. */
const tooLarge = (): string[] => {
  const { documentElement: page } = document;
  const main = document.querySelector('main');
  return [
    page.scrollWidth > window.innerWidth ? `${page.scrollWidth - window.innerWidth} px wider` : '',
    page.scrollHeight > window.innerHeight ? `${page.scrollHeight - window.innerHeight} px taller` : '',
    main && main.scrollWidth > main.clientWidth ? `its middle is ${main.scrollWidth - main.clientWidth} px wider` : '',
    ...[...document.querySelectorAll('table')].map((table) =>
      table.parentElement && table.scrollWidth > table.parentElement.clientWidth ? 'a table sticks out' : '',
    ),
  ].filter((line) => line !== '');
};

test('every page has room in windows of all widths, also for words without blanks', async ({ page }) => {
  test.setTimeout(120_000);
  const { phoneNumber, ownAddress } = await read<{ phoneNumber: string; ownAddress: string }>(page, '/try-it');
  await endOpenRuns(page);
  const text = `See https://norrvik.example/invoices/${'1234567890'.repeat(12)}`;
  await send(page, 'POST', `/practice/phones/${encodeURIComponent(phoneNumber)}/messages`, { to: ownAddress, text }).catch(() => undefined);
  const texts = async () => (await read<{ items: { id: string; text: string }[] }>(page, '/messages')).items;
  await expect.poll(async () => (await texts()).some((one) => one.text === text)).toBe(true);
  const [provider, run, message] = [
    (await read<{ items: { id: string }[] }>(page, '/providers')).items[0]?.id,
    (await read<{ items: { id: string }[] }>(page, '/runs')).items[0]?.id,
    (await texts()).find((one) => one.text === text)?.id,
  ];
  const pages = [
    ...['/', '/workflows', '/runs', '/messages', `/messages?open=${message}`, `/messages/${message}`, '/batches', '/contacts', '/tasks'],
    ...['/inbox', '/channels', `/channels/${provider}`, '/channels/new?kind=smtp', '/help', '/help/steps/msg.send'],
    ...(run ? [`/runs/${run}`] : []),
  ];
  for (const path of pages) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('status', { name: /^Loading/ })).toHaveCount(0);
    for (const width of [1440, 900, 760, 390]) {
      await page.setViewportSize({ width, height: 800 });
      // A list is drawn anew when it comes to the width of a phone.
      await expect.poll(() => page.evaluate(tooLarge), { message: `${path}, ${width} px` }).toEqual([]);
    }
  }
});
