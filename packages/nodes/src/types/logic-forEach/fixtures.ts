import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  { name: 'a list', input: { list: '["Maja", "Olle", "Ida"]' }, port: 'done', output: { total: 3, done: 3, failed: 0 } },
  { name: 'an empty list', input: { list: '[]' }, port: 'done', output: { total: 0, done: 0, failed: 0 } },
  {
    name: 'the members of a group',
    input: { kind: 'group', group: 'Staff' },
    port: 'done',
    output: { total: 2, done: 2, failed: 0 },
    given: { members: { Staff: 2 } },
  },
  { name: 'a group that is not there', input: { kind: 'group', group: 'Stuff' }, port: 'error' },
  {
    name: 'every item fails and the others go on',
    input: { list: '[1, 2]' },
    port: 'done',
    output: { total: 2, done: 0, failed: 2 },
    given: { bodyFails: { code: 'stock.empty', message: 'Nothing left' } },
  },
  {
    name: 'the first that fails stops the others',
    input: { list: '[1, 2]', onError: 'stop' },
    port: 'error',
    given: { bodyFails: { code: 'stock.empty', message: 'Nothing left' } },
  },
];
