import { firstBy } from '@signalbox/domain';
import type { NodeResult } from '../graph/node-spec.ts';
import { jsonBytes } from '../json/json-size.ts';
import { failRun } from './drop.ts';
import { outputTooLarge, stateTooLarge } from './errors.ts';
import { nodeValueCap } from './evaluate-input.ts';
import { failAt } from './leave.ts';
import { hold, type Machine, trace } from './machine.ts';
import { engineLimits, type Token } from './state.ts';

/** The token stays at its node until its wait is answered. */
export function openWait(
  machine: Machine,
  token: Token,
  { keys, dueAt, output }: Extract<NodeResult, { wait: unknown }>['wait'],
  tookMs: number | null,
): void {
  if (keys.length > engineLimits.waitKeys) failAt(machine, token, outputTooLarge, tookMs);
  else if (stay(machine, token, 'wait', output, tookMs))
    machine.commands.push({
      ...{ kind: 'wait', ref: token.ref, nodeId: token.node, dueAt },
      // Conditions may come out the same in a run; a wait has each of its keys once.
      keys: firstBy(keys, ({ kind, key }) => `${kind} ${key}`),
    });
}

/** Asks for child runs; the token stays at its node until they have ended. */
export function openChildren(
  machine: Machine,
  token: Token,
  { children: request, output }: Extract<NodeResult, { children: unknown }>,
  tookMs: number | null,
): void {
  if (!stay(machine, token, 'children', output, tookMs)) return;
  if (request.wait) delete token.detached;
  else token.detached = true;
  const values = request.run.kind === 'body' ? valuesFor(machine, token) : {};
  machine.commands.push({ kind: 'children', ref: token.ref, nodeId: token.node, visit: token.visit, request, values });
}

/** Keeps what the node knows so far; false = that was too much, and the token has gone another way. */
function stay(
  machine: Machine,
  token: Token,
  phase: 'wait' | 'children',
  more: Record<string, unknown> | undefined,
  tookMs: number | null,
): boolean {
  const output = { ...token.output, ...more };
  const bytes = jsonBytes(output);
  if (bytes > nodeValueCap) {
    failAt(machine, token, outputTooLarge, tookMs);
    return false;
  }
  const before = token.waits === 0 ? 0 : jsonBytes(token.output);
  if (!hold(machine, token, { output }, bytes - before)) return failRun(machine, token, stateTooLarge, tookMs);
  // A node may wait again after an answer it cannot use; each wait has its own name.
  token.waits += 1;
  token.phase = phase;
  token.ref = `${token.node}#${token.visit}~${token.waits}`;
  trace(machine, token, { status: 'waiting', port: null, tookMs, output, error: null });
  return true;
}

/** The results that the body reads. */
function valuesFor(machine: Machine, token: Token): Record<string, Record<string, unknown>> {
  const { values } = machine.state.frames[0];
  const reads = machine.plan.nodes[token.node]?.reads ?? [];
  return Object.fromEntries(reads.flatMap((node) => (Object.hasOwn(values, node) ? [[node, values[node] ?? {}]] : [])));
}
