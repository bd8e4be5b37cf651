import type { RunStep } from '@signalbox/contract';
import { wordsFor } from '@signalbox/words';
import { expect, test } from 'vitest';
import type { NodeFacts } from './node-facts.ts';
import type { Entry, Part } from './timeline-entries.ts';
import { groupsAround, opensByItself, partState, partTitle, stepsIn, visitChoices, visitWords } from './tree-words.ts';

const t = wordsFor('en');
const line = (nodeId: string, status: RunStep['status'], more: Partial<RunStep> = {}): RunStep => ({
  ...{ seq: 1, nodeId, visit: 1, status, port: status === 'done' ? 'next' : null, at: '2026-11-22T09:00:00Z', tookMs: 1 },
  ...{ input: {}, output: {}, error: null },
  ...more,
});
const entry = (nodeId: string, status: RunStep['status'], visit = 1, parts: Part[] = []): Entry => ({
  ...{ kind: 'step', key: `${nodeId}#${visit}`, nodeId, visit, lines: [line(nodeId, status, { visit })], parts },
});
const part = (entries: Entry[], more: Partial<Part> = {}): Part => ({
  key: 'p',
  kind: 'branch',
  port: 'a',
  number: 1,
  entries,
  pending: 0,
  ...more,
});
const facts = (title: string): NodeFacts => ({
  ...{ title, fork: false, block: null, letsGoOn: false, inside: null, within: null, ports: [] },
  wordOf: (port) => ({ a: 'Alarm the caretaker' })[port] ?? port,
});

test.each([
  ['waiting', [entry('x', 'done'), entry('y', 'waiting')], true, 0],
  ['cancelled', [entry('y', 'waiting')], false, 0],
  ['cancelled', [entry('x', 'done'), entry('y', 'cancelled')], true, 0],
  ['failed', [entry('x', 'failed')], false, 0],
  ['done', [entry('x', 'failed'), entry('sorry', 'done')], true, 0],
  ['done', [entry('x', 'skipped')], true, 0],
  ['working', [entry('x', 'done')], true, 1],
  ['ready', [], true, 1],
  ['cancelled', [], false, 0],
] as const)('a branch is %s', (state, entries, isOpen, pending) =>
  expect(partState({ entries: [...entries], pending }, isOpen)).toBe(state),
);

test('parts are named by their port or their round', () => {
  expect(partTitle(t, part([]), { all: 2, wordOf: facts('x').wordOf })).toBe('Alarm the caretaker');
  expect(partTitle(t, part([], { kind: 'round', number: 3 }), { all: 5, wordOf: facts('x').wordOf })).toBe('Round 3 of 5');
  expect([
    stepsIn(t, part([])),
    stepsIn(t, part([entry('x', 'done')])),
    stepsIn(t, part([entry('x', 'done', 1, [part([entry('y', 'done')])])])),
  ]).toEqual([...['not reached', '1 step', '2 steps']]);
});

test('only the last round is open, and of many branches those that need a look', () => {
  const rounds = [1, 2, 3].map((number) => part([entry('x', 'done')], { kind: 'round', number }));
  expect(rounds.map((one) => opensByItself(one, rounds, true))).toEqual([false, false, true]);
  const branches = [1, 2, 3, 4, 5].map((number) => part([entry('x', number === 2 ? 'failed' : 'done')]));
  expect(branches.map((one) => opensByItself(one, branches, true))).toEqual([false, true, false, false, false]);
});

test('every visit of a step can be chosen by its round', () => {
  const rounds = [1, 2].map((number) => part([entry('ask', 'done', number)], { key: `r${number}`, kind: 'round', number }));
  const tree: Entry[] = [entry('while', 'done', 1, rounds)];
  expect(visitChoices(t, tree, { nodeId: 'ask', facts })).toEqual([
    { key: 'ask#1', label: 'Round 1 of 2' },
    { key: 'ask#2', label: 'Round 2 of 2' },
  ]);
  expect(groupsAround(tree, 'ask#2')).toEqual(['r2']);
  expect(groupsAround(tree, 'nobody')).toBeNull();
});

test('says why a step was stopped, how often it was tried, and by which port it left', () => {
  const words = (one: RunStep, tries?: number) =>
    visitWords(t, { kind: 'step', key: 'x#1', nodeId: 'x', visit: 1, lines: [one], parts: [] }, { facts, tries }).cause;
  expect(words(line('x', 'cancelled'))).toBe('Stopped: not needed any more');
  expect(words(line('x', 'done', { port: 'a' }), 3)).toBe('by “Alarm the caretaker”, tried 3 times');
  expect(words(line('x', 'failed', { error: { code: 'c', message: 'The number is not in use.' } }))).toBe('The number is not in use.');
  expect(words(line('x', 'done'))).toBeNull();
});
