import { expect, type Locator, type Page } from '@playwright/test';
import { read } from './hello.ts';

/** The messages of the practice phone, in both languages of the trial. */
export const thread = (page: Page): Locator => page.getByRole('log', { name: /^(Messages with|Meddelanden med)/ });
/** A keyword that no other run of these walks has. */
export const ownWord = (letter: string): string => `${letter}${Date.now().toString(36).toUpperCase()}`;
/** All runs of a workflow went to their end. */
export async function allDone(page: Page, workflowId: string, count: number): Promise<void> {
  const states = async () =>
    (await read<{ items: { state: string }[] }>(page, `/runs?workflowId=${workflowId}`)).items.map(({ state }) => state);
  await expect.poll(states, { timeout: 30_000 }).toEqual(Array.from({ length: count }, () => 'done'));
}
