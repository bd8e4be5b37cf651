import type { RunDetail } from '@signalbox/contract';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { InWords } from '../words/testing/in-words.tsx';
import { RouteCard } from './route-card.tsx';

const line = {
  seq: 1,
  nodeId: 'a',
  visit: 1,
  title: 'Svara',
  cause: null,
  status: 'done',
  at: '2026-11-22T09:42:11Z',
  offset: '+0 ms',
} as const;
const draw = (run: RunDetail | null) =>
  renderToStaticMarkup(
    <InWords language="sv">
      <RouteCard name="Warm at home" run={run} lines={run ? [line] : []} waiting={null} />
    </InWords>,
  );

it('speaks Swedish, in the zone of the reader', () => {
  expect(draw(null)).toContain('Inget har körts än. Tryck på Skicka på telefonen.');
  const html = draw({ id: 'run_1', state: 'waiting' } as RunDetail);
  for (const words of ['Väntar', '10:42:11', 'Se vad som hände']) expect(html).toContain(words);
});
