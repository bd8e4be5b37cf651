import { wordsFor } from '@signalbox/words';
import { expect, it } from 'vitest';
import { actWords, partOf } from './act-words.ts';

const t = wordsFor('en');
const group = { nodeId: 'each', visit: 1, total: 5, done: 0, failed: 0, cancelled: 0, complete: true, tallies: [] };

it('says what will happen, and to how many', () => {
  const run = {
    ...{ versionNumber: 4, workflowId: 'wfl_a', parent: null, repeatsPartOf: null },
    children: [
      { ...group, open: 3 },
      { ...group, visit: 2, open: 2 },
    ],
  };
  expect(actWords(t, 'stop', { run, failedTitle: '' }).help).toContain('5 runs that it started');
  expect(actWords(t, 'end', { run: { ...run, children: [{ ...group, open: 1 }] }, failedTitle: '' }).help).toContain(
    'One run that it started',
  );
  expect(actWords(t, 'stop', { run: { ...run, children: [] }, failedTitle: '' }).help).not.toContain('started');
  expect(actWords(t, 'retryStep', { run, failedTitle: 'Call the ticket system' })).toMatchObject({
    title: 'Retry from “Call the ticket system”?',
    danger: false,
  });
  expect(actWords(t, 'retryStep', { run, failedTitle: 'Call' }).help).toContain('version 4');
});

it('an item and a called workflow are repeated alone, and the new run says so', () => {
  const parent = { id: 'run_p', workflowId: 'wfl_a', workflowName: 'A', nodeId: 'each', visit: 1, title: 'For each', itemNo: 14 };
  const item = { versionNumber: 4, workflowId: 'wfl_a', children: [], parent, repeatsPartOf: null };
  expect(actWords(t, 'retryNewest', { run: item, failedTitle: '' }).help).toContain('does this item alone again');
  expect(actWords(t, 'retryStep', { run: item, failedTitle: '' }).help).toContain('the for-each that started it has ended');
  expect(actWords(t, 'retryWhole', { run: { ...item, workflowId: 'wfl_b' }, failedTitle: '' }).help).toContain(
    'Nobody gets what it returns',
  );
  expect(partOf({ ...item, parent: null, repeatsPartOf: parent })).toEqual({ kind: 'item', itemNo: 14 });
  expect(partOf({ ...item, parent: null })).toBeNull();
});

it('says it in Swedish, too', () => {
  const run = {
    ...{ versionNumber: 4, workflowId: 'wfl_a', parent: null, repeatsPartOf: null },
    children: [{ ...group, open: 3 }],
  };
  expect(actWords(wordsFor('sv'), 'stop', { run, failedTitle: '' })).toEqual({
    ...{ label: 'Stoppa körningen', title: 'Stoppa körningen?', confirm: 'Stoppa körningen', danger: true },
    help: 'Den stoppas före nästa steg. Det som redan har lämnats över, till exempel ett sms, förblir skickat. 3 körningar som den startade och som fortfarande är öppna avslutas också.',
  });
  expect(actWords(wordsFor('sv'), 'retryStep', { run, failedTitle: 'Ring' }).title).toBe('Köra om från ”Ring”?');
});
