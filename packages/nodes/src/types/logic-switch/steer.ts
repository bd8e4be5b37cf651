import { steerNode } from '../../contract/define-node.ts';
import { node } from './node.ts';

export const steering = steerNode(node, {
  enter: ({ cases, take }) => {
    const matched = cases.filter((one) => one.when).map((one) => one.port);
    if (take !== 'all') {
      const [port = 'otherwise'] = matched;
      return { port, output: { matched: port } };
    }
    const ports = matched.length > 0 ? matched : ['otherwise'];
    return { ports, output: { matched: ports } };
  },
});
