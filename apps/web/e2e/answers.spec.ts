import type { Page } from '@playwright/test';
import { addStep, newWorkflow, nothingWrong, publishDraft, step } from './builder-page.ts';
import { endOpenRuns } from './hello.ts';
import { expect, test } from './session.ts';

const text = (page: Page) => page.getByRole('textbox', { name: 'Text', exact: true });
/** A press on the head of its card, with all of them in sight. */
const openQuestion = async (page: Page) => {
  await page.getByRole('button', { name: 'Fit the whole workflow' }).click();
  await step(page, 'sendAndWait1').click({ position: { x: 24, y: 10 } });
};
const follow = async (page: Page, way: string, words: string) => {
  await openQuestion(page);
  await page.getByRole('button', { name: `${way}: nothing`, exact: true }).click();
  await page.getByRole('searchbox', { name: 'Find a step to add' }).fill('reply');
  await page.keyboard.press('Enter');
  await text(page).fill(words);
};
const expected = async (page: Page, kind: string) => {
  await page.getByRole('button', { name: 'Expected answer', exact: true }).click();
  await page.getByRole('menuitem', { name: kind, exact: true }).click();
};
const thread = (page: Page) => page.getByRole('log', { name: /^Messages with/ });
const say = async (page: Page, words: string) => {
  await page.getByRole('textbox', { name: /^Text message from/ }).fill(words);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
};
const heard = (page: Page, words: string, times = 1) => expect(thread(page).getByText(words, { exact: true })).toHaveCount(times);
const question = 'Is it cold at school?';

test('expected answers are drawn by hand, and a phone is heard in each way', async ({ page }) => {
  test.setTimeout(170_000);
  const word = `A${Date.now().toString(36).toUpperCase()}`;
  await endOpenRuns(page);
  await newWorkflow(page, 'Cold at school');
  await addStep(page, 'Text message');
  await page.getByLabel('Keywords').fill(word);
  await page.getByLabel('Keywords').press('Enter');
  await addStep(page, 'Find or create');
  await addStep(page, 'Send and wait');
  await text(page).fill(question);

  await expected(page, 'Words');
  await page.getByRole('textbox', { name: /^Add a word to/ }).fill('call, ring,');
  await expect(page.getByRole('button', { name: 'Remove ring' })).toBeVisible();
  await page.getByRole('checkbox', { name: /^Also inside a longer answer/ }).check();
  await expected(page, 'Choice by number');
  await page.getByLabel('Word beside the track').fill('The boiler');
  await expected(page, 'Yes or no');
  await expected(page, 'Number');
  await page.getByLabel('From', { exact: true }).last().fill('5');
  await page.getByLabel('To', { exact: true }).last().fill('35');
  // Free text would take whatever fits nothing.
  await page.getByRole('button', { name: 'Open Answer', exact: true }).click();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await page.getByLabel('Ask again').selectOption('1 time');
  await page.getByRole('button', { name: 'Open Ask again' }).click();
  await page.getByRole('textbox', { name: 'Text of asking again' }).fill('Pardon?');

  const ways = {
    call: ['Can you RING me tonight', 'We call you.'],
    'The boiler': ['1', 'The boiler it is.'],
    Yes: ['Ja!', 'So it is cold.'],
    No: ['no', 'So it is warm.'],
    Number: ['about 17,5', 'Noted.'],
  } as const;
  for (const [way, [, reply]] of Object.entries(ways)) await follow(page, way, reply);
  await follow(page, 'Nothing fits after 2 tries', 'Somebody reads that.');
  await follow(page, 'No answer in 5 min', 'Nobody answered.');
  await nothingWrong(page);
  await publishDraft(page);

  await page.getByRole('button', { name: 'Phone', exact: true }).click();
  let asked = 0;
  const ask = async () => {
    await say(page, word);
    asked += 1;
    await heard(page, question, asked);
  };
  for (const [answer, reply] of Object.values(ways)) {
    await ask();
    await say(page, answer);
    await heard(page, reply);
  }
  // 40 is over the limit, so it is asked again, once.
  await ask();
  await say(page, '40');
  await heard(page, 'Pardon?');
  await say(page, 'hm');
  await heard(page, 'Somebody reads that.');

  // A reminder after seconds, and the end of waiting.
  await page.getByRole('group', { name: 'Panel' }).getByRole('button', { name: 'Step', exact: true }).click();
  await openQuestion(page);
  await page.getByLabel('Remind', { exact: true }).selectOption('after 5 min');
  await page.getByRole('button', { name: 'Open Remind' }).click();
  await page.getByRole('textbox', { name: 'Text of the reminder' }).fill('Are you still there?');
  await page.getByRole('button', { name: 'Open Give up' }).click();
  for (const [setting, seconds] of [
    ['remind', '3'],
    ['timeout', '9'],
  ] as const) {
    const amount = page.locator(`#setting-${setting}-time`);
    await amount.fill(seconds);
    await amount.locator('..').getByRole('combobox').selectOption('seconds');
  }
  await nothingWrong(page);
  await publishDraft(page);
  await page.getByRole('button', { name: 'Phone', exact: true }).click();
  await ask();
  await heard(page, 'Are you still there?');
  await heard(page, 'Nobody answered.');
});
