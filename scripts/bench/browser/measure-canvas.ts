import type { Page } from '@playwright/test';
import { quantile, round } from '../measure.ts';
import { inPage } from './in-page.ts';
import type { Visit } from './visit.ts';

export interface CanvasTimes {
  firstCardMs: number;
  dragP95Ms: number;
  typingMs: number;
}
const loads = 5;
const moves = 90;
const anyCard = '.react-flow__node';
/** A step with a text that is typed into. */
const written = `${anyCard}[data-id="s4"]`;
const letters = 'The heating is back in all houses of the street.';

/** How soon a canvas stands, and how it feels under hand and keys. */
export async function measureCanvas(at: Visit, path: string): Promise<CanvasTimes> {
  const cards: number[] = [];
  for (let load = 0; load < loads; load += 1) cards.push(await firstCard(at, path));
  const { page, close } = await at.open();
  try {
    await page.addInitScript(inPage);
    await page.goto(path, { waitUntil: 'load', timeout: 120_000 });
    await page.waitForSelector(anyCard);
    const ask = <Answer>(script: string): Promise<Answer> => page.evaluate(script);
    // What is fetched after the page stands, soon after it, is no part of a drag.
    await page.waitForTimeout(5000);
    const atFit = await dragFrames(page, anyCard);
    await page.locator(written).click();
    const field = page.getByRole('textbox', { name: 'Text', exact: true });
    await field.click();
    await ask('bench.watchEvents()');
    await field.pressSequentially(letters, { delay: 60 });
    await page.waitForTimeout(300);
    const typingMs = round(await ask<number>('bench.worstEventMs'));
    const zoomIn = page.getByRole('button', { name: 'Zoom in' });
    for (let step = 0; step < 9; step += 1) await zoomIn.click();
    await page.waitForTimeout(500);
    const near = await dragFrames(page, anyCard);
    const dragP95Ms = Math.max(quantile(atFit, 0.95), quantile(near, 0.95));
    return { firstCardMs: quantile(cards, 0.5), dragP95Ms, typingMs };
  } finally {
    await close();
  }
}

/** From the begin of the navigation until the first card has been drawn, with an empty cache. */
async function firstCard(at: Visit, path: string): Promise<number> {
  const { page, close } = await at.open();
  try {
    await page.addInitScript(inPage);
    await page.goto(path, { waitUntil: 'commit', timeout: 120_000 });
    await page.waitForFunction('window.bench?.firstCardMs !== null', undefined, { timeout: 60_000 });
    return round(await page.evaluate('bench.firstCardMs'));
  } finally {
    await close();
  }
}

/** The time between frames while a card is dragged in a circle, in milliseconds. */
async function dragFrames(page: Page, card: string): Promise<number[]> {
  const place = await page.evaluate<{ x: number; y: number } | null>(`bench.cardPlace(${JSON.stringify(card)})`);
  if (!place) throw new Error('There is no card to drag');
  const { x, y } = place;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 6, y + 6);
  await page.evaluate('bench.watchFrames()');
  for (let move = 0; move < moves; move += 1) {
    const turn = (move / moves) * 2 * Math.PI;
    await page.mouse.move(x + 120 * Math.sin(turn), y + 80 * (1 - Math.cos(turn)));
  }
  const frames = await page.evaluate<number[]>('bench.takeFrames()');
  await page.mouse.up();
  // The first frame began before the drag did.
  return frames.slice(1);
}
