import type { RunStep } from '@signalbox/contract';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { InWords } from '../../words/testing/in-words.tsx';
import type { NodeFacts } from './node-facts.ts';
import { Timeline } from './timeline.tsx';
import type { Entry, Part } from './timeline-entries.ts';

const line = (nodeId: string, visit: number, status: RunStep['status']): RunStep => ({
  ...{ seq: visit, nodeId, visit, status, port: 'next', at: '2026-11-22T09:00:00.000Z', tookMs: 1, input: {}, output: {}, error: null },
});
const entry = (nodeId: string, visit = 1, parts: Part[] = [], status: RunStep['status'] = 'done'): Entry => ({
  ...{ kind: 'step', key: `${nodeId}#${visit}`, nodeId, visit, lines: [line(nodeId, visit, status)], parts },
});
const rounds = (count: number): Part[] =>
  Array.from({ length: count }, (_, index) => ({
    ...{ key: `r${index + 1}`, kind: 'round', port: 'round', number: index + 1, entries: [entry('try', index + 1)], pending: 0 },
  }));
const facts = (title: string): NodeFacts => ({
  ...{ title, fork: false, block: null, letsGoOn: false, inside: null, within: null, ports: [], wordOf: (port: string) => port },
});
const draw = (entries: Entry[], selected: string | null = null, language: 'en' | 'sv' = 'en') =>
  renderToStaticMarkup(
    <InWords language={language}>
      <Timeline
        {...{ entries, facts, isOpen: true, startedAt: Date.parse('2026-11-22T09:00:00.000Z'), selected }}
        onSelect={() => undefined}
        triesOf={() => 1}
        lostOf={(nodeId) => (nodeId === 'lost' ? 'The operator refused it.' : null)}
        waitOf={(nodeId) => `Waiting at ${nodeId}`}
        under={() => null}
      />
    </InWords>,
  );
const count = (html: string, what: RegExp) => html.match(what)?.length ?? 0;

test('of many rounds the last twenty are drawn, and only the last one is open', () => {
  const html = draw([entry('while', 1, rounds(1000))]);
  expect(count(html, /Round \d+ of 1000/g)).toBe(20);
  expect(html).toContain('Round 1000 of 1000');
  expect(html).toContain('Show 20 earlier rounds');
  expect(count(html, /aria-expanded="true"/g)).toBe(1);
});

test('a chosen step in an early round is drawn with the rounds around it', () => {
  const html = draw([entry('while', 1, rounds(1000))], 'try#3');
  expect(html).toContain('Round 3 of 1000');
  expect(count(html, /Round \d+ of 1000/g)).toBe(20);
  expect(html).toContain('Show 20 later rounds');
  expect(count(html, /aria-current="step"/g)).toBe(1);
});

test('of a very long list the newest hundred are drawn', () => {
  const html = draw(Array.from({ length: 5000 }, (_, index) => entry('step', index + 1)));
  expect(count(html, /<li/g)).toBe(100);
  expect(html).toContain('Show 100 earlier steps');
  expect(draw(Array.from({ length: 101 }, (_, index) => entry('step', index + 1)))).toContain('Show 1 earlier step<');
});

test('a step that waits says for what; one that is done does not', () => {
  const html = draw([entry('ask', 1, [], 'waiting'), entry('note')]);
  expect(html).toContain('Waiting at ask');
  expect(html).not.toContain('Waiting at note');
});

test('a step that was not needed says so in words', () => {
  expect(draw([entry('call', 1, [], 'cancelled')])).toContain('Stopped: not needed any more');
});

test('all of it in Swedish, too', () => {
  const html = draw([entry('while', 1, rounds(1000)), entry('call', 1, [], 'cancelled')], null, 'sv');
  expect(html).toContain('Varv 1000 av 1000');
  expect(html).toContain('Visa 20 tidigare varv');
  expect(html).toContain('Stoppat: behövs inte längre');
  expect(html).toContain('Klar, 1 steg');
  expect(html).toContain('10:00:00');
});
