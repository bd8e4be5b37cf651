import type { RunDetail, RunStep } from '@signalbox/contract';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { InWords } from '../../words/testing/in-words.tsx';
import { fileIn } from './file-value.tsx';
import { StepDetails } from './step-details.tsx';

const file = {
  ...{ id: 'fil_01jq8v00000000000000000000', name: 'answer.json', type: 'application/json', sizeBytes: 319_488 },
  ...{ sha256: 'ab'.repeat(32), keptUntil: '2026-03-03T10:00:00.000Z' },
};
/** What the page shows of a step that read this value. */
function draw(value: unknown, files: RunDetail['files'] = [], language: 'en' | 'sv' = 'en'): string {
  const step = { seq: 1, nodeId: 'set', visit: 1, status: 'done', port: 'next', at: '2026-02-01T10:00:00Z', input: { value } } as RunStep;
  const run = { id: 'run_1', messages: [], calls: [], files, graph: { nodes: [] } } as unknown as RunDetail;
  const entry = { kind: 'step', key: 'set#1', nodeId: 'set', visit: 1, lines: [step], parts: [] } as const;
  return renderToStaticMarkup(
    <InWords language={language}>
      <StepDetails run={run} entry={{ ...entry, lines: [step], parts: [] }} choices={[]} onChoose={() => undefined} />
    </InWords>,
  );
}
const words = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

test('a file is its name, its size and a download that says of what', () => {
  const html = draw({ file }, [{ id: file.id, keptUntil: '2026-04-05T10:00:00.000Z' }]);
  expect(words(html)).toContain('answer.json, 312 kB Download answer.json Kept until 5 April 2026');
  expect(html).toMatch(/<a href="\/api\/v1\/files\/fil_01jq8v00000000000000000000" download="answer.json"/);
  expect(html).not.toContain(file.sha256);
});

test('all of it in Swedish, too', () => {
  const html = words(draw({ file }, [{ id: file.id, keptUntil: '2026-04-05T10:00:00.000Z' }], 'sv'));
  expect(html).toContain('answer.json, 312 kB Ladda ner answer.json Sparas till 5 april 2026');
  for (const word of ['Detaljer om steget', 'Indata', 'Utdata', 'Meddelanden', 'Tekniskt'])
    expect(draw({ file }, [], 'sv')).toContain(word);
  expect(words(draw({ file }, [], 'sv'))).toContain('Sparades i 30 dagar; den är borta sedan 3 mars 2026.');
});

test('a file that is kept for ever names no day', () => {
  expect(words(draw({ file }, [{ id: file.id, keptUntil: null }]))).not.toContain('Kept');
});

test('a file that is gone says since when, and offers nothing', () => {
  const html = draw({ file }, [{ id: 'fil_another', keptUntil: null }]);
  expect(words(html)).toContain('answer.json, 312 kB Kept for 30 days; it is gone since 3 March 2026.');
  expect(html).not.toContain('<a ');
});

test('one that is gone before its time does not name a day to come', () => {
  const html = draw({ file: { ...file, keptUntil: '2999-01-01T00:00:00.000Z' } });
  expect(words(html)).toContain('answer.json, 312 kB It is gone.');
});

test.each([['text'], [null], [{ file: 'a.txt' }], [{ file: { id: 'fil_1' } }], [{ file, more: 1 }], [[file]]])(
  '%j is a value as before',
  (value) => {
    expect(fileIn(value)).toBeNull();
    expect(draw(value)).not.toContain('Kept');
  },
);
