import { steerNode } from '../../contract/define-node.ts';
import { node } from './node.ts';

export const steering = steerNode(node, {
  enter: ({ ways }, { chance }) => {
    const possible = ways.filter((way) => way.weight > 0);
    let left = chance * possible.reduce((sum, way) => sum + way.weight, 0);
    const taken = possible.find((way) => {
      left -= way.weight;
      return left < 0;
    });
    const port = (taken ?? possible.at(-1))?.port ?? '';
    return { port, output: { way: port } };
  },
});
