import { expect, it } from 'vitest';
import { actWords, partOf } from './act-words.ts';

const group = { nodeId: 'each', visit: 1, total: 5, done: 0, failed: 0, cancelled: 0, complete: true, tallies: [] };

it('says what will happen, and to how many', () => {
  const run = {
    ...{ versionNumber: 4, workflowId: 'wfl_a', parent: null, repeatsPartOf: null },
    children: [
      { ...group, open: 3 },
      { ...group, visit: 2, open: 2 },
    ],
  };
  expect(actWords('stop', run, '').help).toContain('5 runs that it started');
  expect(actWords('end', { ...run, children: [{ ...group, open: 1 }] }, '').help).toContain('One run that it started');
  expect(actWords('stop', { ...run, children: [] }, '').help).not.toContain('started');
  expect(actWords('retryStep', run, 'Call the ticket system')).toMatchObject({
    title: 'Retry from “Call the ticket system”?',
    danger: false,
  });
  expect(actWords('retryStep', run, 'Call').help).toContain('version 4');
});

it('an item and a called workflow are repeated alone, and the new run says so', () => {
  const parent = { id: 'run_p', workflowId: 'wfl_a', workflowName: 'A', nodeId: 'each', visit: 1, title: 'For each', itemNo: 14 };
  const item = { versionNumber: 4, workflowId: 'wfl_a', children: [], parent, repeatsPartOf: null };
  expect(actWords('retryNewest', item, '').help).toContain('does this item alone again');
  expect(actWords('retryStep', item, '').help).toContain('the for-each that started it has ended');
  expect(actWords('retryWhole', { ...item, workflowId: 'wfl_b' }, '').help).toContain('Nobody gets what it returns');
  expect(partOf({ ...item, parent: null, repeatsPartOf: parent })?.note).toBe(
    'This runs item 14 alone; the for-each that started it has ended.',
  );
  expect(partOf({ ...item, parent: null })).toBeNull();
});
