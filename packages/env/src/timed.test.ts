import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { expect, onTestFinished, test } from 'vitest';
import { timed } from './index.ts';

function heard(): unknown[] {
  const spans: unknown[] = [];
  const hear = (span: unknown) => void spans.push(span);
  subscribe('signalbox.span', hear);
  onTestFinished(() => void unsubscribe('signalbox.span', hear));
  return spans;
}

test('work is timed for whoever listens, whether it is done at once, later or not at all', async () => {
  expect(timed('before', () => 1)).toBe(1);
  const spans = heard();
  expect(timed('at once', () => 2)).toBe(2);
  expect(await timed('later', () => Promise.resolve(3), 7)).toBe(3);
  await expect(timed('failed', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(spans).toEqual([
    { name: 'at once', ms: expect.any(Number), items: 1 },
    { name: 'later', ms: expect.any(Number), items: 7 },
    { name: 'failed', ms: expect.any(Number), items: 1 },
  ]);
});
