import type { Graph } from '@signalbox/flow';
import { wordsFor } from '@signalbox/words';
import { expect, test } from 'vitest';
import { valueWords } from '../schema-form/values/value-words.ts';
import { diffModel } from './diff-model.ts';
import { diffLines, diffSummary } from './diff-words.ts';
import { rowTitle, titlesOf } from './row-titles.ts';

const t = wordsFor('en');
const node = (id: string, type: string, input: Record<string, unknown> = {}, title = ''): Graph['nodes'][number] => ({
  ...{ id, type, version: 1, title, input, position: { x: 0, y: 0 }, off: false, note: '' },
});
const graph = (nodes: Graph['nodes'], ...tracks: string[]): Graph => ({
  ...{ format: 1, notes: [], nodes },
  edges: tracks.map((track) => {
    const [from = '', port = '', to = ''] = track.split(' ');
    return { id: track, from, port, to };
  }),
});
const before = graph(
  [
    node('start', 'trigger.sms', { keywords: ['HELLO'] }),
    node('ask', 'msg.waitForReply', { timeout: { amount: 5, unit: 'minutes' } }),
    node('bye', 'msg.reply'),
  ],
  ...['start next ask', 'ask reply bye'],
);
const after = graph(
  [
    ...[
      node('start', 'trigger.sms', { keywords: ['HELLO'] }),
      node('ask', 'msg.waitForReply', { timeout: { amount: 2, unit: 'hours' } }, 'Ask again'),
    ],
    node('thanks', 'msg.reply', {}, 'Thank them'),
  ],
  ...['start next ask', 'ask reply thanks'],
);

test('what came, went and changed is marked on one drawing', () => {
  const model = diffModel(before, after);
  expect(model.steps).toEqual(
    new Map([
      ['thanks', 'added'],
      ['bye', 'removed'],
      ['ask', 'changed'],
    ]),
  );
  expect(model.tracks).toEqual(
    new Map([
      ['ask reply thanks', 'added'],
      ['removed/ask reply bye', 'removed'],
    ]),
  );
  expect(model.graph.nodes.map((one) => one.id)).toEqual(['start', 'ask', 'thanks', 'bye']);
  expect(diffSummary(t, model)).toBe('1 changed, 1 added, 1 removed');
});

test('a removed step does not hide the one that took its place', () => {
  const { graph: merged } = diffModel(before, after);
  expect(merged.nodes.map((one) => [one.id, one.position.x])).toEqual([...['start', 'ask', 'thanks'].map((id) => [id, 0]), ['bye', 300]]);
});

test('changes are told in the words of the settings, before and after', () => {
  const { rows, graph: merged } = diffModel(before, after);
  const [ask] = rows;
  if (!ask) throw new Error('no row');
  expect(rowTitle(t, ask)).toBe('Ask again');
  const lines = diffLines(t, ask, titlesOf(t, merged));
  expect(lines[0]).toEqual({ label: 'Name', before: 'not set', after: 'Ask again' });
  expect(lines[1]).toMatchObject({ before: '5 min', after: '2 h' });
  expect(lines[2]).toMatchObject({
    label: expect.stringMatching(/^Track “/),
    before: expect.stringMatching(/^leads to /),
    after: 'leads to Thank them',
  });
});

test('a step that only leads elsewhere is a change; one that only stands elsewhere is none', () => {
  const { rows } = diffModel(before, { ...before, edges: before.edges.slice(0, 1) });
  expect(rows).toEqual([
    { key: 'ask', mark: 'changed', node: before.nodes[1], fields: [], tracks: [{ port: 'reply', before: 'bye', after: null }] },
  ]);
  const moved = diffModel(before, { ...before, nodes: before.nodes.map((one) => ({ ...one, position: { x: 5, y: 0 } })) });
  expect([moved.rows.length, diffSummary(t, moved)]).toEqual([0, 'Steps only stand elsewhere. Nothing a run would notice.']);
  expect(diffSummary(t, diffModel(before, before))).toBe('The two are the same.');
});

test('settings of the workflow are compared too', () => {
  const { rows } = diffModel(before, { ...before, settings: { concurrency: { mode: 'queue', key: '' } } });
  const [settings] = rows;
  if (!settings) throw new Error('no row');
  expect(rowTitle(t, settings)).toBe('Workflow settings');
  expect(diffLines(t, settings, (id) => id)).toEqual([
    { label: 'Runs at the same time', before: 'all at once', after: 'one after the other' },
  ]);
});

test('of a long list only what changed is told', () => {
  const cases = (second: string) => [
    { title: 'Yes', when: 'a' },
    { title: second, when: 'b' },
  ];
  const change = { field: 'input.list', before: cases('No'), after: cases('Never') };
  const [line] = diffLines(t, { key: 'x', mark: 'changed', node: null, fields: [change], tracks: [] }, (id) => id);
  expect(line).toMatchObject({ before: 'title: No, when: b', after: 'title: Never, when: b' });
});

test('values are told as people would', () => {
  expect(valueWords(t, true)).toBe('yes');
  expect(valueWords(t, ['A', 'B'])).toBe('A\nB');
  expect(valueWords(t, [{ title: 'Yes', when: 'a == 1', port: '' }])).toBe('title: Yes, when: a == 1');
  expect(valueWords(t, 'first', { options: { first: 'The first that fits' } })).toBe('The first that fits');
  expect(valueWords(t, [])).toBe('none');
});

test('and in their language', () => {
  const sv = wordsFor('sv');
  expect([true, null, []].map((value) => valueWords(sv, value))).toEqual(['ja', 'inte angivet', 'inga']);
  expect(valueWords(sv, { amount: 2, unit: 'hours' }, { ui: 'duration' })).toBe('2 tim');
});

test('the same in Swedish', () => {
  const sv = wordsFor('sv');
  expect(diffSummary(sv, diffModel(before, after))).toBe('1 ändrat, 1 tillagt, 1 borttaget');
  const [settings] = diffModel(before, { ...before, settings: { concurrency: { mode: 'queue', key: 'order' } } }).rows;
  if (!settings) throw new Error('no row');
  expect(rowTitle(sv, settings)).toBe('Arbetsflödets inställningar');
  expect(rowTitle(sv, { node: node('bye', 'msg.reply') })).toBe('Svara');
  expect(diffLines(sv, settings, (id) => id)).toEqual([
    { label: 'Körningar samtidigt', before: 'alla på en gång', after: 'en efter en, för varje order' },
  ]);
});
