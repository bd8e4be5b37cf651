import type { RunStep, TestResult, TestRun } from '@signalbox/contract';
import { jsonBytes, type MemoryResult, openRefs, type WaitKey } from '@signalbox/flow';
import type { Say } from '@signalbox/words';
import { waitKinds } from '../runs/wait-words.ts';
import { toldError } from '../shared/told-error.ts';
import type { Bounds } from './bounds.ts';
import { outcomeOf } from './test-talk.ts';
import type { TestWorld } from './test-world.ts';

/** The answer carries so many bytes of values; after that lines come without. */
const valueBytes = 2 * 1024 * 1024;
const maxChildren = 100;

/** What a person wants to see of a test. Messages, calls and tasks of child runs are shown with the run above them, too. */
export function testResult(
  t: Say,
  result: MemoryResult,
  { world, bounds, input }: { world: TestWorld; bounds: Bounds; input: Pick<TestRun, 'outcomes'> },
): TestResult {
  return viewOf({ t, world, bounds, outcomes: input.outcomes, room: { left: valueBytes } }, result);
}

interface View {
  t: Say;
  world: TestWorld;
  bounds: Bounds;
  outcomes: TestRun['outcomes'];
  room: { left: number };
}
function viewOf(view: View, result: MemoryResult): TestResult {
  const { t, world, bounds, outcomes, room } = view;
  const id = result.state.run.id;
  const isOurs = (runId: string) => runId === id || runId.startsWith(`${id}/`);
  const { fake, called, startedAt, sentAt } = world;
  const { status, error } = result;
  return {
    status: status === 'open' || status === 'new' ? 'waiting' : bounds.isOver() && status === 'cancelled' ? 'stopped' : status,
    error: error && { ...toldError(t, error), nodeId: error.nodeId },
    issues: [],
    steps: result.traces.map((line) => stepView(t, line, room)),
    messages: fake.messages
      .filter((message) => isOurs(message.runId))
      .map(({ messageId, nodeId, channel, to, from, content }) => ({
        ...{ nodeId, channel, to, from, text: fake.channels.of(channel).textOf(content) },
        ...{ at: new Date(sentAt.get(messageId) ?? startedAt).toISOString(), outcome: outcomeOf(outcomes, to) },
      })),
    calls: called.filter((call) => isOurs(call.runId)).map(({ runId: _, ...call }) => call),
    tasks: fake.tasks.filter((task) => isOurs(task.runId)).map(({ title }) => ({ title })),
    waits: openWaits(result, world),
    returns: status === 'done' ? result.returns : null,
    children: result.children.slice(0, maxChildren).map((child) => ({
      nodeId: child.child?.nodeId ?? '',
      number: child.child?.number ?? 0,
      result: viewOf(view, child),
    })),
    tookMs: result.now - startedAt,
    startedAt: new Date(startedAt).toISOString(),
    now: new Date(result.now).toISOString(),
    moves: [],
    phone: world.phone,
  };
}

function stepView(t: Say, line: MemoryResult['traces'][number], room: { left: number }): RunStep {
  const { seq, nodeId, visit, status, port, tookMs, error } = line;
  room.left -= jsonBytes(line.input) + jsonBytes(line.output);
  const [input, output] = room.left > 0 ? [line.input, line.output] : [null, null];
  return {
    seq,
    nodeId,
    visit,
    status,
    port,
    at: new Date(line.at).toISOString(),
    tookMs,
    input,
    output,
    error: error && toldError(t, error),
  };
}

function openWaits({ state, commands }: MemoryResult, world: TestWorld): TestResult['waits'] {
  const open = new Set(openRefs(state).map((one) => one.ref));
  return commands.flatMap((command) => {
    if (command.kind !== 'wait' || !open.has(command.ref)) return [];
    const kinds = waitKinds(
      command.keys.map((key) => key.kind),
      command.dueAt !== null,
    );
    const dueAt = command.dueAt === null ? null : new Date(command.dueAt).toISOString();
    return [{ nodeId: command.nodeId, dueAt, kinds, phones: phonesOf(command.keys, world) }];
  });
}

/** Whose answer is waited for, of all that the test has to do with. */
function phonesOf(keys: readonly WaitKey[], { fake, phone }: TestWorld): string[] {
  const awaited = new Set(keys.filter((key) => key.kind === 'reply').map(({ key }) => key));
  const known = new Set([...(phone ? [phone.theirs] : []), ...fake.messages.map(({ to }) => to)]);
  return [...known].filter((theirs) => fake.channels.all.some((channel) => awaited.has(channel.replyKey(fake.ourAddress, theirs))));
}
