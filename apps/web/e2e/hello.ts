import { expect, type Page } from '@playwright/test';

interface Demo {
  workflowId: string;
  keyword: string;
  ownAddress: string;
  phoneNumber: string;
}
export interface Hello {
  runId: string;
  workflowName: string;
  demo: Demo;
}

/** Texts the demo's word from the practice phone and returns the run that it starts, as soon as that run waits. */
export async function textHello(page: Page): Promise<Hello> {
  const demo = await read<Demo>(page, '/try-it');
  await endOpenRuns(page);
  const before = new Set((await runs(page, '')).map(({ id }) => id));
  await post(page, `/practice/phones/${encodeURIComponent(demo.phoneNumber)}/messages`, { to: demo.ownAddress, text: demo.keyword });
  const fresh = async () => (await runs(page, '')).find((run) => !before.has(run.id));
  await expect.poll(async () => (await fresh())?.state).toBe('waiting');
  const run = await fresh();
  if (!run) throw new Error('the run is gone');
  return { runId: run.id, workflowName: run.workflowName, demo };
}

/** Ends what other tests left open: a run that waits for the practice phone would take the next word as its answer. */
export async function endOpenRuns(page: Page): Promise<void> {
  // One that ends by itself meanwhile answers 409, which is as well.
  for (const { id } of await openRuns(page)) await ask(page, `/runs/${id}/cancel`);
  await expect.poll(async () => (await openRuns(page)).length).toBe(0);
}

interface Run {
  id: string;
  state: string;
  workflowName: string;
}
const runs = async (page: Page, query: string): Promise<Run[]> => (await read<{ items: Run[] }>(page, `/runs${query}`)).items;
export const openRuns = (page: Page): Promise<Run[]> => runs(page, '?state=open');

/** Reads the API with the session of the page. */
export async function read<Answer>(page: Page, path: string): Promise<Answer> {
  const response = await page.request.get(`/api/v1${path}`);
  expect(response.ok(), `${path} answers ${response.status()}`).toBe(true);
  return response.json();
}

async function post(page: Page, path: string, data?: object): Promise<void> {
  const response = await ask(page, path, data);
  expect(response.ok(), `${path} answers ${response.status()}`).toBe(true);
}

const ask = (page: Page, path: string, data?: object) =>
  page.request.post(`/api/v1${path}`, {
    headers: { origin: new URL(process.env.E2E_BASE_URL ?? '').origin },
    ...(data ? { data } : {}),
  });
