import { emptyGraph, type Graph } from '@signalbox/flow';
import { expect, test } from 'vitest';
import { createDraftStore } from '../../builder/draft/draft-store.ts';
import { exampleOf, exampleSample, filledWith, runSample, sampleFrom } from './sample.ts';

function graphWithStart(): Graph {
  const store = createDraftStore(emptyGraph());
  store.getState().add('trigger.sms');
  return store.getState().history.graph;
}
const maja = { id: 'c1', name: 'Maja', phones: ['+46701740612'], emails: [] };
const filled = (text: string, found = {}) =>
  filledWith(text, sampleFrom(graphWithStart(), found, maja))
    .map((piece) => ('text' in piece ? piece.text : `<${piece.unknown}>`))
    .join('');

test('a person, the example of what starts it, and an expression over both', () => {
  expect(filled('Hi {{ contact.name }}, {{ trigger.rest }}')).toBe('Hi Maja, Summer camp');
  expect(filled('{{ contact.name + " " + trigger.keyword }}')).toBe('Maja JOIN');
});
test('what the last test found goes before the example', () =>
  expect(filled('{{ trigger.rest }} {{ ask1.text }}', { sms1: { rest: 'Winter camp' }, ask1: { text: 'YES' } })).toBe('Winter camp YES'));
test('what nobody knows, or what is wrong, stays as it is', () =>
  expect(filled('{{ ask1.text }} {{ 1 + }} {{')).toBe('<ask1.text> <1 +> {{'));
test('an example of one value, in short', () => {
  const sample = sampleFrom(graphWithStart(), { ask1: { text: 'x'.repeat(50), note: '' } }, maja);
  expect(exampleOf('contact.name', sample)).toBe('Maja');
  expect(exampleOf('ask1.text', sample)).toBe(`${'x'.repeat(27)}…`);
  expect([exampleOf('ask1.note', sample), exampleOf('ask2.text', sample), exampleOf('contact.name', undefined)]).toEqual([
    null,
    null,
    null,
  ]);
});
test('before anything ran, no value was anything; sample data is asked for', () => {
  const graph = graphWithStart();
  expect(exampleOf('trigger.rest', sampleFrom(graph, {}, maja))).toBeNull();
  expect(exampleOf('trigger.rest', exampleSample(graph, maja))).toBe('Summer camp');
});
test('of a run, the last result of each step, with its start, its contact and itself', () => {
  const run = {
    id: 'run_1',
    startedAt: '2026-03-09T08:30:00.000Z',
    graph: graphWithStart(),
    contact: { id: 'c1', name: 'Elin' },
    steps: [
      { nodeId: 'sms1', output: { text: 'HEAT 14' } },
      { nodeId: 'ask1', output: null },
      { nodeId: 'ask1', output: { text: '14,5' } },
    ],
  };
  const sample = runSample(run, { person: undefined, timeZone: 'Europe/Stockholm', isLatest: true });
  expect(sample.source).toEqual({ kind: 'run', person: 'Elin', startedAt: run.startedAt, isLatest: true });
  expect(['trigger.text', 'ask1.text', 'contact.name', 'run.timeZone'].map((path) => exampleOf(path, sample))).toEqual([
    'HEAT 14',
    '14,5',
    'Elin',
    'Europe/Stockholm',
  ]);
});
