import { expect, it } from 'vitest';
import { actWords } from './act-words.ts';

const group = { nodeId: 'each', visit: 1, total: 5, done: 0, failed: 0, cancelled: 0, complete: true, tallies: [] };

it('says what will happen, and to how many', () => {
  const run = {
    versionNumber: 4,
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
