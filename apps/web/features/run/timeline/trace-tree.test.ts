import type { RunStep } from '@signalbox/contract';
import { expect, test } from 'vitest';
import type { NodeFacts } from './node-facts.ts';
import type { Entry } from './timeline-entries.ts';
import { traceTree } from './trace-tree.ts';

test('branches of a fork stand side by side, and the join stands below them', () => {
  const trace = lines(...['start:next', 'split:a,b', 'a1:next', 'b1:next', 'join~wait', 'b2:next', 'a2:next', 'join:next', 'end:next']);
  const edges = tracks(
    'start.next>split',
    'split.a>a1',
    'split.b>b1',
    'a1.next>a2',
    'b1.next>b2',
    'a2.next>join',
    'b2.next>join',
    'join.next>end',
  );
  expect(words(traceTree(trace, edges, facts))).toEqual(['start', 'split[a: a1 a2 | b: b1 b2]', 'join', 'end']);
});

test('a branch that was not needed keeps its place, and what follows the join does not fall into it', () => {
  const trace = lines('split:a,b', 'a1:next', 'b1~wait', 'join:next', 'b1~cancelled', 'end:next');
  const edges = tracks('split.a>a1', 'split.b>b1', 'a1.next>join', 'b1.next>join', 'join.next>end');
  const tree = traceTree(trace, edges, facts);
  expect(words(tree)).toEqual(['split[a: a1 | b: b1]', 'join', 'end']);
  expect(statuses(tree)).toContain('b1 waiting cancelled');
});

test('branches that a join lets go on keep their place', () => {
  const trace = lines('split:a,b', 'a1:next', 'joinLater:next', 'end:next', 'b1:next', 'b2:next');
  const edges = tracks('split.a>a1', 'split.b>b1', 'a1.next>joinLater', 'b1.next>b2', 'b2.next>joinLater', 'joinLater.next>end');
  expect(words(traceTree(trace, edges, facts))).toEqual(['split[a: a1 | b: b1 b2]', 'joinLater', 'end']);
});

test('a fork inside a branch stays inside of it', () => {
  const trace = lines('split:a,b', 'split2:a,b', 'b1:next', 'x:next', 'y:next', 'join2:next', 'join:next');
  const edges = tracks(
    ...['split.a>split2', 'split.b>b1', 'split2.a>x', 'split2.b>y', 'x.next>join2', 'y.next>join2', 'join2.next>join', 'b1.next>join'],
  );
  expect(words(traceTree(trace, edges, facts))).toEqual(['split[a: split2[a: x | b: y] join2 | b: b1]', 'join']);
});

test('a container that repeats has one entry with a part for each round', () => {
  const trace = lines('while:round', 'x:next', 'y:end', 'while:round', 'x:next', 'while:done', 'end:next');
  const edges = tracks('while.round>x', 'x.next>y', 'while.done>end');
  expect(words(traceTree(trace, edges, facts))).toEqual(['while[round 1: x y | round 2: x]', 'end']);
});

test('a loop that runs again from the outside is another entry', () => {
  const trace = lines('ask:next', 'while:round', 'x:next', 'while:done', 'ask:next', 'while:round', 'x:next', 'while:done', 'end:next');
  const edges = tracks('ask.next>while', 'while.round>x', 'while.done>ask', 'ask.enough>end');
  expect(words(traceTree(trace, edges, facts))).toEqual([
    'rounds of ask[round 1: ask while[round 1: x] | round 2: ask while[round 1: x]]',
    'end',
  ]);
});

test('tracks that lead back make rounds, and the way out is not part of the last one', () => {
  const trace = lines('ask:next', 'check:no', 'ask:next', 'check:no', 'ask:next', 'check:yes', 'end:next');
  const edges = tracks('ask.next>check', 'check.no>ask', 'check.yes>end');
  expect(words(traceTree(trace, edges, facts))).toEqual([
    'rounds of ask[round 1: ask check | round 2: ask check | round 3: ask check]',
    'end',
  ]);
});

