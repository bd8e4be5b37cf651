import { runNode } from '../../contract/define-node.ts';
import { askTogether } from '../../shared/ask-together.ts';
import { optOutPlace } from '../../shared/opt-out-fields.ts';
import { node } from './node.ts';

export const run = runNode(node, (items, { optOuts, channels }) =>
  askTogether(
    items,
    ({ input }) => {
      const place = optOutPlace(channels, input);
      if (place === null) return { result: { port: 'allowed', output: { stopped: false } } };
      return 'error' in place ? { result: place } : { ask: place };
    },
    (wanted) => optOuts.has(wanted),
    (stopped) => ({ port: stopped ? 'stopped' : 'allowed', output: { stopped } }),
  ),
);
