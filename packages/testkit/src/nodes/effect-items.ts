import type { EffectItem } from '@signalbox/nodes/contract';

/** A batch of runs that stand at one step, for tests of run.ts. */
export const effectItems = <Input>(inputs: readonly Input[], rest: Partial<EffectItem<Input>> = {}): EffectItem<Input>[] =>
  inputs.map((input, index) => ({
    runId: `run ${index + 1}`,
    nodeId: 'it',
    visit: 1,
    workflowId: 'workflow',
    class: 2,
    depth: 0,
    input,
    answer: null,
    contactId: null,
    origin: null,
    eventKey: null,
    ...rest,
  }));
