import { expect, type Page } from '@playwright/test';
import { read } from './hello.ts';

type Step = readonly [type: string, title: string, input?: Record<string, unknown>, within?: string];
export interface Made {
  workflowId: string;
  name: string;
}
/** Steps as `id: [type, title, settings, container]`, in columns; tracks as `from.port>to`, without a port by `next`. */
export interface Plan {
  steps: Record<string, Step>;
  at: Record<string, readonly [x: number, y: number]>;
  tracks: readonly string[];
}

/** Makes a workflow, publishes it and returns its id. */
export async function publishWorkflow(page: Page, name: string, plan: Plan): Promise<Made> {
  const { id: workflowId, draft } = await send<{ id: string; draft: { revision: number } }>(page, 'POST', '/workflows', {
    name,
    graph: graphOf(plan),
  });
  await send(page, 'POST', `/workflows/${workflowId}/publish`, { draftRevision: draft.revision });
  return { workflowId, name };
}

/** Saves another draft of a workflow and publishes it too. */
export async function publishAgain(page: Page, workflowId: string, plan: Plan): Promise<void> {
  const { draft } = await read<{ draft: { revision: number } }>(page, `/workflows/${workflowId}`);
  const saved = await send<{ revision: number }>(page, 'PUT', `/workflows/${workflowId}/draft`, {
    revision: draft.revision,
    graph: graphOf(plan),
  });
  await send(page, 'POST', `/workflows/${workflowId}/publish`, { draftRevision: saved.revision });
}

export async function startRun(page: Page, workflowId: string, inputs: Record<string, string> = {}): Promise<string> {
  return (await send<{ runId: string }>(page, 'POST', `/workflows/${workflowId}/runs`, { inputs })).runId;
}

/** Waits until a run is in this state. */
export async function untilRun(page: Page, runId: string, state: string): Promise<void> {
  await expect.poll(async () => (await read<{ state: string }>(page, `/runs/${runId}`)).state, { timeout: 30_000 }).toBe(state);
}

/** The newest open task of a run. */
export async function taskOf(page: Page, runId: string): Promise<{ id: string; title: string }> {
  const open = async () => (await read<{ tasks: { id: string; title: string; status: string }[] }>(page, `/runs/${runId}`)).tasks;
  await expect.poll(async () => (await open()).some((task) => task.status === 'open'), { timeout: 30_000 }).toBe(true);
  const task = (await open()).find((one) => one.status === 'open');
  if (!task) throw new Error('the task is gone');
  return task;
}

/** Changes something through the API with the session of the page. */
export async function send<Answer>(page: Page, method: 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, data?: object): Promise<Answer> {
  const origin = new URL(process.env.E2E_BASE_URL ?? '').origin;
  const response = await page.request.fetch(`/api/v1${path}`, { method, headers: { origin }, ...(data ? { data } : {}) });
  expect(response.ok(), `${method} ${path} answers ${response.status()}: ${await response.text()}`).toBe(true);
  const answer = await response.text();
  return answer === '' ? undefined : JSON.parse(answer);
}

function graphOf({ steps, at, tracks }: Plan) {
  const nodes = Object.entries(steps).map(([id, [type, title, input = {}, within]]) => {
    const [x = 0, y = 0] = at[id] ?? [];
    return { id, type, title, input, position: { x, y }, ...(within ? { within } : {}) };
  });
  const edges = tracks.map((track) => {
    const [left = '', to = ''] = track.split('>');
    const [from = '', port = 'next'] = left.split('.');
    return { id: track.replace('>', '/'), from, port, to };
  });
  return { nodes, edges };
}
