import { compile, emptyGraph, type Graph, type GraphNode } from '@signalbox/flow';
import { catalogue } from '@signalbox/nodes';
import { wordsFor } from '@signalbox/words';
import { sayWord } from '@signalbox/words/light';
import { expect, it } from 'vitest';
import { extractSteps } from './extract-steps.ts';

const step = (id: string, type: string, { y = 0, ...input }: Record<string, unknown> & { y?: number } = {}): GraphNode => ({
  id,
  type,
  version: catalogue.get(type)?.version ?? 1,
  title: '',
  input,
  position: { x: 0, y },
  off: false,
  note: '',
});
const graphOf = (nodes: GraphNode[], tracks: string[]): Graph => ({
  ...emptyGraph(),
  nodes,
  edges: tracks.map((track) => {
    const [left = '', to = ''] = track.split('>');
    const [from = '', port = 'next'] = left.split('.');
    return { id: track, from, port, to };
  }),
});
const line = graphOf(
  [
    step('sms1', 'trigger.sms', { keywords: ['HELP'] }),
    step('request1', 'http.request', { url: 'https://example.com/?q={{ urlEncode(trigger.rest) }}', y: 100 }),
    step('set1', 'data.set', { values: [{ name: 'answer', value: '{{ request1.status }} for {{ trigger.from }}' }], y: 200 }),
    step('reply1', 'msg.reply', { text: 'It is {{ set1.answer }}, {{ contact.name }}', y: 300 }),
  ],
  ['sms1>request1', 'request1>set1', 'set1>reply1'],
);
const t = wordsFor('en');
const whyNot = (graph: Graph, ids: string[]) => {
  const result = extractSteps(graph, ids);
  return result.ok ? null : sayWord(t, result.why);
};
const extracted = (graph: Graph, ids: string[]) => {
  const result = extractSteps(graph, ids);
  if (!result.ok) throw new Error(sayWord(t, result.why));
  return { ...result, calling: result.calling('wfl_new') };
};
const inputOf = (graph: Graph, id: string) => graph.nodes.find((node) => node.id === id)?.input;
const tracks = (graph: Graph) => graph.edges.map((edge) => `${edge.from}.${edge.port}>${edge.to}`);

it('takes what the steps read and gives back what is read of them', () => {
  const { called, calling, takes, gives } = extracted(line, ['request1', 'set1']);
  expect(takes.map(({ name, source, type }) => [name, source, type])).toEqual([
    ['triggerRest', 'trigger.rest', 'text'],
    ['triggerFrom', 'trigger.from', 'text'],
  ]);
  expect(gives.map(({ name, source }) => [name, source])).toEqual([['set1Answer', 'set1.answer']]);
  expect(inputOf(called, 'request1')?.url).toBe('https://example.com/?q={{ urlEncode(trigger.triggerRest) }}');
  expect(inputOf(called, 'set1')?.values).toEqual([{ name: 'answer', value: '{{ request1.status }} for {{ trigger.triggerFrom }}' }]);
  expect(inputOf(called, 'return1')?.values).toEqual([{ name: 'set1Answer', value: '{{ set1.answer }}' }]);
  expect(tracks(called)).toEqual(['request1.next>set1', 'workflow1.next>request1', 'set1.next>return1']);
  expect(inputOf(calling.graph, 'call1')).toEqual({
    workflow: 'wfl_new',
    inputs: [
      { name: 'triggerRest', value: '{{ trigger.rest }}' },
      { name: 'triggerFrom', value: '{{ trigger.from }}' },
    ],
  });
  expect(inputOf(calling.graph, 'reply1')?.text).toBe('It is {{ call1.returned.set1Answer }}, {{ contact.name }}');
  expect(tracks(calling.graph)).toEqual(['sms1.next>call1', 'call1.next>reply1']);
});
it('makes a workflow that can be published as it is', () => {
  const { called } = extracted(line, ['request1', 'set1']);
  expect(compile(called, catalogue, {}).issues.filter((issue) => issue.severity === 'error')).toEqual([]);
});
it('says nothing back of a way that was not taken', () => {
  const branch = graphOf(
    [
      step('sms1', 'trigger.sms'),
      step('if1', 'logic.if', { condition: 'trigger.rest != ""' }),
      step('set1', 'data.set', { values: [{ name: 'word', value: 'yes' }] }),
      step('log1', 'run.log', { text: 'no' }),
      step('reply1', 'msg.reply', { text: '{{ default(set1.word, "none") }}' }),
    ],
    ['sms1>if1', 'if1.yes>set1', 'if1.no>log1', 'set1>reply1', 'log1>reply1'],
  );
  expect(extracted(branch, ['if1', 'set1', 'log1']).gives).toEqual([{ name: 'set1Word', source: 'default(set1.word, "")', type: 'text' }]);
  expect(whyNot(branch, ['set1', 'log1'])).toMatch(/^Tracks lead in at several steps/);
  expect(whyNot(branch, ['if1'])).toMatch(/^It goes on at several steps/);
});
it('refuses with a reason what would mean something else', () => {
  expect(whyNot(line, [])).toMatch(/^Choose/);
  expect(whyNot(line, ['sms1', 'request1'])).toMatch(/starts the workflow/);
  expect(whyNot(line, ['request1', 'reply1'])).toMatch(/^Tracks lead in at several steps/);
  const ended = graphOf([step('sms1', 'trigger.sms'), step('stop1', 'flow.stop')], ['sms1>stop1']);
  expect(whyNot(ended, ['stop1'])).toMatch(/ends the run/);
  const open = graphOf(
    [step('sms1', 'trigger.sms'), step('if1', 'logic.if', { condition: 'true' }), step('log1', 'run.log', { text: 'x' })],
    ['sms1>if1', 'if1.yes>log1'],
  );
  expect(whyNot(open, ['if1'])).toMatch(/leads nowhere/);
  const jump = graphOf(
    [step('sms1', 'trigger.sms'), step('log1', 'run.log', { text: 'x' }), step('goto1', 'flow.goto', { step: 'log1' })],
    ['sms1>log1', 'log1>goto1'],
  );
  expect(whyNot(jump, ['goto1'])).toMatch(/goes to a step/);
});
it('takes frames with what stands in them', () => {
  const framed = graphOf(
    [
      step('sms1', 'trigger.sms'),
      step('forEach1', 'logic.forEach', { list: 'trigger.words' }),
      { ...step('log1', 'run.log', { text: '{{ forEach1.item }} of {{ trigger.from }}' }), within: 'forEach1' },
    ],
    ['sms1>forEach1', 'forEach1.item>log1'],
  );
  const { called, calling } = extracted(framed, ['forEach1']);
  expect(called.nodes.map((node) => [node.id, node.within])).toEqual([
    ['workflow1', undefined],
    ['forEach1', undefined],
    ['log1', 'forEach1'],
  ]);
  expect(inputOf(called, 'log1')?.text).toBe('{{ forEach1.item }} of {{ trigger.triggerFrom }}');
  expect(calling.graph.nodes.map((node) => node.id)).toEqual(['sms1', 'call1']);
});
