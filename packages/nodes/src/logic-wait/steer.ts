import { durationMs } from '@signalbox/flow';
import { steerNode } from '../contract/define-node.ts';
import { node } from './node.ts';

export const steering = steerNode(node, {
  enter: ({ duration }, { now }) => {
    const dueAt = now + durationMs(duration);
    return { wait: { keys: [], dueAt, output: { until: new Date(dueAt).toISOString() } } };
  },
  resume: () => ({ port: 'next', output: {} }),
});
