import { namedValues, workflowField } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { card } from './card.ts';

export const node = defineNode({
  ...card,
  calls: ({ workflow }) => (typeof workflow === 'string' && workflow !== '' ? workflow : null),
  input: z.object({
    workflow: workflowField({ title: 'Workflow', help: 'One that starts with Called by a workflow.' }),
    inputs: namedValues({ title: 'Values for it' }).default([]),
  }),
  output: z.object({}),
});
