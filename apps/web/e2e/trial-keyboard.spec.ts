import type { Locator, Page } from '@playwright/test';
import { endOpenRuns } from './hello.ts';
import { expect, test } from './session.ts';
import { allDone, ownWord, thread } from './trial-facts.ts';

// Built with nothing but what the screen offers: no expression is written, no id is known.
test.use({ locale: 'sv-SE' });

/** Presses Tab until it is there; Shift+Tab when it lies behind. */
const tabTo = async (page: Page, wanted: Locator, back = false) => {
  for (let presses = 0; presses < 90; presses += 1) {
    if ((await wanted.count()) > 0 && (await wanted.first().evaluate((element) => element === document.activeElement))) return;
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`Tab never comes to ${wanted}`);
};
const enter = async (page: Page, wanted: Locator, back = false) => {
  await tabTo(page, wanted, back);
  await page.keyboard.press('Enter');
};
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.closest('.react-flow__node')?.textContent ?? null);
const inSettings = (page: Page) => expect.poll(() => page.evaluate(() => document.activeElement?.closest('[data-step-settings]') !== null));
const title = (page: Page) => page.getByRole('textbox', { name: 'Stegets titel' });
const settled = async (page: Page, step: string) => {
  await expect(title(page)).toHaveAttribute('placeholder', step);
  await inSettings(page).toBe(true);
};
const add = async (page: Page, words: string, step: string) => {
  if ((await focused(page)) === null) await page.keyboard.press('Escape');
  await page.keyboard.press('a');
  await expect(page.getByRole('textbox', { name: 'Sök ett steg', exact: true })).toBeFocused();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await settled(page, step);
};
const follow = async (page: Page, way: RegExp, step: string) => {
  await enter(page, button(page, way));
  await expect(page.getByRole('searchbox', { name: 'Sök ett steg att lägga till' })).toBeFocused();
  await page.keyboard.type(step.toLowerCase());
  await page.keyboard.press('Enter');
  await settled(page, step);
};
/** From the settings to the card, up along the tracks to another one, and into its settings. */
const upTo = async (page: Page, words: string) => {
  await page.keyboard.press('Escape');
  await expect.poll(() => focused(page)).not.toBeNull();
  for (let presses = 0; presses < 12 && !(await focused(page))?.includes(words); presses += 1) await page.keyboard.press('ArrowUp');
  await expect.poll(() => focused(page)).toContain(words);
  await page.keyboard.press('Enter');
  await inSettings(page).toBe(true);
};
const write = async (page: Page, field: string, words: string) => {
  await tabTo(page, page.getByLabel(field, { exact: true }));
  await page.keyboard.type(words);
};

test('by keyboard, in Swedish: the workflow of the trial', async ({ page }) => {
  test.setTimeout(150_000);
  const word = ownWord('S');
  const group = `Hjälpare ${word}`;
  const question = 'Är det kallt hemma? JA, NEJ eller graderna.';
  await endOpenRuns(page);
  await page.goto('/workflows');
  await enter(page, button(page, 'Nytt arbetsflöde'));
  await expect(page.getByRole('dialog').getByLabel('Namn')).toBeFocused();
  await page.keyboard.type(`Kallt hem ${word}`);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/workflows\/[^/]+$/);
  await expect(button(page, 'Publicera')).toBeVisible();
  const id = page.url().split('/').at(-1) ?? '';

  await add(page, 'sms', 'Sms');
  await page.keyboard.type(word);
  await page.keyboard.press('Enter');
  await add(page, 'skicka och vänta', 'Skicka och vänta på svar');
  await page.keyboard.type(question);
  for (const kind of ['Ja eller nej', 'Tal']) {
    await enter(page, button(page, 'Väntat svar'));
    await expect(page.getByRole('menu')).toBeVisible();
    await page.keyboard.type(kind.slice(0, 2).toLowerCase());
    await expect(page.getByRole('menuitem', { name: kind, exact: true })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menu')).toHaveCount(0);
  }
  await enter(page, button(page, 'Öppna Svar'), true);
  await enter(page, button(page, 'Ta bort'));
  await follow(page, /^Ja:/, 'Lägg till i grupp');
  await page.keyboard.type(group);
  await follow(page, /^Sedan:/, 'För varje');
  await page.keyboard.type('Medlem');
  await write(page, 'Grupp', group);
  await follow(page, /^Varje:/, 'Skicka sms');
  await page.keyboard.type('Ett hem är kallt.');
  await upTo(page, 'För varje');
  await follow(page, /^Klart:/, 'Samtidigt');
  await follow(page, /^Första:/, 'Svara');
  await page.keyboard.type('Någon kommer.');
  await follow(page, /^Sedan:/, 'Sammanslagning');
  await upTo(page, 'Samtidigt');
  await follow(page, /^Andra:/, 'Anteckna i loggen');
  await write(page, 'Text', 'Kallt');
  await enter(page, button(page, /^Sedan:/));
  await page.keyboard.type('sammanslagning');
  // What stands there already comes after the types.
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(button(page, /^Sedan: Sammanslagning$/)).toBeFocused();

  await upTo(page, question);
  await follow(page, /^Tal:/, 'Förgrening');
  await enter(page, button(page, 'Villkor'));
  await expect(page.getByRole('combobox', { name: 'Värde att titta på' })).toBeFocused();
  await page.keyboard.type('svar');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('är under');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('12');
  await page.keyboard.press('Enter');
  const second = page.getByRole('group', { name: 'Villkor 2 av 2' });
  await expect(second.getByRole('combobox', { name: 'Värde att titta på' })).toBeFocused();
  await page.keyboard.type('kontakten');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type(group);
  await page.keyboard.press('Enter');
  await enter(page, button(page, /^Förenade med och/), true);
  await follow(page, /^Ja:/, 'Svara');
  await page.keyboard.type('Det är för kallt.');
  await upTo(page, 'Förgrening');
  await follow(page, /^Annars:/, 'Svara');
  await page.keyboard.type('Det är varmt nog.');
  await upTo(page, question);
  await follow(page, /^Nej:/, 'Svara');
  await page.keyboard.type('Skönt att höra.');
  await enter(page, button(page, /^Sätt Hitta eller skapa kontakt före/).first());
  await expect(page.getByText('Inget är fel. Utkastet kan publiceras.')).toBeVisible();

  await enter(page, button(page, 'Publicera'), true);
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Version 1 är aktiv.').last()).toBeVisible();
  await enter(page, button(page, 'Telefon'));
  const say = async (words: string, answer: string, times = 1) => {
    await tabTo(page, page.getByRole('textbox', { name: /^Sms från/ }));
    await page.keyboard.press('Control+a');
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
    await expect(thread(page).getByText(answer)).toHaveCount(times, { timeout: 30_000 });
  };
  await say(word, question);
  await say('21,5', 'Det är varmt nog.');
  await say(word, question, 2);
  await say('ja', 'Någon kommer.');
  await expect(thread(page).getByText('Ett hem är kallt.')).toHaveCount(1);
  await say(word, question, 3);
  await say('21', 'Det är för kallt.');
  await allDone(page, id, 3);
});
