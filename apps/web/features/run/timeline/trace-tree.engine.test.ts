import { compile, type Graph, type GraphNode, type NodeError, runInMemory } from '@signalbox/flow';
import { catalogue, steering } from '@signalbox/nodes';
import { errorWords, wordsFor } from '@signalbox/words';
import { expect, test } from 'vitest';
import { factsOf, tracksOf } from './node-facts.ts';
import type { Entry } from './timeline-entries.ts';
import { traceTree } from './trace-tree.ts';

// What the engine really writes, read back as a tree: the model holds only as long as the two agree.
test('a fork, its join, a loop and a try as the engine traces them', async () => {
  const ways = { branches: ['left', 'right'].map((port) => ({ port, title: port })) };
  const set = (name: string, value: string) => ({ values: [{ name, value }] });
  const graph = buildGraph(
    {
      start: ['trigger.manual'],
      split: ['logic.parallel', ways],
      a: ['data.set', set('x', '1')],
      b: ['data.set', set('x', '2')],
      join: ['logic.join'],
      again: ['logic.while', { condition: 'true', limit: 3 }],
      c: ['data.set', set('x', '3'), 'again'],
      safe: ['logic.try'],
      bad: ['flow.fail', { message: 'Nothing left' }, 'safe'],
      end: ['data.set', set('x', '4')],
    },
    [
      'start>split',
      'split.left>a',
      'split.right>b',
      'a>join',
      'b>join',
      'join>again',
      'again.round>c',
      'again.limit>safe',
      'again.done>safe',
      'safe.do>bad',
      'safe.error>end',
    ],
  );
  expect(words(await treeOf(graph))).toEqual([
    ...['start', 'split[left: a | right: b]', 'join', 'again[1: c | 2: c | 3: c]', 'safe[1: bad]', 'end'],
  ]);
});

async function treeOf(graph: Graph): Promise<Entry[]> {
  const { plan, issues } = compile(graph, catalogue);
  if (!plan) throw new Error(JSON.stringify(issues));
  const { traces } = await runInMemory({
    plan,
    tables: { steering },
    start: { triggerNodeId: 'start', payload: {}, run: { id: 'run', accountTimeZone: 'UTC' } },
    ports: {
      effect: (command) => ({ result: { error: { code: 'no', message: command.type } } }),
      call: (command) => ({ error: { code: 'no', message: command.type } }),
    },
  });
  return traceTree(
    traces.map(({ error, ...step }) => ({ ...step, at: new Date(step.at).toISOString(), error: error && toldError(error) })),
    tracksOf(graph),
    factsOf(wordsFor('en'), graph),
  );
}

const toldError = (error: NodeError) => ({ code: error.code, message: errorWords(wordsFor('en'), error) });

type Step = readonly [type: string, input?: Record<string, unknown>, within?: string];

/** Steps as `id: [type, settings, container]`, tracks as `from.port>to`; without a port by `next`. */
function buildGraph(steps: Record<string, Step>, tracks: readonly string[]): Graph {
  const nodes = Object.entries(steps).map(
    ([id, [type, input = {}, within]]): GraphNode => ({
      ...{ id, type, version: 1, title: '', input, off: false, note: '', position: { x: 0, y: 0 } },
      ...(within ? { within } : {}),
    }),
  );
  const edges = tracks.map((track) => {
    const [left = '', to = ''] = track.split('>');
    const [from = '', port = 'next'] = left.split('.');
    return { id: track, from, port, to };
  });
  return { format: 1, nodes, edges, notes: [] };
}

const words = (entries: readonly Entry[]): string[] =>
  entries.map((entry) => {
    const parts = entry.parts.map((part) => `${part.kind === 'branch' ? part.port : part.number}: ${words(part.entries).join(' ')}`);
    return `${entry.nodeId}${parts.length > 0 ? `[${parts.join(' | ')}]` : ''}`;
  });
