import { newId } from '@signalbox/domain';
import { advance, type Graph } from '@signalbox/flow';
import { steering } from '@signalbox/nodes';
import { buildGraph } from '../build-graph.ts';
import { type Published, type RunRows, readPublished, type ServiceSetup } from './service-setup.ts';

export const aDay = { duration: { amount: 1, unit: 'days' } };
/** A workflow that waits for a day; `run.log` at its end makes it another version. */
export const waiting = (end: 'flow.stop' | 'run.log' = 'flow.stop'): Graph =>
  buildGraph({ start: ['trigger.manual'], hold: ['logic.wait', aDay], end: [end, end === 'flow.stop' ? {} : { text: 'x' }] }, [
    'start>hold>end',
  ]);

/** A run that stands where the engine leaves it after its start. */
export function addWaiting(at: ServiceSetup, flow: Published, more: RunRows = {}): Promise<string> {
  const start = { kind: 'start', triggerNodeId: 'start', payload: {}, run: { id: newId(), accountTimeZone: 'UTC' } } as const;
  const { state: engine, commands } = advance(flow.plan, null, start, Date.now(), { steering });
  if (!commands.some((command) => command.kind === 'wait')) throw new Error('this workflow does not wait');
  return at.addRun(flow, { state: { engine, refs: {} }, wait: { nodeId: 'hold', kind: 'reply', key: newId() }, ...more });
}

/** The next version of a workflow. */
export async function publishNext(at: ServiceSetup, flow: Published, graph: Graph): Promise<Published> {
  const { draft } = await at.services.workflows.get(at.ours.owner, flow.id);
  const saved = await at.services.workflows.saveDraft(at.ours.owner, flow.id, { revision: draft.revision, graph });
  const { version } = await at.services.workflows.publish(at.ours.owner, flow.id, { draftRevision: saved.revision });
  return readPublished(at.database, flow.id, version.id);
}

/** The version of a run in each of its rows. */
export const versionsOf = (at: ServiceSetup, run: string) =>
  at.database.admin<{ run: string; state: string; wait: string | null }>(
    `select r.version_id as run, s.version_id as state, w.version_id as wait
     from run r join run_state s on s.run_id = r.id left join wait w on w.run_id = r.id where r.id = $1`,
    [run],
  );
/** All rows of a run on one version. */
export const on = ({ versionId }: Published) => [{ run: versionId, state: versionId, wait: versionId }];
