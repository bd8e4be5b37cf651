import { nodeError } from '../graph/node-error.ts';
import type { NodeError } from '../graph/node-spec.ts';
import { jsonBytes } from '../json/json-size.ts';
import { finish } from './drop.ts';
import type { OpenFork, StartEvent } from './engine-types.ts';
import { stateTooLarge } from './errors.ts';
import { addToken, openFrame } from './frames.ts';
import { leave } from './leave.ts';
import { countVisit, hasRoom, keep, type Machine, nameBytes, stand } from './machine.ts';
import { joinsOf } from './open-forks.ts';
import { containersInRun, standsInFork } from './resume-values.ts';
import { contactValues } from './scope.ts';
import { engineLimits, type Token } from './state.ts';

/** The first event of a run. It starts at its trigger, at the first step of a body (`item`), or in the middle (`from`). */
export function beginRun(machine: Machine, event: StartEvent): void {
  const { state, now } = machine;
  const { id, accountTimeZone, depth } = event.run;
  state.status = 'open';
  state.run = { id, startedAt: now, timeZone: accountTimeZone, ...(depth === undefined ? {} : { depth }) };
  if (event.contact !== undefined) setContact(machine, event.contact);
  const token = firstToken(event.triggerNodeId, now);
  state.ids = token.id;
  state.tokens = [token];
  const bytes = jsonBytes(event.payload);
  const isTrigger = nodeOf(machine, token.node)?.kind === 'trigger';
  if (!isTrigger && !event.item && !event.from) fail(machine, token, noTrigger);
  else if (bytes > engineLimits.payloadBytes) fail(machine, token, payloadTooLarge);
  else {
    state.trigger = { nodeId: token.node, payload: event.payload };
    // The payload is held once more as the result of its node.
    state.bytes += bytes;
    if (event.from) startInTheMiddle(machine, token, { ...event.from, values: { ...event.item?.values, ...event.from.values } });
    else if (event.item) startItem(machine, token, event.item);
    else {
      token.visit = countVisit(machine, token.node);
      leave(machine, token, 'next', event.payload, { tookMs: null, trusted: true });
    }
  }
}

const nodeOf = (machine: Machine, id: string) => (Object.hasOwn(machine.plan.nodes, id) ? machine.plan.nodes[id] : undefined);

const firstToken = (node: string, now: number): Token => ({
  id: 1,
  frame: 0,
  branch: '',
  node,
  phase: 'ready',
  ref: '',
  visit: 1,
  waits: 0,
  enteredAt: now,
  input: {},
  output: {},
  bytes: 0,
});

/** One item of a for-each: the body begins, and the container's own result is this item. */
function startItem(machine: Machine, token: Token, item: NonNullable<StartEvent['item']>): void {
  const container = nodeOf(machine, item.nodeId);
  token.node = item.nodeId;
  const to = container?.inside === undefined ? undefined : container.next[container.inside];
  if (container?.inside === undefined) fail(machine, token, noBody);
  else if (!keepAll(machine, { ...item.values, [item.nodeId]: { item: item.value, number: item.number } }))
    fail(machine, token, stateTooLarge);
  else if (to === undefined) finish(machine, 'done', { last: token });
  else stand(machine, token, to);
}

function startInTheMiddle(machine: Machine, token: Token, { nodeId, values, forks = [] }: NonNullable<StartEvent['from']>): void {
  const { plan } = machine;
  const node = nodeOf(machine, nodeId);
  const joins = joinsOf(plan);
  const isAround = forks.every((fork) => joins.has(fork.nodeId));
  if (!node || node.kind === 'trigger' || !isAround || (forks.length === 0 && standsInFork(plan, nodeId))) {
    token.node = nodeId;
    fail(machine, token, cannotStartHere);
    return;
  }
  const around = containersInRun(plan, nodeId).reverse();
  if (!openForksIn(machine, token, nodeOf(machine, around[0] ?? nodeId)?.within, forks, joins)) return;
  for (const container of around) {
    const block = plan.nodes[container]?.block;
    token.node = container;
    token.visit = countVisit(machine, container);
    if (block === 'try' && !openFrame(machine, token, { kind: 'try', live: { '': 1 } })) return;
    if (block === 'loop' && !openFrame(machine, token, { kind: 'loop', live: { '': 1 }, round: 0 })) return;
    if (!openForksIn(machine, token, container, forks, joins)) return;
  }
  if (keepAll(machine, values)) stand(machine, token, nodeId);
  else fail(machine, token, stateTooLarge);
}

/** Forks that stand in this container: the token stands on one branch, and those that had come stand before the join again. */
function openForksIn(
  machine: Machine,
  token: Token,
  container: string | undefined,
  forks: readonly OpenFork[],
  joins: ReadonlyMap<string, string>,
): boolean {
  for (const { nodeId, ports, branch, arrived } of forks) {
    if (nodeOf(machine, nodeId)?.within !== container) continue;
    token.node = nodeId;
    token.visit = countVisit(machine, nodeId);
    const live = Object.fromEntries([branch, ...arrived].map((port) => [port, 1]));
    const ended = ports.filter((port) => !Object.hasOwn(live, port));
    if (!openFrame(machine, token, { kind: 'fork', live, ports, arrived: [], ended, join: null })) return false;
    token.branch = branch;
    for (const port of arrived) stand(machine, addToken(machine, { ...token, branch: port }), joins.get(nodeId) ?? '');
  }
  return true;
}

function keepAll(machine: Machine, values: Record<string, Record<string, unknown>>): boolean {
  for (const [node, output] of Object.entries(values)) {
    machine.state.bytes += nameBytes(node);
    if (!keep(machine, node, output, jsonBytes(output))) return false;
  }
  return hasRoom(machine, 0);
}

/** From now on the run is about this contact, or about nobody. */
export function setContact(machine: Machine, contact: Record<string, unknown> | null): void {
  const { state, scope } = machine;
  state.bytes += (contact ? jsonBytes(contact) : 0) - (state.contact ? jsonBytes(state.contact) : 0);
  state.contact = contact;
  if (scope) scope.contact = contactValues(contact);
}

const fail = (machine: Machine, token: Token, error: NodeError): void =>
  finish(machine, 'failed', { error: { ...error, nodeId: token.node }, last: token });

const noTrigger = nodeError('run.no_trigger');
const noBody = nodeError('plan.broken.empty');
const payloadTooLarge = nodeError('output.too_large.trigger', { most: { size: engineLimits.payloadBytes } });
const cannotStartHere = nodeError('run.cannot_start_here');
