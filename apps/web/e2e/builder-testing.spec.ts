import type { Page } from '@playwright/test';
import { barriers } from './barriers.ts';
import { drawer, step } from './builder-page.ts';
import { read } from './hello.ts';
import { type Plan, publishWorkflow } from './made-workflow.ts';
import { expect, test } from './session.ts';

const bashir = '+46701740646';
const plan = (keyword: string): Plan => ({
  steps: {
    start: ['trigger.sms', 'Cold home', { keywords: [keyword] }],
    ask: [
      'msg.sendAndWait',
      'How cold is it',
      { to: '{{ trigger.from }}', text: 'How many degrees?', timeout: { amount: 2, unit: 'hours' } },
    ],
    report: ['http.request', 'Report it', { url: 'https://example.com/cold' }],
    call: [
      'msg.sendAndWait',
      'Can you go',
      { to: bashir, text: '{{ ask.text }} degrees. Can you go?', timeout: { amount: 1, unit: 'days' } },
    ],
    yes: ['msg.reply', 'Somebody comes', { text: 'Somebody comes.' }],
    late: ['msg.reply', 'Nobody was there', { text: 'We call you tomorrow.' }],
  },
  at: { start: [0, 0], ask: [0, 160], report: [0, 320], call: [0, 480], yes: [-160, 660], late: [320, 660] },
  tracks: ['start>ask', 'ask.reply>report', 'report.next>call', 'report.serverError>call', 'call.reply>yes', 'call.timeout>late'],
});
const bar = (page: Page) => page.getByRole('region', { name: 'Test', exact: true });
const tab = (page: Page, name: string | RegExp) => drawer(page).getByRole('button', { name }).first();
/** On the phone that is waited for, which has the hint. */
const say = async (page: Page, text: string) => {
  const phone = page.getByRole('region', { name: /^Phone of/ }).filter({ hasText: 'The workflow waits for' });
  const input = phone.getByRole('textbox');
  await input.fill(text);
  await input.press('Enter');
};
const noBarriers = async (page: Page) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await barriers(page)).toEqual([]);
  }
};

test('a test with two phones, a day skipped, a fault, values, a pin, and from the middle; nothing is sent', async ({ page }) => {
  const { workflowId } = await publishWorkflow(page, `Led by hand ${Date.now()}`, plan(`CHILLY${Date.now() % 100_000}`));
  await page.goto(`/workflows/${workflowId}`);
  await page.getByRole('button', { name: 'Test run' }).click();
  await drawer(page).getByLabel('Report it').selectOption('Answers 500');
  await drawer(page).getByRole('button', { name: 'Start the test' }).click();
  await expect(bar(page).getByText('Test, waiting')).toBeVisible();
  await expect(page.getByText('How many degrees?').last()).toBeVisible();
  await say(page, '11');
  // The other phone is asked now, and comes to the front.
  await expect(page.getByRole('heading', { name: bashir })).toBeVisible();
  // From afar the card shows no line.
  await expect(step(page, 'call').getByText(/Waiting for .* left/)).toHaveCount(1);
  await noBarriers(page);
  await bar(page).getByRole('button', { name: '24 h' }).click();
  await expect(page.getByText('Skipping sends no real message.')).toBeVisible();
  await expect(bar(page).getByText('Test, done')).toBeVisible();
  await expect(step(page, 'late').locator('.sb-lamp-done')).toBeVisible();

  await tab(page, 'Values').click();
  const steps = drawer(page).getByRole('list', { name: 'Steps in order' });
  await steps.getByRole('button', { name: /Report it/ }).click();
  const out = drawer(page).getByRole('table', { name: 'Out' });
  await expect(out.getByText('500')).toBeVisible();
  await steps.getByRole('button', { name: /How cold is it/ }).click();
  await expect(out.getByText('11').first()).toBeVisible();
  await noBarriers(page);
  await drawer(page).getByRole('button', { name: 'Pin', exact: true }).click();
  await expect(step(page, 'ask').getByRole('img', { name: 'Pinned for tests, never used live' })).toBeVisible();
  // Pinned, it asks nobody: the test begins with the second phone.
  await bar(page).getByRole('button', { name: 'Test again' }).click();
  await expect(bar(page).getByText('Test, waiting')).toBeVisible();
  await say(page, 'YES');
  await expect(step(page, 'yes').locator('.sb-lamp-done')).toBeVisible();
  await steps.getByRole('button', { name: /How cold is it/ }).click();
  await drawer(page).getByRole('button', { name: 'Unpin' }).click();
  await expect(step(page, 'ask').getByRole('img', { name: /Pinned/ })).toHaveCount(0);
  await bar(page).getByRole('button', { name: 'Close' }).click();
  await steps.getByRole('button', { name: /Can you go/ }).click();
  await drawer(page).getByRole('button', { name: 'Test from here' }).click();
  await expect(drawer(page).getByText('Starts at Can you go')).toBeVisible();
  await expect(drawer(page).getByRole('group', { name: 'What earlier steps found' }).getByRole('textbox')).toHaveValue('11');
  expect((await read<{ items: unknown[] }>(page, `/runs?workflowId=${workflowId}`)).items).toEqual([]);
});

