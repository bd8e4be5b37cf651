import { choice, template } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';

export const node = defineNode({
  type: 'flow.stop',
  kind: 'steer',
  group: 'flow',
  title: 'Stop',
  help: 'Ends the run here, as done or as failed.',
  icon: 'octagon-x',
  synonyms: ['end', 'exit', 'fail', 'finish'],
  input: z.object({
    outcome: choice({ done: 'Done', failed: 'Failed' }, { title: 'The run is' }).default('done'),
    reason: template({ title: 'Reason', help: 'Shown in the list of runs when it failed.', max: 300, optional: true }).default(''),
  }),
  output: z.object({ reason: z.string() }),
  ports: [],
  summary: ({ outcome, reason = '' }, t) => (outcome === 'failed' ? reason || t('steps.stop.failed') : t('steps.stop.done')),
});
