import { isTopic } from '@signalbox/domain';
import { runNode } from '../../contract/define-node.ts';
import { askTogether } from '../../shared/ask-together.ts';
import { failed } from '../../shared/values/failed.ts';
import { node } from './node.ts';

export const run = runNode(node, (items, { publishing }) =>
  askTogether(
    items,
    ({ input: { topic: typed, payload, qos, retained } }) => {
      const topic = typed.trim().replace(/^t\/\d+\//, '');
      if (!isTopic(topic)) return { result: failed('mqtt.topic', { topic: topic.slice(0, 80) }, 'topic') };
      return { ask: { topic, payload, qos: qos === '0' ? (0 as const) : (1 as const), isRetained: retained, until: null } };
    },
    (wanted) => publishing.publish(wanted),
    ({ id, topic }) => ({ port: 'next', output: { id, topic } }),
  ),
);
