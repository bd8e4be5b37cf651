import { type EngineState, type MissingValue, type Plan, type Position, waitingPosition } from '@signalbox/flow';
import type { KeyOf, Say, Values } from '@signalbox/words';
import { namedValues } from './missing-reader.ts';

/** Why a run stays on its version. */
export interface Staying {
  code: StayingCode;
  values?: Values;
}
type StayingCode = KeyOf<'views'> extends infer Key ? (Key extends `views.staying.${infer Code}` ? Code : never) : never;
export const stayingWords = (t: Say, { code, values }: Staying): string => t.find(`views.staying.${code}`, values) ?? code;

/** Two versions of a workflow. */
export interface TwoVersions {
  before: Plan;
  after: Plan;
  /** What the second reads ahead of a run that came by the first. */
  missing: (position: Position) => readonly MissingValue[];
}
interface StoredRun {
  parent_id: string | null;
  /** run_state.state, as the stride writes it. */
  state: unknown;
}

/** null = the run can go on by the new version: what it stands in is there, and what is read from there on it has. */
export function mayMove({ before, after, missing }: TwoVersions, { parent_id, state }: StoredRun): Staying | null {
  const { engine, todo } = (state ?? {}) as { engine?: EngineState | null; todo?: unknown[] };
  if (parent_id !== null) return stay('item');
  if (engine?.status !== 'open' || (todo?.length ?? 0) > 0) return stay('working');
  const code = whyItStays(before, after, engine);
  if (code) return stay(code);
  const values = missing(waitingPosition(engine));
  if (values.length === 0) return null;
  return { code: 'valuesMissing', values: { values: namedValues(values) } };
}

const stay = (code: StayingCode): Staying => ({ code });

function whyItStays(before: Plan, after: Plan, engine: EngineState): StayingCode | null {
  for (const { phase, node } of engine.tokens) {
    if (phase === 'children') return 'children';
    if (phase !== 'wait' && phase !== 'join') return 'working';
    const staying = whyNodeHolds(before, after, node);
    if (staying) return staying;
  }
  for (const frame of engine.frames) {
    if (frame.kind === 'run') continue;
    const staying = whyNodeHolds(before, after, frame.node);
    if (staying) return staying;
    if (frame.kind === 'fork' && joinsOf(before, frame.node) !== joinsOf(after, frame.node)) return 'branchesChanged';
  }
  return null;
}

function whyNodeHolds(before: Plan, after: Plan, nodeId: string): StayingCode | null {
  const [was, is] = [before.nodes[nodeId], after.nodes[nodeId]];
  if (!is || is.off !== undefined) return 'stepGone';
  if (was?.type !== is.type || was.kind !== is.kind || was.block !== is.block) return 'stepChanged';
  return around(before, nodeId) === around(after, nodeId) ? null : 'containerChanged';
}

/** The containers around a step with their types, nearest first, as one word to compare. */
function around(plan: Plan, nodeId: string): string {
  const chain: string[] = [];
  for (let at = plan.nodes[nodeId]?.within; at !== undefined && chain.length < 100; at = plan.nodes[at]?.within)
    chain.push(`${at}:${plan.nodes[at]?.type ?? ''}`);
  return chain.join(' ');
}

/** Where the branches of a fork come together, and which steps they begin with. */
const joinsOf = (plan: Plan, fork: string): string =>
  JSON.stringify([
    Object.entries(plan.nodes)
      .filter(([, node]) => node.joins?.includes(fork))
      .map(([id]) => id)
      .sort(),
    Object.keys(plan.nodes[fork]?.next ?? {}).sort(),
  ]);
