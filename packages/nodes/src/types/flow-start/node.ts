import { namedValues, workflowField } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { namesOf } from '../../shared/named-values.ts';

export const node = defineNode({
  type: 'flow.start',
  kind: 'steer',
  group: 'flow',
  calls: ({ workflow }) => (typeof workflow === 'string' && workflow !== '' ? workflow : null),
  title: 'Start workflow',
  help: 'Starts another workflow and goes on at once, without waiting for its end.',
  icon: 'circle-play',
  synonyms: ['trigger', 'subflow', 'detach', 'background', 'launch'],
  input: z.object({
    workflow: workflowField({ title: 'Workflow', help: 'One that starts with Called by a workflow.' }),
    inputs: namedValues({ title: 'Values for it' }).default([]),
  }),
  output: z.object({}),
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ inputs = [] }, t) => (inputs.length > 0 ? t('steps.with', { what: namesOf(inputs) }) : ''),
});
