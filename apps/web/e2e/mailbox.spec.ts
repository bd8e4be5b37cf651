import type { Page } from '@playwright/test';
import { barriersInEveryLook } from './barriers.ts';
import { publishWorkflow } from './made-workflow.ts';
import { expect, owen, test } from './session.ts';

// Of an account whose mailbox no other walk writes to.
test.use({ person: owen });

const mailbox = (page: Page) => page.getByRole('region', { name: 'Practice mailbox' });

test('a mail from the practice mailbox starts a workflow, its question is answered there, and the thanks come', async ({ page }) => {
  await page.goto('/try-it');
  await page.getByRole('radio', { name: 'Mailbox' }).check();
  await mailbox(page).getByRole('button', { name: 'Connect the practice mail server' }).click();
  await expect(mailbox(page).getByText('No mails yet.')).toBeVisible();
  const made = await publishWorkflow(page, 'Orders by mail', {
    steps: {
      start: ['trigger.email', 'Mail about an order', { subject: ['order'] }],
      person: ['contact.findOrCreate', 'Who', {}],
      ask: [
        'msg.sendAndWait',
        'How many',
        {
          text: 'How many?',
          to: '{{ contact.email }}',
          answers: [{ kind: 'number', port: 'many' }],
          timeout: { amount: 1, unit: 'hours' },
        },
      ],
      thank: ['msg.reply', 'Thanks', { text: '{{ ask.value }} it is' }],
    },
    at: { start: [0, 0], person: [0, 160], ask: [0, 320], thank: [0, 480] },
    tracks: ['start>person', 'person>ask', 'ask.many>thank'],
  });

  await page.goto(`/workflows/${made.workflowId}`);
  await page.getByRole('button', { name: 'Phone', exact: true }).click();
  // The workflow begins with a mail, so the mailbox is in sight.
  const box = mailbox(page);
  await box.getByRole('button', { name: 'Write a mail' }).click();
  await box.getByRole('button', { name: 'Send mail' }).click();
  await expect(box.getByText('Write what the mail says.')).toBeVisible();
  await box.getByLabel('Subject').fill('Order of oats');
  await box.getByLabel('Text', { exact: true }).fill('Please');
  await box.getByRole('button', { name: 'Send mail' }).click();
  await box.getByRole('button', { name: /How many\?/ }).click({ timeout: 20_000 });
  await expect(box.getByRole('heading', { name: 'Re: Order of oats' })).toBeVisible();
  await box.getByRole('button', { name: 'Answer' }).click();
  await box.getByLabel('Text', { exact: true }).fill('12, please');
  await box.getByRole('button', { name: 'Send mail' }).click();
  await expect(box.getByRole('button', { name: /12 it is/ })).toBeVisible({ timeout: 20_000 });
  expect(await barriersInEveryLook(page)).toEqual([]);

  await page.goto('/try-it');
  await page.getByRole('radio', { name: 'Mailbox' }).check();
  await expect(mailbox(page).getByRole('button', { name: /12 it is/ })).toBeVisible();
  expect(await barriersInEveryLook(page)).toEqual([]);
});
