import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  {
    name: 'it returns a value',
    input: { workflow: 'wfl_called', inputs: [{ name: 'phone', value: '{{ trigger.from }}' }] },
    port: 'next',
    output: { returned: { greeting: 'Hi +46701740612' } },
    given: { called: { takes: 'phone', returns: { greeting: 'Hi {{ trigger.phone }}' } } },
  },
  {
    name: 'it fails',
    input: { workflow: 'wfl_called' },
    port: 'error',
    given: { called: { fails: { code: 'stock.empty', message: 'Nothing left' } } },
  },
];
