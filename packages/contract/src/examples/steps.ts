import type { StepHits } from '../steps.ts';
import { exampleId } from './ids.ts';

export const stepHitsExample: StepHits = {
  items: [
    {
      workflowId: exampleId('workflow'),
      workflowName: 'Burst pipe',
      nodeId: 'thanks',
      type: 'msg.reply',
      title: 'Thanks',
      text: 'We send somebody to {{ start.rest }}.',
    },
  ],
  more: false,
};
