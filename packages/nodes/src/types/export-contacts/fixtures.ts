import type { NodeFixture } from '@signalbox/flow';

const file = {
  id: 'fil_1',
  name: 'Staff 2026-03-02.csv',
  type: 'text/csv',
  sizeBytes: 64,
  sha256: '00',
  keptUntil: '2026-04-01T08:00:00.000Z',
};

export const fixtures: readonly NodeFixture[] = [
  {
    name: 'the file is there',
    input: { group: 'Staff' },
    given: { groups: ['Staff'] },
    port: 'next',
    event: { kind: 'export', payload: { rows: 1, file, error: null } },
    output: { rows: 1 },
  },
  {
    name: 'it has become too large',
    input: { format: 'xlsx' },
    port: 'error',
    event: { kind: 'export', payload: { rows: 900_000, file: null, error: { code: 'export.file_too_large', values: { most: '20 MB' } } } },
  },
  { name: 'no such group', input: { group: 'Staff' }, port: 'error' },
];