test('loops in loops become rounds in rounds', () => {
  const trace = lines('o:next', 'i:again', 'i:next', 'o:next', 'i:next', 'end:next');
  const edges = tracks('o.next>i', 'i.again>i', 'i.next>o', 'i.done>end');
  expect(words(traceTree(trace, edges, facts))).toEqual([
    'rounds of o[round 1: o rounds of i[round 1: i | round 2: i] | round 2: o i]',
    'end',
  ]);
});

test('what a try catches leads on beside it, with or without a line of its own', () => {
  const edges = tracks('try.do>x', 'x.next>y', 'try.error>sorry');
  const body = ['try[body: x y]', 'sorry'];
  expect(words(traceTree(lines('try:do', 'x:next', 'y~failed', 'sorry:next'), edges, facts))).toEqual(body);
  expect(words(traceTree(lines('try:do', 'x:next', 'y~failed', 'try:error', 'sorry:next'), edges, facts))).toEqual(body);
});

test('the run of one item begins inside of the container, and steps put in by the compiler are kept', () => {
  expect(words(traceTree(lines('x:next', 'y:next'), tracks('each.item>x', 'x.next>y'), facts))).toEqual(['x', 'y']);
  expect(words(traceTree(lines('start:next', '$turn:ok', 'x:next'), tracks('start.next>x'), facts))).toEqual(['start', '$turn', 'x']);
});

test('a branch that the run is still on its way into is marked as pending', () => {
  const [fork] = traceTree(lines('split:a,b', 'a1:next'), tracks('split.a>a1', 'split.b>b1'), facts);
  expect(fork?.parts.map((part) => part.pending)).toEqual([0, 1]);
});

function lines(...told: string[]): RunStep[] {
  const visits = new Map<string, number>();
  const waiting = new Set<string>();
  return told.map((one, index) => {
    const [, nodeId = '', sign, rest = ''] = /^([$\w]+)([:~])(.*)$/.exec(one) ?? [];
    const continued = waiting.delete(nodeId);
    if (!continued) visits.set(nodeId, (visits.get(nodeId) ?? 0) + 1);
    const status = sign === ':' ? 'done' : rest === 'wait' ? 'waiting' : (rest as RunStep['status']);
    if (status === 'waiting') waiting.add(nodeId);
    return {
      ...{ seq: index + 1, nodeId, visit: visits.get(nodeId) ?? 1, status, port: sign === ':' ? rest : null },
      ...{ at: new Date(index * 1000).toISOString(), tookMs: 1, input: {}, output: {}, error: null },
    };
  });
}

const tracks = (...told: string[]) =>
  told.map((one, index) => {
    const [, from = '', port = '', to = ''] = /^(\w+)\.(\w+)>(\w+)$/.exec(one) ?? [];
    return { id: `e${index}`, from, port, to };
  });

function facts(nodeId: string): NodeFacts {
  const fork = nodeId.startsWith('split');
  const block = nodeId.startsWith('join') ? 'join' : nodeId === 'while' ? 'loop' : nodeId === 'try' ? 'try' : null;
  const inside = nodeId === 'while' ? 'round' : nodeId === 'try' ? 'do' : null;
  const ports = fork ? ['a', 'b'] : nodeId === 'while' ? ['round', 'done'] : nodeId === 'try' ? ['do', 'next'] : ['next'];
  return { title: nodeId, fork, block, inside, letsGoOn: nodeId === 'joinLater', within: null, ports, wordOf: (port) => port };
}

function words(entries: readonly Entry[]): string[] {
  return entries.map((entry) => {
    const name = entry.kind === 'rounds' ? `rounds of ${entry.nodeId}` : entry.nodeId;
    if (entry.parts.length === 0) return name;
    const parts = entry.parts.map((part) => {
      const head = part.kind === 'round' ? `round ${part.number}` : part.kind === 'body' ? 'body' : part.port;
      return `${head}: ${words(part.entries).join(' ')}`;
    });
    return `${name}[${parts.join(' | ')}]`;
  });
}

const statuses = (entries: readonly Entry[]): string[] =>
  entries.flatMap((entry) => [
    ...(entry.kind === 'step' ? [`${entry.nodeId} ${entry.lines.map((line) => line.status).join(' ')}`] : []),
    ...entry.parts.flatMap((part) => statuses(part.entries)),
  ]);