test('a conversation is saved, fails when the draft goes another way, keeps it from going live, and is accepted as new', async ({
  page,
}) => {
  const { workflowId } = await publishWorkflow(page, `Has test cases ${Date.now()}`, plan(`FROST${Date.now() % 100_000}`));
  await page.goto(`/workflows/${workflowId}`);
  await tab(page, /Test cases/).click();
  await expect(drawer(page).getByText('No test cases. Talk to the phone, then press Save this conversation.')).toBeVisible();
  await page.getByRole('button', { name: 'Test run' }).click();
  await drawer(page).getByRole('button', { name: 'Start the test' }).click();
  await expect(bar(page).getByText('Test, waiting')).toBeVisible();
  await say(page, '11');
  await bar(page).getByRole('button', { name: 'To the time-out' }).click();
  await expect(bar(page).getByText('Test, done')).toBeVisible();
  await tab(page, /Test cases/).click();
  await drawer(page).getByRole('button', { name: 'Save this conversation' }).click();
  await page.getByRole('dialog').getByLabel('Name').fill('Nobody answers');
  await page.getByRole('dialog').getByRole('button', { name: 'Save test case' }).click();
  await expect(drawer(page).getByText(/^\d of \d ways covered$/)).toBeVisible();
  await drawer(page).getByRole('switch', { name: 'Must pass before publishing' }).click();
  await expect(drawer(page).getByRole('switch', { name: 'Must pass before publishing' })).toBeChecked();

  // Nobody is called any more: the step is switched off, and a run passes it by.
  // The phone stays in front until the step is asked for.
  await step(page, 'call').click();
  await page.getByRole('group', { name: 'Panel' }).getByRole('button', { name: 'Step', exact: true }).click();
  await page.getByRole('button', { name: 'More for this step' }).click();
  await page.getByRole('menuitem', { name: 'Turn off' }).click();
  await drawer(page)
    .getByRole('button', { name: /^Run all/ })
    .click();
  const row = drawer(page).getByRole('button', { name: /Nobody answers/ });
  await expect(row).toContainText('Failed.');
  await row.click();
  await expect(drawer(page).getByRole('button', { name: 'Open the step' })).toBeVisible();
  await noBarriers(page);
  const publish = async () => {
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: /^Publish version/ }).click();
    return dialog;
  };
  const dialog = await publish();
  await expect(dialog.getByRole('button', { name: 'Publish anyway' })).toBeDisabled();
  await noBarriers(page);
  await dialog.getByRole('button', { name: 'Open the test case' }).click();
  await drawer(page).getByRole('button', { name: 'Accept as new' }).click();
  await expect(row).toContainText('Passed.');
  await publish();
  await expect(page.getByText(/Version 2 is live/)).toBeVisible();
});
