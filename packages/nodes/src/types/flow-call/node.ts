import { namedValues, type ValueType, workflowField } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { namesOf } from '../../shared/named-values.ts';

export const node = defineNode({
  type: 'flow.call',
  kind: 'steer',
  group: 'flow',
  waits: true,
  calls: ({ workflow }) => (typeof workflow === 'string' && workflow !== '' ? workflow : null),
  title: 'Call workflow',
  help: 'Runs another workflow, waits for its end and goes on with what it returns.',
  icon: 'workflow',
  synonyms: ['subflow', 'reuse', 'child', 'function', 'call'],
  input: z.object({
    workflow: workflowField({ title: 'Workflow', help: 'One that starts with Called by a workflow.' }),
    inputs: namedValues({ title: 'Values for it' }).default([]),
  }),
  output: z.object({ returned: z.record(z.string(), z.unknown()) }),
  outputFields: ({ workflow = '' }, known): Record<string, ValueType> => {
    const returns = known?.workflow(workflow)?.returns;
    return returns && Object.keys(returns).length > 0 ? { returned: returns } : {};
  },
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ inputs = [] }, t) => (inputs.length > 0 ? t('steps.with', { what: namesOf(inputs) }) : ''),
});
