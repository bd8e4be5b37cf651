import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds on the page, or in a part of it, a line each. */
export async function barriers(page: Page, within?: string): Promise<string[]> {
  const builder = new AxeBuilder({ page }).withTags(levels);
  return linesOf(await (within ? builder.include(within) : builder).analyze());
}

/** The same in forced colours, where axe still reckons with the colours of the style sheets. */
export async function barriersInForcedColors(page: Page): Promise<string[]> {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  const found = await new AxeBuilder({ page }).withTags(levels).disableRules(['color-contrast']).analyze();
  await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
  return linesOf(found);
}

function linesOf({ violations }: Awaited<ReturnType<AxeBuilder['analyze']>>): string[] {
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** The page as it stands in light and dark, wide and on a phone: what axe finds in each, and whether it is wider than the window. */
export async function barriersInEveryLook(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    for (const line of await barriers(page)) found.push(`light, ${width} px: ${line}`);
    // Only colours differ in the dark.
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    for (const line of linesOf(await new AxeBuilder({ page }).withRules('color-contrast').analyze()))
      found.push(`dark, ${width} px: ${line}`);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (over > 0) found.push(`${width} px: ${over} px wider than the window`);
  }
  return found;
}
