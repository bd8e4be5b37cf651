import { kilobytes, scriptSizes } from '../../../apps/web/e2e/script-size.ts';
import { round } from '../measure.ts';
import type { Visit } from './visit.ts';

interface Place {
  path: string;
  /** What shows that the page can be used. */
  shows: string;
  signedOut?: boolean;
}
export type ScriptSizes = Record<'lists' | 'builder' | 'try_it' | 'run' | 'sign_in', number>;

/** The scripts that each page takes before it can be used, packed, in kB. */
export async function measureScripts(at: Visit, workflowId: string): Promise<ScriptSizes> {
  const card = '.react-flow__node';
  const lists: number[] = [];
  for (const path of ['/workflows', '/runs', '/messages', '/contacts']) lists.push(await scriptsOf(at, { path, shows: 'main h1' }));
  return {
    lists: Math.max(...lists),
    builder: await scriptsOf(at, { path: `/workflows/${workflowId}`, shows: card }),
    try_it: await scriptsOf(at, { path: '/try-it', shows: 'main aside form' }),
    run: await scriptsOf(at, { path: await runPath(at), shows: 'main aside ol' }),
    sign_in: await scriptsOf(at, { path: '/sign-in', shows: 'form', signedOut: true }),
  };
}

async function scriptsOf(at: Visit, { path, shows, signedOut = false }: Place): Promise<number> {
  const { page, close } = await at.open({ signedOut });
  try {
    return round(kilobytes(await scriptSizes(page, path, shows)));
  } finally {
    await close();
  }
}

/** A run that is over. */
async function runPath(at: Visit): Promise<string> {
  const nodes = [
    { id: 'start', type: 'trigger.manual' },
    { id: 'log', type: 'run.log', input: { text: 'Hi' } },
  ];
  const graph = { nodes, edges: [{ id: 'e', from: 'start', port: 'next', to: 'log' }] };
  const { id, draft } = await at.send<{ id: string; draft: { revision: number } }>('/workflows', { name: 'Bench, a run', graph });
  await at.send(`/workflows/${id}/publish`, { draftRevision: draft.revision });
  return `/runs/${(await at.send<{ runId: string }>(`/workflows/${id}/runs`, { inputs: {} })).runId}`;
}
