import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  {
    name: 'a JSON body',
    input: {},
    port: 'next',
    event: {
      kind: 'http',
      payload: {
        ...{ method: 'POST', headers: { 'content-type': 'application/json' }, query: {} },
        ...{ body: { name: 'Maja', age: 41 }, rawBody: '{"name": "Maja", "age": 41}' },
      },
    },
    output: { method: 'POST' },
  },
];
