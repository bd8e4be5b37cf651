import { runNode } from '../../contract/define-node.ts';
import { optOutPlace } from '../../shared/opt-out-fields.ts';
import { node } from './node.ts';

export const run = runNode(node, async (items, { optOuts, channels }) => {
  const places = items.map(({ input }) => optOutPlace(channels, input));
  const wanted = places.flatMap((place) => (place === null || 'error' in place ? [] : [place]));
  if (wanted.length > 0) await optOuts.add(wanted);
  return items.map(({ input }, at) => {
    const place = places[at];
    return place && 'error' in place ? place : { port: 'next', output: { to: place?.value ?? input.to } };
  });
});
