import { steerNode } from '../../contract/define-node.ts';
import { readChildren } from '../../shared/read-children.ts';
import { node } from './node.ts';

export const steering = steerNode(node, {
  enter: ({ kind, list, group, parallel, onError }) => {
    if (kind === 'list' && list.length === 0) return { port: 'done', output: { total: 0, done: 0, failed: 0 } };
    return {
      children: {
        run: { kind: 'body' },
        items: kind === 'group' ? { kind: 'group', group: group.trim() } : { kind: 'list', values: list },
        parallel,
        stopOnError: onError === 'stop',
        wait: true,
      },
    };
  },
  resume: ({ onError }, answer) => {
    const { total, done, failed, cancelled, error } = readChildren(answer);
    // Without a single child nothing could be started, as with a group that is not there.
    if (error && (onError === 'stop' || total === 0)) return { error };
    return { port: 'done', output: { total, done, failed: failed + cancelled } };
  },
});
