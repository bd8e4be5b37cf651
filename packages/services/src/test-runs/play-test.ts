import type { TestMove, TestResult, TestRun } from '@signalbox/contract';
import { newId, userError } from '@signalbox/domain';
import { type MemoryResult, openRefs, pinnedPlan, runInMemory, type Talk, withPinned } from '@signalbox/flow';
import { steering, triggers as triggerTable } from '@signalbox/nodes';
import { errorWords, wordsFor } from '@signalbox/words';
import type { ActorContext } from '../shared/service-context.ts';
import { issueViews } from '../workflows/issue-views.ts';
import { type Bounds, createBounds } from './bounds.ts';
import type { ReadyDraft } from './read-draft.ts';
import { scripted } from './scripted.ts';
import { testResult } from './test-result.ts';
import { createTalk, type TimedMove } from './test-talk.ts';
import { createTestWorld, type TestWorld } from './test-world.ts';

type Play = Pick<ActorContext, 'channels' | 'actor'> & { workflowId: string; ready: ReadyDraft; input: TestRun };

/**
 * Plays a test from its beginning to where its moves lead. Nothing is remembered between two moves: whoever leads the test holds its moves,
 * and the same moves come to the same end.
 */
export async function playTest(play: Play): Promise<TestResult> {
  const { actor, ready, input } = play;
  const t = wordsFor(actor.language);
  const issues = issueViews(t, ready.compiled.issues);
  const startedAt = input.at === undefined ? Date.now() : Date.parse(input.at);
  if (!ready.compiled.plan) return unplayed(issues, startedAt);
  const began = performance.now();
  const once = async (moves: readonly TimedMove[] | null, until: number): Promise<Played> =>
    playOnce(play, { startedAt, began, moves, until });
  const moves = input.moves ? await timed(input.moves, startedAt, once) : null;
  const until = moves?.at(-1)?.at ?? startedAt;
  const { result, world, bounds, talk } = await once(moves, until);
  const now = moves ? until : result.now;
  return {
    ...testResult(t, result, { world, bounds, input }),
    issues,
    tookMs: now - startedAt,
    now: new Date(now).toISOString(),
    moves: (moves ?? []).map((one, index) => ({ at: new Date(one.at).toISOString(), nodeId: talk?.tookBy(index) ?? null })),
  };
}

interface Played {
  result: MemoryResult;
  world: TestWorld;
  bounds: Bounds;
  talk: ReturnType<typeof createTalk> | null;
}

/** When each move is made. Where a time limit lies is known only once everything before it was played. */
async function timed(
  moves: readonly TestMove[],
  startedAt: number,
  once: (moves: readonly TimedMove[], until: number) => Promise<Played>,
): Promise<TimedMove[]> {
  const made: TimedMove[] = [];
  let at = startedAt;
  for (const move of moves) {
    if (move.kind === 'skipToTimeout') at = Math.max(at, firstDue((await once(made, at)).result) ?? at);
    else at += move.afterMs;
    made.push({ move, at });
  }
  return made;
}

function firstDue(result: MemoryResult): number | null {
  const open = new Set(openRefs(result.state).map(({ ref }) => ref));
  const dues = result.commands.flatMap((command) =>
    command.kind === 'wait' && open.has(command.ref) && command.dueAt !== null ? [command.dueAt] : [],
  );
  const inside = result.children.flatMap((child) => firstDue(child) ?? []);
  return dues.length + inside.length === 0 ? null : Math.min(...dues, ...inside);
}

interface Once {
  startedAt: number;
  /** All the plays of one test share its bounds of time. */
  began: number;
  moves: readonly TimedMove[] | null;
  until: number;
}
async function playOnce({ channels, actor, workflowId, ready, input }: Play, { startedAt, began, moves, until }: Once): Promise<Played> {
  const { compiled, called, timeZone, pins, people, calendars, inAccount } = ready;
  const { plan: compiledPlan, triggers } = compiled;
  const bound = triggers.find((one) => input.trigger.nodeId === undefined || one.nodeId === input.trigger.nodeId);
  if (!compiledPlan || !bound) throw userError('test.no_trigger', {}, { field: 'trigger.nodeId' });
  const t = wordsFor(actor.language);
  const plan = pinnedPlan(compiledPlan, pins);
  const bounds = createBounds(undefined, began);
  const runId = newId();
  const world = createTestWorld({ t, plan, bound, channels, input, runId, workflowId, timeZone, bounds, startedAt, people, inAccount });
  const talk = moves && createTalk({ world, channels, outcomes: input.outcomes, moves, until });
  const result = await runInMemory({
    ...{ plan, tables: { steering: withPinned(steering), say: (error) => errorWords(t, error), calendars } },
    ...{ ports: world.ports, childPorts: world.childPorts, between: bounds.between },
    start: {
      triggerNodeId: bound.nodeId,
      payload: world.payload,
      run: { id: runId, accountTimeZone: timeZone },
      contact: world.contact && { ...world.contact },
      ...(input.from === undefined ? {} : { from: { nodeId: input.from, values: input.values } }),
    },
    ...(talk ? { talk: talk.talk satisfies Talk } : { script: input.answers.map(scripted) }),
    now: startedAt,
    workflows: (id) => called.get(id) ?? null,
    triggers: triggerTable,
    members: (group) => people.members.get(group.trim())?.map((one) => ({ ...one })) ?? null,
  });
  return { result, world, bounds, talk };
}

function unplayed(issues: TestResult['issues'], startedAt: number): TestResult {
  const at = new Date(startedAt).toISOString();
  return {
    ...{ status: 'errors', error: null, issues, steps: [], messages: [], calls: [], tasks: [], waits: [] },
    ...{ returns: null, children: [], tookMs: 0, startedAt: at, now: at, moves: [], phone: null },
  };
}
