import type { NodeResult } from '@signalbox/flow';
import { valuesOf } from './named-values.ts';

/** One run of another workflow, with these values; `wait` = this run goes on when that one has ended. */
export const runWorkflow = (workflowId: string, inputs: Parameters<typeof valuesOf>[0], wait: boolean): NodeResult => ({
  children: {
    run: { kind: 'workflow', workflowId, input: valuesOf(inputs) },
    items: { kind: 'one' },
    parallel: null,
    stopOnError: false,
    wait,
  },
});
