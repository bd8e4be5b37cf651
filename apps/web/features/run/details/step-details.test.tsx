import type { RunDetail, RunStep } from '@signalbox/contract';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { InWords } from '../../words/testing/in-words.tsx';
import { StepDetails } from './step-details.tsx';

test('what a step read goes by the titles and words of its form, in the language of the reader', () => {
  const input = { mode: 'duration', duration: { amount: 3, unit: 'days' }, unheard: { of: 1 } };
  const step = { seq: 1, nodeId: 'pause', visit: 1, status: 'done', port: 'next', at: '2026-02-01T10:00:00Z', input } as unknown as RunStep;
  const graph = { nodes: [{ id: 'pause', type: 'logic.wait' }] };
  const run = { id: 'run_1', messages: [], calls: [], files: [], graph } as unknown as RunDetail;
  const draw = (language: 'en' | 'sv') =>
    renderToStaticMarkup(
      <InWords language={language}>
        <StepDetails
          run={run}
          entry={{ kind: 'step', key: 'pause#1', nodeId: 'pause', visit: 1, lines: [step], parts: [] }}
          choices={[]}
          onChoose={() => undefined}
        />
      </InWords>,
    );
  const wordsIn = (language: 'en' | 'sv') =>
    draw(language)
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ');
  const words = wordsIn('en');
  expect(words).toContain('3 d');
  expect(words).not.toContain('"amount"');
  expect(words).toContain('unheard {&quot;of&quot;:1}');
  expect(wordsIn('sv')).toContain('Hur länge 3 d');
});
