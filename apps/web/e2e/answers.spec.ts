import type { Page } from '@playwright/test';
import { barriers } from './barriers.ts';
import { step } from './builder-page.ts';
import { read } from './hello.ts';
import { type Plan, publishWorkflow, send } from './made-workflow.ts';
import { expect, test } from './session.ts';

// A run that waits for the practice phone would take the next test's word as its answer.
test.describe.configure({ mode: 'default' });

const word = `HEAT${Date.now() % 100_000}`;
const plan: Plan = {
  steps: {
    start: ['trigger.sms', '', { keywords: [word] }],
    ask: ['msg.sendAndWait', 'Is it warm enough?', { text: 'Is it warm enough? Answer YES or NO.', to: '{{ trigger.from }}' }],
    thanks: ['msg.reply', 'Thank them', { text: 'Good to hear.' }],
  },
  at: { start: [0, 0], ask: [0, 140], thanks: [0, 420] },
  tracks: ['start>ask', 'ask.yes>thanks'],
};
const row = (page: Page, name: string) => page.getByRole('button', { name: `Open ${name}`, exact: true });
const thread = (page: Page) => page.getByRole('log', { name: /^Messages with/ });
async function say(page: Page, text: string) {
  const input = page.getByRole('textbox', { name: /^Text message from/ });
  await input.fill(text);
  await input.press('Enter');
}
const openRuns = async (page: Page) => (await read<{ items: { id: string }[] }>(page, '/runs?state=open')).items;

test('a question gets its answers, the phone is asked again and answers by another word, and a stray answer is sorted in', async ({
  page,
}) => {
  for (const { id } of await openRuns(page)) await send(page, 'POST', `/runs/${id}/cancel`, {});
  const { workflowId } = await publishWorkflow(page, 'Warm at home', plan);
  await page.goto(`/workflows/${workflowId}`);
  await step(page, 'ask').click();

  // Three answers, by mouse; the text that everything is, is taken away.
  await page.getByRole('button', { name: 'Open Answer' }).click();
  await page.getByRole('listitem').filter({ hasText: 'free text' }).getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByText('Add an expected answer, or take every text as Free text.')).toBeVisible();
  await page.getByRole('button', { name: 'Expected answer' }).click();
  await page.getByRole('menuitem', { name: 'Yes or no' }).click();
  await page.getByRole('button', { name: 'Expected answer' }).click();
  await page.getByRole('menuitem', { name: 'Words' }).click();
  await page.getByLabel('Add a word to Words').fill('call,');
  await page.getByLabel(/^Add a word to/).fill('ring');
  await page.getByLabel(/^Add a word to/).press('Enter');
  await page.getByLabel('Word beside the track').fill('Call me');
  await page.getByRole('checkbox', { name: /Also inside a longer answer/ }).check();
  await page.getByRole('combobox', { name: 'Ask again' }).selectOption({ label: '1 time' });
  await page.getByRole('button', { name: 'Open Ask again' }).click();
  await page.getByRole('textbox', { name: 'Text of asking again' }).fill('YES, NO or call me?');
  for (const way of ['Yes', 'No', 'Call me']) await expect(step(page, 'ask').getByText(way, { exact: true })).toBeVisible();

  // A word that is heard already is told, and the order is changed by key.
  await page.getByRole('button', { name: 'Word', exact: true }).click();
  await page.getByLabel('Add a word to Call me').fill('yep,');
  await expect(page.getByText('yep is already an answer of Yes. First that fits takes it.')).toBeVisible();
  await page.getByLabel('Add a word to Call me').press('Backspace');
  await expect(page.getByText(/is already an answer/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Move Call me, 3 of 3' }).press('Alt+ArrowUp');
  await expect(page.getByRole('button', { name: 'Move Call me, 2 of 3' })).toBeFocused();

  // Never is not chosen by accident.
  await page.getByRole('combobox', { name: 'Give up' }).selectOption({ label: 'Never' });
  await expect(page.getByRole('alert').getByText('Runs can wait for ever')).toBeVisible();
  await page.getByRole('button', { name: 'Keep the time' }).click();
  await page.getByRole('combobox', { name: 'Give up' }).selectOption({ label: 'after 2 h' });
  await expect(page.getByText('No answers yet')).toBeVisible();
  expect(await barriers(page, 'aside')).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect(await barriers(page, 'aside')).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });

  // Live, and talked to.
  await expect(page.getByText(/Draft saved/)).toBeVisible();
  const draft = async () =>
    (
      await read<{ draft: { revision: number; graph: { nodes: { id: string; input: { answers?: unknown[] } }[] } } }>(
        page,
        `/workflows/${workflowId}`,
      )
    ).draft;
  await expect.poll(async () => JSON.stringify((await draft()).graph.nodes.find(({ id }) => id === 'ask')?.input)).toContain('"hours"');
  await send(page, 'POST', `/workflows/${workflowId}/publish`, { draftRevision: (await draft()).revision });
  await page.reload();
  await page.getByRole('button', { name: 'Phone', exact: true }).click();
  await say(page, word);
  await expect(thread(page).getByText('Is it warm enough? Answer YES or NO.').last()).toBeVisible();
  await say(page, 'brrr');
  await expect(thread(page).getByText('YES, NO or call me?').last()).toBeVisible();
  await say(page, 'Can you ring tonight?');
  await expect.poll(async () => (await openRuns(page)).length).toBe(0);

  // What people really answered, and the one that fitted nothing.
  await page.reload();
  await step(page, 'ask').click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Call me' }).getByText('1 answer', { exact: true })).toBeAttached();
  await expect(page.getByText('1 fitted nothing: “brrr” 1')).toBeVisible();
  await page.getByRole('button', { name: 'Sort them in' }).click();
  const sheet = page.getByRole('dialog', { name: 'Sort them in' });
  await expect(sheet.getByText('“brrr”')).toBeVisible();
  await page.keyboard.press('3');
  expect(await barriers(page, '[role=dialog]')).toEqual([]);
  await sheet.getByRole('button', { name: 'Add 1 word' }).click();
  await expect(sheet).toHaveCount(0);
  await expect(page.getByText(/fitted nothing/)).toHaveCount(0);
  await row(page, 'No').click();
  await expect(page.getByText('brrr', { exact: true })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('1 fitted nothing: “brrr” 1')).toBeVisible();
});
