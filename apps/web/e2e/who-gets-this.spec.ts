import { barriersInEveryLook } from './barriers.ts';
import { publishWorkflow } from './made-workflow.ts';
import { expect, owen, test } from './session.ts';

test('a text is tried: which workflow it would start, in which order that is decided, and why not another', async ({ page }) => {
  const stamp = Date.now() % 1_000_000_000;
  const word = `BOILER${stamp}`;
  const [name, other] = [`Boiler ${stamp}`, `Cellar ${stamp}`];
  for (const [title, keyword] of [
    [name, word],
    [other, `CELLAR${stamp}`],
  ] as const)
    await publishWorkflow(page, title, {
      steps: { start: ['trigger.sms', '', { keywords: [keyword] }], end: ['flow.stop', 'Stop'] },
      at: { start: [0, 0], end: [0, 1] },
      tracks: ['start>end'],
    });
  await page.goto('/who-gets-this');
  await page.getByRole('textbox', { name: 'Text', exact: true }).fill(`${word.toLowerCase()} in flat 14`);
  const answer = page.getByRole('region', { name: 'Who gets this' });
  await expect(answer.getByRole('heading', { name: `This starts ${name}.` })).toBeVisible();
  await expect(answer.getByRole('listitem')).toHaveText([/^Opt-out passed/, /^Open wait passed/, /^Keyword takes it/, /^Inbox not asked/]);
  const others = page.getByRole('region', { name: 'Why not the others' });
  await expect(others.getByRole('listitem').filter({ hasText: other })).toContainText(`Its keywords are CELLAR${stamp}.`);
  expect(await barriersInEveryLook(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 720 });
  // The address holds all of it.
  await expect(page).toHaveURL(new RegExp(`text=${word.toLowerCase()}`));
  await page.reload();
  await expect(answer.getByRole('heading', { name: `This starts ${name}.` })).toBeVisible();
  await page.getByRole('textbox', { name: 'Text', exact: true }).fill('STOP');
  await expect(answer.getByRole('heading', { name: 'This ends messages to the sender. No workflow starts.' })).toBeVisible();
  await page.getByRole('radio', { name: 'Request' }).check();
  await page.getByRole('textbox', { name: 'Path', exact: true }).fill(`nobody/${stamp}`);
  await expect(answer.getByRole('heading', { name: /refused \(404\)/ })).toBeVisible();
});

test.describe('på svenska', () => {
  test.use({ person: owen, locale: 'sv-SE' });
  test('ett ämne prövas', async ({ page }) => {
    await page.goto('/who-gets-this?kind=topic&topic=d/ingen/up');
    await expect(page.getByRole('heading', { name: 'Vem får det här', level: 1 })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Inget arbetsflöde tar det.' })).toBeVisible();
    expect(await barriersInEveryLook(page)).toEqual([]);
  });
});
